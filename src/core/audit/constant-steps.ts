import type { Column, Study, Table } from "../study/study";
import { inEachLanguage } from "../words/language";
import { type DatedValue, measuredColumns, publishedStep } from "./column-series";
import type { Finding } from "./finding";

/** Fewer equal steps are never a pattern. */
const FEWEST_STEPS = 3;

/** Steps of counted figures are taken to differ by at least this share of their size either way. */
const LEAST_VARIATION = 0.1;

/** A run of equal steps is named where chance would make one in fewer than one case in a million. */
const LARGEST_CHANCE = 1e-6;

/** What a step from one year to the next can have been before the values were rounded. */
interface Step {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Successive years in which a series grows by the same amount, or by the same per cent, as exactly as its
 * rounding can show: extrapolated and interpolated figures look so, counted ones do not.
 *
 * How many steps are needed follows from their size. If steps of size s vary by a tenth of it either way, the next
 * one falls into the width w that rounding leaves with a chance of w ÷ (0.2 s), and all of them with the product of
 * those chances: three steps of 5,000 say as much as five of 250, or as ten of 25.
 */
export function constantSteps(study: Study): readonly Finding[] {
  return measuredColumns(study).flatMap(({ table, column, values }) => {
    const half = publishedStep(values) / 2;
    const sameAmount = steadyRuns(values, (before, now) => amountStep(before, now, half));
    const sameRate = steadyRuns(values, (before, now) => rateStep(before, now, half)).filter(
      (run) => !sameAmount.some((other) => overlap(run, other)),
    );
    return [
      ...sameAmount.map((run) => steady(table, column, run, "amount")),
      ...sameRate.map((run) => steady(table, column, run, "rate")),
    ];
  });
}

/** Half a digit either way: interpolated values that were rounded have steps that differ by one digit. */
function amountStep(before: DatedValue, now: DatedValue, half: number): Step {
  const step = now.value - before.value;
  return { lowest: step - half, highest: step + half };
}

function rateStep(before: DatedValue, now: DatedValue, half: number): Step | null {
  if (before.value <= half || now.value <= half) return null;
  return {
    lowest: (now.value - half) / (before.value + half) - 1,
    highest: (now.value + half) / (before.value - half) - 1,
  };
}

/** The chance that a step falls into its width if it varies as `LEAST_VARIATION` says. */
function chanceOf({ lowest, highest }: Step): number {
  const size = Math.abs(lowest + highest) / 2;
  return Math.min(1, (highest - lowest) / (2 * LEAST_VARIATION * size));
}

/** The stretches of successive years whose steps can all have been the same one, where chance hardly makes that. */
function steadyRuns(
  values: readonly DatedValue[],
  stepBetween: (before: DatedValue, now: DatedValue) => Step | null,
): readonly (readonly DatedValue[])[] {
  const runs: { values: DatedValue[]; common: Step | null; chance: number }[] = [];
  for (const [index, now] of values.entries()) {
    const before = values[index - 1];
    const follows = before !== undefined && before.year === now.year - 1;
    const step = follows ? stepBetween(before, now) : null;
    const run = runs.at(-1);
    const common = run?.common && step ? intersection(run.common, step) : null;
    if (run !== undefined && common !== null && step !== null) {
      run.values.push(now);
      run.common = common;
      run.chance *= chanceOf(step);
    } else {
      runs.push({ values: step !== null && follows ? [before, now] : [now], common: step, chance: 1 });
    }
  }
  return runs
    .filter((run) => run.values.length > FEWEST_STEPS && run.chance <= LARGEST_CHANCE)
    .map((run) => run.values);
}

function intersection(one: Step, other: Step): Step | null {
  const shared = {
    lowest: Math.max(one.lowest, other.lowest),
    highest: Math.min(one.highest, other.highest),
  };
  return shared.lowest <= shared.highest ? shared : null;
}

const overlap = (one: readonly DatedValue[], other: readonly DatedValue[]): boolean =>
  one.some(({ year }) => other.some((dated) => dated.year === year));

function steady(table: Table, column: Column, run: readonly DatedValue[], kind: "amount" | "rate"): Finding {
  const years = run.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    rule: "constant-steps",
    severity: "doubtful",
    cells: years.map((year) => ({ resource: table.name, column: column.name, year })),
    text: inEachLanguage(({ audit }, language) => {
      const steps = { series: column.title[language], first, last };
      return kind === "amount" ? audit.constantAmount(steps) : audit.constantRate(steps);
    }),
  };
}
