import { ln } from "../statistics/elementary";
import type { Study } from "../study/study";
import { columnValues } from "./column-series";

/** Units and workers of two successive years, and how workers per unit changed between them. */
export interface RatioChange {
  readonly year: number;
  readonly units: readonly [before: number, now: number];
  readonly workers: readonly [before: number, now: number];
  /** ln(workers per unit now ÷ before): the difference of the two series' logarithmic growth. */
  readonly logChange: number;
  /** Whether this change is far larger than chance and than the table's other years. */
  readonly isBreak: boolean;
}

/** A fifth: what one year changes an average size of firms by only in unusual circumstances. */
const LEAST_LOG_CHANGE = ln(1.2);

/** A break is this many times the median change of the other years, so that a restless table is not all breaks. */
const TIMES_THE_OTHERS = 4;

/** Few firms vary much by chance: with counts u and v the logarithm's standard error is about √(1/u + 1/v). */
const TIMES_THE_CHANCE = 3;

/**
 * The year-to-year changes of workers per unit, each judged against the others.
 * A single change has nothing to be compared with and is never a break.
 */
export function ratioChanges(study: Study): readonly RatioChange[] {
  const table = study.tables["small-industry"];
  const workersOf = new Map(columnValues(table, "workers").map(({ year, value }) => [year, value]));
  const rows = columnValues(table, "units").flatMap(({ year, value: units }) => {
    const workers = workersOf.get(year);
    return workers === undefined || workers === 0 || units === 0 ? [] : [{ year, units, workers }];
  });
  const changes = rows.flatMap((now, index) => {
    const before = rows[index - 1];
    if (before === undefined || before.year !== now.year - 1) return [];
    const logChange = ln(now.workers / now.units) - ln(before.workers / before.units);
    return [{ before, now, logChange }];
  });
  return changes.map(({ before, now, logChange }, index) => ({
    year: now.year,
    units: [before.units, now.units],
    workers: [before.workers, now.workers],
    logChange,
    isBreak:
      Math.abs(logChange) >= LEAST_LOG_CHANGE &&
      Math.abs(logChange) >= TIMES_THE_CHANCE * Math.sqrt(1 / before.units + 1 / now.units) &&
      Math.abs(logChange) >= TIMES_THE_OTHERS * medianSize(changes.filter((_, other) => other !== index)),
  }));
}

function medianSize(changes: readonly { readonly logChange: number }[]): number {
  const sizes = changes.map(({ logChange }) => Math.abs(logChange)).sort((one, other) => one - other);
  const middle = sizes.slice(Math.floor((sizes.length - 1) / 2), Math.floor(sizes.length / 2) + 1);
  return middle.length === 0
    ? Number.POSITIVE_INFINITY
    : middle.reduce((sum, size) => sum + size, 0) / middle.length;
}
