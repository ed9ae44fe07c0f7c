import { AlignmentType, type ParagraphChild } from "docx";
import { paragraph, type WordTable } from "./content";
import { countLines, textWidth } from "./line-count";
import type { PageSetup } from "./page-setup";
import { DENSER, styleIds } from "./styles";

/** A cell with its text, from which its column's width is found. */
export interface GridCell {
  readonly text: string;
  readonly runs: readonly ParagraphChild[];
  readonly isRight: boolean;
}

/** A table with the heights of its rows, in points. */
interface MeasuredTable extends WordTable {
  readonly heights: readonly number[];
}

/** Tables of up to so many rows stay on one page. */
const MOST_ROWS_KEPT = 30;

/** Beside the text of a cell, and above and below it, in points. */
const CELL_SIDES = 8;
const ROW_SPACE = 3;

/** A longer word may be broken, a number in all its digits: beyond so many signs. */
const LONGEST_WORD_KEPT = 18;

/**
 * A table from its rows, the head first; as wide as the text, its columns as wide as they need. Its letters are smaller
 * where its words would not fit.
 */
export function gridOf(rows: readonly (readonly GridCell[])[], setup: PageSetup): MeasuredTable {
  const width = setup.width / 20;
  const isDense = neededWidth(measure(rows, setup.fontSize - 2)) > width;
  const size = setup.fontSize - (isDense ? DENSER : 2);
  const style = isDense ? styleIds.tableTextDense : styleIds.tableText;
  const widths = columnWidths(rows, size, width);
  return {
    kind: "table",
    columnWidths: widths.map((width) => Math.round(width * 20)),
    heights: rows.map((row, place) => heightOf(row, widths, size, place === 0)),
    isKept: rows.length <= MOST_ROWS_KEPT,
    rows: rows.map((row) =>
      row.map(({ runs, isRight }) =>
        paragraph(style, runs, isRight ? { alignment: AlignmentType.RIGHT } : undefined),
      ),
    ),
  };
}

function heightOf(
  row: readonly GridCell[],
  widths: readonly number[],
  size: number,
  isHead: boolean,
): number {
  const lines = row.map(({ text }, column) => {
    const width = (widths[column] ?? 0) - CELL_SIDES;
    return countLines(text, { size, width, firstWidth: width, isBold: isHead, isCapitals: false });
  });
  return Math.max(1, ...lines) * size * 1.15 + ROW_SPACE;
}

/** What is handed out at once, in points. */
const STEP = 3;

/** What a column needs for its longest word, and for its longest text in one line, in points. */
interface ColumnNeed {
  readonly word: number;
  readonly line: number;
}

const neededWidth = (columns: readonly ColumnNeed[]): number => sumOf(columns.map(({ word }) => word));

function measure(rows: readonly (readonly GridCell[])[], size: number): readonly ColumnNeed[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
    const lines = rows.flatMap((row, place) =>
      (row[column]?.text ?? "")
        .split("\n")
        .map((text) => ({ text, isBold: place === 0, isCapitals: false, size })),
    );
    const words = lines.flatMap((line) => wordsOf(line.text).map((text) => ({ ...line, text })));
    const widest = (texts: typeof lines) => Math.max(0, ...texts.map((line) => textWidth(line.text, line)));
    return {
      word:
        widest(words.map((word) => ({ ...word, text: word.text.slice(0, LONGEST_WORD_KEPT) }))) + CELL_SIDES,
      line: widest(lines) + CELL_SIDES,
    };
  });
}

/** A line is broken at a space, and behind a hyphen. */
const wordsOf = (text: string): readonly string[] => text.split(/ |(?<=-)/);

/**
 * Each column gets what its longest word needs; what is left goes, bit by bit, to the column whose longest text takes
 * the most lines. Where there is not room for all words, those of the head are broken before any number is.
 */
function columnWidths(
  rows: readonly (readonly GridCell[])[],
  size: number,
  width: number,
): readonly number[] {
  const columns = measure(rows, size);
  const needed = neededWidth(columns);
  if (needed >= width) {
    const head = (rows[0] ?? []).map((cell) => ({ ...cell, text: "" }));
    const fewest = measure([head, ...rows.slice(1)], size).map(({ word }) => word);
    const spare = needed - sumOf(fewest);
    const share = spare > 0 ? Math.max(0, (width - sumOf(fewest)) / spare) : 0;
    const widths = columns.map(({ word }, index) => {
      const least = fewest[index] ?? 0;
      return least + (word - least) * share;
    });
    return widths.map((own) => (own * width) / sumOf(widths));
  }
  const widths = columns.map(({ word }) => word);
  let left = width - needed;
  for (; left >= STEP && columns.some(({ line }, index) => line > (widths[index] ?? 0)); left -= STEP) {
    const lines = columns.map(({ line }, index) => line / (widths[index] ?? 1));
    const most = lines.indexOf(Math.max(...lines));
    widths[most] = (widths[most] ?? 0) + STEP;
  }
  return widths.map((own) => own + left / widths.length);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What of a page's text a part of a table may fill: the title above and the source below need room too. */
const FULL_SHARE = 0.88;

/**
 * The table, in parts of a page each where it is longer than one: every part has the head, and a line over it says
 * that it goes on. Word repeats the head of a table that breaks by itself, but says nothing.
 */
export function onPages(table: MeasuredTable, { pageHeight, margins }: PageSetup): readonly WordTable[] {
  const room = ((pageHeight - margins.top - margins.bottom) / 20) * FULL_SHARE;
  const [head = [], ...rows] = table.rows;
  const [headHeight = 0, ...heights] = table.heights;
  const parts: (typeof rows)[number][][] = [[]];
  let used = headHeight;
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    if (used + height > room && parts.at(-1)?.length !== 0) {
      parts.push([]);
      used = headHeight;
    }
    parts.at(-1)?.push(row);
    used += height;
  });
  return parts.map((part) => ({ ...table, rows: [head, ...part], isKept: true }));
}
