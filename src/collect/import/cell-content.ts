import type { Words } from "../../core/words/language";

/** What a published file holds in one cell, before anyone reads it as a number. */
export interface CellContent {
  /** Where to find it: a spreadsheet's address (`B8`), or the key of a JSON answer. */
  readonly place: string;
  /** The text as the file shows it; empty for an empty cell. */
  readonly text: string;
  /** The number that the file itself holds, where it holds one; null for text. */
  readonly number: number | null;
  /** Whether the number is shown by a format with fixed decimals, as a plain number in English writing. */
  readonly isShownRounded: boolean;
  /** Whether the value is the result of a formula that the file keeps beside it. */
  readonly isFormula: boolean;
  /** Why the cell holds no figure although it is not empty; null where it may be one. */
  readonly fault: keyof Words["collect"]["number"]["faults"] | null;
}

/** A cell of text, as in a CSV file or an HTML table. */
export function textCell(place: string, text: string): CellContent {
  return { place, text, number: null, isShownRounded: false, isFormula: false, fault: null };
}

/**
 * A spreadsheet's address of a cell.
 *
 * @example cellAddress(7, 1) // => "B8"
 */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}
