import type { Study } from "../study/study";
import { inEachLanguage } from "../words/language";
import { formatNumber } from "../words/number";
import { columnValues } from "./column-series";
import type { Finding } from "./finding";
import { definitionChangeBetween } from "./known-changes";
import { type RatioChange, ratioChanges } from "./ratio-changes";

/** A range needs this many years before it says where the ratio used to lie. */
const FEWEST_EARLIER_YEARS = 3;

/**
 * A year in which workers per unit leave, by a break (see `ratioChanges`), the range of all years before it:
 * the two series may no longer count the same firms.
 */
export function ratioBreak(study: Study): readonly Finding[] {
  const table = study.tables["small-industry"];
  const units = new Map(columnValues(table, "units").map(({ year, value }) => [year, value]));
  const ratios = columnValues(table, "workers").flatMap(({ year, value }) => {
    const divisor = units.get(year);
    return divisor === undefined || divisor === 0 ? [] : [{ year, ratio: value / divisor }];
  });
  return ratioChanges(study)
    .filter(({ isBreak }) => isBreak)
    .flatMap((change) => {
      const earlier = ratios.filter(({ year }) => year < change.year).map(({ ratio }) => ratio);
      const now = change.workers[1] / change.units[1];
      const isInside = now >= Math.min(...earlier) && now <= Math.max(...earlier);
      return earlier.length < FEWEST_EARLIER_YEARS || isInside ? [] : [broken(change, earlier)];
    });
}

function broken({ year, units, workers }: RatioChange, earlier: readonly number[]): Finding {
  const known = definitionChangeBetween("small-industry", year - 1, year);
  return {
    rule: "ratio-break",
    severity: "doubtful",
    cells: [
      { resource: "small-industry", column: "units", year },
      { resource: "small-industry", column: "workers", year },
    ],
    text: inEachLanguage((words, language) => {
      const write = (ratio: number) => formatNumber(ratio, 2, language);
      const sentence = words.audit.ratioBreak({
        year,
        now: write(workers[1] / units[1]),
        yearBefore: year - 1,
        before: write(workers[0] / units[0]),
        lowest: write(Math.min(...earlier)),
        highest: write(Math.max(...earlier)),
      });
      return known === undefined ? sentence : `${sentence} ${known.say(words)}`;
    }),
  };
}
