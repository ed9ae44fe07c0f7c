import { deviations } from "./deviations";
import { expm1, ln } from "./elementary";
import { type Estimate, isDefined, notDefined } from "./estimate";
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

/**
 * Growth by a trend of constant percentage growth, 100 (exp(slope) − 1), in per cent per year: of the
 * {@link linearTrend} of the natural logarithms. Not defined unless all values are above zero.
 *
 * @throws for what linearTrend refuses
 * @example exponentialTrendGrowth([2012, 2013, 2014], [1, 2, 4]) // => 100
 */
export function exponentialTrendGrowth(years: readonly number[], values: readonly number[]): Estimate {
  requireYears("exponentialTrendGrowth", years, values);
  if (values.some((value) => value <= 0)) {
    return notDefined("not-positive");
  }
  const slope = linearTrend(years, values.map(ln)).slope.estimate;
  return isDefined(slope) ? 100 * expm1(slope) : slope;
}
