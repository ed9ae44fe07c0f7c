import { type Language, wordsIn } from "../words/language";

/** A chapter of the report, with what is numbered in it, in the order in which it appears. */
interface Chapter {
  readonly key: string;
  readonly sections: readonly string[];
  readonly tables: readonly string[];
  readonly figures: readonly string[];
}

/**
 * The chapters of the thesis with their sections, tables and figures.
 * A thing's number is its place in this list, whichever cells of a notebook were run, and how often.
 * A notebook's heading belongs to the section (or chapter) that its cell id names: `section-background`.
 */
export const chapters = [
  {
    key: "introduction",
    sections: ["background", "problem", "objective", "benefit"],
    tables: ["population", "unemployment", "small-industry"],
    figures: ["population", "unemployment", "small-industry"],
  },
  {
    key: "method",
    sections: ["measures", "primary-analysis", "definitions"],
    tables: ["measures"],
    figures: [],
  },
  {
    key: "analysis",
    sections: [
      "absorption",
      "source",
      "readings",
      "relation",
      "unemployment-relation",
      "trust",
      "diagnostics",
    ],
    tables: [
      "pace",
      "decomposition",
      "absorption",
      "readings",
      "regression",
      "audit",
      "growth",
      "influence",
      "association",
      "forecast",
    ],
    figures: [
      "share",
      "pace",
      "decomposition",
      "readings",
      "regression",
      "unemployment-relation",
      "forecast",
    ],
  },
  {
    key: "conclusion",
    sections: ["answer", "certainty", "limits", "advice", "data-needed"],
    tables: [],
    figures: [],
  },
] as const satisfies readonly Chapter[];

export type TableKey = (typeof chapters)[number]["tables"][number];
export type FigureKey = (typeof chapters)[number]["figures"][number];
export type SectionKey = (typeof chapters)[number]["sections"][number];

export type NumberedKind = "section" | "table" | "figure";

const lists = { section: "sections", table: "tables", figure: "figures" } as const;

/**
 * The number of a section, table or figure: chapter and place in it.
 *
 * @throws where the registry has no such key
 * @example numberOf("table", "small-industry") // => "1.3"
 */
export function numberOf(kind: NumberedKind, key: string): string {
  for (const [index, chapter] of chapters.entries()) {
    const place = (chapter[lists[kind]] as readonly string[]).indexOf(key);
    if (place >= 0) {
      return `${index + 1}.${place + 1}`;
    }
  }
  throw new Error(`the registry (src/core/content/registry.ts) has no ${kind} "${key}"`);
}

/**
 * A numbered thing as the text names it.
 *
 * @example nameOf("figure", "population", "id") // => "Gambar 1.1"
 */
export function nameOf(kind: NumberedKind, key: string, language: Language): string {
  return `${wordsIn(language).prose.numbered[kind]}\u00a0${numberOf(kind, key)}`;
}

/** The id of a numbered thing in the page and in a notebook's output, for links. */
export function anchorOf(kind: NumberedKind, key: string): string {
  return `${kind}-${key}`;
}
