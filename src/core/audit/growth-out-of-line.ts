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
    text: inEachLanguage((_, language) => {
      const unitsMoved = movedText(unitsGrowth, language);
      const workersMoved = movedText(workersGrowth, language);
      const sentence =
        language === "id"
          ? `Pada ${year} unit usaha ${unitsMoved}, sedangkan tenaga kerja ${workersMoved}; perbedaan sebesar itu tidak tampak pada kebanyakan tahun lain. Salah satu angka mungkin salah cetak, atau cakupannya berubah.`
          : `In ${year} business units ${unitsMoved} while workers ${workersMoved}, a difference that most other years do not show. One of the figures may be misprinted, or its coverage may have changed.`;
      return known === undefined ? sentence : `${sentence} ${known.text[language]}`;
    }),
  };
}
