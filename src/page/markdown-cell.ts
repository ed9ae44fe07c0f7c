import markdownIt from "markdown-it";
import { Refusal } from "../core/words/refusal";
import { type NumberedHeading, readNumberedHeading } from "./numbered-heading";

const markdown = markdownIt({ html: false, linkify: false, typographer: false });

/** A Markdown cell: its numbered heading, if it begins with one, and the rest as HTML. */
interface MarkdownCell {
  readonly heading: NumberedHeading | null;
  readonly html: string;
}

/**
 * Reads a Markdown cell. Raw HTML in it is shown as text. Headings from level three on are not numbered;
 * they go one level down, as the page's own title is the first.
 *
 * @throws {Refusal} for a numbered heading that is not the first thing in its cell, or is not the registry's
 */
export function readMarkdownCell(source: string, notebook: string, cellId: string): MarkdownCell {
  const tokens = markdown.parse(source, {});
  const numbered = tokens.filter(
    ({ type, tag }) => type === "heading_open" && (tag === "h1" || tag === "h2"),
  );
  if (numbered.length > 1 || (numbered.length === 1 && numbered[0] !== tokens[0])) {
    throw new Refusal(
      "notebook",
      `${notebook}, cell "${cellId}": a heading of level one or two must be the first in its cell, and the only one.\nSplit the cell before that heading.`,
      { notebook, cellId },
    );
  }
  for (const token of tokens) {
    if (token.type === "heading_open" || token.type === "heading_close") {
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
    }
  }
  const [first, text] = numbered.length === 1 ? tokens : [];
  const heading =
    first === undefined || text === undefined
      ? null
      : readNumberedHeading(first.tag === "h2" ? 1 : 2, text.content, notebook, cellId);
  const rest = heading === null ? tokens : tokens.slice(3);
  return { heading, html: markdown.renderer.render(rest, markdown.options, {}).trim() };
}
