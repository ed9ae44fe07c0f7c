import { type Column, resourceNames, type Study, type Table } from "../data/study";
import { columnValues, type DatedValue, publishedDecimals } from "./column-series";
import type { Finding } from "./finding";
import { inBothLanguages } from "./words";

/** So many equal steps one after another: three may come by chance in a calm series, four hardly ever. */
const FEWEST_STEPS = 4;

/** A step, in units of the last published digit, below which equal steps are common. */
const LEAST_STEP = 10;

/** How closely, in percentage points, rounded values must tell a growth rate before equal rates mean anything. */
const FINEST_RATE = 0.01;

/**
 * Four or more successive years in which a series grows by the same amount, or by the same per cent, as exactly
 * as its rounding can show: figures made by extrapolation or interpolation look so, counted ones do not.
 */
export function constantSteps(study: Study): readonly Finding[] {
  return resourceNames.flatMap((name) => {
    const table = study.tables[name];
    return table.columns
      .filter((column) => column.name !== "growth_reported")
      .flatMap((column) => {
        const values = columnValues(table, column.name);
        const decimals = publishedDecimals(values);
        const sameAmount = steadyRuns(values, (before, now) => amountRange(before, now, decimals));
        const sameRate = steadyRuns(values, (before, now) => rateRange(before, now, decimals));
        return [
          ...sameAmount.map((run) => steady(table, column, run, "amount")),
          ...sameRate
            .filter((run) => !sameAmount.some((other) => overlap(run, other)))
            .map((run) => steady(table, column, run, "rate")),
        ];
      });
  });
}

/** The lowest and the highest step that the rounded values allow, or null where the step says nothing. */
type StepRange = readonly [lowest: number, highest: number] | null;

function amountRange(before: DatedValue, now: DatedValue, decimals: number): StepRange {
  const step = (now.value - before.value) * 10 ** decimals;
  // Half a digit either way: interpolated values that were rounded have steps one digit apart.
  return Math.abs(step) < LEAST_STEP ? null : [step - 0.5, step + 0.5];
}

function rateRange(before: DatedValue, now: DatedValue, decimals: number): StepRange {
  if (before.value <= 0 || now.value <= 0 || now.value === before.value) return null;
  const half = 0.5 * 10 ** -decimals;
  const lowest = 100 * ((now.value - half) / (before.value + half) - 1);
  const highest = 100 * ((now.value + half) / (before.value - half) - 1);
  return highest - lowest > FINEST_RATE ? null : [lowest, highest];
}

/** The longest stretches of successive years whose steps can all be the same one. */
function steadyRuns(
  values: readonly DatedValue[],
  rangeOf: (before: DatedValue, now: DatedValue) => StepRange,
): readonly (readonly DatedValue[])[] {
  const runs: DatedValue[][] = [];
  let run: DatedValue[] = [];
  let common: StepRange = null;
  for (const [index, now] of values.entries()) {
    const before = values[index - 1];
    const range = before !== undefined && before.year === now.year - 1 ? rangeOf(before, now) : null;
    const shared: StepRange =
      range === null || common === null
        ? range
        : [Math.max(range[0], common[0]), Math.min(range[1], common[1])];
    if (shared !== null && common !== null && shared[0] <= shared[1]) run.push(now);
    else {
      runs.push(run);
      run = range === null || before === undefined ? [now] : [before, now];
    }
    common = shared !== null && shared[0] <= shared[1] ? shared : range;
  }
  return [...runs, run].filter(({ length }) => length > FEWEST_STEPS);
}

const overlap = (one: readonly DatedValue[], other: readonly DatedValue[]): boolean =>
  one.some(({ year }) => other.some((dated) => dated.year === year));

function steady(table: Table, column: Column, run: readonly DatedValue[], kind: "amount" | "rate"): Finding {
  const [first, last] = [run[0]?.year, run.at(-1)?.year];
  return {
    rule: "constant-steps",
    severity: "doubtful",
    cells: run.map(({ year }) => ({ resource: table.name, column: column.name, year })),
    text: inBothLanguages((language) =>
      language === "id"
        ? `${column.title.id}: dari ${first} sampai ${last} berubah setiap tahun dengan ${kind === "amount" ? "besaran" : "persentase"} yang sama. Angka-angka ini mungkin hasil perkiraan atau interpolasi, bukan pencacahan.`
        : `${column.title.en}: from ${first} to ${last} it changes by the same ${kind === "amount" ? "amount" : "percentage"} every year. These figures may be estimated or interpolated rather than counted.`,
    ),
  };
}
