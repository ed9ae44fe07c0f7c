import { chapters as registered } from "../core/content/registry";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { NotebookRefusal } from "../kernel/notebook-place";
import type { Block, BlockOf } from "./block";
import { createSlugs } from "./slug";

/** What a heading of a researcher's own has for key and number before its place is known. */
export const unplaced = { key: "", number: "" } as const;

type Heading = BlockOf<"chapter"> | BlockOf<"section">;

const isHeading = (block: Block): block is Heading => block.kind === "chapter" || block.kind === "section";
const isOwn = ({ key }: Heading): boolean => key === unplaced.key;

/**
 * Gives the headings that the registry does not have their numbers and, by their text, their anchors. A notebook of such
 * headings alone is a chapter in its place, which its first heading names; the registry's chapters behind it count on, in
 * headings, captions and links. A section of one's own in a chapter of the registry follows those that it has.
 *
 * @throws {Refusal} for a number typed that is another, a section that stands before one of the registry
 */
export function numberHeadings(blocks: readonly Block[]): readonly Block[] {
  const headings = withOwnChapters(blocks).filter(isHeading);
  if (!headings.some(isOwn)) return blocks;
  const moved = movedChapters(headings);
  const renumbered = headings.map((heading) => (isOwn(heading) ? heading : withNumber(heading, moved)));
  const placed = placeOwn(renumbered);
  let next = 0;
  return blocks.map((block) => (isHeading(block) ? (placed[next++] as Heading) : countOn(block, moved)));
}

/** In a notebook that the registry has no heading of, the first one is the chapter's. */
function withOwnChapters(blocks: readonly Block[]): readonly Block[] {
  const known = new Set(
    blocks.flatMap((block) => (isHeading(block) && !isOwn(block) ? [block.notebook] : [])),
  );
  return blocks.map((block) => {
    if (!isHeading(block) || known.has(block.notebook)) return block;
    known.add(block.notebook);
    return { ...block, kind: "chapter" };
  });
}

/** How many chapters of a researcher's own stand before each chapter of the registry, by its number there. */
type Moved = ReadonlyMap<string, number>;

function movedChapters(headings: readonly Heading[]): Moved {
  const moved = new Map<string, number>();
  let own = 0;
  for (const heading of headings) {
    if (heading.kind !== "chapter") continue;
    if (isOwn(heading)) own += 1;
    else if (!moved.has(heading.number)) moved.set(heading.number, own);
  }
  return moved;
}

/** A number of the registry as it is behind the chapters before it: "3.2" behind one of one's own is "4.2". */
function numberBehind(number: string, moved: Moved): string {
  const [chapter = "", ...rest] = number.split(".");
  return [Number(chapter) + (moved.get(chapter) ?? 0), ...rest].join(".");
}

const withNumber = <Numbered extends { readonly number: string }>(
  item: Numbered,
  moved: Moved,
): Numbered => ({
  ...item,
  number: numberBehind(item.number, moved),
});

/** The captions of a block, and the links in it, as they are behind the chapters before them. */
function countOn(block: Block, moved: Moved): Block {
  if ([...moved.values()].every((count) => count === 0)) return block;
  const linked = JSON.parse(JSON.stringify(block), (_, value) =>
    isNumberedLink(value) ? moveLink(value) : value,
  );
  if (linked.kind === "table") return { ...linked, table: withNumber(linked.table, moved) };
  return linked.kind === "figure" && linked.figure.number !== unplaced.number
    ? { ...linked, figure: withNumber(linked.figure, moved) }
    : linked;

  function moveLink(link: { readonly text: string }) {
    return { ...link, text: link.text.replace(/\d+\.\d+$/, (number) => numberBehind(number, moved)) };
  }
}

const isNumberedLink = (value: unknown): value is { readonly text: string } =>
  typeof value === "object" &&
  value !== null &&
  "anchor" in value &&
  /^(?:section|table|figure)-/.test(String(value.anchor));

/** Numbers the headings of one's own, one after the other. */
function placeOwn(headings: readonly Heading[]): readonly Heading[] {
  const slugOf = createSlugs(registered.flatMap(({ key, sections }) => [key, ...sections]));
  let chapter = 0;
  let section = 0;
  return headings.map((heading, index) => {
    const isNew = heading.kind === "chapter" && heading.number !== String(chapter);
    if (!isOwn(heading)) {
      if (isNew) section = sectionsOf(heading.key);
      chapter = Number(heading.number.split(".")[0]);
      return heading;
    }
    if (heading.kind === "chapter") {
      chapter += 1;
      section = 0;
    } else {
      section += 1;
      refuseBefore(heading, headings.slice(index + 1), `${chapter}.`);
    }
    const number = heading.kind === "chapter" ? String(chapter) : `${chapter}.${section}`;
    const title = titleWithout(number, heading);
    return { ...heading, number, title, key: slugOf(title) };
  });
}

const sectionsOf = (chapter: string): number =>
  registered.find(({ key }) => key === chapter)?.sections.length ?? 0;

/** A heading's text without the number that was typed before it. */
function titleWithout(number: string, { kind, title, notebook, cellId }: Heading): string {
  const form = kind === "chapter" ? /^(\d{1,2})\.?\s+(?=\S)/ : /^(\d{1,2}\.\d{1,2})\.?\s+(?=\S)/;
  const [before = "", typed = number] = form.exec(title) ?? [];
  if (typed !== number) {
    const wrong = { notebook, cellId, heading: title, typed, number, rest: title.slice(before.length) };
    throw refusal({ notebook, cellId }, ({ page }) => page.ownHeadingMisnumbered(wrong));
  }
  return title.slice(before.length);
}

/** @throws {Refusal} where a section of the registry in the same chapter follows, whose number is lower */
function refuseBefore(
  { title, notebook, cellId }: Heading,
  following: readonly Heading[],
  chapter: string,
): void {
  const next = following.find((other) => !isOwn(other) && other.kind === "section");
  if (next?.number.startsWith(chapter)) {
    const misplaced = { notebook, cellId, heading: title, next: `${next.number} ${next.title}` };
    throw refusal({ notebook, cellId }, ({ page }) => page.ownSectionBefore(misplaced));
  }
}

const refusal = (place: { readonly notebook: string; readonly cellId: string }, say: Say): NotebookRefusal =>
  new Refusal("notebook", say, place);
