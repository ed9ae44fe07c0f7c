import type { Estimate, LinearRegression } from "../../../src/core/statistics";
import * as statistics from "../../../src/core/statistics";

/** The thesis' data, as golden.R has them. */
const years = [2012, 2013, 2014, 2015, 2016];
const population = [365385, 378348, 380112, 390877, 402286];
const unemployment = [4.77, 5.09, 6.36, 7.7, 7.7];
const units = [652, 893, 967, 1040, 1940];
const workers = [3575, 5987, 6321, 6657, 9425];

const each = (compute: (index: number) => Estimate): number[] =>
  years.map((_, index) => number(compute(index)));
const at = (values: readonly number[], index: number): number => values[index] as number;

/** The number of an estimate that R has, too. */
function number(estimate: Estimate): number {
  if (!statistics.isDefined(estimate)) {
    throw new Error(`not defined: ${estimate.undefined}`);
  }
  return estimate;
}

const series: Readonly<Record<string, readonly number[]>> = {
  population,
  unemployment,
  units,
  workers,
  workers_per_unit: each((index) => statistics.ratio(at(workers, index), at(units, index))),
  workers_share_of_population_pct: each((index) =>
    statistics.percentageShare(at(workers, index), at(population, index)),
  ),
};

const centredYears = [-2, -1, 0, 1, 2];
type Put = (key: string, value: Estimate) => void;

/** Every quantity of golden.json that src/statistics can compute, under the same keys. */
export function recompute(): ReadonlyMap<string, number> {
  const quantities = new Map<string, number>();
  const put: Put = (key, value) => {
    quantities.set(key, number(value));
  };
  for (const [name, values] of Object.entries(series)) {
    putDescription(put, name, values);
    putGrowth(put, name, values);
    putTrend(put, name, values);
    putTheilSen(put, `${name}_on_year_t`, values, centredYears);
    putMannKendall(put, name, values);
  }
  putChecks(put);
  putElasticities(put);
  putRegressions(put);
  putCorrelations(put);
  putTheilSen(put, "workers_on_units", workers, units);
  putTheilSen(put, "unemployment_on_workers", unemployment, workers);
  put("t_quantile.0.975.df3", statistics.studentQuantile(0.975, 3));
  return quantities;
}

function putDescription(put: Put, name: string, values: readonly number[]): void {
  put(`desc.${name}.mean`, statistics.mean(values));
  put(`desc.${name}.sd`, statistics.standardDeviation(values));
  put(`desc.${name}.var`, statistics.variance(values));
  put(`desc.${name}.median`, statistics.median(values));
  put(`desc.${name}.min`, statistics.minimum(values));
  put(`desc.${name}.max`, statistics.maximum(values));
  put(`desc.${name}.cv_pct`, statistics.coefficientOfVariation(values));
  years.forEach((year, index) => {
    put(`value.${name}.${year}`, at(values, index));
    put(`index_base_2012.${name}.${year}`, statistics.indexNumber(at(values, index), at(values, 0)));
  });
}

function putGrowth(put: Put, name: string, values: readonly number[]): void {
  const relative = years.slice(1).map((year, index) => {
    const [previous, current] = [at(values, index), at(values, index + 1)];
    put(`growth_abs.${name}.${year}`, statistics.absoluteGrowth(previous, current));
    const growth = statistics.relativeGrowth(previous, current);
    put(`growth_pct.${name}.${year}`, growth);
    return number(growth);
  });
  const [first, last] = [at(values, 0), at(values, 4)];
  put(`growth_abs.${name}.2012_2016`, statistics.absoluteGrowth(first, last));
  put(`growth_pct.${name}.2012_2016`, statistics.relativeGrowth(first, last));
  put(`cagr_pct.${name}.2012_2016`, statistics.compoundGrowth(first, last, 4));
  put(`growth_mean_of_annual_pct.${name}.2012_2016`, statistics.mean(relative));
}

function putChecks(put: Put): void {
  const reported = [4.58, 3.58, 1.5, 2.83, 2.92];
  put("pooled_workers_per_unit.2012_2016", statistics.pooledRatio(workers, units));
  years.slice(1).forEach((year, index) => {
    const growth = number(statistics.relativeGrowth(at(population, index), at(population, index + 1)));
    put(`check.population_growth_recomputed_pct.${year}`, growth);
    put(`check.population_growth_reported_pct.${year}`, at(reported, index + 1));
    put(`check.population_growth_reported_minus_recomputed_pp.${year}`, at(reported, index + 1) - growth);
  });
}

