import { quantityOf } from "../../ledger/key-figures";
import { wordsIn } from "../../words/language";
import { formatValue } from "../../words/quantity";
import type { Inline, Sentence } from "../../words/sentence";
import { numberOf, type TableKey } from "../registry";
import { absorptionTable, growthTable } from "./absorption";
import { decompositionTable, paceTable } from "./answer";
import { associationTable, forecastTable } from "./association";
import { auditTable } from "./audit";
import { measuresTable } from "./measures";
import { populationTable, smallIndustryTable, unemploymentTable } from "./published";
import { readingsTable } from "./readings";
import { influenceTable, regressionTable } from "./regression";
import type { Cell, DeclareTable, ReportTable, TableContext, TableInput } from "./table";

const declarations: Readonly<Record<TableKey, DeclareTable>> = {
  population: populationTable,
  unemployment: unemploymentTable,
  "small-industry": smallIndustryTable,
  measures: measuresTable,
  growth: growthTable,
  absorption: absorptionTable,
  regression: regressionTable,
  influence: influenceTable,
  association: associationTable,
  forecast: forecastTable,
  audit: auditTable,
  pace: paceTable,
  decomposition: decompositionTable,
  readings: readingsTable,
};

/**
 * Builds one of the report's tables from a study and what was computed and found in it. Every number has the decimals
 * of its unit; one that was not published or cannot be computed is a dash, which a note explains, and a cell of which
 * the column says nothing is blank.
 */
export function buildTable(key: TableKey, context: TableContext): ReportTable {
  const input: TableInput = { ...context, words: wordsIn(context.language) };
  const { title, columns, rows, source, notes } = declarations[key](input);
  return {
    kind: "table",
    key,
    number: numberOf("table", key),
    title,
    columns: columns.map((column, index) => ({ ...column, align: column.align ?? alignOf(index) })),
    rows: rows.map(([head, ...cells]) => [textOf(head), ...cells.map((cell) => writeCell(input, cell))]),
    source,
    notes: [...notes, ...dashNotes(input, rows)].map(textOf),
  };
}

const alignOf = (column: number): "left" | "right" => (column === 0 ? "left" : "right");

const textOf = (text: string | Sentence): Sentence =>
  typeof text === "string" ? [{ kind: "text", text }] : text;

function writeCell(input: TableInput, cell: Cell): Sentence {
  if (cell === null) {
    return textOf("");
  }
  if (typeof cell === "string") {
    return [numberOfId(input, cell)];
  }
  if ("text" in cell) {
    return textOf(cell.text);
  }
  const [low, high] = cell;
  return isDash(input, low) || isDash(input, high)
    ? [numberOfId(input, isDash(input, low) ? low : high)]
    : input.words.tables.interval({ low: numberOfId(input, low), high: numberOfId(input, high) });
}

const isDash = ({ analysis }: TableInput, id: string): boolean => quantityOf(analysis, id).value === null;

/** What a dash in the table means: a figure that was not published, or a number that cannot be computed. */
function dashNotes(input: TableInput, rows: readonly (readonly [string, ...Cell[]])[]): readonly string[] {
  const ids = rows.flatMap(([, ...cells]) => cells).flatMap((cell) => idsIn(cell));
  const dashes = ids.filter((id) => isDash(input, id)).map((id) => quantityOf(input.analysis, id));
  const { notPublished, notComputed } = input.words.tables.dashes;
  return [
    ...(dashes.some(({ formula }) => formula === undefined) ? [notPublished] : []),
    ...(dashes.some(({ formula }) => formula !== undefined) ? [notComputed] : []),
  ];
}

const idsIn = (cell: Cell): readonly string[] =>
  typeof cell === "string" ? [cell] : cell === null || "text" in cell ? [] : cell;

/** A quantity without its unit, which stands in the head. */
function numberOfId({ analysis, language }: TableInput, id: string): Inline {
  const quantity = quantityOf(analysis, id);
  return { kind: "number", text: formatValue(quantity, language), quantity: quantity.id };
}
