import { entryRefusal } from "../entry/refusal";
import { readPublishedTable } from "./bps-table";
import { readWebApi } from "./bps-webapi";
import { decodePublishedText } from "./decode-published-text";
import { readDelimited } from "./delimited-grid";
import type { Grid } from "./grid";
import type { PublishedTable } from "./published-table";
import type { ReadFailure } from "./read-failure";
import { type FileFormat, sniffFormat } from "./sniff-format";
import { readHtmlTables, readWorkbook } from "./workbook-grids";
import { zipFailure } from "./zip-bounds";

/** The largest CSV or JSON text. */
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
  const what = `${file} cannot be imported`;
  const refuse = (failure: ReadFailure, place: string | null = null): never => {
    throw entryRefusal(what, [{ place, value: null, ...failure }]);
  };
  const format = sniffFormat(bytes);
  if (typeof format === "object") return refuse(format);
  if (format === "json") {
    if (sheet !== null)
      refuse({ rule: "a file with sheets expected for --sheet, this is JSON", remedy: "leave --sheet out." });
    const table = readWebApi(decodePublishedText(bounded(bytes, refuse)));
    return "rule" in table ? refuse(table) : [table];
  }
  const grids = readGrids(format, bytes, refuse);
  if ("rule" in grids) return refuse(grids);
  const chosen =
    sheet === null ? grids : grids.filter((grid) => grid.sheet?.toLowerCase() === sheet.toLowerCase());
  if (chosen.length === 0)
    refuse(
      {
        rule: "the name of a sheet expected",
        remedy: `the file has ${grids.map((grid) => grid.sheet ?? "one table without a name").join(", ")}.`,
      },
      `--sheet ${sheet}`,
    );
  const tables = chosen.map((grid) => ({ grid, table: readPublishedTable(grid) }));
  const found = tables.flatMap(({ table }) => ("rule" in table ? [] : [table]));
  if (found.length > 0) return found;
  throw entryRefusal(
    what,
    tables.flatMap(({ grid, table }) =>
      "rule" in table ? [{ place: grid.sheet, value: null, ...table }] : [],
    ),
  );
}

function bounded(bytes: Uint8Array, refuse: (failure: ReadFailure) => never): Uint8Array {
  if (bytes.length <= LARGEST_TEXT_BYTES) return bytes;
  return refuse({
    rule: `a text of at most ${LARGEST_TEXT_BYTES / 1_000_000} MB expected`,
    remedy: "is this the right file? A table of years is far smaller.",
  });
}

function readGrids(
  format: Exclude<FileFormat, "json">,
  bytes: Uint8Array,
  refuse: (failure: ReadFailure) => never,
): readonly Grid[] | ReadFailure {
  if (format === "text") {
    const grid = readDelimited(decodePublishedText(bounded(bytes, refuse)));
    return "rule" in grid ? grid : [grid];
  }
  if (format === "html") return readHtmlTables(decodePublishedText(bounded(bytes, refuse)));
  if (format === "spreadsheet-xml") return readWorkbook(bounded(bytes, refuse));
  const failure = format === "zip" ? zipFailure(bytes) : null;
  return failure ?? readWorkbook(bytes);
}
