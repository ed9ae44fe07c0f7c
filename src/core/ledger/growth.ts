import * as statistics from "../statistics";
import type { Study } from "../study/study";
import { firstYear, lastYear, yearSteps } from "../study/study-years";
import type { Localized } from "../words/language";
import type { Ledger } from "./ledger";
import { type SeriesName, seriesNames, seriesWords, valueId } from "./series";

/** The id part that names the whole period: `2012_2016`. */
export function periodOf(study: Study): string {
  return `${firstYear(study)}_${lastYear(study)}`;
}

/** Pairs of the study's years that follow each other without a gap. */
export function consecutiveYears(study: Study): readonly (readonly [number, number])[] {
  return yearSteps(study).filter(([previous, year]) => previous === year - 1);
}

/** Index numbers, yearly growth, and growth over the whole period, of every series. */
export function addGrowth(ledger: Ledger, study: Study): void {
  for (const series of seriesNames) {
    addIndex(ledger, study, series);
    for (const [previous, year] of yearSteps(study)) {
      addYearlyGrowth(ledger, series, previous, year);
    }
    addPeriodGrowth(ledger, study, series);
  }
}

function addIndex(ledger: Ledger, study: Study, series: SeriesName): void {
  const base = firstYear(study);
  for (const year of study.years) {
    ledger.derive(
      `index_base_${base}.${series}.${year}`,
      [valueId(series, year), valueId(series, base)],
      ([value, first]) => statistics.indexNumber(value, first),
      {
        concept: `index_base.${series}`,
        label: {
          id: `indeks ${seriesWords[series].label.id}, ${year} (${base} = 100)`,
          en: `index of ${seriesWords[series].label.en}, ${year} (${base} = 100)`,
        },
        unit: "index",
        formula: "100 × {0} ÷ {1}",
      },
    );
  }
}

function addYearlyGrowth(ledger: Ledger, series: SeriesName, previous: number, year: number): void {
  const inputs = [valueId(series, year), valueId(series, previous)] as const;
  const words = (id: string, en: string): Localized => ({
    id: `${id} ${seriesWords[series].label.id}, ${year}`,
    en: `${en} ${seriesWords[series].label.en}, ${year}`,
  });
  const overGap = previous !== year - 1;
  const guarded =
    (compute: (before: number, now: number) => statistics.Estimate) =>
    ([now, before]: readonly [number, number]) =>
      overGap ? statistics.notDefined("gap-between-years") : compute(before, now);
  ledger.derive(`growth_abs.${series}.${year}`, inputs, guarded(statistics.absoluteGrowth), {
    concept: `growth_abs.${series}`,
    label: words("perubahan", "change in"),
    unit: seriesWords[series].changeUnit,
    formula: "{0} − {1}",
  });
  ledger.derive(`growth_pct.${series}.${year}`, inputs, guarded(statistics.relativeGrowth), {
    concept: `growth_pct.${series}`,
    label: words("laju pertumbuhan", "growth of"),
    unit: "percent",
    formula: "100 × ({0} ÷ {1} − 1)",
  });
}

function addPeriodGrowth(ledger: Ledger, study: Study, series: SeriesName): void {
  const period = periodOf(study);
  const first = firstYear(study);
  const last = lastYear(study);
  const inputs = [valueId(series, last), valueId(series, first)] as const;
  const words = (id: string, en: string): Localized => ({
    id: `${id} ${seriesWords[series].label.id}, ${first}–${last}`,
    en: `${en} ${seriesWords[series].label.en}, ${first}–${last}`,
  });
  const years = last - first;
  ledger.derive(
    `growth_abs.${series}.${period}`,
    inputs,
    ([end, start]) => statistics.absoluteGrowth(start, end),
    {
      concept: `growth_abs.${series}.period`,
      label: words("perubahan", "change in"),
      unit: seriesWords[series].changeUnit,
      formula: "{0} − {1}",
    },
  );
  ledger.derive(
    `growth_pct.${series}.${period}`,
    inputs,
    ([end, start]) => statistics.relativeGrowth(start, end),
    {
      concept: `growth_pct.${series}.period`,
      label: words("pertumbuhan", "growth of"),
      unit: "percent",
      formula: "100 × ({0} ÷ {1} − 1)",
    },
  );
  ledger.derive(
    `cagr_pct.${series}.${period}`,
    inputs,
    ([end, start]) => statistics.compoundGrowth(start, end, years),
    {
      concept: `cagr_pct.${series}`,
      label: words(
        "rata-rata pertumbuhan per tahun (rata-rata ukur)",
        "average growth a year (geometric mean) of",
      ),
      unit: "percent",
      formula: `100 × (({0} ÷ {1})^(1 ÷ ${years}) − 1)`,
    },
  );
}
