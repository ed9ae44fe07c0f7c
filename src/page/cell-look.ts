import type { Cell, CellMetadata } from "../kernel/format";

/** How a notebook wants a cell to be shown. */
export interface CellLook {
  readonly isRemoved: boolean;
  readonly isInputRemoved: boolean;
  /** Folded whatever the reader has said of code. */
  readonly isInputFolded: boolean;
  readonly isOutputFolded: boolean;
}

const looks = ["remove-cell", "remove-input", "hide-input", "hide-output"] as const;

/** A cell's look, by the tags of Jupyter Book, and by the source that was collapsed in Jupyter. */
export function lookOf({ metadata }: Pick<Cell, "metadata">): CellLook {
  const has = (tag: (typeof looks)[number]) => metadata.tags?.includes(tag) === true;
  return {
    isRemoved: has("remove-cell"),
    isInputRemoved: has("remove-input"),
    isInputFolded: has("hide-input") || isCollapsed(metadata),
    isOutputFolded: has("hide-output"),
  };
}

/** Of a cell's metadata, what its look depends on. */
export function lookMetadata({ metadata }: Pick<Cell, "metadata">): CellMetadata {
  const tags = looks.filter((tag) => metadata.tags?.includes(tag));
  return {
    ...(tags.length > 0 && { tags }),
    ...(isCollapsed(metadata) && { jupyter: { source_hidden: true } }),
  };
}

const isCollapsed = ({ jupyter }: CellMetadata): boolean =>
  (jupyter as { readonly source_hidden?: unknown } | undefined)?.source_hidden === true;
