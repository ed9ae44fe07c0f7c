import { type Html, html, joined } from "../core/content/html";
import type { Block, BlockOf } from "./block";
import type { Edition } from "./edition";
import { renderFigure } from "./figure-view";
import { renderForeign } from "./foreign-output";
import { renderTable } from "./table-view";

/** A block that stands in the flow of a section. */
export type FlowBlock = Exclude<Block, BlockOf<"chapter" | "section">>;

/** What stands in the flow as one: an output, with the code that showed it, or code alone. */
interface FlowItem {
  readonly code?: BlockOf<"code">;
  readonly shown?: Exclude<FlowBlock, BlockOf<"code">>;
}

/** The most text items that a caution in the margin may stand beside: classes `beside-1` … in the style. */
const LONGEST_SPAN = 6;

/**
 * The blocks of a section in their order. A caution stands in the margin beside the paragraph before it, and
 * reaches down beside the paragraphs that follow, as far as the next item that needs the margin itself.
 */
export function renderFlow(blocks: readonly FlowBlock[], edition: Edition): Html | null {
  if (blocks.length === 0) return null;
  const items = pairWithCode(blocks);
  const pieces = items.map(({ code, shown }, index) => {
    const place = shown?.kind === "caution" ? `margin beside-${roomBeside(items, index)}` : widthOf(shown);
    return html`<div class="item ${place}">${code && renderCode(code, edition)}${shown && renderOutput(shown, edition)}</div>`;
  });
  return html`<div class="flow">\n${joined(pieces)}\n</div>`;
}

function pairWithCode(blocks: readonly FlowBlock[]): readonly FlowItem[] {
  const items: FlowItem[] = [];
  let code: BlockOf<"code"> | undefined;
  for (const block of blocks) {
    if (block.kind === "code") {
      if (code !== undefined) items.push({ code });
      code = block;
    } else {
      items.push(code === undefined ? { shown: block } : { code, shown: block });
      code = undefined;
    }
  }
  return code === undefined ? items : [...items, { code }];
}

/** The code cells before an output, folded: who wants to know opens them, one by one or all by the switch. */
function renderCode({ cells, isFolded }: BlockOf<"code">, { words, effects }: Edition): Html {
  const names = cells.map(({ cellId }) => cellId).join(", ");
  const shown = cells.map(
    ({ source }) => html`<pre><code>${effects.highlight(source.trimEnd())}</code></pre>`,
  );
  return html`<details class="${isFolded ? "code folded" : "code"}"><summary><span class="word">${words.page.code}</span><span class="aside">${words.page.ofCells({ names })}</span></summary>${shown}</details>`;
}

/** An output, folded where its cell says so. */
function renderOutput(shown: NonNullable<FlowItem["shown"]>, edition: Edition): Html {
  const content = renderShown(shown, edition);
  if (shown.isOutputFolded !== true) return content;
  const { output, ofCells } = edition.words.page;
  return html`<details class="folded-output"><summary><span class="word">${output}</span><span class="aside">${ofCells({ names: shown.cellId })}</span></summary>${content}</details>`;
}

function renderShown(block: NonNullable<FlowItem["shown"]>, edition: Edition): Html {
  switch (block.kind) {
    case "markdown":
      return edition.keepLinks(edition.effects.markdown(block).markup, block);
    case "prose":
    case "answer":
    case "abstract":
      return html`<p>${edition.inline(block.parts, block)}</p>`;
    case "caution":
      return html`<div class="caution" role="note" aria-label="${edition.words.page.caution}"><p>${edition.inline(block.parts, block)}</p></div>`;
    case "table":
      return renderTable(block.table, edition, block);
    case "figure":
      return renderFigure(block, edition);
    case "foreign":
      return renderForeign(block, edition);
  }
}

const widthOf = (shown: FlowItem["shown"]): string => (isNarrow(shown) ? "text" : "wide");

const isNarrow = (shown: FlowItem["shown"]): boolean =>
  shown === undefined || ["prose", "answer", "abstract", "markdown"].includes(shown.kind);

/** How many rows of the flow a caution may take, its own paragraph's row included. */
function roomBeside(items: readonly FlowItem[], index: number): number {
  const following = items.slice(index + 1);
  const end = following.findIndex(({ shown }) => !isNarrow(shown));
  return Math.min(LONGEST_SPAN, 1 + (end < 0 ? following.length : end));
}
