import { columns } from "../study/columns";
import { type Column, type Study, type Table, tablesOf } from "../study/study";

/** A published number and the year it stands for. */
export interface DatedValue {
  readonly year: number;
  readonly value: number;
}

/** A table's column of figures that were counted or surveyed, not computed from others. */
export interface MeasuredColumn {
  readonly table: Table;
  readonly column: Column;
  readonly values: readonly DatedValue[];
}

/** The measured columns of all tables, in their order. */
export function measuredColumns(study: Study): readonly MeasuredColumn[] {
  return tablesOf(study).flatMap((table) =>
    table.columns
      .filter(({ name }) => !columns[name].isComputed)
      .map((column) => ({ table, column, values: columnValues(table, column.name) })),
  );
}

/** The cells of a table's column that hold a number, in the order of the years. */
export function columnValues(table: Table, column: string): readonly DatedValue[] {
  return table.rows.flatMap(({ year, cells }) => {
    const value = cells[column]?.value;
    return typeof value === "number" ? [{ year, value }] : [];
  });
}

/**
 * How many decimals a column is published with: the most that one of its numbers needs.
 *
 * @example publishedDecimals([{ year: 2014, value: 1.5 }, { year: 2015, value: 2.83 }]) // => 2
 */
export function publishedDecimals(values: readonly DatedValue[]): number {
  return Math.max(0, ...values.map(({ value }) => (String(value).split(".")[1] ?? "").length));
}
