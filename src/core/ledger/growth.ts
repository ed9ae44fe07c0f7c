import * as statistics from "../statistics";
import type { Study } from "../study/study";
import type { Localized } from "../words/language";
import type { Ledger } from "./ledger";
import { type SeriesName, seriesNames, seriesWords, valueId } from "./series";

/** The id part that names the whole period: `2012_2016`. */
export function periodOf(study: Study): string {
  return `${study.years[0]}_${study.years.at(-1)}`;
}

/** Pairs of the study's years that follow each other without a gap. */
export function consecutiveYears(study: Study): readonly (readonly [number, number])[] {
  return study.years.flatMap((year, index) => {
    const previous = study.years[index - 1];
    return previous !== undefined && previous === year - 1 ? [[previous, year] as const] : [];
  });
}

/** Index numbers, yearly growth, and growth over the whole period, of every series. */
export function addGrowth(ledger: Ledger, study: Study): void {
  for (const series of seriesNames) {
    addIndex(ledger, study, series);
    study.years.slice(1).forEach((year, index) => {
      addYearlyGrowth(ledger, series, study.years[index] as number, year);
    });
    addPeriodGrowth(ledger, study, series);
  }
}

function addIndex(ledger: Ledger, study: Study, series: SeriesName): void {
  const base = study.years[0] as number;
  for (const year of study.years) {
    ledger.derive(
      `index_base_${base}.${series}.${year}`,
      [valueId(series, year), valueId(series, base)],
      ([value, first]) => statistics.indexNumber(value as number, first as number),
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
  const inputs = [valueId(series, year), valueId(series, previous)];
  const words = (id: string, en: string): Localized => ({
    id: `${id} ${seriesWords[series].label.id}, ${year}`,
    en: `${en} ${seriesWords[series].label.en}, ${year}`,
  });
  const overGap = previous !== year - 1;
  const guarded =
    (compute: (before: number, now: number) => statistics.Estimate) =>
    ([now, before]: readonly number[]) =>
      overGap ? statistics.notDefined("gap-between-years") : compute(before as number, now as number);
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
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const inputs = [valueId(series, last), valueId(series, first)];
  const words = (id: string, en: string): Localized => ({
    id: `${id} ${seriesWords[series].label.id}, ${first}–${last}`,
    en: `${en} ${seriesWords[series].label.en}, ${first}–${last}`,
  });
  const years = last - first;
  ledger.derive(
    `growth_abs.${series}.${period}`,
    inputs,
    ([end, start]) => statistics.absoluteGrowth(start as number, end as number),
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
    ([end, start]) => statistics.relativeGrowth(start as number, end as number),
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
    ([end, start]) => statistics.compoundGrowth(start as number, end as number, years),
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
