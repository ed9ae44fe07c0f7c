import { inEachLanguage } from "../words/language";
import { listText } from "../words/list";
import { formatNumber } from "../words/number";
import type { DatedValue } from "./column-series";
import type { Finding, Severity } from "./finding";
import { industryCells, industryYears, workersPerUnit } from "./industry-years";
import type { Rule } from "./rule";

/** A unit that works has one worker; small industry, of BPS and of the ministry since 2016, has at most 19. */
const WIDEST = [1, 19] as const;

/** BPS' small industry begins with this many workers; below it is household and micro industry. */
const FEWEST_OF_BPS = 5;

/** Business units without workers, or workers without business units. */
export const unitsWithoutWorkers: Rule = (study) =>
  industryYears(study)
    .filter(({ units, workers }) => (units === 0) !== (workers === 0))
    .map(
      ({ year, units, workers }): Finding => ({
        rule: "units-without-workers",
        severity: "error-likely",
        cells: industryCells(year, units === 0 ? "units" : "workers"),
        text: inEachLanguage(({ audit }, language) =>
          units === 0
            ? audit.workersWithoutUnits({ year, workers: formatNumber(workers, 0, language) })
            : audit.unitsWithoutWorkers({ year, units: formatNumber(units, 0, language) }),
        ),
      }),
    );

/**
 * Years whose workers per business unit lie outside the size class: that of the descriptor, where it states one, else
 * from 1 to 19. Where no class is stated and most years fit that of BPS, years below its minimum are noted.
 */
export const sizeClass: Rule = (study, isTold) => {
  const ratios = workersPerUnit(industryYears(study));
  const stated = study.tables["small-industry"].workersPerUnit;
  const [lowest, highest] = stated ?? WIDEST;
  const untold = ratios.filter(({ year }) => !isTold("units", year));
  const below = untold.filter(({ value }) => value < lowest);
  const above = untold.filter(({ value }) => value > highest);
  const fitsBps = 2 * ratios.filter(({ value }) => value >= FEWEST_OF_BPS).length > ratios.length;
  const belowBps = ratios.filter(({ value }) => value < FEWEST_OF_BPS && value >= WIDEST[0]);
  return [
    ...outside(below, stated === undefined ? "error-likely" : "doubtful", "below", lowest),
    ...outside(above, "doubtful", "above", highest),
    ...(stated === undefined && fitsBps ? outside(belowBps, "note", "belowBps", FEWEST_OF_BPS) : []),
  ];
};

function outside(
  years: readonly DatedValue[],
  severity: Severity,
  kind: "below" | "above" | "belowBps",
  bound: number,
): readonly Finding[] {
  if (years.length === 0) return [];
  const isAbove = kind === "above";
  const extreme = years.reduce((one, other) => (one.value > other.value === isAbove ? one : other));
  return [
    {
      rule: "size-class",
      severity,
      cells: years.flatMap(({ year }) => industryCells(year)),
      text: inEachLanguage((words, language) =>
        words.audit.sizeClass[kind]({
          years: listText(
            years.map(({ year }) => year),
            words,
          ),
          ratio: formatNumber(extreme.value, 2, language),
          bound: formatNumber(bound, Number.isInteger(bound) ? 0 : 1, language),
          isOne: years.length === 1,
        }),
      ),
    },
  ];
}
