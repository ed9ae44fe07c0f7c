import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { NotebookRefusal } from "../kernel/notebook-place";
import type { Block } from "./block";
import { isFrontNotebook } from "./front-notebook";

/**
 * Refuses what would make an edition's chapters other than they seem.
 *
 * @throws {Refusal} for a notebook without a heading, and for what is numbered and shown twice
 */
export function checkChapters(blocks: readonly Block[]): void {
  refuseHeadless(blocks);
  refuseRepeats(blocks);
}

/** A notebook without a heading would be lost in the chapter before it. */
function refuseHeadless(blocks: readonly Block[]): void {
  const headed = new Set(
    blocks.flatMap(({ kind, notebook }) => (kind === "chapter" || kind === "section" ? [notebook] : [])),
  );
  const lost = blocks.find(({ notebook }) => !headed.has(notebook) && !isFrontNotebook(notebook));
  if (lost !== undefined) {
    const { notebook, cellId } = lost;
    throw refusal({ notebook, cellId }, ({ page }) => page.noHeading({ notebook }));
  }
}

/**
 * Of two things that are numbered alike the second has no number and no anchor of its own. A notebook that goes on with
 * the chapter of the one before may repeat its heading.
 */
function refuseRepeats(blocks: readonly Block[]): void {
  const first = new Map<string, Block>();
  let chapter = "";
  for (const block of blocks) {
    const numbered = numberedIn(block);
    if (numbered === null) continue;
    const { kind, key, number } = numbered;
    const isContinued = kind === "chapter" && key === chapter;
    if (kind === "chapter") chapter = key;
    const earlier = first.get(`${kind}-${key}`);
    if (earlier !== undefined && !isContinued) {
      const { notebook, cellId } = block;
      const repeated = { notebook, cellId, kind, number, earlier };
      throw refusal({ notebook, cellId }, ({ page }) => page.shownTwice(repeated));
    }
    first.set(`${kind}-${key}`, block);
  }
}

function numberedIn(block: Block) {
  switch (block.kind) {
    case "chapter":
    case "section":
      return { kind: block.kind, key: block.key, number: block.number };
    case "table":
      return { kind: block.kind, key: block.table.key, number: block.table.number };
    case "figure":
      return { kind: block.kind, key: block.figure.key, number: block.figure.number };
    default:
      return null;
  }
}

const refusal = (place: { readonly notebook: string; readonly cellId: string }, say: Say): NotebookRefusal =>
  new Refusal("notebook", say, place);
