import { type Html, html } from "../core/content/html";
import { showText } from "../core/study/show-value";
import { joinLines, type MultilineText } from "../kernel/format";
import type { BlockOf } from "./block";
import type { Edition } from "./edition";
import { terminalText } from "./terminal-text";

/** An output that is not one of the project's own. */
type Foreign = BlockOf<"foreign">;

/** The types of such outputs that the report can show, the richest first. */
const shownTypes = [
  "text/html",
  "text/markdown",
  "image/svg+xml",
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "text/latex",
  "application/json",
  "text/plain",
] as const;

/**
 * Reads the richest type of an output that the report can show, or names the one that it has; null where nothing would
 * be seen in any client.
 */
export function readForeign(
  bundle: Readonly<Record<string, unknown>>,
): Pick<Foreign, "mime" | "content"> | null {
  const shown = shownTypes.find((type) => type in bundle);
  if (shown === undefined) {
    const [mime] = Object.keys(bundle);
    return mime === undefined ? null : { mime, content: "" };
  }
  const content = shown === "application/json" ? jsonText(bundle[shown]) : textOf(bundle[shown]);
  const read = { mime: shown, content: shown === "text/plain" ? terminalText(content) : showText(content) };
  return read.content.trim() === "" ? null : read;
}

const textOf = (content: unknown): string =>
  typeof content === "string" || Array.isArray(content) ? joinLines(content as MultilineText) : "";

/** JSON as a structure, or as a text that may hold one, with a line for each of its parts. */
function jsonText(content: unknown): string {
  try {
    return JSON.stringify(typeof content === "string" ? JSON.parse(content) : content, null, 2);
  } catch {
    return String(content);
  }
}

/** What stands in cleaned HTML in the place of an element that the page cannot show: its name, in this class. */
export const LOST_CLASS = "lost";

const lostParts = (cleaned: string): readonly string[] => [
  ...new Set(
    Array.from(cleaned.matchAll(/<span class="lost">&lt;([a-z]+)&gt;<\/span>/g), ([, name]) => `<${name}>`),
  ),
];

/** What is seen of an output; `lost` names what of it the report cannot show. */
export type ForeignForm =
  | { readonly kind: "html"; readonly html: Html; readonly lost: readonly string[] }
  /** The content in base64. */
  | { readonly kind: "picture"; readonly mime: string; readonly content: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "none"; readonly lost: readonly [type: string] };

/** The form in which the report shows an output, without letting it act. */
export function formOf(
  { mime, content, notebook, cellId }: Foreign,
  { clean, markdown }: Pick<Edition["effects"], "clean" | "markdown">,
): ForeignForm {
  switch (mime) {
    case "text/html": {
      const cleaned = clean(content);
      return { kind: "html", html: cleaned, lost: lostParts(cleaned.markup) };
    }
    case "text/markdown":
      return { kind: "html", html: markdown({ source: content, notebook, cellId }), lost: [] };
    case "image/svg+xml":
      return { kind: "html", html: html`<p>${clean(content)}</p>`, lost: [] };
    case "image/png":
    case "image/jpeg":
    case "image/gif":
    case "image/webp":
      return { kind: "picture", mime, content: content.replace(/\s+/g, "") };
    case "text/plain":
    case "text/latex":
    case "application/json":
      return { kind: "text", text: content.trimEnd() };
    default:
      return { kind: "none", lost: [mime] };
  }
}

/** An output in the page, and a line that names what of it is not there. */
export function renderForeign(block: Foreign, edition: Edition): Html {
  const form = formOf(block, edition.effects);
  const lost = form.kind === "html" || form.kind === "none" ? form.lost : [];
  return html`<div class="foreign">${renderForm(form, block, edition)}${lost.length > 0 && html`<p class="lost">${edition.words.page.notShown({ what: lost })}</p>`}</div>`;
}

function renderForm(form: ForeignForm, block: Foreign, edition: Edition): Html | null {
  switch (form.kind) {
    case "html":
      return block.mime === "text/markdown"
        ? edition.keepLinks(form.html.markup, block)
        : html`<div class="scroll">${form.html}</div>`;
    case "picture":
      return html`<img src="data:${form.mime};base64,${form.content}" alt="${block.cellId}">`;
    case "text":
      return html`<pre tabindex="0">${form.text}</pre>`;
    case "none":
      return null;
  }
}