function putElasticities(put: Put): void {
  const measure = (
    tag: string,
    y: readonly number[],
    x: readonly number[],
    from: number,
    to: number,
  ): void => {
    const ends = [at(y, from), at(y, to), at(x, from), at(x, to)] as const;
    put(`marginal.${tag}`, statistics.marginalRatio(...ends));
    put(`elasticity_point_base.${tag}`, statistics.basePointElasticity(...ends));
    put(`elasticity_midpoint.${tag}`, statistics.midpointElasticity(...ends));
  };
  for (const [from, to] of [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [0, 4],
  ] as const) {
    const span = `${years[from]}_${years[to]}`;
    measure(`workers_wrt_units.${span}`, workers, units, from, to);
    measure(`workers_wrt_population.${span}`, workers, population, from, to);
  }
  measure("workers_wrt_units.2012_2015", workers, units, 0, 3);
}

function putRegressions(put: Put): void {
  const onUnits = statistics.linearRegression(units, workers);
  putRegression(put, "workers_on_units", onUnits, years);
  const logarithms = statistics.linearRegression(units.map(Math.log), workers.map(Math.log));
  putRegression(put, "log_workers_on_log_units", logarithms, years);
  putRegression(put, "workers_on_population", statistics.linearRegression(population, workers), years);
  putRegression(put, "unemployment_on_workers", statistics.linearRegression(workers, unemployment), years);
  putRegression(put, "unemployment_on_units", statistics.linearRegression(units, unemployment), years);
  const withoutLast = statistics.linearRegression(units.slice(0, 4), workers.slice(0, 4));
  putRegression(put, "workers_on_units_2012_2015_only", withoutLast);
  const misprint = statistics.linearRegression([...units.slice(0, 4), 1040], workers);
  putRegression(put, "workers_on_units_if_2016_units_1040", misprint);
  const changes = statistics.linearRegression(difference(units), difference(workers));
  putRegression(put, "first_difference_workers_on_units", changes);
  const unemploymentChanges = statistics.linearRegression(difference(workers), difference(unemployment));
  putRegression(put, "first_difference_unemployment_on_workers", unemploymentChanges);
  for (const x of [1000, 1500, 2000]) {
    putPrediction(put, `predict.workers_on_units.at_units_${x}`, onUnits, x);
  }
}

function putRegression(put: Put, tag: string, line: LinearRegression, labels: readonly number[] = []): void {
  const add: Put = (name, value) => put(`ols.${tag}.${name}`, value);
  add("n", line.n);
  add("df_residual", line.dfResidual);
  for (const name of ["intercept", "slope"] as const) {
    add(name, line[name].estimate);
    add(`${name}_se`, line[name].standardError);
    add(`${name}_t`, line[name].t);
    add(`${name}_p`, line[name].p);
    add(`${name}_ci95_low`, line[name].low);
    add(`${name}_ci95_high`, line[name].high);
  }
  add("r2", line.r2);
  add("adj_r2", line.adjustedR2);
  add("sigma", line.sigma);
  add("f", line.f);
  add("f_df1", line.fDf1);
  add("f_df2", line.fDf2);
  add("f_p", line.fP);
  add("ss_residual", line.ssResidual);
  add("ss_total", line.ssTotal);
  add("ss_regression", line.ssRegression);
  add("durbin_watson", line.durbinWatson);
  labels.forEach((label, index) => {
    const addYear = (name: string, values: readonly Estimate[]) =>
      add(`${name}.${label}`, values[index] as Estimate);
    addYear("fitted", line.fitted);
    addYear("residual", line.residuals);
    addYear("hat", line.leverage);
    addYear("cooks_distance", line.cooksDistance);
    addYear("rstandard", line.standardizedResiduals);
    addYear("rstudent", line.studentizedResiduals);
    addYear("dffits", line.dffits);
    addYear("dfbeta_slope", line.dfbetaSlope);
    addYear("slope_without", line.slopeWithout);
    addYear("intercept_without", line.interceptWithout);
  });
  if (labels.length > 0) {
    add("residual_lag1_autocorrelation", line.residualLag1Autocorrelation);
  }
}

function putPrediction(put: Put, base: string, line: LinearRegression, x: number): void {
  const prediction = statistics.predict(line, x);
  put(`${base}.fit`, prediction.fit);
  put(`${base}.ci95_low`, prediction.confidenceLow);
  put(`${base}.ci95_high`, prediction.confidenceHigh);
  put(`${base}.pi95_low`, prediction.predictionLow);
  put(`${base}.pi95_high`, prediction.predictionHigh);
}

