import { escapeMarkup } from "../core/content/markup";
import type { Block, BlockOf } from "./block";
import type { Edition } from "./edition";
import type { OutlineChapter } from "./outline";
import { words } from "./words";

/** A heading of the back matter, for the contents. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly title: string;
  readonly entries?: readonly ContentsEntry[];
}

/** The contents beside the text, with the lists of tables and figures below. */
export function renderContents(
  chapters: readonly OutlineChapter[],
  backMatter: readonly ContentsEntry[],
  blocks: readonly Block[],
  edition: Edition,
): string {
  const { language } = edition;
  const numbered = ({
    kind,
    key,
    number,
    title,
  }: {
    kind: string;
    key: string;
    number: string;
    title: string;
  }) => ({
    anchor: `${kind}-${key}`,
    title: `<span class="number">${number}</span> ${escapeMarkup(title)}`,
  });
  const entries: readonly ContentsEntry[] = [
    ...chapters.map((chapter) => ({
      ...numbered({ ...chapter, kind: "chapter" }),
      entries: chapter.sections.map((section) => numbered({ ...section, kind: "section" })),
    })),
    ...backMatter.map(({ anchor, title, entries: inner }) => ({
      anchor,
      title: escapeMarkup(title),
      entries: (inner ?? []).map((entry) => ({ ...entry, title: escapeMarkup(entry.title) })),
    })),
  ];
  const tables = blocks.filter((block): block is BlockOf<"table"> => block.kind === "table");
  const figures = blocks.filter((block): block is BlockOf<"figure"> => block.kind === "figure");
  const tableEntries = tables.map(({ table: { key, number, title } }) => ({
    anchor: `table-${key}`,
    title: `<span class="number">${number}</span> ${plain(edition.inline(title))}`,
  }));
  const figureEntries = figures.map(({ figure: { key, number, title } }) => ({
    anchor: `figure-${key}`,
    title: `<span class="number">${number}</span> ${plain(edition.inline(title))}`,
  }));
  return `<nav class="contents" aria-label="${words.contents[language]}">
<h2 id="${edition.anchor("contents")}">${words.contents[language]}</h2>
${renderList(entries, edition)}
${renderFolded(words.listOfTables[language], tableEntries, edition)}
${renderFolded(words.listOfFigures[language], figureEntries, edition)}
</nav>`;
}

function renderFolded(title: string, entries: readonly ContentsEntry[], edition: Edition): string {
  if (entries.length === 0) return "";
  return `<details><summary>${title}</summary>${renderList(entries, edition)}</details>`;
}

function renderList(entries: readonly ContentsEntry[], edition: Edition): string {
  const items = entries.map(({ anchor, title, entries: inner }) => {
    const below = inner === undefined || inner.length === 0 ? "" : renderList(inner, edition);
    return `<li>${edition.keepLinks(`<a href="#${anchor}">${title}</a>`)}${below}</li>`;
  });
  return `<ol>${items.join("\n")}</ol>`;
}

/** A title in a list is one link: the links and number marks within it go. */
const plain = (html: string): string => html.replace(/<\/?(?:span|a)\b[^>]*>/g, "");
