import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Refusal } from "../data-entry/refusal";
import { readPublishedTable } from "./bps-table";
import { readWebApi } from "./bps-webapi";
import { decodePublishedText } from "./decode-published-text";
import { readDelimited } from "./delimited-grid";
import type { Grid } from "./grid";
import type { PublishedTable } from "./published-table";
import type { ReadFailure } from "./read-failure";
import { sniffFormat } from "./sniff-format";
import { readHtmlTables, readWorkbook } from "./workbook-grids";
import { zipFailure } from "./zip-bounds";

/** The largest file that is read: a published table has some tens of kilobytes. */
const LARGEST_FILE_BYTES = 10_000_000;
/** The largest CSV or JSON text. */
const LARGEST_TEXT_BYTES = 4_000_000;

/**
 * Reads the tables of a published file, whatever its name says that it is.
 *
 * @param sheet the one sheet to read; null for all
 * @throws {Refusal} where the file is not one that can be read, or has no such sheet
 */
export function readPublishedFile(path: string, sheet: string | null): readonly PublishedTable[] {
  const what = `${basename(path)} cannot be imported`;
  const refuse = (failure: ReadFailure, place: string | null = null): never => {
    throw new Refusal(what, [{ place, value: null, ...failure }]);
  };
  const bytes = readBounded(path, refuse);
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
  throw new Refusal(
    what,
    tables.flatMap(({ grid, table }) =>
      "rule" in table ? [{ place: grid.sheet, value: null, ...table }] : [],
    ),
  );
}

function readBounded(path: string, refuse: (failure: ReadFailure) => never): Uint8Array {
  let file: number | null = null;
  try {
    if (!statSync(path).isFile()) return refuse({ rule: "a file expected", remedy: "name the file itself." });
    file = openSync(path, "r");
    const facts = fstatSync(file);
    if (facts.size > LARGEST_FILE_BYTES)
      return refuse({
        rule: `a file of at most ${LARGEST_FILE_BYTES / 1_000_000} MB expected, this one has ${Math.round(facts.size / 1_000_000)} MB`,
        remedy: "is this the right file? A published table is far smaller.",
      });
    const bytes = new Uint8Array(facts.size);
    const length = readSync(file, bytes, 0, facts.size, 0);
    return bytes.subarray(0, length);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse({
      rule: `a file that can be read expected (${code})`,
      remedy:
        code === "ENOENT"
          ? "there is no such file: check its name and folder."
          : "see to the file's permissions.",
    });
  } finally {
    if (file !== null) closeSync(file);
  }
}

function bounded(bytes: Uint8Array, refuse: (failure: ReadFailure) => never): Uint8Array {
  if (bytes.length <= LARGEST_TEXT_BYTES) return bytes;
  return refuse({
    rule: `a text of at most ${LARGEST_TEXT_BYTES / 1_000_000} MB expected`,
    remedy: "is this the right file? A table of years is far smaller.",
  });
}

function readGrids(
  format: "zip" | "compound" | "html" | "spreadsheet-xml" | "text",
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
