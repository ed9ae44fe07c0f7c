import { createHash } from "node:crypto";

/** Where a piece of the report comes from. */
export interface CellPlace {
  /** From the project's folder: `notebooks/id/03-analisis.ipynb`. */
  readonly notebook: string;
  readonly cellId: string;
}

/** Word's longest name of a bookmark. */
const LONGEST_NAME_CHARACTERS = 40;

/** Of the hash that tells two cells apart whose shortened names are one. */
const HASH_CHARACTERS = 6;

/** For `_2`, where a cell's pieces stand apart: text and the footnote to it. */
const SUFFIX_CHARACTERS = 3;

const MARK = "_cell_";

const READABLE_CHARACTERS = LONGEST_NAME_CHARACTERS - HASH_CHARACTERS - 1 - SUFFIX_CHARACTERS;

/**
 * The name of the bookmark around what a cell shows. Names may have letters, digits and underscores only, so the end of
 * it is a hash of the whole place; what stands before it is for people. Names that begin with an underscore are left
 * out of Word's list of bookmarks.
 *
 * @example cellMark({ notebook: "notebooks/id/03-analisis.ipynb", cellId: "levels" }) // => "_cell_03_levels_2c0f9a"
 */
export function cellMark({ notebook, cellId }: CellPlace): string {
  const [, number = "0"] = /(\d+)[^/]*$/.exec(notebook) ?? [];
  const hash = createHash("sha256").update(`${notebook}\n${cellId}`).digest("hex").slice(0, HASH_CHARACTERS);
  const readable = `${MARK}${number}_${cellId.replace(/[^A-Za-z0-9]+/g, "_")}`;
  return `${readable.slice(0, READABLE_CHARACTERS)}_${hash}`;
}

/** The parts of a mark's name: the mark itself, and what it says to people; null for any other bookmark. */
export function readCellMark(name: string): { readonly mark: string; readonly readable: string } | null {
  const [, mark, readable] = /^(_cell_(.+)_[0-9a-f]{6})(?:_\d+)?$/.exec(name) ?? [];
  return mark === undefined || readable === undefined ? null : { mark, readable };
}
