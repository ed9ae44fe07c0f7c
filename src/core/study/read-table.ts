import { type ColumnRule, columnsOf } from "./columns";
import { readRows, type SplitRows, type TextCell, type TextRow } from "./csv-rows";
import type { ResourceDescriptor } from "./descriptor";
import { type FileProblem, problemOfFile } from "./problem";
import { readNumber } from "./read-number";
import type { Cell, Table } from "./study";
import { atCell, headerProblem, lengthProblem, noRows } from "./table-shape";

/** Two hundred years have ten thousand characters at most; what is much longer is no table of years. */
const LONGEST_TABLE_CHARACTERS = 20_000;

/** A table, with the problems of its cells; a table with problems must not be used. */
export interface TableReading {
  readonly table: Table;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads one CSV file by its description: a header row with exactly the columns of the description,
 * then one row a year, the years ascending.
 *
 * @param rules the columns' types and bounds, as `narrowRules` gives them
 */
export function readTable(
  resource: ResourceDescriptor,
  rules: readonly ColumnRule[],
  text: string,
  splitRows: SplitRows,
): TableReading {
  const file = resource.path;
  if (text.length > LONGEST_TABLE_CHARACTERS) {
    const length = { most: LONGEST_TABLE_CHARACTERS, length: text.length };
    const tooLong = problemOfFile(file, ({ study }) => study.table.tooLong(length));
    return { table: tableOf(resource, rules, []), problems: [tooLong] };
  }
  const rows = readRows(file, text, splitRows);
  if (!isRows(rows)) return { table: tableOf(resource, rules, []), problems: [rows] };
  const [header, ...body] = rows;
  const refusal = headerProblem(file, rules, header) ?? (body.length === 0 ? noRows(file, header) : null);
  if (refusal !== null) return { table: tableOf(resource, rules, []), problems: [refusal] };

  const problems: FileProblem[] = [];
  const read = body.flatMap((row) => {
    const ragged = lengthProblem(file, rules, row);
    if (ragged !== null) {
      problems.push(ragged);
      return [];
    }
    return readRow(resource, rules, row, problems);
  });
  problems.push(...yearProblems(file, read));
  return { table: tableOf(resource, rules, read), problems };
}

interface PlacedRow {
  readonly year: number;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly yearCell: TextCell;
}

const isRows = (reading: readonly TextRow[] | FileProblem): reading is readonly TextRow[] =>
  Array.isArray(reading);

function tableOf(
  resource: ResourceDescriptor,
  rules: readonly ColumnRule[],
  rows: readonly PlacedRow[],
): Table {
  return {
    name: resource.name,
    title: resource.titles,
    ...(resource.publishedTitle === undefined ? {} : { publishedTitle: resource.publishedTitle }),
    file: resource.path,
    publisher: publisherOf(resource),
    ...(resource.workersPerUnit === undefined ? {} : { workersPerUnit: resource.workersPerUnit }),
    columns: columnsOf(resource.name).flatMap((name) =>
      resource.schema.fields
        .filter((field) => field.name === name)
        .map(({ titles, unit }) => ({
          name,
          title: titles,
          unit,
          rule: rules.find((rule) => rule.name === name) as ColumnRule,
        })),
    ),
    rows: rows.map(({ year, cells }) => ({ year, cells })),
  };
}

const publisherOf = (resource: ResourceDescriptor): string =>
  resource.sources.map(({ title }) => title).join("; ");

function readRow(
  resource: ResourceDescriptor,
  rules: readonly ColumnRule[],
  row: TextRow,
  problems: FileProblem[],
): PlacedRow[] {
  const file = resource.path;
  const numbers = row.cells.map((cell, index) => {
    const reading = readNumber(cell.text, rules[index] as ColumnRule);
    if ("value" in reading) return reading.value;
    problems.push({ ...atCell(file, cell), ...reading });
    return null;
  });
  const [year] = numbers;
  if (year === null || year === undefined) return [];
  const cells = rules.slice(1).map(({ name }, index): [string, Cell] => [
    name,
    {
      value: numbers[index + 1] ?? null,
      source: {
        resource: resource.name,
        column: name,
        year,
        file,
        line: (row.cells[index + 1] as TextCell).line,
        publisher: publisherOf(resource),
      },
    },
  ]);
  return [{ year, cells: Object.fromEntries(cells), yearCell: row.cells[0] }];
}

function yearProblems(file: string, rows: readonly PlacedRow[]): FileProblem[] {
  const firstLines = new Map<number, number>();
  return rows.flatMap(({ year, yearCell }, index): FileProblem[] => {
    const line = firstLines.get(year);
    if (line !== undefined)
      return [{ ...atCell(file, yearCell), advice: ({ study }) => study.table.yearTwice({ line }) }];
    firstLines.set(year, yearCell.line);
    const above = rows[index - 1]?.year ?? year;
    return above <= year
      ? []
      : [{ ...atCell(file, yearCell), advice: ({ study }) => study.table.yearOrder({ above }) }];
  });
}
