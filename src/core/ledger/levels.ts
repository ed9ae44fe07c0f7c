import * as statistics from "../statistics";
import type { Estimate } from "../statistics/estimate";
import { itemAt } from "../statistics/sample";
import { observedCells, type Study } from "../study/study";
import type { Localized } from "../words/language";
import type { Unit } from "../words/unit";
import type { Ledger } from "./ledger";
import { type SeriesName, seriesNames, seriesWords, trendSeries, valueId } from "./series";

const inYear = (label: Localized, year: number): Localized => ({
  id: `${label.id}, ${year}`,
  en: `${label.en}, ${year}`,
});

/** The published cells, and the two ratios that every year has: workers per unit and share of the population. */
export function addLevels(ledger: Ledger, study: Study): void {
  for (const series of trendSeries) {
    observedCells(study, series).forEach((cell, index) => {
      const year = itemAt(study.years, index);
      ledger.observe(valueId(series, year), cell, {
        concept: `value.${series}`,
        label: inYear(seriesWords[series].label, year),
        unit: seriesWords[series].unit,
      });
    });
  }
  for (const year of study.years) {
    addRatio(ledger, "workers_per_unit", year, ["workers", "units"], statistics.ratio, "{0} ÷ {1}");
    addRatio(
      ledger,
      "workers_share_of_population_pct",
      year,
      ["workers", "population"],
      statistics.percentageShare,
      "100 × {0} ÷ {1}",
    );
  }
}

function addRatio(
  ledger: Ledger,
  series: SeriesName,
  year: number,
  [numerator, denominator]: readonly [SeriesName, SeriesName],
  compute: (numerator: number, denominator: number) => Estimate,
  formula: string,
): void {
  ledger.derive(
    valueId(series, year),
    [valueId(numerator, year), valueId(denominator, year)],
    ([top, bottom]) => compute(top, bottom),
    {
      concept: `value.${series}`,
      label: inYear(seriesWords[series].label, year),
      unit: seriesWords[series].unit,
      formula,
    },
  );
}

interface DescriptionWords {
  readonly compute: (values: readonly number[]) => Estimate;
  readonly label: Localized;
  readonly formula: string;
  readonly unit: (series: SeriesName) => Unit;
}

const ownUnit = (series: SeriesName): Unit => seriesWords[series].unit;

const descriptions: Readonly<Record<string, DescriptionWords>> = {
  mean: {
    compute: statistics.mean,
    label: { id: "rata-rata", en: "mean" },
    formula: "Σy ÷ n; y = {*}",
    unit: ownUnit,
  },
  sd: {
    compute: statistics.standardDeviation,
    label: { id: "simpangan baku", en: "standard deviation" },
    formula: "√(Σ(y − ȳ)² ÷ (n − 1)); y = {*}",
    unit: ownUnit,
  },
  var: {
    compute: statistics.variance,
    label: { id: "ragam", en: "variance" },
    formula: "Σ(y − ȳ)² ÷ (n − 1); y = {*}",
    unit: (series) => seriesWords[series].squaredUnit,
  },
  median: {
    compute: statistics.median,
    label: { id: "median", en: "median" },
    formula: "median(y); y = {*}",
    unit: ownUnit,
  },
  min: {
    compute: statistics.minimum,
    label: { id: "nilai terendah", en: "lowest value" },
    formula: "min(y); y = {*}",
    unit: ownUnit,
  },
  max: {
    compute: statistics.maximum,
    label: { id: "nilai tertinggi", en: "highest value" },
    formula: "max(y); y = {*}",
    unit: ownUnit,
  },
  cv_pct: {
    compute: statistics.coefficientOfVariation,
    label: { id: "koefisien keragaman", en: "coefficient of variation" },
    formula: "100 × s ÷ ȳ; y = {*}",
    unit: () => "percent",
  },
};

/** Mean, spread and extremes of each series, over the years that have it. */
export function addDescriptions(ledger: Ledger, study: Study): void {
  for (const series of seriesNames) {
    const present = presentYears(ledger, study, [series]);
    for (const [name, { compute, label, formula, unit }] of Object.entries(descriptions)) {
      ledger.derive(
        `desc.${series}.${name}`,
        present.map((year) => valueId(series, year)),
        (values) => (values.length === 0 ? statistics.notDefined("too-few-observations") : compute(values)),
        {
          concept: `desc.${series}.${name}`,
          label: {
            id: `${label.id} ${seriesWords[series].label.id}`,
            en: `${label.en}, ${seriesWords[series].label.en}`,
          },
          unit: unit(series),
          formula,
        },
      );
    }
  }
}

/** The years of the study for which each of these series has a value. */
export function presentYears(ledger: Ledger, study: Study, series: readonly SeriesName[]): readonly number[] {
  return study.years.filter((year) => series.every((name) => ledger.get(valueId(name, year)).value !== null));
}
