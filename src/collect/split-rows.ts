import { CsvError, parse } from "csv-parse/sync";
import type { SplitCell, SplitRows } from "../core/study/csv-rows";

/** Splits a table's text with csv-parse; rows may differ in length, so that each can be named. */
export const splitRows: SplitRows = (text) => {
  try {
    return parse(text, {
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      cast: (cell, context) => ({ text: cell, quoted: context.quoting }) as unknown as string,
    }) as unknown as SplitCell[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === "CSV_QUOTE_NOT_CLOSED";
    return { oddQuote: isOpen ? text.lastIndexOf('"') : firstQuoteOfLine(text, error.lines) };
  }
};

function firstQuoteOfLine(text: string, line: unknown): number {
  const start = [...text.matchAll(/^|\r\n|\n|\r/g)][Number(line) - 1];
  return text.indexOf('"', start === undefined ? 0 : start.index);
}
