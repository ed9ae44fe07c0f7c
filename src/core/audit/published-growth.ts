import type { Study } from "../study/study";
import { inEachLanguage, type Say } from "../words/language";
import { formatNumber } from "../words/number";
import { columnValues, publishedDecimals } from "./column-series";
import type { Finding } from "./finding";
import { percentText } from "./words";

/** From this difference on, in percentage points, rounding or a small revision no longer explain it. */
const LARGE_DIFFERENCE = 0.5;

/**
 * Population growth as published against 100 × (P ÷ P of the year before − 1).
 * The two may differ by half a unit of the last published decimal, plus what half a person in each
 * population is worth. A rate without the two populations that it is of is noted: nothing can confirm it.
 */
export function publishedGrowth(study: Study): readonly Finding[] {
  const table = study.tables.population;
  const populations = new Map(columnValues(table, "population").map(({ year, value }) => [year, value]));
  const published = columnValues(table, "growth_reported");
  const decimals = publishedDecimals(published);
  return published.flatMap(({ year, value }): Finding[] => {
    const current = populations.get(year);
    const before = populations.get(year - 1);
    if (current === undefined) return [notRecomputable(year, value, decimals, noPopulationOf(year))];
    if (before === undefined) return [notRecomputable(year, value, decimals, noPopulationOf(year - 1))];
    if (before === 0) return [notRecomputable(year, value, decimals, zeroPopulationOf(year - 1))];
    const recomputed = 100 * (current / before - 1);
    const tolerance = 0.5 * 10 ** -decimals + (50 / before) * (1 + current / before);
    const difference = Math.abs(value - recomputed);
    // The last factor lets a rate pass that lies on the very edge, where binary fractions are not exact.
    return difference <= tolerance * (1 + 1e-9) ? [] : [differing(year, value, recomputed, decimals)];
  });
}

const noPopulationOf =
  (year: number): Say =>
  ({ audit }) =>
    audit.noPopulationOf({ year });

const zeroPopulationOf =
  (year: number): Say =>
  ({ audit }) =>
    audit.zeroPopulationOf({ year });

function notRecomputable(year: number, published: number, decimals: number, reason: Say): Finding {
  return {
    rule: "published-growth-not-recomputable",
    severity: "note",
    cells: [{ resource: "population", column: "growth_reported", year }],
    published,
    text: inEachLanguage((words, language) =>
      words.audit.publishedGrowthNotRecomputable({
        year,
        published: percentText(published, language, decimals),
        reason: reason(words),
      }),
    ),
  };
}

function differing(year: number, published: number, recomputed: number, decimals: number): Finding {
  const difference = Math.abs(published - recomputed);
  const shownDecimals = Math.max(2, decimals);
  return {
    rule: "published-growth-differs",
    severity: difference >= LARGE_DIFFERENCE ? "error-likely" : "doubtful",
    cells: [
      { resource: "population", column: "growth_reported", year },
      { resource: "population", column: "population", year },
      { resource: "population", column: "population", year: year - 1 },
    ],
    published,
    recomputed,
    text: inEachLanguage(({ audit }, language) =>
      audit.publishedGrowthDiffers({
        year,
        before: year - 1,
        published: percentText(published, language, decimals),
        recomputed: percentText(recomputed, language, shownDecimals),
        points: formatNumber(difference, shownDecimals, language),
      }),
    ),
  };
}
