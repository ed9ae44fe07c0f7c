import markdownIt from "markdown-it";
import type { Inline } from "../../words/sentence";
import { escapeMarkup } from "../markup";
import type { Prose } from "./prose";

/** Without images: a data package's paragraphs are read by this too, and they may not load anything. */
const markdown = markdownIt({ html: false, linkify: false, typographer: false }).disable("image");

/** Marks the place of a part that is not Markdown while Markdown is read: a character that no text holds. */
const PLACEHOLDER = "\ue000";

/** How the parts that are not the author's Markdown are written in a page. */
export interface InlineWriter {
  readonly number: (part: Extract<Inline, { kind: "number" }>) => string;
  readonly link: (part: Extract<Inline, { kind: "link" }>) => string;
}

/** Numbers carry the id of their quantity, links their target: what every client of a notebook shows. */
const notebookWriter: InlineWriter = {
  number: ({ text, quantity }) =>
    `<span data-quantity="${escapeMarkup(quantity)}">${escapeMarkup(text)}</span>`,
  link: ({ text, anchor }) => `<a href="#${escapeMarkup(anchor)}">${escapeMarkup(text)}</a>`,
};

/** A sentence as HTML. The author's Markdown is read over the whole sentence; data never is. */
export function renderInline(parts: readonly Inline[], writer: InlineWriter = notebookWriter): string {
  const inserted: string[] = [];
  const source = parts
    .map((part) => {
      if (part.kind === "markdown") {
        return part.text.replaceAll(PLACEHOLDER, "");
      }
      inserted.push(part.kind === "text" ? escapeMarkup(part.text) : writePart(part, writer));
      return PLACEHOLDER;
    })
    .join("");
  let next = 0;
  return markdown
    .renderInline(source.replace(/\s*\n\s*/g, " ").trim())
    .replaceAll(PLACEHOLDER, () => inserted[next++] ?? "");
}

function writePart(part: Extract<Inline, { kind: "number" | "link" }>, writer: InlineWriter): string {
  return part.kind === "number" ? writer.number(part) : writer.link(part);
}

/** A paragraph, or a caution, as a notebook shows it. */
export function renderProse(prose: Prose): string {
  const inner = renderInline(prose.parts);
  return prose.kind === "caution"
    ? `<p role="note" style="border-left:3px solid #b07d1e;padding-left:0.8em;max-width:66ch">${inner}</p>`
    : `<p style="max-width:66ch">${inner}</p>`;
}
