import { type Html, html } from "../core/content/html";
import type { BlockOf } from "./block";
import type { Edition } from "./edition";

/** Shows an output that is not one of the project's own, without letting it act on the page. */
export function renderForeign(block: BlockOf<"foreign">, edition: Edition): Html {
  return html`<div class="foreign">${renderContent(block, edition)}</div>`;
}

function renderContent({ mime, content, cellId }: BlockOf<"foreign">, { effects }: Edition): Html {
  switch (mime) {
    case "text/html":
      return html`<div class="scroll">${effects.clean(content)}</div>`;
    case "image/svg+xml":
      return html`<img src="data:image/svg+xml;base64,${inBase64(content)}" alt="${cellId}">`;
    case "image/png":
    case "image/jpeg":
      return html`<img src="data:${mime};base64,${content.replace(/\s+/g, "")}" alt="${cellId}">`;
    default:
      return html`<pre tabindex="0">${content.trimEnd()}</pre>`;
  }
}

const inBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
