import { plainText } from "../core/content/prose/prose";
import type { Block } from "../page/block";
import { REFERENCE_ANCHOR } from "../page/links";
import type { OutlineChapter } from "../page/outline";
import type { PageInput } from "../page/page-input";
import { inlineTitle } from "./chapters";
import { anchorMark } from "./fields";
import type { ListEntry } from "./lists";
import { roman } from "./roman";
import type { Target, WordEdition } from "./word-edition";

/** What links may lead to: everything numbered, the works, and the back matter. */
export function targetsOf(blocks: readonly Block[], { references }: PageInput): ReadonlyMap<string, Target> {
  const numbered = blocks.flatMap((block): readonly (readonly [string, Target])[] => {
    switch (block.kind) {
      case "table":
        return [[`table-${block.table.key}`, { kind: "table", number: block.table.number }]];
      case "figure":
        return [[`figure-${block.figure.key}`, { kind: "figure", number: block.figure.number }]];
      case "section":
        return [[`section-${block.key}`, { kind: "section", number: block.number }]];
      case "chapter":
        return [[`chapter-${block.key}`, { kind: "other", number: "" }]];
      default:
        return [];
    }
  });
  const others = [
    ...references.map(({ id }) => REFERENCE_ANCHOR + id),
    ...["references", "appendix", "data", "audit", "reproduce"],
  ];
  return new Map([...numbered, ...others.map((anchor) => [anchor, { kind: "other", number: "" }] as const)]);
}

/** The lines of the table of contents. */
export function contentsEntries(
  chapters: readonly OutlineChapter[],
  { words }: WordEdition,
  hasReferences: boolean,
  parts: readonly { readonly anchor: string; readonly title: string }[],
): readonly ListEntry[] {
  const entry = (anchor: string, number: string, title: string, level: 0 | 1 = 0): ListEntry => ({
    mark: anchorMark(anchor),
    number,
    title,
    level,
  });
  return [
    ...chapters.flatMap((chapter) => [
      entry(
        `chapter-${chapter.key}`,
        words.word.chapterNumber({ number: roman(Number(chapter.number)) }),
        plainText(inlineTitle(chapter.title)),
      ),
      ...chapter.sections.map((part) =>
        entry(`section-${part.key}`, part.number, plainText(inlineTitle(part.title)), 1),
      ),
    ]),
    ...(hasReferences ? [entry("references", "", words.page.references)] : []),
    ...(parts.length === 0 ? [] : [entry("appendix", "", words.page.appendix)]),
    ...parts.map(({ anchor, title }, index) =>
      entry(anchor, "", `${words.page.appendixPart({ number: index + 1 })} ${title}`, 1),
    ),
  ];
}

/** The lines of the list of the tables, or of the figures. */
export function captionEntries(
  blocks: readonly Block[],
  kind: "table" | "figure",
  { words }: WordEdition,
): readonly ListEntry[] {
  return blocks.flatMap((block): readonly ListEntry[] => {
    if (block.kind !== kind) return [];
    const { key, number, title } =
      block.kind === "table" ? block.table : (block as Extract<Block, { kind: "figure" }>).figure;
    return [
      {
        mark: anchorMark(`${kind}-${key}`),
        number: `${words.prose.numbered[kind]}\u00a0${number}`,
        title: plainText(title),
        level: 0,
      },
    ];
  });
}
