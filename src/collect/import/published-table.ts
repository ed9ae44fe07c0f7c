import type { Say } from "../../core/words/language";
import type { CellContent } from "./cell-content";
import type { Mark } from "./labels";

/** One figure of a published file, with the words that say what it is. */
export interface PublishedFigure {
  readonly content: CellContent;
  readonly year: number;
  /** Marks behind the year, which hold for each figure of it. */
  readonly yearMarks: readonly Mark[];
  /** The part of the year in small letters, "tahunan" for the whole; null where nothing says it. */
  readonly period: string | null;
  /** The labels of its row and its column, apart from year and period, as the file writes them. */
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** The unit, where the file names it apart from the labels (WebAPI). */
  readonly unit: string | null;
}

/** A published table, whatever the format it came in. */
export interface PublishedTable {
  /** The name of its sheet; null where the file is one table. */
  readonly sheet: string | null;
  /** Titles above the table, and the sheet's name. */
  readonly head: readonly string[];
  readonly figures: readonly PublishedFigure[];
  /** The lines under the table. */
  readonly notes: readonly string[];
  /** What the reader should know of the file, such as keys that fit nothing. */
  readonly cautions: readonly Say[];
}
