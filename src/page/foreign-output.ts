import type { IOptions } from "sanitize-html";
import { escapeMarkup } from "../core/content/markup";
import type { BlockOf } from "./block";

/** What a researcher's own output may consist of in the page: content, no behaviour, no style of its own. */
const allowed: IOptions = {
  allowedTags: [
    ...["h4", "h5", "h6", "p", "div", "span", "br", "hr", "blockquote", "pre", "code", "ul", "ol", "li"],
    ...["strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "dl", "dt", "dd", "img", "a"],
    ...["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
  ],
  allowedAttributes: {
    img: ["src", "alt"],
    a: ["href"],
    th: ["colspan", "rowspan", "scope"],
    td: ["colspan", "rowspan"],
  },
  allowedSchemes: ["https", "http", "mailto"],
  allowedSchemesByTag: { img: ["data"] },
};

/** Shows an output that is not one of the project's own, without letting it act on the page. */
export function renderForeign({ mime, content, cellId }: BlockOf<"foreign">): string {
  return `<div class="foreign">${renderContent(mime, content, cellId)}</div>`;
}

function renderContent(mime: string, content: string, cellId: string): string {
  switch (mime) {
    case "text/html":
      return `<div class="scroll">${clean(content)}</div>`;
    case "image/svg+xml":
      return image(`data:image/svg+xml;base64,${Buffer.from(content).toString("base64")}`, cellId);
    case "image/png":
    case "image/jpeg":
      return image(`data:${mime};base64,${content.replace(/\s+/g, "")}`, cellId);
    default:
      return `<pre tabindex="0">${escapeMarkup(content.trimEnd())}</pre>`;
  }
}

/**
 * What is left of foreign HTML when all that acts or styles is gone. An empty head, as a DataFrame has over its
 * index, is no head. The cleaner is loaded for the first output that needs it.
 */
function clean(html: string): string {
  const sanitize: typeof import("sanitize-html") = require("sanitize-html");
  return sanitize(html, allowed).replace(/<th[^>]*><\/th>/g, "<td></td>");
}

const image = (source: string, cellId: string): string =>
  `<img src="${escapeMarkup(source)}" alt="${escapeMarkup(cellId)}">`;
