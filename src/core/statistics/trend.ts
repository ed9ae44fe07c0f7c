import { deviations } from "./deviations";
import { expm1, ln } from "./elementary";
import { type Estimate, isDefined, type NotDefined, notDefined } from "./estimate";
import { type LinearRegression, linearRegression } from "./linear-regression";
import { requireYears } from "./sample";

/**
 * Least-squares trend: {@link linearRegression} on x = year less the mean of the years. The slope is per year
 * for odd and for even n, and the intercept is the trend at the middle of the period.
 *
 * @param years whole, in rising order; a gap is allowed
 * @throws for years that are not, for different lengths, an empty sample, or a number that is not finite
 * @example linearTrend([2012, 2013, 2014], [1, 2, 6]).slope.estimate // => 2.5
 */
export function linearTrend(years: readonly number[], values: readonly number[]): LinearRegression {
  requireYears("linearTrend", years, values);
  return linearRegression(deviations(years), values);
}

/** A trend of constant percentage growth: ln y = intercept + slope × (year − mean of the years). */
export interface ExponentialTrend {
  readonly intercept: Estimate;
  /** Log-units per year. */
  readonly slope: Estimate;
  /** 100 (exp(slope) − 1), per cent per year. */
  readonly growth: Estimate;
  /** Of the logarithms. */
  readonly r2: Estimate;
  /** The {@link linearTrend} of the logarithms; exp of its predictions is in the unit of y. */
  readonly regression: LinearRegression | NotDefined;
}

/**
 * Log-linear trend, the {@link linearTrend} of the natural logarithms; not defined unless all values are above
 * zero.
 *
 * @throws for what linearTrend refuses
 * @example exponentialTrend([2012, 2013, 2014], [1, 2, 4]).growth // => 100
 */
export function exponentialTrend(years: readonly number[], values: readonly number[]): ExponentialTrend {
  requireYears("exponentialTrend", years, values);
  if (values.some((value) => value <= 0)) {
    const reason = notDefined("not-positive");
    return { intercept: reason, slope: reason, growth: reason, r2: reason, regression: reason };
  }
  const regression = linearTrend(years, values.map(ln));
  const slope = regression.slope.estimate;
  return {
    intercept: regression.intercept.estimate,
    slope,
    growth: isDefined(slope) ? 100 * expm1(slope) : slope,
    r2: regression.r2,
    regression,
  };
}
