import markdownIt from "markdown-it";
import { chapters, numberOf } from "../core/content/registry";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { NotebookRefusal } from "../kernel/notebook-place";
import { unplaced } from "./number-headings";

const markdown = markdownIt({ html: false, linkify: false, typographer: false });

/** A heading of a notebook; one that the registry does not have gets its number when all are known. */
export interface NumberedHeading {
  readonly kind: "chapter" | "section";
  readonly key: string;
  readonly number: string;
  readonly title: string;
}

/** A Markdown cell: its numbered heading, if it begins with one, and the rest as it was written. */
interface MarkdownCell {
  readonly heading: NumberedHeading | null;
  readonly rest: string;
}

/**
 * Reads a Markdown cell.
 *
 * @throws {Refusal} for a numbered heading that is not the first thing in its cell, or is not the registry's
 */
export function readMarkdownCell(source: string, notebook: string, cellId: string): MarkdownCell {
  const tokens = markdown.parse(source, {});
  const numbered = tokens.filter(
    ({ type, tag }) => type === "heading_open" && (tag === "h1" || tag === "h2"),
  );
  if (numbered.length > 1 || (numbered.length === 1 && numbered[0] !== tokens[0])) {
    throw new Refusal("notebook", ({ page }) => page.headingNotAlone({ notebook, cellId }), {
      notebook,
      cellId,
    });
  }
  const [first, text] = numbered.length === 1 ? tokens : [];
  const { rest } = splitHeading(source);
  return first === undefined || text === undefined
    ? { heading: null, rest }
    : { heading: readNumberedHeading(first.tag === "h1" ? 1 : 2, text.content, notebook, cellId), rest };
}

/** The lines of the heading of level one or two that a cell begins with, and the rest; empty where there is none. */
export function splitHeading(source: string): { readonly heading: string; readonly rest: string } {
  const tokens = markdown.parse(source, {});
  const [first] = tokens;
  if (first?.map == null || !["h1", "h2"].includes(first.tag)) {
    return { heading: "", rest: tokens.length === 0 ? "" : source };
  }
  const lines = source.split("\n");
  const heading = lines.splice(first.map[0], first.map[1] - first.map[0]);
  return { heading: heading.join("\n").trim(), rest: tokens.length === 3 ? "" : lines.join("\n").trim() };
}

/**
 * Reads a first or second level heading, `# 1 Pendahuluan` or `## 1.1 Latar belakang`. Where the cell's id says which
 * chapter or section of the registry it is, the number typed must be the registry's.
 *
 * @throws {Refusal} where the id names nothing, the level does not fit, or the number is another
 */
function readNumberedHeading(level: 1 | 2, text: string, notebook: string, cellId: string): NumberedHeading {
  const kind = level === 1 ? "chapter" : "section";
  const heading = { notebook, cellId, heading: text, kind } as const;
  const refuse = (say: Say): NotebookRefusal => new Refusal("notebook", say, { notebook, cellId });
  if (!/^(?:chapter|section)-/.test(cellId)) return { kind, title: text, ...unplaced };
  if (!cellId.startsWith(`${kind}-`)) {
    throw refuse(({ page }) => page.headingCellUnnamed(heading));
  }
  const key = cellId.slice(kind.length + 1);
  const number = registryNumber(kind, key);
  if (number === undefined) {
    throw refuse(({ page }) => page.headingUnknown({ ...heading, key }));
  }
  const [, typed = null, title] = /^([\d.]*\d)\.?\s+(.+)$/.exec(text) ?? [];
  if (typed !== number || title === undefined) {
    const expected = `${"#".repeat(level)} ${number} ${title ?? text}`;
    throw refuse(({ page }) => page.headingMisnumbered({ ...heading, typed, number, expected }));
  }
  return { kind, key, number, title };
}

function registryNumber(kind: "chapter" | "section", key: string): string | undefined {
  if (kind === "chapter") {
    const place = chapters.findIndex((chapter) => chapter.key === key);
    return place < 0 ? undefined : String(place + 1);
  }
  const isThere = chapters.some(({ sections }) => (sections as readonly string[]).includes(key));
  return isThere ? numberOf("section", key) : undefined;
}
