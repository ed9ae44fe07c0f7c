import * as statistics from "../statistics";
import { addDiagnostics } from "./diagnostics";
import { consecutiveYears } from "./growth";
import type { Indicator } from "./ledger";
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
  addRegression(ledger, firstDifferences(consecutiveYears(ledger.study).map(([, year]) => year)));
  const unemployment = unemploymentOnWorkers(presentYears(ledger, ["unemployment", "workers"]));
  addRegression(ledger, unemployment);
  addDiagnostics(ledger, unemployment);
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
  values.every((value) => value > 0) ? values.map(Math.log) : statistics.notDefined("not-positive");

/** The changes against the year before, in these years. */
function firstDifferences(years: readonly number[]): Model {
  return {
    ...workersOnUnits(years),
    id: "ols.first_difference_workers_on_units",
    label: (words) => words.lines.changeInWorkersOnChangeInUnits,
    x: years.map((year) => `growth_abs.units.${year}`),
    y: years.map((year) => `growth_abs.workers.${year}`),
  };
}
