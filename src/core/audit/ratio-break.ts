import { ln } from "../statistics/elementary";
import type { Study } from "../study/study";
import { inEachLanguage } from "../words/language";
import { formatNumber } from "../words/number";
import type { DatedValue } from "./column-series";
import type { Finding } from "./finding";
import { type IndustryYear, industryCells, industryYears, workersPerUnit } from "./industry-years";
import { definitionChangeBetween } from "./known-changes";
import { isFar, type Limits, type LogChange, logChanges, outOfLine } from "./out-of-line";
import type { IsTold, Rule } from "./rule";
import { movedText } from "./words";

/** A year whose ratio comes back is told from a tenth on, one that stays from a fifth on. */
const standingOut: Limits = { least: ln(1.1), times: 4 };
const breaking: Limits = { least: ln(1.2), times: 4 };

/** Few firms vary much by chance: with counts u and v the logarithm's standard error is about √(1/u + 1/v). */
const TIMES_THE_CHANCE = 3;

/** A range needs this many years before it says where the ratio used to lie. */
const FEWEST_EARLIER_YEARS = 3;

/**
 * A year whose workers per business unit stand out from the years before and after: units or workers, which belong
 * to the same firms, were probably misprinted.
 */
export const ratioOutOfLine: Rule = (study, isTold) => {
  const years = industryYears(study).filter(({ year }) => !isTold("units", year));
  return outOfLine(workersPerUnit(years), standingOut)
    .filter(({ dated, neighbours }) => isBeyondChance(study, neighbours[0]?.year ?? 0, dated.year))
    .map(({ dated, neighbours }): Finding => {
      const [before, after] = neighbours.map(({ value }) => value);
      const now = rowOf(years, dated.year);
      const suspect = moreSuspect(rowOf(years, dated.year - 1), now, rowOf(years, dated.year + 1));
      return {
        rule: "ratio-out-of-line",
        severity: "doubtful",
        cells: industryCells(dated.year, suspect),
        text: inEachLanguage((words, language) => {
          const write = (ratio = Number.NaN) => formatNumber(ratio, 2, language);
          return words.audit.ratioOutOfLine({
            year: dated.year,
            ratio: write(dated.value),
            before: write(before),
            after: write(after),
            series: columnTitle(study, suspect)[language],
            value: formatNumber(now[suspect], 0, language),
          });
        }),
      };
    });
};

/** A year from which on workers per business unit are far from what they were: the firms may not be the same. */
export const ratioBreak: Rule = (study, isTold) => {
  const years = industryYears(study);
  const changes = ratioChanges(years, isTold);
  return changes
    .filter((change) => {
      const others = changes.filter((other) => other !== change);
      return (
        others.length > 0 &&
        isFar(Math.abs(change.size), others, breaking) &&
        isBeyondChance(study, change.before.year, change.now.year)
      );
    })
    .map((change) => broken(years, change));
};

/** The changes of workers per unit between years of which nothing is told yet. */
function ratioChanges(years: readonly IndustryYear[], isTold: IsTold): readonly LogChange[] {
  return logChanges(workersPerUnit(years.filter(({ year }) => !isTold("units", year))));
}

function isBeyondChance(study: Study, before: number, now: number): boolean {
  const years = industryYears(study);
  const [one, other] = [rowOf(years, before), rowOf(years, now)];
  const size = Math.abs(ln(one.workers / one.units) - ln(other.workers / other.units));
  return size >= TIMES_THE_CHANCE * Math.sqrt(1 / one.units + 1 / other.units);
}

function broken(years: readonly IndustryYear[], { before, now, size }: LogChange): Finding {
  const [one, other] = [rowOf(years, before.year), rowOf(years, now.year)];
  const earlier = workersPerUnit(years).filter(({ year }) => year < now.year);
  const range = rangeOf(earlier, now.value);
  const known = definitionChangeBetween("small-industry", before.year, now.year);
  const suspect = size < 0 ? "units" : "workers";
  const isFirst = years[0]?.year === before.year;
  return {
    rule: "ratio-break",
    severity: "doubtful",
    cells: [...industryCells(now.year, suspect), ...(isFirst ? industryCells(before.year, suspect) : [])],
    text: inEachLanguage((words, language) => {
      const write = (ratio: number) => formatNumber(ratio, 2, language);
      const growth = (column: "units" | "workers") =>
        movedText(100 * (other[column] / one[column] - 1), words, language);
      const sentence = words.audit.ratioBreak({
        year: now.year,
        units: growth("units"),
        workers: growth("workers"),
        now: write(now.value),
        yearBefore: before.year,
        before: write(before.value),
        range: range === null ? null : { lowest: write(range[0]), highest: write(range[1]) },
      });
      return known === undefined ? sentence : `${sentence} ${known.say(words)}`;
    }),
  };
}

/** The range of the years before, where there are enough and the ratio leaves it. */
function rangeOf(earlier: readonly DatedValue[], now: number): readonly [number, number] | null {
  const ratios = earlier.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)];
  return ratios.length < FEWEST_EARLIER_YEARS || (now >= lowest && now <= highest) ? null : [lowest, highest];
}

/** Of the two figures the one that lies further from its own neighbours. */
function moreSuspect(before: IndustryYear, now: IndustryYear, after: IndustryYear): "units" | "workers" {
  const distance = (column: "units" | "workers") =>
    Math.abs(ln(now[column]) - (ln(before[column]) + ln(after[column])) / 2);
  return distance("units") >= distance("workers") ? "units" : "workers";
}

/** The row of a year that has one. */
function rowOf(years: readonly IndustryYear[], year: number): IndustryYear {
  return years.find((row) => row.year === year) as IndustryYear;
}

function columnTitle(study: Study, column: string) {
  const found = study.tables["small-industry"].columns.find(({ name }) => name === column);
  return inEachLanguage((_, language) => found?.title[language] ?? column);
}
