import * as XLSX from "xlsx";
import { type Problem, problem } from "../../core/study/problem";
import { type CellContent, cellAddress, textCell } from "./cell-content";
import { type Grid, LARGEST_GRID, MOST_CELLS } from "./grid";
import { tidyLabel } from "./labels";

/** An HTML table's tags are searched many times over; more than this of them is no table of years. */
const MOST_HTML_TABLES = 50;
const MOST_HTML_SPANS = 2000;
const LARGEST_HTML_CHARACTERS = 2_000_000;

/** The sheets of a workbook: XLSX, the older .xls, or Excel's XML. Formulas are never computed. */
export function readWorkbook(bytes: Uint8Array): readonly Grid[] | Problem {
  return readGrids(() =>
    XLSX.read(bytes, {
      type: "array",
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: true,
      sheetRows: LARGEST_GRID.rows + 1,
    }),
  );
}

/** The tables of an HTML page, as BPS serves them under the name .xls; every cell is text. */
export function readHtmlTables(html: string): readonly Grid[] | Problem {
  const count = (tag: RegExp): number => html.match(tag)?.length ?? 0;
  if (count(/<table/gi) === 0) return problem(({ collect }) => collect.file.pageWithoutTable);
  if (
    html.length > LARGEST_HTML_CHARACTERS ||
    count(/<table/gi) > MOST_HTML_TABLES ||
    count(/(row|col)span/gi) > MOST_HTML_SPANS
  )
    return problem(({ collect }) => collect.file.pageTooLarge);
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, "");
  const grids = readGrids(() => XLSX.read(text, { type: "string", raw: true }));
  if ("advice" in grids) return grids;
  const names = tableNames(text);
  return grids.map((grid) => ({ ...grid, sheet: names.get(grid.sheet ?? "") ?? null }));
}

/**
 * What the tables of a page are called, under the names that SheetJS gives them: their caption, else the heading
 * above them, else their number where there are several.
 */
function tableNames(html: string): ReadonlyMap<string, string> {
  const tables = [...html.matchAll(/<table[\s\S]*?>[\s\S]*?<\/table>/gi)];
  return new Map(
    tables.flatMap(([table], index): [string, string][] => {
      const above = tables[index - 1];
      const between = html.slice(
        above === undefined ? 0 : above.index + above[0].length,
        tables[index]?.index,
      );
      const heading = between.match(/<h[1-6][^>]*>[\s\S]*?<\/h[1-6]>/gi)?.at(-1) ?? "";
      const caption = /<caption[^>]*>([\s\S]*?)<\/caption>/i.exec(table)?.[1] ?? "";
      const name = tidyLabel(caption) || tidyLabel(heading) || (tables.length > 1 ? String(index + 1) : "");
      return name === "" ? [] : [[`Sheet${index + 1}`, name]];
    }),
  );
}

function readGrids(read: () => XLSX.WorkBook): readonly Grid[] | Problem {
  let workbook: XLSX.WorkBook;
  try {
    workbook = read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem(({ collect }) => collect.file.workbookUnreadable({ reason: reason.slice(0, 80) }));
  }
  const grids: Grid[] = [];
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    const grid = readSheet(name, sheet);
    if (!("rows" in grid)) return grid;
    if (grid.rows.length > 0) grids.push(grid);
  }
  if (grids.length > 0) return grids;
  return problem(({ collect }) => collect.file.sheetsEmpty);
}

/** Only cells that are there are looked at: a sheet may claim to reach to its last row and column. */
function readSheet(name: string, sheet: XLSX.WorkSheet): Grid | Problem {
  const cells = Object.entries(sheet)
    .filter(([address]) => !address.startsWith("!"))
    .map(([address, cell]) => ({ ...XLSX.utils.decode_cell(address), cell: cell as XLSX.CellObject }));
  const rowCount = cells.reduce((most, { r }) => Math.max(most, r + 1), 0);
  const columnCount = cells.reduce((most, { c }) => Math.max(most, c + 1), 0);
  const isTooLarge = rowCount > LARGEST_GRID.rows || columnCount > LARGEST_GRID.columns;
  if (isTooLarge || rowCount * columnCount > MOST_CELLS) {
    const cell = cellAddress(rowCount - 1, columnCount - 1);
    return problem(({ collect }) => collect.file.sheetTooLarge({ ...LARGEST_GRID, sheet: name, cell }));
  }
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_unused, column) => textCell(cellAddress(row, column), "")),
  );
  for (const { r, c, cell } of cells) (rows[r] as CellContent[])[c] = readCell(cellAddress(r, c), cell);
  return { sheet: name, rows };
}

function readCell(place: string, cell: XLSX.CellObject): CellContent {
  const isFormula = cell.f !== undefined;
  const shown = String(cell.w ?? cell.v ?? "");
  const content = { ...textCell(place, shown), isFormula };
  if (isFormula && (cell.v === undefined || cell.w === undefined))
    return { ...content, text: `=${cell.f}`, fault: "formula without a value" };
  if (cell.t === "e") return { ...content, fault: "error" };
  if (cell.t === "b") return { ...content, fault: "true or false" };
  if (cell.t === "d") return { ...content, fault: "date" };
  if (cell.t !== "n" || typeof cell.v !== "number") return { ...content, text: String(cell.v ?? "") };
  const format = typeof cell.z === "string" ? cell.z : "General";
  if (XLSX.SSF.is_date(format)) return { ...content, fault: "date" };
  const isPercent = shown.endsWith("%");
  const isShownRounded = format !== "General" && /^\s*-?[\d,]+(\.\d+)?\s*%?\s*$/.test(shown);
  return { ...content, number: isPercent ? cell.v * 100 : cell.v, isShownRounded };
}
