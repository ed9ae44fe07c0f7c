import type { Study } from "../study/study";
import { inEachLanguage } from "../words/language";
import type { Finding } from "./finding";
import { definitionChangeBetween } from "./known-changes";
import { type RatioChange, ratioChanges } from "./ratio-changes";
import { movedText } from "./words";

/**
 * A year in which units and workers, which belong to the same firms, grow far apart.
 * How far is too far: see `ratioChanges`.
 */
export function growthOutOfLine(study: Study): readonly Finding[] {
  return ratioChanges(study)
    .filter(({ isBreak }) => isBreak)
    .map(outOfLine);
}

function outOfLine({ year, units, workers, logChange }: RatioChange): Finding {
  const unitsGrowth = 100 * (units[1] / units[0] - 1);
  const workersGrowth = 100 * (workers[1] / workers[0] - 1);
  const known = definitionChangeBetween("small-industry", year - 1, year);
  return {
    rule: "growth-out-of-line",
    severity: "doubtful",
    cells: (logChange < 0 ? (["units", "workers"] as const) : (["workers", "units"] as const)).map(
      (column) => ({
        resource: "small-industry",
        column,
        year,
      }),
    ),
    text: inEachLanguage((words, language) => {
      const sentence = words.audit.growthOutOfLine({
        year,
        units: movedText(unitsGrowth, words, language),
        workers: movedText(workersGrowth, words, language),
      });
      return known === undefined ? sentence : `${sentence} ${known.say(words)}`;
    }),
  };
}
