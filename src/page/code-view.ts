import highlighter from "highlight.js/lib/core";
import typescript from "highlight.js/lib/languages/typescript";
import { escapeMarkup } from "../core/content/markup";
import type { BlockOf } from "./block";
import type { Edition } from "./edition";
import { words } from "./words";

highlighter.registerLanguage("typescript", typescript);
highlighter.configure({ classPrefix: "c-" });

/** The code cells before an output, folded: who wants to know opens them, one by one or all by the switch. */
export function renderCode({ cells }: BlockOf<"code">, { language }: Edition): string {
  const names = cells.map(({ cellId }) => cellId).join(", ");
  const shown = cells.map(
    ({ source }) =>
      `<pre><code>${highlighter.highlight(source.trimEnd(), { language: "typescript" }).value}</code></pre>`,
  );
  return `<details class="code"><summary><span class="word">${words.code[language]}</span><span class="aside">, ${words.ofCell[language]} ${escapeMarkup(names)}</span></summary>${shown.join("")}</details>`;
}
