import type { Estimate } from "../statistics";
import * as statistics from "../statistics";
import type { Study } from "../study/study";
import type { Unit } from "../words/unit";
import type { Ledger } from "./ledger";
import type { StatisticWords } from "./model";
import { lastOf } from "./remember";
import { type SeriesName, seriesNames, seriesWords, valueId } from "./series";

/** The median of all slopes between two years, and Mann and Kendall's test of a trend. */
export function addRobust(ledger: Ledger, study: Study): void {
  addTheilSen(ledger, study);
  for (const series of seriesNames) {
    addMannKendall(ledger, study, series);
  }
}

function addTheilSen(ledger: Ledger, study: Study): void {
  const years = study.years;
  const inputs = [
    ...years.map((year) => valueId("units", year)),
    ...years.map((year) => valueId("workers", year)),
  ];
  const theilSen = lastOf(statistics.theilSen);
  const parts: readonly [
    string,
    (line: ReturnType<typeof statistics.theilSen>) => Estimate,
    StatisticWords,
  ][] = [
    [
      "n_slopes",
      (line) => line.slopes,
      words("banyaknya kemiringan", "number of slopes", "count", "#{i < j: xᵢ ≠ xⱼ}"),
    ],
    [
      "slope",
      (line) => line.slope,
      words("kemiringan", "slope", "workers_per_unit", "median((yⱼ − yᵢ) ÷ (xⱼ − xᵢ))"),
    ],
    [
      "intercept_median_of_residuals",
      (line) => line.interceptMedianOfResiduals,
      words("intersep, median sisaan", "intercept, median of residuals", "workers", "median(y − b x)"),
    ],
    [
      "intercept_median_y_minus_slope_median_x",
      (line) => line.interceptOfMedians,
      words("intersep, dari median", "intercept, from the medians", "workers", "median(y) − b median(x)"),
    ],
    [
      "slope_min",
      (line) => line.slopeMin,
      words("kemiringan terendah", "lowest slope", "workers_per_unit", "min"),
    ],
    [
      "slope_max",
      (line) => line.slopeMax,
      words("kemiringan tertinggi", "highest slope", "workers_per_unit", "max"),
    ],
  ];
  for (const [name, read, { label, unit, formula }] of parts) {
    ledger.derive(
      `theil_sen.workers_on_units.${name}`,
      inputs,
      (values) => read(theilSen(values.slice(0, years.length), values.slice(years.length))),
      {
        concept: `theil_sen.workers_on_units.${name}`,
        label: {
          id: `Theil-Sen, ${label.id}: tenaga kerja atas unit usaha`,
          en: `Theil–Sen, ${label.en}: workers on business units`,
        },
        unit,
        formula,
      },
    );
  }
}

function addMannKendall(ledger: Ledger, study: Study, series: SeriesName): void {
  const inputs = study.years
    .map((year) => valueId(series, year))
    .filter((id) => ledger.get(id).value !== null);
  type Test = ReturnType<typeof statistics.mannKendall>;
  let result: Test | undefined;
  const parts: readonly [string, (test: Test) => Estimate, StatisticWords][] = [
    ["s", (test) => test.s, words("S", "S", "count", "Σ sgn(yⱼ − yᵢ), i < j")],
    [
      "var_s",
      (test) => test.varS,
      words("ragam S", "variance of S", "statistic", "(n(n−1)(2n+5) − Σt(t−1)(2t+5)) ÷ 18"),
    ],
    ["tau_b", (test) => test.tauB, words("τb", "τb", "correlation", "S ÷ √(n₀ (n₀ − n₂))")],
    ["z_continuity", (test) => test.z, words("z", "z", "statistic", "(S − sgn S) ÷ √var(S)")],
    [
      "normal_p_two_sided",
      (test) => test.normalP,
      words("p hampiran normal", "normal p", "probability", "2 P(Z ≥ |z|)"),
    ],
    [
      "exact_p_two_sided",
      (test) => test.exactPTwoSided,
      words("p eksak dua arah", "exact two-sided p", "probability", "#{|S(π)| ≥ |S|} ÷ n!"),
    ],
    [
      "exact_p_greater",
      (test) => test.exactPGreater,
      words("p eksak satu arah", "exact one-sided p", "probability", "#{S(π) ≥ S} ÷ n!"),
    ],
  ];
  for (const [name, read, { label, unit, formula }] of parts) {
    ledger.derive(
      `mann_kendall.${series}.${name}`,
      inputs,
      (values) => {
        if (values.length < 2) {
          return statistics.notDefined("too-few-observations");
        }
        result ??= statistics.mannKendall(values);
        return read(result);
      },
      {
        concept: `mann_kendall.${series}.${name}`,
        label: {
          id: `${label.id} Mann-Kendall: ${seriesWords[series].label.id}`,
          en: `Mann–Kendall ${label.en}: ${seriesWords[series].label.en}`,
        },
        unit,
        formula,
      },
    );
  }
}

const words = (id: string, en: string, unit: Unit, formula: string): StatisticWords => ({
  label: { id, en },
  unit,
  formula,
});
