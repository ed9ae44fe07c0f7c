import type { Block, BlockOf } from "./block";
import { renderCode } from "./code-view";
import type { Edition } from "./edition";
import { renderFigure } from "./figure-view";
import { renderForeign } from "./foreign-output";
import { renderTable } from "./table-view";
import { words } from "./words";

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
export function renderFlow(blocks: readonly FlowBlock[], edition: Edition): string {
  if (blocks.length === 0) return "";
  const items = pairWithCode(blocks);
  const pieces = items.map(({ code, shown }, index) => {
    const content = shown === undefined ? "" : renderShown(shown, edition);
    const place = shown?.kind === "caution" ? `margin beside-${roomBeside(items, index)}` : widthOf(shown);
    return `<div class="item ${place}">${code === undefined ? "" : renderCode(code, edition)}${content}</div>`;
  });
  return `<div class="flow">\n${pieces.join("\n")}\n</div>`;
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

function renderShown(block: NonNullable<FlowItem["shown"]>, edition: Edition): string {
  switch (block.kind) {
    case "markdown":
      return edition.keepLinks(block.html, block);
    case "prose":
      return `<p>${edition.inline(block.parts, block)}</p>`;
    case "caution":
      return `<div class="caution" role="note" aria-label="${words.caution[edition.language]}"><p>${edition.inline(block.parts, block)}</p></div>`;
    case "table":
      return renderTable(block.table, edition, block);
    case "figure":
      return renderFigure(block, edition);
    case "foreign":
      return renderForeign(block);
  }
}

const widthOf = (shown: FlowItem["shown"]): string => (isNarrow(shown) ? "text" : "wide");

const isNarrow = (shown: FlowItem["shown"]): boolean =>
  shown === undefined || shown.kind === "prose" || shown.kind === "markdown";

/** How many rows of the flow a caution may take, its own paragraph's row included. */
function roomBeside(items: readonly FlowItem[], index: number): number {
  const following = items.slice(index + 1);
  const end = following.findIndex(({ shown }) => !isNarrow(shown));
  return Math.min(LONGEST_SPAN, 1 + (end < 0 ? following.length : end));
}
