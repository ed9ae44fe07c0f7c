import type { Estimate } from "../statistics";
import * as statistics from "../statistics";
import type { Study } from "../study/study";
import { lastYear } from "../study/study-years";
import type { Localized } from "../words/language";
import { addDiagnostics } from "./diagnostics";
import { consecutiveYears } from "./growth";
import type { Ledger } from "./ledger";
import { presentYears } from "./levels";
import type { Model, Preparation } from "./model";
import { addRegression } from "./regression";
import { seriesWords, type TrendSeries, trendSeries, valueId } from "./series";

/** How many years ahead the trend is drawn. */
export const FORECAST_YEARS = [1, 2, 3] as const;

/** The regressions between series: the primary one, its form in logarithms, in first differences, and unemployment. */
export function addModels(ledger: Ledger, study: Study): void {
  const primary = workersOnUnits(study.years);
  addRegression(ledger, primary);
  addDiagnostics(ledger, primary);

  const logarithmic = logWorkersOnLogUnits(study);
  addRegression(ledger, logarithmic);
  addDiagnostics(ledger, logarithmic);

  addFirstDifferences(ledger, study);

  const unemployment = unemploymentOnWorkers(presentYears(ledger, study, ["unemployment", "workers"]));
  addRegression(ledger, unemployment);
  addDiagnostics(ledger, unemployment);
}

/** The primary model of the study: workers on business units, over these years. */
export function workersOnUnits(years: readonly number[]): Model {
  return {
    id: "ols.workers_on_units",
    label: { id: "tenaga kerja atas unit usaha", en: "workers on business units" },
    x: years.map((year) => valueId("units", year)),
    y: years.map((year) => valueId("workers", year)),
    years,
    slopeUnit: "workers_per_unit",
    yUnit: "workers",
    ySquaredUnit: "squared_workers",
  };
}

/** The open unemployment rate on small-industry workers, over these years. */
export function unemploymentOnWorkers(years: readonly number[]): Model {
  return {
    id: "ols.unemployment_on_workers",
    label: {
      id: "tingkat pengangguran terbuka atas tenaga kerja",
      en: "open unemployment rate on workers",
    },
    x: years.map((year) => valueId("workers", year)),
    y: years.map((year) => valueId("unemployment", year)),
    years,
    slopeUnit: "percentage_points_per_worker",
    yUnit: "percent",
    ySquaredUnit: "squared_percent",
  };
}

function logWorkersOnLogUnits({ years }: Study): Model {
  return {
    id: "ols.log_workers_on_log_units",
    label: { id: "ln tenaga kerja atas ln unit usaha", en: "ln workers on ln business units" },
    x: years.map((year) => valueId("units", year)),
    y: years.map((year) => valueId("workers", year)),
    years,
    slopeUnit: "elasticity",
    yUnit: "logarithm",
    ySquaredUnit: "logarithm",
    explanatory: logarithms,
    explained: logarithms,
  };
}

const logarithms: Preparation = (values) =>
  values.every((value) => value > 0) ? values.map(Math.log) : statistics.notDefined("not-positive");

function addFirstDifferences(ledger: Ledger, study: Study): void {
  const pairs = consecutiveYears(study);
  addRegression(ledger, {
    id: "ols.first_difference_workers_on_units",
    label: {
      id: "perubahan tenaga kerja atas perubahan unit usaha",
      en: "change in workers on change in business units",
    },
    x: pairs.map(([, year]) => `growth_abs.units.${year}`),
    y: pairs.map(([, year]) => `growth_abs.workers.${year}`),
    years: pairs.map(([, year]) => year),
    slopeUnit: "workers_per_unit",
    yUnit: "workers",
    ySquaredUnit: "squared_workers",
  });
}

/** Least-squares trends per year with the origin at the mean year, and what they say of the next three years. */
export function addTrends(ledger: Ledger, study: Study): void {
  for (const series of trendSeries) {
    const years = presentYears(ledger, study, [series]);
    const model = trendModel(series, years);
    addRegression(ledger, model);
    addDiagnostics(ledger, model);
    addCalendarIntercept(ledger, series, years);
    addExponentialTrend(ledger, series, years);
    for (const ahead of FORECAST_YEARS) {
      addForecast(ledger, series, years, lastYear(study) + ahead, ahead);
    }
  }
}

function trendModel(series: TrendSeries, years: readonly number[]): Model {
  const words = seriesWords[series];
  const values = years.map((year) => valueId(series, year));
  const meanYear = meanOf(years);
  return {
    id: `ols.trend.${series}`,
    label: { id: `tren linear ${words.label.id}`, en: `linear trend of ${words.label.en}` },
    x: [],
    y: values,
    years,
    slopeUnit: words.unitPerYear,
    yUnit: words.unit,
    ySquaredUnit: words.squaredUnit,
    explanatory: (_, included) => included.map((year) => year - meanYear),
  };
}

