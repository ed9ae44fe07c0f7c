import type { CellContent } from "./cell-content";
import { roleOfHead } from "./column-role";
import { indicatorsIn } from "./indicator-words";
import { readMarks, readPeriod, readYear, tidyLabel, yearsNamed } from "./labels";

/** Where the parts of a table stand; rows and columns are counted from 0. */
export interface Layout {
  /** Years in the header, down a column, or in the title only. */
  readonly kind: "across" | "down" | "title";
  /** The first row of the header; the rows above are titles. */
  readonly headerTop: number;
  /** The first row of the body. */
  readonly bodyTop: number;
  readonly labelColumns: readonly number[];
  readonly valueColumns: readonly number[];
  /** The column that holds the years, where they stand down. */
  readonly yearColumn: number | null;
}

type Rows = readonly (readonly CellContent[])[];

/** Two published years of one table lie at most this far apart; numbers that only look like years, further. */
const LARGEST_STEP_YEARS = 10;

/** A header and enough rows to tell what each column holds stand in these; a long table repeats them. */
const LOOKED_AT_ROWS = 400;

/** Finds the header by its content; null where no row or column of years is there. */
export function findLayout(allRows: Rows): Layout | null {
  const rows = allRows.slice(0, LOOKED_AT_ROWS);
  const yearRow = rows.findIndex((_, row) => isYearRow(rows, row));
  const down = findYearColumn(rows);
  if (down !== null && (yearRow === -1 || down.firstYearRow <= yearRow)) return layoutDown(rows, down);
  if (yearRow !== -1) return layoutAcross(rows, yearRow);
  return layoutByTitle(rows);
}

/**
 * The one year that a header's words carry; null where they carry none or several.
 *
 * @example yearInLabel("Unit Usaha 2017") // => 2017
 */
export function yearInLabel(label: string): number | null {
  const [year, other] = yearsNamed(label);
  return year !== undefined && other === undefined && /\p{L}/u.test(label) ? year : null;
}

const textAt = (rows: Rows, row: number, column: number): string =>
  tidyLabel(rows[row]?.[column]?.text ?? "");

const isFilled = (rows: Rows, row: number): boolean =>
  (rows[row] ?? []).some(({ text }) => tidyLabel(text) !== "");

