import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "./problem";
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

/** What the parser tells of one cell. */
interface ParsedCell {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Splits comma-separated text (RFC 4180; LF, CRLF or CR) into rows of cells with their places.
 * Blank lines at the end are left out; one in the middle is a row with one blank cell.
 *
 * @returns the rows, the header first, or the place where the quotation marks do not fit
 */
export function readRows(file: string, text: string): readonly TextRow[] | Problem {
  let records: ParsedCell[][];
  try {
    records = parse(text, {
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      cast: (cell, context) => ({ text: cell, quoted: context.quoting }) as unknown as string,
    }) as unknown as ParsedCell[][];
  } catch (error) {
    if (error instanceof CsvError) return quotationProblem(file, text, error);
    throw error;
  }
  return withoutBlankEnd(placeRows(records));
}

function placeRows(records: readonly (readonly ParsedCell[])[]): TextRow[] {
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

function quotationProblem(file: string, text: string, error: CsvError): Problem {
  const offset =
    error.code === "CSV_QUOTE_NOT_CLOSED" ? text.lastIndexOf('"') : firstQuoteOfLine(text, error.lines);
  const { line, column } = placeOfOffset(text, offset);
  return {
    file,
    line,
    column,
    value: text.slice(offset).split(/[\r\n]/)[0] ?? "",
    rule: "quotation marks in pairs around a whole cell expected",
    remedy: "remove the quotation marks: a number needs none.",
  };
}

function firstQuoteOfLine(text: string, line: unknown): number {
  const start = [...text.matchAll(/^|\r\n|\n|\r/g)][Number(line) - 1];
  return text.indexOf('"', start === undefined ? 0 : start.index);
}
