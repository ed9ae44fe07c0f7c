import type { FileProblem } from "./problem";
import { placeOfOffset, type TextPlace } from "./text-place";

/** A cell's text, without its quotation marks, and the place where it starts. */
export interface TextCell extends TextPlace {
  readonly text: string;
}

/** A row's cells, and the place behind its last character. */
export interface TextRow {
  readonly cells: readonly [TextCell, ...TextCell[]];
  readonly end: TextPlace;
}

/** What a splitter tells of one cell. */
export interface SplitCell {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Splits comma-separated text (RFC 4180; LF, CRLF or CR) into rows of cells, handed in by whoever has a library for it.
 *
 * @returns the rows, or the offset of the quotation mark that does not fit
 */
export type SplitRows = (text: string) => readonly (readonly SplitCell[])[] | { readonly oddQuote: number };

/**
 * A table's rows of cells with their places. Blank lines at the end are left out; one in the middle is a row with
 * one blank cell.
 *
 * @returns the rows, the header first, or the place where the quotation marks do not fit
 */
export function readRows(file: string, text: string, splitRows: SplitRows): readonly TextRow[] | FileProblem {
  const split = splitRows(text);
  return "oddQuote" in split
    ? quotationProblem(file, text, split.oddQuote)
    : withoutBlankEnd(placeRows(split));
}

function placeRows(records: readonly (readonly SplitCell[])[]): TextRow[] {
  let line = 1;
  return records.map((record) => {
    let column = 1;
    const cells = record.map(({ text, quoted }, index): TextCell => {
      if (index > 0) column += 1;
      const cell = { text, line, column };
      const lines = (quoted ? `"${text.replaceAll('"', '""')}"` : text).split(/\r\n|\n|\r/);
      const width = [...(lines.at(-1) ?? "")].length;
      line += lines.length - 1;
      column = lines.length > 1 ? width + 1 : column + width;
      return cell;
    });
    const end = { line, column };
    line += 1;
    return { cells: cells as unknown as TextRow["cells"], end };
  });
}

function withoutBlankEnd(rows: readonly TextRow[]): readonly TextRow[] {
  const last = rows.findLastIndex(({ cells }) => cells.length > 1 || cells[0].text !== "");
  return rows.slice(0, last + 1);
}

function quotationProblem(file: string, text: string, offset: number): FileProblem {
  return {
    place: { file, ...placeOfOffset(text, offset) },
    value: text.slice(offset).split(/[\r\n]/)[0] ?? "",
    advice: ({ study }) => study.table.oddQuote,
  };
}
