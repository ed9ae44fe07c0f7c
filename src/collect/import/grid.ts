import type { CellContent } from "./cell-content";

/** A sheet, a CSV file or an HTML table as rows of cells; row and column 0 are those of `A1`. */
export interface Grid {
  /** The sheet's name; null where the format has none. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly CellContent[])[];
}

/** The regions of the nation with thirty years and a breakdown fit below this; more is not such a table. */
export const LARGEST_GRID = { rows: 400_000, columns: 150 } as const;

/** More cells than that are not held at once. */
export const MOST_CELLS = 5_000_000;
