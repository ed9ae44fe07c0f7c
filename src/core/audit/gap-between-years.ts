import type { Study } from "../study/study";
import { inEachLanguage } from "../words/language";
import type { Finding } from "./finding";

/** Years of the study that do not follow each other: no growth is computed across such a gap. */
export function gapBetweenYears(study: Study): readonly Finding[] {
  return study.years.flatMap((year, index): Finding[] => {
    const before = study.years[index - 1];
    if (before === undefined || before === year - 1) return [];
    return [
      {
        rule: "gap-between-years",
        severity: "note",
        cells: [
          { resource: "population", column: "population", year },
          { resource: "small-industry", column: "units", year },
          { resource: "small-industry", column: "workers", year },
        ],
        text: inEachLanguage(({ audit }) => audit.gapBetweenYears({ before, year })),
      },
    ];
  });
}
