import { type Html, html, joined } from "../core/content/html";
import { plainText } from "../core/content/prose/prose";
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
 * reaches down beside the paragraphs that follow, as far as the next item that needs the margin itself. One that
 * would reach further stands in the text, where it tears no hole.
 */
export function renderFlow(blocks: readonly FlowBlock[], edition: Edition): Html | null {
  if (blocks.length === 0) return null;
  const items = pairWithCode(blocks);
  const inMargin = cautionsBeside(items);
  const pieces = items.map(({ code, shown }, index) => {
    const place = inMargin.has(index) ? `margin beside-${roomBeside(items, index)}` : widthOf(shown);
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

/** About how high a text is in its column, in pixels: so many signs a line, so high a line, and the space around. */
interface Column {
  readonly signs: number;
  readonly line: number;
  readonly space: number;
}
const TEXT: Column = { signs: 62, line: 29, space: 18 };
const MARGIN: Column = { signs: 31, line: 22.5, space: 42 };

/** A caution may reach so far below the last paragraph beside it, in pixels. */
const OVERHANG = 40;

function heightIn({ signs, line, space }: Column, { shown }: FlowItem): number {
  const text = shown === undefined ? "" : "parts" in shown ? plainText(shown.parts) : sourceOf(shown);
  return text === "" ? 0 : Math.ceil(text.length / signs) * line + space;
}

const sourceOf = (shown: NonNullable<FlowItem["shown"]>): string =>
  shown.kind === "markdown" ? shown.source : "";

/** The cautions that find room in the margin, from the paragraph before them to the next item that needs it. */
function cautionsBeside(items: readonly FlowItem[]): ReadonlySet<number> {
  const beside = new Set<number>();
  let [paragraph, text, margin] = [0, 0, 0];
  items.forEach((item, index) => {
    if (item.shown?.kind === "caution") {
      const end = Math.max(paragraph, margin) + heightIn(MARGIN, item);
      if (end > text + textBelow(items, index) + OVERHANG) return;
      beside.add(index);
      margin = end;
    } else if (isNarrow(item.shown)) {
      paragraph = text;
      text += heightIn(TEXT, item);
    } else [paragraph, text, margin] = [0, 0, 0];
  });
  return beside;
}

/** How high the paragraphs are that follow until the next item which needs the margin. */
function textBelow(items: readonly FlowItem[], index: number): number {
  const following = items.slice(index + 1).filter(({ shown }) => shown?.kind !== "caution");
  const end = following.findIndex(({ shown }) => !isNarrow(shown));
  return following
    .slice(0, end < 0 ? undefined : end)
    .reduce((height, item) => height + heightIn(TEXT, item), 0);
}

const widthOf = (shown: FlowItem["shown"]): string =>
  isNarrow(shown) || shown?.kind === "caution" ? "text" : "wide";

const isNarrow = (shown: FlowItem["shown"]): boolean =>
  shown === undefined || ["prose", "answer", "abstract", "markdown"].includes(shown.kind);

/** How many rows of the flow a caution may take, its own paragraph's row included. */
function roomBeside(items: readonly FlowItem[], index: number): number {
  const following = items.slice(index + 1);
  const end = following.findIndex(({ shown }) => !isNarrow(shown));
  return Math.min(LONGEST_SPAN, 1 + (end < 0 ? following.length : end));
}