function putTrend(put: Put, name: string, values: readonly number[]): void {
  const trend = statistics.linearTrend(years, values);
  putRegression(put, `trend.${name}`, trend, years);
  const onYear = statistics.linearRegression(years, values);
  put(`ols.trend.${name}.intercept_if_x_is_calendar_year`, onYear.intercept.estimate);
  put(`trend_log.${name}.growth_pct`, statistics.exponentialTrendGrowth(years, values));
  for (const year of [2017, 2018, 2019]) {
    putPrediction(put, `forecast.trend.${name}.${year}`, trend, year - 2014);
  }
}

function putCorrelations(put: Put): void {
  for (const [left, right] of [
    ["workers", "units"],
    ["workers", "population"],
    ["units", "population"],
    ["unemployment", "workers"],
    ["unemployment", "units"],
    ["unemployment", "population"],
  ] as const) {
    const [a, b] = [series[left] as readonly number[], series[right] as readonly number[]];
    const add: Put = (name, value) => put(`cor.${left}_${right}.${name}`, value);
    putLevels(add, a, b);
    putWithoutTrend(add, a, b);
  }
}

function putLevels(add: Put, a: readonly number[], b: readonly number[]): void {
  const pearson = statistics.pearsonTest(a, b);
  add("pearson_r", pearson.r);
  add("pearson_r2", pearson.r2);
  add("pearson_t", pearson.t);
  add("pearson_p_t", pearson.p);
  add("pearson_ci95_low_fisher", pearson.low);
  add("pearson_ci95_high_fisher", pearson.high);
  const permuted = statistics.permutationTest(a, b, "pearson");
  add("pearson_perm_count_two_sided", permuted.countTwoSided);
  add("pearson_perm_p_two_sided", permuted.pTwoSided);
  add("pearson_perm_p_greater", permuted.pGreater);
  const spearman = statistics.spearman(a, b);
  add("spearman_rho", spearman.rho);
  add("spearman_p_r", spearman.p);
  add("spearman_perm_p_two_sided", statistics.permutationTest(a, b, "spearman").pTwoSided);
  const kendall = statistics.kendall(a, b);
  add("kendall_s", kendall.s);
  add("kendall_tau_b", kendall.tauB);
  add("kendall_p_r", kendall.p);
  add("kendall_perm_p_two_sided", statistics.permutationTest(a, b, "kendall").pTwoSided);
}

const difference = (values: readonly number[]): readonly number[] =>
  values.slice(1).map((value, index) => value - at(values, index));

function putWithoutTrend(add: Put, a: readonly number[], b: readonly number[]): void {
  const [aChanges, bChanges] = [difference(a), difference(b)];
  add("pearson_r_first_differences", statistics.pearson(aChanges, bChanges));
  add("pearson_p_t_first_differences", statistics.pearsonTest(aChanges, bChanges).p);
  const permuted = statistics.permutationTest(aChanges, bChanges, "pearson");
  add("pearson_perm_count_first_differences_of_24", permuted.countTwoSided);
  add("pearson_perm_p_first_differences", permuted.pTwoSided);
  const partial = statistics.partialCorrelationGivenTime(a, b, years);
  add("pearson_partial_given_year", partial.r);
  add("pearson_partial_given_year_p_t_df2", partial.p);
}

function putTheilSen(put: Put, tag: string, y: readonly number[], x: readonly number[]): void {
  const line = statistics.theilSen(x, y);
  put(`theil_sen.${tag}.n_slopes`, line.slopes);
  put(`theil_sen.${tag}.slope`, line.slope);
  put(`theil_sen.${tag}.intercept_median_of_residuals`, line.interceptMedianOfResiduals);
  put(`theil_sen.${tag}.intercept_median_y_minus_slope_median_x`, line.interceptOfMedians);
  put(`theil_sen.${tag}.slope_min`, line.slopeMin);
  put(`theil_sen.${tag}.slope_max`, line.slopeMax);
}

function putMannKendall(put: Put, name: string, values: readonly number[]): void {
  const test = statistics.mannKendall(values);
  put(`mann_kendall.${name}.s`, test.s);
  put(`mann_kendall.${name}.var_s`, test.varS);
  put(`mann_kendall.${name}.tau_b`, test.tauB);
  put(`mann_kendall.${name}.z_continuity`, test.z);
  put(`mann_kendall.${name}.normal_p_two_sided`, test.normalP);
  put(`mann_kendall.${name}.exact_p_two_sided`, test.exactPTwoSided);
  put(`mann_kendall.${name}.exact_p_greater`, test.exactPGreater);
}
