import { type Problem, problem } from "../../core/study/problem";
import { importRefusal } from "../entry/refusal";
import { readPublishedTable } from "./bps-table";
import { readWebApi } from "./bps-webapi";
import { decodePublishedText } from "./decode-published-text";
import { readDelimited } from "./delimited-grid";
import type { Grid } from "./grid";
import type { PublishedTable } from "./published-table";
import { type FileFormat, sniffFormat } from "./sniff-format";
import { readHtmlTables, readWorkbook } from "./workbook-grids";
import { zipFailure } from "./zip-bounds";

/** The largest page, JSON answer or XML; a CSV file may be as large as a file may be at all. */
const LARGEST_TEXT_BYTES = 4_000_000;

/**
 * Reads the tables of a published file from its bytes, whatever its name says that it is.
 *
 * @param file the file's name, for messages
 * @param sheet the one sheet to read; null for all
 * @throws {Refusal} where the file is not one that can be read, or has no such sheet
 */
export function readPublishedTables(
  file: string,
  bytes: Uint8Array,
  sheet: string | null,
): readonly PublishedTable[] {
  const refuse: Refuse = (failure) => {
    throw importRefusal(file, [failure]);
  };
  const format = sniffFormat(bytes);
  if (typeof format === "object") return refuse(format);
  if (format === "json") {
    if (sheet !== null) refuse(problem(({ collect }) => collect.file.sheetInJson));
    const table = readWebApi(decodePublishedText(bounded(bytes, refuse)));
    if ("advice" in table) return refuse(table);
    if ("figures" in table) return [table];
    return tablesIn(readHtmlTables(table.html), file, null, refuse);
  }
  return tablesIn(readGrids(format, bytes, refuse), file, sheet, refuse);
}

/** The tables that are found in grids, of one sheet where it is named. */
function tablesIn(
  grids: readonly Grid[] | Problem,
  file: string,
  sheet: string | null,
  refuse: Refuse,
): readonly PublishedTable[] {
  if ("advice" in grids) return refuse(grids);
  const chosen =
    sheet === null ? grids : grids.filter((grid) => grid.sheet?.toLowerCase() === sheet.toLowerCase());
  if (chosen.length === 0)
    refuse(
      problem(({ collect: { file: said } }) => {
        const sheets = grids.map((grid) => grid.sheet ?? said.unnamedTable).join(", ");
        return said.noSuchSheet({ sheets });
      }, `--sheet ${sheet}`),
    );
  const tables = chosen.map((grid) => ({ grid, table: readPublishedTable(grid) }));
  const found = tables.flatMap(({ table }) => ("advice" in table ? [] : [table]));
  if (found.length > 0) return found;
  throw importRefusal(
    file,
    tables.flatMap(({ grid, table }) => ("advice" in table ? [{ ...table, place: grid.sheet }] : [])),
  );
}

type Refuse = (failure: Problem) => never;

function bounded(bytes: Uint8Array, refuse: Refuse): Uint8Array {
  if (bytes.length <= LARGEST_TEXT_BYTES) return bytes;
  return refuse(
    problem(({ collect }) => collect.file.textTooLarge({ most: LARGEST_TEXT_BYTES / 1_000_000 })),
  );
}

function readGrids(
  format: Exclude<FileFormat, "json">,
  bytes: Uint8Array,
  refuse: Refuse,
): readonly Grid[] | Problem {
  if (format === "text") {
    const grid = readDelimited(decodePublishedText(bytes));
    return "advice" in grid ? grid : [grid];
  }
  if (format === "html") return readHtmlTables(decodePublishedText(bounded(bytes, refuse)));
  if (format === "spreadsheet-xml") return readWorkbook(bounded(bytes, refuse));
  const failure = format === "zip" ? zipFailure(bytes) : null;
  return failure ?? readWorkbook(bytes);
}
