import type { Block, BlockOf } from "./block";
import { renderCode } from "./code-view";
import type { Edition } from "./edition";
import { renderFigure } from "./figure-view";
import { renderForeign } from "./foreign-output";
import { renderTable } from "./table-view";
import { words } from "./words";

/** A block that stands in the flow of a section. */
export type FlowBlock = Exclude<Block, BlockOf<"chapter" | "section">>;

/** The most text blocks that a caution in the margin may stand beside: classes `beside-1` … in the style. */
const LONGEST_SPAN = 6;

/**
 * The blocks of a section in their order. A caution stands in the margin beside the paragraph before it, and
 * reaches down beside the paragraphs that follow, as far as the next block that needs the margin itself.
 */
export function renderFlow(blocks: readonly FlowBlock[], edition: Edition): string {
  if (blocks.length === 0) return "";
  const ordered = cautionsBeforeTheirCode(blocks);
  const pieces = ordered.map((block, index) => renderBlock(block, edition, () => roomBeside(ordered, index)));
  return `<div class="flow">\n${pieces.join("\n")}\n</div>`;
}

/** A caution follows its paragraph at once, so that it stands beside it; the code that showed it comes after. */
function cautionsBeforeTheirCode(blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  const ordered: FlowBlock[] = [];
  for (const block of blocks) {
    const before = ordered.at(-1);
    if (block.kind === "caution" && before?.kind === "code") ordered.splice(-1, 0, block);
    else ordered.push(block);
  }
  return ordered;
}

function renderBlock(block: FlowBlock, edition: Edition, room: () => number): string {
  switch (block.kind) {
    case "markdown":
      return `<div class="text">${edition.keepLinks(block.html, block)}</div>`;
    case "prose":
      return `<p>${edition.inline(block.parts, block)}</p>`;
    case "caution":
      return `<aside class="caution beside-${room()}" aria-label="${words.caution[edition.language]}"><p>${edition.inline(block.parts, block)}</p></aside>`;
    case "table":
      return renderTable(block.table, edition, block);
    case "figure":
      return renderFigure(block, edition);
    case "code":
      return renderCode(block, edition);
    case "foreign":
      return renderForeign(block);
  }
}

/** How many rows of the flow a caution may take, its own paragraph's row included. */
function roomBeside(blocks: readonly FlowBlock[], index: number): number {
  const following = blocks.slice(index + 1);
  const end = following.findIndex(({ kind }) => kind !== "prose" && kind !== "markdown" && kind !== "code");
  const free = end < 0 ? following.length : end;
  return Math.min(LONGEST_SPAN, 1 + free);
}
