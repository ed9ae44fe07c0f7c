import { chapters } from "../core/content/registry";
import type { Block, BlockOf } from "./block";

/** What a chart of a researcher's own has for key and number before its place is known. */
export const unnumbered = { key: "", number: "" } as const;

/**
 * Gives the charts of a researcher's own their keys and numbers: behind those that the registry has in the chapter
 * where they stand, in their order. What stands before its notebook's first heading belongs to the chapter that follows.
 *
 * @example the first one in chapter 2, "method", which has no figure in the registry: `method-1`, "2.1"
 */
export function numberOwnFigures(blocks: readonly Block[]): readonly Block[] {
  const counts = new Map<string, number>();
  return blocks.map((block, index) => {
    if (block.kind !== "figure" || block.figure.key !== unnumbered.key) return block;
    const chapter = chapterOf(blocks, index);
    const place = (counts.get(chapter.key) ?? 0) + 1;
    counts.set(chapter.key, place);
    const before = chapters.find(({ key }) => key === chapter.key)?.figures.length ?? 0;
    const named = { key: `${chapter.key}-${place}`, number: `${chapter.number}.${before + place}` };
    return { ...block, figure: { ...block.figure, ...named } };
  });
}

const isChapter = (block: Block): block is BlockOf<"chapter"> => block.kind === "chapter";

function chapterOf(
  blocks: readonly Block[],
  index: number,
): { readonly key: string; readonly number: string } {
  const { notebook } = blocks[index] as Block;
  const before = blocks.slice(0, index).findLast(isChapter);
  const after = blocks.slice(index).find(isChapter);
  return (before?.notebook === notebook ? before : (after ?? before)) ?? { key: "own", number: "0" };
}
