import { TextRun } from "docx";
import type { Inline } from "../core/words/sentence";
import type { Block } from "../page/block";
import type { FlowBlock } from "../page/flow";
import type { OutlineChapter } from "../page/outline";
import type { CellPlace } from "./cell-marks";
import { paragraph, type WordBlock } from "./content";
import { anchorMark, bookmarked, chapterCount } from "./fields";
import { flowContent, markCell } from "./flow";
import { inlineRuns } from "./inlines";
import { headingNumbers } from "./numbering";
import { styleIds } from "./styles";
import type { WordEdition } from "./word-edition";

/** A heading as the notebook wrote it. */
export const inlineTitle = (title: string): readonly Inline[] => [{ kind: "markdown", text: title }];

/** A chapter with its sections; its heading counts for the captions in it. */
export function chapterContent(
  chapter: OutlineChapter,
  index: number,
  blocks: readonly Block[],
  edition: WordEdition,
  follows: (block: FlowBlock) => boolean,
): readonly WordBlock[] {
  const titleOf = (title: string) => inlineRuns(edition.page.inline(inlineTitle(title)), edition);
  const placeOf = (kind: "chapter" | "section", key: string): CellPlace =>
    blocks.find((block) => block.kind === kind && block.key === key) as CellPlace;
  const heading = (kind: "chapter" | "section", key: string, block: WordBlock) =>
    markCell(placeOf(kind, key), [block], edition);
  return [
    ...heading(
      "chapter",
      chapter.key,
      paragraph(
        styleIds.chapter,
        [
          ...chapterCount(Number(chapter.number)),
          ...bookmarked(anchorMark(`chapter-${chapter.key}`), [
            new TextRun({ break: 1 }),
            ...titleOf(chapter.title),
          ]),
        ],
        { pageBreakBefore: index > 0, numbering: { reference: headingNumbers, level: 0 } },
      ),
    ),
    ...flowContent(chapter.blocks, edition, follows),
    ...chapter.sections.flatMap((part) => [
      ...heading(
        "section",
        part.key,
        paragraph(styleIds.section, bookmarked(anchorMark(`section-${part.key}`), titleOf(part.title)), {
          numbering: { reference: headingNumbers, level: 1 },
        }),
      ),
      ...flowContent(part.blocks, edition, follows),
    ]),
  ];
}

/** Tells whether a caption's number is the one that Word counts next. */
export function captionOrder(): (block: FlowBlock) => boolean {
  const counted = new Map<string, number>();
  return (block) => {
    const number =
      block.kind === "table" ? block.table.number : block.kind === "figure" ? block.figure.number : "";
    const [chapter = "", place = ""] = number.split(".");
    const key = `${block.kind} ${chapter}`;
    const next = (counted.get(key) ?? 0) + 1;
    counted.set(key, Number(place));
    return Number(place) === next;
  };
}
