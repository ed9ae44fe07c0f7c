import type { Finding } from "../../audit/finding";
import type { Quantity } from "../../ledger/quantity";
import { contextParagraphs, type ResourceName, type Study } from "../../study/study";
import { capitalise } from "../../words/capitalise";
import type { Unit } from "../../words/decimals";
import { wordsIn } from "../../words/language";
import type { Sentence } from "../../words/sentence";
import { buildFigure } from "../figures/build-figure";
import { type OwnWords, ownFigure } from "../figures/own-figure";
import type { Properties } from "../figures/panel";
import { compose, type Piece, type Prose } from "../prose/prose";
import type { FigureKey, TableKey } from "../registry";
import { buildTable } from "../tables/build-table";
import type { TableContext } from "../tables/table";
import { ownQuantity } from "./own";
import type { ShownItem } from "./stage";

/**
 * A template tag: a sentence with quantities, words and links in it, wrapped over as many lines as it needs. A bare
 * number is refused when the cell runs, as it has neither a unit nor a source: `own("…", number, "…")` gives it both.
 */
export type Template<Made> = (strings: TemplateStringsArray, ...pieces: (Piece | number)[]) => Made;

/** The functions by which a cell shows something. */
export interface Displays {
  /** Shows a paragraph; quantities in it are written in the language's way. */
  readonly prose: Template<void>;
  /** Shows a caution, which the page sets beside the paragraph before it. */
  readonly caution: Template<void>;
  /** Shows a sentence of the plain answer, which the page sets before everything else. */
  readonly answer: Template<void>;
  /** Shows a paragraph of the abstract, which the page sets before the chapters. */
  readonly abstract: Template<void>;
  /** A sentence, or a part of one, for use in another; shows nothing. */
  readonly say: Template<Sentence>;
  /**
   * A number of the cell's own, for a sentence: what it is, its value, its unit. Its panel shows the cell.
   *
   * @example prose`The middle year had ${own("median size", median(sizes), "workers_per_unit")}.`;
   */
  readonly own: (label: string, value: number, unit: Unit) => Quantity;
  /** Shows the paragraph if all these quantities have a value; if not, says which has none and why. */
  readonly given: (...needed: Quantity[]) => Pick<Displays, "prose" | "caution">;
  /** Shows a table of the registry. */
  readonly table: (key: TableKey) => void;
  /** Shows a figure of the registry, under a title of the cell's own where it gives one: `{ title: say`…` }`. */
  readonly figure: (key: FigureKey, own?: { readonly title?: Sentence }) => void;
  /**
   * Shows a chart of one's own, of Plotly's traces `bar`, `scatter` and `pie`, in the report's look. Lists may be
   * numbers, quantities or columns of a DataFrame. It is numbered behind the chapter's own figures.
   *
   * @example
   * plot(
   *   [{ type: "bar", x: years, y: workersPerUnit.yearly }],
   *   { yaxis: { title: { text: "Workers per business unit" } } },
   *   { title: say`Business units shrank in ${lastYear}`, source: "Disperindag" },
   * );
   */
  readonly plot: (data: readonly Properties[], layout: Properties, own: OwnWords) => void;
  /**
   * Shows what the audit found in a table, each finding as a caution; of a table without figures nothing. A finding that
   * a remark of the package already tells below the table is left to the list of all findings.
   */
  readonly remarks: (resource: ResourceName) => void;
  /** Shows the paragraphs that the data package holds on its region. */
  readonly context: () => void;
}

/** Whether a remark on the source of a figure, or on its doubtfulness, stands at a cell of the finding. */
const isRemarked = ({ severity, cells }: Finding, { remarks }: Study): boolean =>
  severity !== "note" &&
  remarks.some(
    ({ kind, resource, year, column }) =>
      ["source", "doubtful"].includes(kind) &&
      cells.some((cell) => cell.resource === resource && cell.year === year && cell.column === column),
  );

/** The displays of one language on one study. */
export function createDisplays(context: TableContext, show: (item: ShownItem) => void): Displays {
  const { study, analysis, findings, language } = context;
  const words = wordsIn(language).notebook;

  const say: Displays["say"] = (strings, ...pieces) => compose(language, strings, pieces);

  const shown =
    (kind: Prose["kind"]): Template<void> =>
    (strings, ...pieces) =>
      show({ kind, parts: say(strings, ...pieces) });

  const unavailable = (missing: Quantity): Sentence =>
    missing.formula === undefined && missing.own === undefined
      ? words.notPublished({ figure: missing.label[language] })
      : words.unavailable({
          quantity: closeAside(capitalise(missing.label[language])),
          reason: missing.reason?.[language] ?? "–",
        });

  return {
    prose: shown("prose"),
    caution: shown("caution"),
    answer: shown("answer"),
    abstract: shown("abstract"),
    say,
    own: (label, value, unit) => ownQuantity(label, value, unit, language),
    given(...needed) {
      const missing = needed.find(({ value }) => value === null);
      return missing === undefined
        ? { prose: shown("prose"), caution: shown("caution") }
        : { prose: () => show({ kind: "prose", parts: unavailable(missing) }), caution: () => {} };
    },
    table: (key) => show(buildTable(key, context)),
    figure: (key, own) => show(buildFigure(key, study, analysis, language, own)),
    plot: (data, layout, own) => show(ownFigure(data, layout, own, language)),
    remarks(resource) {
      const found = findings.filter(({ cells }) => cells.some((cell) => cell.resource === resource));
      for (const { text } of found.filter((finding) => !isRemarked(finding, study))) {
        show({ kind: "caution", parts: [{ kind: "text", text: text[language] }] });
      }
      const hasFigures = study.tables[resource]?.rows.some(({ cells }) =>
        Object.values(cells).some(({ value }) => value !== null),
      );
      if (found.length === 0 && hasFigures) {
        show({ kind: "prose", parts: [{ kind: "text", text: words.nothingFound }] });
      }
    },
    context() {
      for (const text of contextParagraphs(study, language)) {
        show({ kind: "prose", parts: [{ kind: "markdown", text }] });
      }
    },
  };
}

/** A name with an aside, "elasticity, 2015–2020", has a second comma where a sentence goes on. */
const closeAside = (name: string): string => (name.includes(", ") ? `${name},` : name);
