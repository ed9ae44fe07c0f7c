import type { Table } from "../data/study";

/** A published number and the year it stands for. */
export interface DatedValue {
  readonly year: number;
  readonly value: number;
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
