import { Refusal } from "../core/words/refusal";
import type { Block, BlockOf } from "./block";
import type { FlowBlock } from "./flow";
import { isFrontNotebook } from "./front-notebook";

/** A section with its blocks. */
interface OutlineSection {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly blocks: FlowBlock[];
}

/** A chapter with what stands before its first section, and its sections. */
export interface OutlineChapter extends OutlineSection {
  readonly sections: OutlineSection[];
}

/**
 * Orders the blocks of all notebooks but the front one under their chapters and sections. What stands before the first heading,
 * as a notebook's setup, goes to the chapter that follows; a notebook that goes on with the chapter of the one
 * before may repeat its heading.
 *
 * @throws {Refusal} for a section that is not in its own chapter
 */
export function outline(blocks: readonly Block[]): readonly OutlineChapter[] {
  const chapters: OutlineChapter[] = [];
  let notebook = "";
  const early: FlowBlock[] = [];
  let open: OutlineSection | undefined;
  for (const block of blocks) {
    if (isFrontNotebook(block.notebook)) continue;
    if (block.notebook !== notebook) {
      notebook = block.notebook;
      open = undefined;
    }
    if (block.kind === "chapter") {
      const before = chapters.at(-1);
      if (before?.key === block.key) {
        open = before.sections.at(-1) ?? before;
      } else {
        const chapter = { ...headed(block), sections: [] };
        chapters.push(chapter);
        open = chapter;
      }
      open.blocks.push(...early.splice(0));
    } else if (block.kind === "section") {
      open = headed(block);
      open.blocks.push(...early.splice(0));
      chapterOf(block, chapters).sections.push(open);
    } else if (open === undefined) {
      early.push(block);
    } else {
      open.blocks.push(block);
    }
  }
  const last = chapters.at(-1);
  (last?.sections.at(-1) ?? last)?.blocks.push(...early);
  return chapters;
}

function chapterOf(
  { number, title, notebook, cellId }: BlockOf<"section">,
  chapters: readonly OutlineChapter[],
): OutlineChapter {
  const chapter = chapters.at(-1);
  if (chapter === undefined || !number.startsWith(`${chapter.number}.`)) {
    const misplaced = {
      notebook,
      cellId,
      section: `${number} ${title}`,
      chapter: chapter?.number ?? null,
      expected: number.split(".")[0] ?? "",
    };
    throw new Refusal("notebook", ({ page }) => page.sectionMisplaced(misplaced), { notebook, cellId });
  }
  return chapter;
}

const headed = ({ key, number, title }: Omit<OutlineSection, "blocks">): OutlineSection => ({
  key,
  number,
  title,
  blocks: [],
});
