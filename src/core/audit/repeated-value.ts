import { powerOfTen, square } from "../statistics/elementary";
import { columns } from "../study/columns";
import { type Column, type Study, type Table, tablesOf } from "../study/study";
import { inEachLanguage } from "../words/language";
import { listText } from "../words/list";
import { formatNumber } from "../words/number";
import {
  columnValues,
  type DatedValue,
  measuredColumns,
  publishedDecimals,
  publishedStep,
} from "./column-series";
import type { Finding } from "./finding";
import { surveyGapIn } from "./known-changes";

/** A value of fewer digits is repeated by chance too easily: 12 units, or a rate of 5.3. */
const FEWEST_DIGITS = 3;

/**
 * The same value in successive years. Real counts and rates of three digits or more hardly ever repeat;
 * a figure may have been carried over. One finding a run of equal values.
 */
export function repeatedValue(study: Study): readonly Finding[] {
  return measuredColumns(study).flatMap(({ table, column, values }) => {
    const decimals = publishedDecimals(values);
    return equalRuns(values)
      .filter(([first]) => Math.abs(first.value) >= leastValue(publishedStep(values)))
      .map((run) => repeated(table, column, run, decimals));
  });
}

/** Rounded to tens or more, a count needs a digit more: what changes little stays equal by the rounding. */
const leastValue = (step: number): number => step * powerOfTen(step > 1 ? FEWEST_DIGITS : FEWEST_DIGITS - 1);

/** From this chance on that as many rates are equal without a cause, nothing is said of them. */
const LARGEST_CHANCE = 0.01;

/**
 * The same rate in three years or more, whether or not they follow each other: an average given for each year, or a
 * figure carried over. Rates that the other rule names already are left out, and so are those that chance explains.
 */
export function repeatedRate(study: Study): readonly Finding[] {
  const named = new Set(
    repeatedValue(study).flatMap(({ cells }) => cells.map(({ column, year }) => `${column} ${year}`)),
  );
  return tablesOf(study).flatMap((table) =>
    table.columns
      .filter(({ name }) => columns[name].measure === "per cent")
      .flatMap((column) => {
        const values = columnValues(table, column.name);
        return equalRates(values)
          .filter((rates) => rates.some(({ year }) => !named.has(`${column.name} ${year}`)))
          .map((rates) => repeated(table, column, rates, publishedDecimals(values), "repeated-rate"));
      }),
  );
}

/** The rates that three years or more share, zero apart, unless chance makes three equal ones that easily. */
function equalRates(values: readonly DatedValue[]): readonly Run[] {
  const step = publishedStep(values);
  const all = values.map(({ value }) => value);
  const possible = (Math.max(...all) - Math.min(...all)) / step + 1;
  const count = all.length;
  const chance = (count * (count - 1) * (count - 2)) / 6 / square(possible);
  return [...new Set(all)]
    .filter((rate) => rate !== 0)
    .map((rate) => values.filter(({ value }) => value === rate))
    .filter((rates): rates is [DatedValue, ...DatedValue[]] => {
      const longest = Math.max(...equalRuns(rates).map(({ length }) => length), 0);
      return rates.length > 2 && (longest > 2 || chance <= LARGEST_CHANCE);
    });
}

type Run = readonly [DatedValue, ...DatedValue[]];

/** The runs of at least two equal values in years that follow each other. */
function equalRuns(values: readonly DatedValue[]): readonly Run[] {
  const runs: [DatedValue, ...DatedValue[]][] = [];
  for (const dated of values) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.value === dated.value && last.year === dated.year - 1) run.push(dated);
    else runs.push([dated]);
  }
  return runs.filter(({ length }) => length > 1);
}

function repeated(
  table: Table,
  column: Column,
  run: Run,
  decimals: number,
  rule = "repeated-value",
): Finding {
  const [first, ...later] = run;
  const gap = surveyGapIn(
    table.name,
    later.map(({ year }) => year),
  );
  return {
    rule,
    severity: "doubtful",
    cells: run.map(({ year }) => ({ resource: table.name, column: column.name, year })),
    text: inEachLanguage((words, language) => {
      const sentence = words.audit.repeatedValue({
        series: column.title[language],
        value: `${formatNumber(first.value, decimals, language)} ${column.unit[language]}`,
        years: listText(
          run.map(({ year }) => year),
          words,
        ),
      });
      return `${sentence} ${gap === undefined ? words.audit.perhapsCarriedOver : gap.say(words)}`;
    }),
  };
}
