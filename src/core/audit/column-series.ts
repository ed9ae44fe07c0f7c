import { powerOfTen } from "../statistics/elementary";
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

/** Counts are rounded to hundreds or thousands; multiples of ten are as well the ends of an interpolation. */
const FINEST_ROUNDING = 100;
const COARSEST_ROUNDING = 100_000;

/**
 * What a column is rounded to: a unit of its last decimal, or of counts the largest power of ten, from a hundred
 * on, that all are multiples of.
 *
 * @example publishedStep([{ year: 2014, value: 380_000 }, { year: 2015, value: 391_000 }]) // => 1000
 */
export function publishedStep(values: readonly DatedValue[]): number {
  const decimals = publishedDecimals(values);
  if (decimals > 0 || values.every(({ value }) => value === 0)) return powerOfTen(-decimals);
  let step = 1;
  while (step < COARSEST_ROUNDING && values.every(({ value }) => value % (10 * step) === 0)) step *= 10;
  return step < FINEST_ROUNDING ? 1 : step;
}

/**
 * How many decimals a column is published with: the most that one of its numbers needs.
 *
 * @example publishedDecimals([{ year: 2014, value: 1.5 }, { year: 2015, value: 2.83 }]) // => 2
 */
export function publishedDecimals(values: readonly DatedValue[]): number {
  return Math.max(0, ...values.map(({ value }) => (String(value).split(".")[1] ?? "").length));
}
