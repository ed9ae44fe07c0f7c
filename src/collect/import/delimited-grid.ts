import { CsvError, parse } from "csv-parse/sync";
import { type Problem, problem } from "../../core/study/problem";
import { cellAddress, textCell } from "./cell-content";
import { type Grid, LARGEST_GRID, MOST_CELLS } from "./grid";

const delimiters = [";", "\t", ",", "|"] as const;

/** How many lines are looked at to tell the delimiter. */
const SNIFFED_LINES = 60;

/** Reads CSV text with whichever delimiter parts its lines most evenly; nothing in it is ever computed. */
export function readDelimited(text: string): Grid | Problem {
  const [, named, body = text] = /^sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? [];
  const first = named === undefined ? 0 : 1;
  const delimiter = named ?? sniffDelimiter(body);
  if (body.split(delimiter, MOST_CELLS + 1).length > MOST_CELLS)
    return problem(({ collect }) => collect.file.tooManyRows(LARGEST_GRID));
  let records: string[][];
  try {
    records = parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ["\r\n", "\n", "\r"],
      to: LARGEST_GRID.rows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const fault = error.code.toLowerCase().replaceAll("_", " ");
    return problem(({ collect }) => collect.file.oddQuote({ fault }));
  }
  if (records.length > LARGEST_GRID.rows || records.some((cells) => cells.length > LARGEST_GRID.columns))
    return problem(({ collect }) => collect.file.tooManyRows(LARGEST_GRID));
  return {
    sheet: null,
    rows: records.map((cells, row) =>
      cells.map((cell, column) => textCell(cellAddress(row + first, column), cell)),
    ),
  };
}

/**
 * The delimiter that stands equally often in the most lines; the semicolon before the comma, since an
 * Indonesian Excel writes decimals with commas between its semicolons.
 */
function sniffDelimiter(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, SNIFFED_LINES).map((line) => line.replace(/"[^"]*"/g, ""));
  const evenness = delimiters.map((delimiter) => {
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) lineCounts.set(count, (lineCounts.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...lineCounts.values());
  });
  return delimiters[evenness.indexOf(Math.max(...evenness))] as string;
}
