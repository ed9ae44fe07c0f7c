import type { Language } from "../core/words/language";
import type { BlockOf } from "./block";
import type { FlowBlock } from "./flow";
import type { PageInput } from "./page-input";
import { readBlocks } from "./read-blocks";

/** Whether a notebook is set before the chapters: its name begins with 00. */
export const isFrontNotebook = (path: string): boolean => /(?:^|[\\/])00[^\\/]*$/.test(path);

/** What a language's front notebook shows, whether the page has an edition in that language or not. */
export function frontBlocks(
  { editions, otherAbstracts }: Pick<PageInput, "editions" | "otherAbstracts">,
  language: Language,
): readonly FlowBlock[] {
  const notebooks = [...(editions[language] ?? []), ...(otherAbstracts?.[language] ?? [])];
  return readBlocks(notebooks).filter(
    (block): block is FlowBlock =>
      isFrontNotebook(block.notebook) && block.kind !== "chapter" && block.kind !== "section",
  );
}

/** The paragraphs of the abstract among the blocks of a front notebook. */
export const abstractOf = (blocks: readonly FlowBlock[]): readonly BlockOf<"abstract">[] =>
  blocks.filter((block): block is BlockOf<"abstract"> => block.kind === "abstract");
