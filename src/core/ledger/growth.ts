import * as statistics from "../statistics";
import type { Study } from "../study/study";
import { firstYear, lastYear, yearSteps } from "../study/study-years";
import { changeUnit } from "../words/unit";
import type { Indicator, Ledger } from "./ledger";
import { type SeriesName, series, seriesNames, valueId } from "./series";

/** The id part that names the whole period: `2012_2016`. */
export function periodOf(study: Pick<Study, "years">): string {
  return `${firstYear(study)}_${lastYear(study)}`;
}

/** Pairs of the study's years that follow each other without a gap. */
export function consecutiveYears(study: Study): readonly (readonly [number, number])[] {
  return yearSteps(study).filter(([previous, year]) => previous === year - 1);
}

/** Index numbers, yearly growth, and growth over the whole period, of every series that takes part. */
export const addGrowth: Indicator = (ledger) => {
  for (const name of seriesNames) {
    const { analyses } = series[name];
    if (analyses.includes("index")) {
      addIndex(ledger, name);
    }
    if (analyses.includes("growth")) {
      for (const [previous, year] of yearSteps(ledger.study)) {
        addYearlyGrowth(ledger, name, previous, year);
      }
      addPeriodGrowth(ledger, name);
    }
  }
};

function addIndex(ledger: Ledger, name: SeriesName): void {
  const base = firstYear(ledger.study);
  for (const year of ledger.study.years) {
    ledger.derive(
      `index_base_${base}.${name}.${year}`,
      [valueId(name, year), valueId(name, base)],
      ([value, first]) => statistics.indexNumber(value, first),
      {
        concept: `index_base.${name}`,
        label: (words) => words.growth.index({ series: words.series[name], year, base }),
        unit: "index",
        formula: "100 × {0} ÷ {1}",
      },
    );
  }
}

function addYearlyGrowth(ledger: Ledger, name: SeriesName, previous: number, year: number): void {
  const inputs = [valueId(name, year), valueId(name, previous)] as const;
  const guarded =
    (compute: (before: number, now: number) => statistics.Estimate) =>
    ([now, before]: readonly [number, number]) =>
      previous === year - 1 ? compute(before, now) : statistics.notDefined("gap-between-years");
  const when = String(year);
  ledger.derive(`growth_abs.${name}.${year}`, inputs, guarded(statistics.absoluteGrowth), {
    concept: `growth_abs.${name}`,
    label: (words) => words.growth.change({ series: words.series[name], when }),
    unit: changeUnit(series[name].unit),
    formula: "{0} − {1}",
  });
  ledger.derive(`growth_pct.${name}.${year}`, inputs, guarded(statistics.relativeGrowth), {
    concept: `growth_pct.${name}`,
    label: (words) => words.growth.ofYear({ series: words.series[name], when }),
    unit: "percent",
    formula: "100 × ({0} ÷ {1} − 1)",
  });
}

function addPeriodGrowth(ledger: Ledger, name: SeriesName): void {
  const [first, last] = [firstYear(ledger.study), lastYear(ledger.study)];
  const period = periodOf(ledger.study);
  const inputs = [valueId(name, last), valueId(name, first)] as const;
  const when = `${first}–${last}`;
  const years = last - first;
  ledger.derive(
    `growth_abs.${name}.${period}`,
    inputs,
    ([end, start]) => statistics.absoluteGrowth(start, end),
    {
      concept: `growth_abs.${name}.period`,
      label: (words) => words.growth.change({ series: words.series[name], when }),
      unit: changeUnit(series[name].unit),
      formula: "{0} − {1}",
    },
  );
  ledger.derive(
    `growth_pct.${name}.${period}`,
    inputs,
    ([end, start]) => statistics.relativeGrowth(start, end),
    {
      concept: `growth_pct.${name}.period`,
      label: (words) => words.growth.ofPeriod({ series: words.series[name], when }),
      unit: "percent",
      formula: "100 × ({0} ÷ {1} − 1)",
    },
  );
  ledger.derive(
    `cagr_pct.${name}.${period}`,
    inputs,
    ([end, start]) => statistics.compoundGrowth(start, end, years),
    {
      concept: `cagr_pct.${name}`,
      label: (words) => words.growth.average({ series: words.series[name], when }),
      unit: "percent",
      formula: `100 × (({0} ÷ {1})^(1 ÷ ${years}) − 1)`,
    },
  );
}
