import type { Say, Words } from "../../core/words/language";
import type { CellContent } from "./cell-content";
import type { Mark } from "./labels";

/** What a column of a file was taken for. */
export type ColumnRole = keyof Words["collect"]["roles"];

/** A label at the left of a figure, and the head of the column in which it stands; shared by all rows that have it. */
export interface RowLabel {
  readonly text: string;
  readonly head: string;
}

/** One figure of a published file, with the words that say what it is. */
export interface PublishedFigure {
  readonly content: CellContent;
  readonly year: number;
  /** Marks behind the year, which hold for each figure of it. */
  readonly yearMarks: readonly Mark[];
  /** The part of the year in small letters, "tahunan" for the whole; null where nothing says it. */
  readonly period: string | null;
  /** Names and codes of the places that its row is about. */
  readonly places: readonly string[];
  /** The other labels of its row, and those of its column, apart from year, period and unit, as the file writes them. */
  readonly rowLabels: readonly RowLabel[];
  readonly columnLabels: readonly string[];
  /** The unit, where the file names it apart from the labels. */
  readonly unit: string | null;
  /** Its parts, where the file has only these and their sum was agreed to. */
  readonly parts?: readonly PublishedFigure[];
}

/** A published table, whatever the format it came in. */
export interface PublishedTable {
  /** The name of its sheet; null where the file is one table. */
  readonly sheet: string | null;
  /** Titles above the table, and the sheet's name. */
  readonly head: readonly string[];
  readonly figures: readonly PublishedFigure[];
  /** The table of every region, where this is one region's part of it. */
  readonly whole?: PublishedTable;
  /** What each column that has a head and no figures was taken for. */
  readonly roles: readonly { readonly head: string; readonly role: ColumnRole }[];
  /** The lines under the table. */
  readonly notes: readonly string[];
  /** What the reader should know of the file, such as keys that fit nothing. */
  readonly cautions: readonly Say[];
}

/** Every label of a figure but its places. */
export function labelsOf({ columnLabels, rowLabels }: PublishedFigure): readonly string[] {
  return [...columnLabels, ...rowLabels.map(({ text }) => text)];
}
