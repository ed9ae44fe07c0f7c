import type { Estimate } from "../statistics";
import * as statistics from "../statistics";
import { squaredUnit } from "../words/unit";
import type { Indicator } from "./ledger";
import { presentYears } from "./levels";
import { series, seriesIn, valueIds } from "./series";

type Compute = (values: readonly number[]) => Estimate;

/** Each statistic with its formula over the values y. */
const statisticsOfValues = [
  ["mean", statistics.mean, "Σy ÷ n"],
  ["sd", statistics.standardDeviation, "√(Σ(y − ȳ)² ÷ (n − 1))"],
  ["var", statistics.variance, "Σ(y − ȳ)² ÷ (n − 1)"],
  ["median", statistics.median, "median(y)"],
  ["min", statistics.minimum, "min(y)"],
  ["max", statistics.maximum, "max(y)"],
  ["cv_pct", statistics.coefficientOfVariation, "100 × s ÷ ȳ"],
] as const satisfies readonly (readonly [string, Compute, string])[];

/** Mean, spread and extremes of each series, over the years that have it. */
export const addDescriptions: Indicator = (ledger) => {
  for (const name of seriesIn("description")) {
    const { unit } = series[name];
    for (const [statistic, compute, formula] of statisticsOfValues) {
      const id = `desc.${name}.${statistic}`;
      ledger.derive(
        id,
        valueIds(name, presentYears(ledger, [name])),
        (values) => (values.length === 0 ? statistics.notDefined("too-few-observations") : compute(values)),
        {
          concept: id,
          label: (words) =>
            words.description.of({ statistic: words.description[statistic], series: words.series[name] }),
          unit: statistic === "var" ? squaredUnit(unit) : statistic === "cv_pct" ? "percent" : unit,
          formula: `${formula}; y = {*}`,
        },
      );
    }
  }
};
