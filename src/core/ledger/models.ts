import * as statistics from "../statistics";
import { ln } from "../statistics/elementary";
import { addDiagnostics } from "./diagnostics";
import { consecutiveYears } from "./growth";
import type { Indicator, Ledger } from "./ledger";
import { presentYears } from "./levels";
import type { Model, Preparation } from "./model";
import { addRegression } from "./regression";
import { valueIds } from "./series";

/** The regressions between series: the primary one, its form in logarithms, in first differences, and unemployment. */
export const addModels: Indicator = (ledger) => {
  const { years } = ledger.study;
  for (const model of [workersOnUnits(years), logWorkersOnLogUnits(years)]) {
    addRegression(ledger, model);
    addDiagnostics(ledger, model);
  }
  addRegression(ledger, firstDifferences(ledger));
  const unemployment = unemploymentOnWorkers(presentYears(ledger, ["unemployment", "workers"]));
  addRegression(ledger, unemployment);
  addDiagnostics(ledger, unemployment);
};

/** The lines that answer the question, without what each year does to them: the primary one, and in first differences. */
export const addAnsweringLines: Indicator = (ledger) => {
  addRegression(ledger, workersOnUnits(ledger.study.years));
  addRegression(ledger, firstDifferences(ledger));
};

/** The primary model of the study: workers on business units, over these years. */
export function workersOnUnits(years: readonly number[]): Model {
  return {
    id: "ols.workers_on_units",
    label: (words) => words.lines.workersOnUnits,
    x: valueIds("units", years),
    y: valueIds("workers", years),
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
    label: (words) => words.lines.unemploymentOnWorkers,
    x: valueIds("workers", years),
    y: valueIds("unemployment", years),
    years,
    slopeUnit: "percentage_points_per_worker",
    yUnit: "percent",
    ySquaredUnit: "squared_percent",
  };
}

function logWorkersOnLogUnits(years: readonly number[]): Model {
  return {
    ...workersOnUnits(years),
    id: "ols.log_workers_on_log_units",
    label: (words) => words.lines.logWorkersOnLogUnits,
    slopeUnit: "elasticity",
    yUnit: "logarithm",
    ySquaredUnit: "logarithm",
    explanatory: logarithms,
    explained: logarithms,
  };
}

const logarithms: Preparation = (values) =>
  values.every((value) => value > 0) ? values.map(ln) : statistics.notDefined("not-positive");

/** The changes against the year before. */
function firstDifferences({ study }: Ledger): Model {
  const years = consecutiveYears(study).map(([, year]) => year);
  return {
    ...workersOnUnits(years),
    id: "ols.first_difference_workers_on_units",
    label: (words) => words.lines.changeInWorkersOnChangeInUnits,
    x: years.map((year) => `growth_abs.units.${year}`),
    y: years.map((year) => `growth_abs.workers.${year}`),
  };
}
