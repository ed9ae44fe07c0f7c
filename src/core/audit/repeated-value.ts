import { listText } from "../study/problem";
import type { Column, Study, Table } from "../study/study";
import { inEachLanguage } from "../words/language";
import { formatNumber } from "../words/number";
import { type DatedValue, measuredColumns, publishedDecimals } from "./column-series";
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
      .filter(([first]) => Math.abs(first.value) * 10 ** decimals >= 10 ** (FEWEST_DIGITS - 1))
      .map((run) => repeated(table, column, run, decimals));
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

function repeated(table: Table, column: Column, run: Run, decimals: number): Finding {
  const [first, ...later] = run;
  const gap = surveyGapIn(
    table.name,
    later.map(({ year }) => year),
  );
  return {
    rule: "repeated-value",
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
