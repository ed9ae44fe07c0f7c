import type { Study } from "../study/study";
import type { Localized } from "../words/language";
import { inEachLanguage } from "../words/language";
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

const noPopulationOf = (year: number): Localized => ({
  id: `jumlah penduduk ${year} tidak ada dalam tabel`,
  en: `the table has no population of ${year}`,
});

const zeroPopulationOf = (year: number): Localized => ({
  id: `jumlah penduduk ${year} ialah nol`,
  en: `the population of ${year} is zero`,
});

function notRecomputable(year: number, published: number, decimals: number, reason: Localized): Finding {
  return {
    rule: "published-growth-not-recomputable",
    severity: "note",
    cells: [{ resource: "population", column: "growth_reported", year }],
    published,
    text: inEachLanguage((_, language) => {
      const rate = percentText(published, language, decimals);
      return language === "id"
        ? `Laju pertumbuhan penduduk ${year} yang diterbitkan (${rate}) tidak dapat dihitung ulang: ${reason.id}.`
        : `The published population growth of ${year} (${rate}) cannot be recomputed: ${reason.en}.`;
    }),
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
    text: inEachLanguage((_, language) => {
      const rate = percentText(published, language, decimals);
      const own = percentText(recomputed, language, shownDecimals);
      const points = formatNumber(difference, shownDecimals, language);
      return language === "id"
        ? `Laju pertumbuhan penduduk ${year} diterbitkan sebesar ${rate}, sedangkan dari jumlah penduduk ${year - 1} dan ${year} diperoleh ${own}, selisih ${points} poin persen. Salah satu angka mungkin salah cetak, atau jumlah penduduk direvisi setelah laju itu dihitung.`
        : `The population growth of ${year} is published as ${rate}, while the populations of ${year - 1} and ${year} give ${own}, a difference of ${points} percentage points. One of the figures may be misprinted, or a population may have been revised after the rate was computed.`;
    }),
  };
}