/** A number, or one of the marks that stand for one. */
function isFigure({ text, number, fault }: CellContent): boolean {
  const tidy = tidyLabel(text);
  if (number !== null || fault !== null) return true;
  if (/^(\.{3}|\u2026|-|\u2013|n\.?a\.?|~0)$/i.test(tidy)) return true;
  const [, rest] = /^[-\u2212]?\d[\d.,' ]*(.*)$/.exec(tidy) ?? [];
  return rest !== undefined && !/^\d{4}\s*[-/]/.test(tidy) && readMarks(rest.trim()) !== null;
}

/** A header row that names years: nothing but years, parts of years and words, with at least one year. */
function isYearRow(rows: Rows, row: number): boolean {
  const cells = (rows[row] ?? [])
    .map((cell, column) => ({ cell, column }))
    .filter(({ cell }) => tidyLabel(cell.text) !== "");
  const others = cells.filter(({ cell }) => readYear(cell.text) === null);
  if (others.some(({ cell }) => isFigure(cell))) return false;
  const worded = cells.flatMap(({ cell, column }) => yearAt(column, yearInLabel(cell.text)));
  const bare = cells.flatMap(({ cell, column }) => yearAt(column, readYear(cell.text)?.year ?? null));
  const years = bare.length === 0 && worded.length > 1 ? worded : bare;
  const [first] = years;
  if (first === undefined || first.column === 0) return false;
  const steps = years.slice(1).map(({ year }, index) => Math.abs(year - (years[index]?.year ?? year)));
  if (years.length > 1) return steps.every((step) => step <= LARGEST_STEP_YEARS);
  const before = others.filter(({ column }) => column < first.column);
  return before.length === 0 || before.some(({ cell }) => isHeaderWord(cell.text));
}

const yearAt = (column: number, year: number | null): { readonly column: number; readonly year: number }[] =>
  year === null ? [] : [{ column, year }];

function isHeaderWord(text: string): boolean {
  return /^(no\.?|kode|kabupaten ?\/ ?kota|kabupaten|kota|wilayah|daerah|provinsi|province|regency|regencies|regency ?\/ ?(city|municipality)|region|nama.*|kecamatan|kelurahan|desa|kelompok.*|lapangan.*|golongan.*|sektor.*|uraian|rincian|indikator|variabel|jenis.*|kategori|tahun|year|items?|description)$|kabupaten ?\/ ?kota/i.test(
    tidyLabel(text),
  );
}

interface YearColumn {
  readonly column: number;
  readonly firstYearRow: number;
}

const yearHeader = /^(tahun|year|tahun ?\/ ?year|thn\.?|periode)$/i;

/** A column of years beside figures: under the header "Tahun", or the years alone, in order, at the left. */
function findYearColumn(rows: Rows): YearColumn | null {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  for (let column = 0; column < width; column += 1) {
    const headRow = rows.findIndex((cells) => yearHeader.test(tidyLabel(cells[column]?.text ?? "")));
    const yearRows = rows.flatMap((cells, row) => {
      const found = readYear(cells[column]?.text ?? "");
      if (found === null || isYearRow(rows, row)) return [];
      const isHeaded = headRow !== -1 && headRow < row;
      const hasContent = cells.some(
        (cell, at) =>
          at !== column &&
          (isHeaded ? tidyLabel(cell.text) !== "" : isFigure(cell)) &&
          (column === 0 || !isYearBeside(found.year, cell)),
      );
      return hasContent ? [{ row, year: found.year }] : [];
    });
    const [first] = yearRows;
    if (first === undefined) continue;
    const steps = yearRows.slice(1).map(({ year }, index) => year - (yearRows[index]?.year ?? year));
    const isOrdered =
      steps.length > 0 &&
      (steps.every((step) => step > 0 && step <= LARGEST_STEP_YEARS) ||
        steps.every((step) => step < 0 && step >= -LARGEST_STEP_YEARS));
    if ((headRow !== -1 && headRow < first.row) || (isOrdered && column < 2))
      return { column, firstYearRow: first.row };
  }
  return null;
}

/** Whether the cell is another year of the same header row. */
function isYearBeside(year: number, cell: CellContent): boolean {
  const other = readYear(cell.text);
  return other !== null && Math.abs(other.year - year) <= LARGEST_STEP_YEARS;
}

function layoutDown(rows: Rows, { column, firstYearRow }: YearColumn): Layout {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const others = Array.from({ length: width }, (_, at) => at).filter((at) => at !== column);
  const yearRows = rows
    .map((_, row) => row)
    .filter((row) => readYear(textAt(rows, row, column)) !== null && row >= firstYearRow);
  const isValue = (at: number): boolean => {
    const headed = rows
      .slice(headerTop(rows, firstYearRow), firstYearRow)
      .map((_, row) => textAt(rows, headerTop(rows, firstYearRow) + row, at));
    const filled = yearRows.flatMap((row) => {
      const cell = rows[row]?.[at];
      return cell === undefined || tidyLabel(cell.text) === "" ? [] : [cell];
    });
    const isOfFigures = filled.filter(isFigure).length * 2 > filled.length;
    const role = headed.map(roleOfHead).findLast((found) => found !== null) ?? null;
    if (role !== null && !(role === "unit" && isOfFigures)) return isOfFigures && role === "subject";
    return isOfFigures || headed.some((head) => indicatorsIn(head).length > 0);
  };
  const valueColumns = others.filter(isValue);
  return {
    kind: "down",
    headerTop: headerTop(rows, firstYearRow),
    bodyTop: firstYearRow,
    labelColumns: others.filter((at) => !valueColumns.includes(at)),
    valueColumns,
    yearColumn: column,
  };
}

function layoutAcross(rows: Rows, yearRow: number): Layout {
  const cells = rows[yearRow] ?? [];
  const hasBareYears = cells.some(({ text }) => readYear(text) !== null);
  const top = headerTop(rows, yearRow);
  const bodyTop = bodyStart(rows, yearRow + 1);
  const firstYear = cells.findIndex(({ text }) =>
    hasBareYears ? readYear(text) !== null : yearInLabel(text) !== null,
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const isLabel = (at: number): boolean =>
    at < firstYear ||
    (rows.slice(top, bodyTop).some((cells) => roleOfHead(cells[at]?.text ?? "") !== null) &&
      !rows.slice(bodyTop).some((cells) => cells[at] !== undefined && isFigure(cells[at])));
  return {
    kind: "across",
    headerTop: top,
    bodyTop,
    labelColumns: columns.filter(isLabel),
    valueColumns: columns.filter((at) => !isLabel(at)),
    yearColumn: null,
  };
}

/** One year that only the title says: the header is the first row of two or more words over a row of figures. */
function layoutByTitle(rows: Rows): Layout | null {
  const header = rows.findIndex((cells, row) => {
    const filled = cells.filter(({ text }) => tidyLabel(text) !== "");
    return (
      filled.length >= 2 && filled.every((cell) => !isFigure(cell)) && bodyStart(rows, row + 1) < rows.length
    );
  });
  if (header === -1) return null;
  const bodyTop = bodyStart(rows, header + 1);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isHeaded = (at: number): boolean =>
    rows
      .slice(header, bodyTop)
      .map((cells) => roleOfHead(cells[at]?.text ?? ""))
      .some((role) => role !== null && role !== "unit" && role !== "subject");
  const columns = Array.from({ length: width }, (_, column) => column);
  const valueColumns = columns.filter(
    (at) =>
      at > 0 &&
      !isHeaded(at) &&
      rows.slice(bodyTop).some((cells) => cells[at] !== undefined && isFigure(cells[at])),
  );
  if (valueColumns.length === 0) return null;
  return {
    kind: "title",
    headerTop: header,
    bodyTop,
    labelColumns: columns.filter((at) => !valueColumns.includes(at)),
    valueColumns,
    yearColumn: null,
  };
}

/** The header reaches up over every row that has words beyond the first column. */
function headerTop(rows: Rows, from: number): number {
  let top = from;
  while (top > 0 && (rows[top - 1] ?? []).some(({ text }, column) => column > 0 && tidyLabel(text) !== ""))
    top -= 1;
  return top;
}

/** The first row from there on that has a figure beside a label. */
function bodyStart(rows: Rows, from: number): number {
  for (let row = from; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const filled = cells.filter(({ text }) => tidyLabel(text) !== "");
    const isNumbers =
      filled.length > 1 && filled.every(({ text }, index) => tidyLabel(text) === `(${index + 1})`);
    const isLevel = filled.every(({ text }) => readPeriod(text) !== null || readYear(text) !== null);
    if (
      isFilled(rows, row) &&
      !isNumbers &&
      !isLevel &&
      cells.some((cell, column) => column > 0 && isFigure(cell))
    )
      return row;
  }
  return rows.length;
}
