import { type Content, Html, html, joined } from "../core/content/html";
import type { Block, BlockOf } from "./block";
import type { Edition } from "./edition";
import type { OutlineChapter } from "./outline";

/** A heading of the back matter, for the contents. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly title: Content;
  readonly entries?: readonly ContentsEntry[];
}

/** The contents beside the text, with the lists of tables and figures below. */
export function renderContents(
  chapters: readonly OutlineChapter[],
  backMatter: readonly ContentsEntry[],
  blocks: readonly Block[],
  edition: Edition,
): Html {
  const { contents, listOfTables, listOfFigures } = edition.words.page;
  const numbered = (kind: string, { key, number }: { key: string; number: string }, title: Content) => ({
    anchor: `${kind}-${key}`,
    title: html`<span class="number">${number}</span> ${title}`,
  });
  const entries: readonly ContentsEntry[] = [
    ...chapters.map((chapter) => ({
      ...numbered("chapter", chapter, chapter.title),
      entries: chapter.sections.map((section) => numbered("section", section, section.title)),
    })),
    ...backMatter,
  ];
  const named = (kind: "table" | "figure", item: BlockOf<"table">["table"] | BlockOf<"figure">["figure"]) =>
    numbered(kind, item, plain(edition.inline(item.title)));
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [named("table", block.table)] : []));
  const figures = blocks.flatMap((block) => (block.kind === "figure" ? [named("figure", block.figure)] : []));
  return html`<nav class="contents" aria-label="${contents}">
<h2 id="${edition.anchor("contents")}">${contents}</h2>
${renderList(entries, edition)}
${renderFolded(listOfTables, tables, edition)}
${renderFolded(listOfFigures, figures, edition)}
</nav>`;
}

function renderFolded(title: string, entries: readonly ContentsEntry[], edition: Edition): Html | null {
  if (entries.length === 0) return null;
  return html`<details><summary>${title}</summary>${renderList(entries, edition)}</details>`;
}

function renderList(entries: readonly ContentsEntry[], edition: Edition): Html {
  const items = entries.map(({ anchor, title, entries: inner = [] }) => {
    const link = edition.keepLinks(html`<a href="#${anchor}">${title}</a>`.markup);
    return html`<li>${link}${inner.length > 0 && renderList(inner, edition)}</li>`;
  });
  return html`<ol>${joined(items)}</ol>`;
}

/** A title in a list is one link: the links and number marks within it go. */
const plain = ({ markup }: Html): Html => new Html(markup.replace(/<\/?(?:span|a)\b[^>]*>/g, ""));
