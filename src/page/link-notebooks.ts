import type { Block } from "./block";

/** Where Markdown, or HTML in it, links to a notebook: the file's name, and what in it. */
const link = /(\]\(|\]:\s+|href=")(?:\.\/)?([^\s/()"#:]+\.ipynb)(#[^\s()"]+)?(?=[\s)"]|$)/g;

/**
 * Leads links to other notebooks, which Jupyter opens, to what the report has in their place: the chapter, or the heading
 * that the link names.
 */
export function linkNotebooks(blocks: readonly Block[]): readonly Block[] {
  const chapters = new Map<string, string>();
  for (const block of blocks) {
    const name = fileOf(block.notebook);
    if (block.kind === "chapter" && !chapters.has(name)) chapters.set(name, `#chapter-${block.key}`);
  }
  return blocks.map((block) =>
    block.kind === "markdown" && block.source.includes(".ipynb")
      ? { ...block, source: block.source.replace(link, inReport) }
      : block,
  );

  function inReport(_: string, start: string, name: string, heading?: string): string {
    return start + (heading ?? chapters.get(decodeURI(name)) ?? `#${name}`);
  }
}

const fileOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