function addCalendarIntercept(ledger: Ledger, series: TrendSeries, years: readonly number[]): void {
  const words = seriesWords[series];
  const meanYear = meanOf(years);
  ledger.derive(
    `ols.trend.${series}.intercept_if_x_is_calendar_year`,
    [`ols.trend.${series}.intercept`, `ols.trend.${series}.slope`],
    ([intercept, slope]) => intercept - slope * meanYear,
    {
      concept: `ols.trend.${series}.intercept_if_x_is_calendar_year`,
      label: {
        id: `intersep bila x adalah tahun kalender: tren linear ${words.label.id}`,
        en: `intercept if x is the calendar year: linear trend of ${words.label.en}`,
      },
      unit: words.unit,
      formula: `{0} − {1} × ${meanYear}`,
    },
  );
}

function addExponentialTrend(ledger: Ledger, series: TrendSeries, years: readonly number[]): void {
  const words = seriesWords[series];
  ledger.derive(
    `trend_log.${series}.growth_pct`,
    years.map((year) => valueId(series, year)),
    (values) =>
      values.length < 2
        ? statistics.notDefined("too-few-observations")
        : statistics.exponentialTrend(years, values).growth,
    {
      concept: `trend_log.${series}.growth_pct`,
      label: {
        id: `pertumbuhan per tahun menurut tren eksponensial, ${words.label.id}`,
        en: `growth a year by the exponential trend, ${words.label.en}`,
      },
      unit: "percent",
      formula: "100 × (exp(b) − 1), ln y = a + b t",
    },
  );
}

interface ForecastPart {
  readonly label: Localized;
  readonly formula: string;
  readonly read: (prediction: statistics.Prediction) => Estimate;
}

const forecastParts: Readonly<Record<string, ForecastPart>> = {
  fit: {
    label: { id: "nilai tren", en: "trend value" },
    formula: "a + b (x₀ − x̄)",
    read: ({ fit }) => fit,
  },
  ci95_low: {
    label: { id: "batas bawah selang kepercayaan 95%", en: "lower limit of the 95% confidence interval" },
    formula: "ŷ − t(97½%; n − 2) s √(1 ÷ n + (x₀ − x̄)² ÷ Σ(x − x̄)²)",
    read: ({ confidenceLow }) => confidenceLow,
  },
  ci95_high: {
    label: { id: "batas atas selang kepercayaan 95%", en: "upper limit of the 95% confidence interval" },
    formula: "ŷ + t(97½%; n − 2) s √(1 ÷ n + (x₀ − x̄)² ÷ Σ(x − x̄)²)",
    read: ({ confidenceHigh }) => confidenceHigh,
  },
  pi95_low: {
    label: { id: "batas bawah selang prediksi 95%", en: "lower limit of the 95% prediction interval" },
    formula: "ŷ − t(97½%; n − 2) s √(1 + 1 ÷ n + (x₀ − x̄)² ÷ Σ(x − x̄)²)",
    read: ({ predictionLow }) => predictionLow,
  },
  pi95_high: {
    label: { id: "batas atas selang prediksi 95%", en: "upper limit of the 95% prediction interval" },
    formula: "ŷ + t(97½%; n − 2) s √(1 + 1 ÷ n + (x₀ − x̄)² ÷ Σ(x − x̄)²)",
    read: ({ predictionHigh }) => predictionHigh,
  },
};

function addForecast(
  ledger: Ledger,
  series: TrendSeries,
  years: readonly number[],
  year: number,
  ahead: number,
): void {
  const words = seriesWords[series];
  let prediction: statistics.Prediction | undefined;
  for (const [part, { label, formula, read }] of Object.entries(forecastParts)) {
    ledger.derive(
      `forecast.trend.${series}.${year}.${part}`,
      years.map((observed) => valueId(series, observed)),
      (values) => {
        if (values.length < 2) {
          return statistics.notDefined("too-few-observations");
        }
        prediction ??= statistics.predict(statistics.linearTrend(years, values), year - meanOf(years));
        return read(prediction);
      },
      {
        concept: `forecast.trend.${series}.ahead_${ahead}.${part}`,
        label: {
          id: `${label.id} ${words.label.id}, ${year}`,
          en: `${label.en}, ${words.label.en}, ${year}`,
        },
        unit: words.unit,
        formula,
      },
    );
  }
}

/** The mean year; of no years, as where a series is blank throughout, zero, which nothing then uses. */
const meanOf = (years: readonly number[]): number => (years.length === 0 ? 0 : statistics.mean(years));
