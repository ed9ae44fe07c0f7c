import type { Estimate, MannKendallTest, TheilSenLine } from "../statistics";
import * as statistics from "../statistics";
import type { Unit } from "../words/unit";
import { halves, type Indicator, type Label } from "./ledger";
import { presentYears } from "./levels";
import { lastOf } from "./remember";
import { seriesIn, valueIds } from "./series";

const slopeParts: readonly (readonly [string, (line: TheilSenLine) => Estimate, Label, Unit, string])[] = [
  ["n_slopes", (line) => line.slopes, (words) => words.theilSen.n_slopes, "count", "#{i < j: xᵢ ≠ xⱼ}"],
  [
    "slope",
    (line) => line.slope,
    (words) => words.line.slope,
    "workers_per_unit",
    "median((yⱼ − yᵢ) ÷ (xⱼ − xᵢ))",
  ],
  [
    "intercept_median_of_residuals",
    (line) => line.interceptMedianOfResiduals,
    (words) => words.theilSen.intercept_median_of_residuals,
    "workers",
    "median(y − b x)",
  ],
  [
    "intercept_median_y_minus_slope_median_x",
    (line) => line.interceptOfMedians,
    (words) => words.theilSen.intercept_median_y_minus_slope_median_x,
    "workers",
    "median(y) − b median(x)",
  ],
  ["slope_min", (line) => line.slopeMin, (words) => words.theilSen.slope_min, "workers_per_unit", "min"],
  ["slope_max", (line) => line.slopeMax, (words) => words.theilSen.slope_max, "workers_per_unit", "max"],
];

/** The median of all slopes of workers on business units between two years. */
export const addTheilSen: Indicator = (ledger) => {
  const { years } = ledger.study;
  const theilSen = lastOf(statistics.theilSen);
  for (const [name, read, label, unit, formula] of slopeParts) {
    const id = `theil_sen.workers_on_units.${name}`;
    ledger.derive(
      id,
      [...valueIds("units", years), ...valueIds("workers", years)],
      (values) => read(theilSen(...halves(values))),
      {
        concept: id,
        label: (words, language) =>
          words.theilSen.of({ statistic: label(words, language), line: words.lines.workersOnUnits }),
        unit,
        formula,
      },
    );
  }
};

const trendParts = [
  ["s", (test) => test.s, "count", "Σ sgn(yⱼ − yᵢ), i < j"],
  ["var_s", (test) => test.varS, "statistic", "(n(n−1)(2n+5) − Σt(t−1)(2t+5)) ÷ 18"],
  ["tau_b", (test) => test.tauB, "correlation", "S ÷ √(n₀ (n₀ − n₂))"],
  ["z_continuity", (test) => test.z, "statistic", "(S − sgn S) ÷ √var(S)"],
  ["normal_p_two_sided", (test) => test.normalP, "probability", "2 P(Z ≥ |z|)"],
  ["exact_p_two_sided", (test) => test.exactPTwoSided, "probability", "#{|S(π)| ≥ |S|} ÷ n!"],
  ["exact_p_greater", (test) => test.exactPGreater, "probability", "#{S(π) ≥ S} ÷ n!"],
] as const satisfies readonly (readonly [string, (test: MannKendallTest) => Estimate, Unit, string])[];

/** Mann and Kendall's test of a trend, of every series that takes part. */
export const addMannKendall: Indicator = (ledger) => {
  for (const name of seriesIn("monotony")) {
    let result: MannKendallTest | undefined;
    for (const [part, read, unit, formula] of trendParts) {
      const id = `mann_kendall.${name}.${part}`;
      ledger.derive(
        id,
        valueIds(name, presentYears(ledger, [name])),
        (values) => {
          if (values.length < 2) {
            return statistics.notDefined("too-few-observations");
          }
          result ??= statistics.mannKendall(values);
          return read(result);
        },
        {
          concept: id,
          label: (words) =>
            words.mannKendall.of({ statistic: words.mannKendall[part], series: words.series[name] }),
          unit,
          formula,
        },
      );
    }
  }
};
