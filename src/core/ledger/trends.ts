import type { Estimate } from "../statistics";
import * as statistics from "../statistics";
import { lastYear } from "../study/study-years";
import { squaredUnit, unitPerYear } from "../words/unit";
import { addDiagnostics } from "./diagnostics";
import type { Indicator, Label, Ledger } from "./ledger";
import { presentYears } from "./levels";
import type { Model } from "./model";
import { addRegression } from "./regression";
import { series, type TrendSeries, trendSeries, valueIds } from "./series";

/** How many years ahead the trend is drawn. */
export const FORECAST_YEARS = [1, 2, 3] as const;

/** Least-squares trends per year with the origin at the mean year, and what they say of the next three years. */
export const addTrends: Indicator = (ledger) => {
  for (const name of trendSeries) {
    const years = presentYears(ledger, [name]);
    const model = trendModel(name, years);
    addRegression(ledger, model);
    addDiagnostics(ledger, model);
    addCalendarIntercept(ledger, model);
    addExponentialTrend(ledger, name, years);
    for (const ahead of FORECAST_YEARS) {
      addForecast(ledger, name, years, ahead);
    }
  }
};

function trendModel(name: TrendSeries, years: readonly number[]): Model {
  const { unit } = series[name];
  const meanYear = meanOf(years);
  return {
    id: `ols.trend.${name}`,
    label: (words) => words.lines.trend({ series: words.series[name] }),
    x: [],
    y: valueIds(name, years),
    years,
    slopeUnit: unitPerYear(unit),
    yUnit: unit,
    ySquaredUnit: squaredUnit(unit),
    explanatory: (_, included) => included.map((year) => year - meanYear),
  };
}

function addCalendarIntercept(ledger: Ledger, { id, label, years, yUnit }: Model): void {
  const meanYear = meanOf(years);
  ledger.derive(
    `${id}.intercept_if_x_is_calendar_year`,
    [`${id}.intercept`, `${id}.slope`],
    ([intercept, slope]) => intercept - slope * meanYear,
    {
      concept: `${id}.intercept_if_x_is_calendar_year`,
      label: (words, language) =>
        words.line.of({ statistic: words.line.calendarIntercept, line: label(words, language) }),
      unit: yUnit,
      formula: `{0} − {1} × ${meanYear}`,
    },
  );
}

function addExponentialTrend(ledger: Ledger, name: TrendSeries, years: readonly number[]): void {
  const id = `trend_log.${name}.growth_pct`;
  ledger.derive(
    id,
    valueIds(name, years),
    (values) =>
      values.length < 2
        ? statistics.notDefined("too-few-observations")
        : statistics.exponentialTrendGrowth(years, values),
    {
      concept: id,
      label: (words) => words.trend.exponentialGrowth({ series: words.series[name] }),
      unit: "percent",
      formula: "100 × (exp(b) − 1), ln y = a + b t",
    },
  );
}

interface ForecastPart {
  readonly name: string;
  readonly label: Label;
  readonly formula: string;
  readonly read: (prediction: statistics.Prediction) => Estimate;
}

const limit = (
  name: "ci95_low" | "ci95_high" | "pi95_low" | "pi95_high",
  read: ForecastPart["read"],
): ForecastPart => ({
  name,
  label: (words) => words.limits[name],
  formula: `ŷ ${name.endsWith("low") ? "−" : "+"} t(97½%; n − 2) s √(${name.startsWith("pi") ? "1 + " : ""}1 ÷ n + (x₀ − x̄)² ÷ Σ(x − x̄)²)`,
  read,
});

const forecastParts: readonly ForecastPart[] = [
  { name: "fit", label: (words) => words.trend.fit, formula: "a + b (x₀ − x̄)", read: ({ fit }) => fit },
  limit("ci95_low", ({ confidenceLow }) => confidenceLow),
  limit("ci95_high", ({ confidenceHigh }) => confidenceHigh),
  limit("pi95_low", ({ predictionLow }) => predictionLow),
  limit("pi95_high", ({ predictionHigh }) => predictionHigh),
];

function addForecast(ledger: Ledger, name: TrendSeries, years: readonly number[], ahead: number): void {
  const year = lastYear(ledger.study) + ahead;
  let prediction: statistics.Prediction | undefined;
  for (const part of forecastParts) {
    ledger.derive(
      `forecast.trend.${name}.${year}.${part.name}`,
      valueIds(name, years),
      (values) => {
        if (values.length < 2) {
          return statistics.notDefined("too-few-observations");
        }
        prediction ??= statistics.predict(statistics.linearTrend(years, values), year - meanOf(years));
        return part.read(prediction);
      },
      {
        concept: `forecast.trend.${name}.ahead_${ahead}.${part.name}`,
        label: (words, language) =>
          words.trend.forecast({ part: part.label(words, language), series: words.series[name], year }),
        unit: series[name].unit,
        formula: part.formula,
      },
    );
  }
}

/** The mean year; of no years, as where a series is blank throughout, zero, which nothing then uses. */
const meanOf = (years: readonly number[]): number => (years.length === 0 ? 0 : statistics.mean(years));
