import { correlate } from "./correlate";
import { isConstant } from "./deviations";
import { studentTwoSidedP } from "./distributions";
import { type Estimate, notDefined, type UndefinedReason } from "./estimate";
import { fitLine } from "./least-squares";
import { requirePairs, requireYears } from "./sample";

/** A correlation with the linear trend taken out of both series. */
export interface PartialCorrelation {
  readonly r: Estimate;
  /** Two-sided, from r √((n − 3) ÷ (1 − r²)) on n − 3 degrees of freedom. */
  readonly p: Estimate;
}

/**
 * Partial correlation of x and y given time: the Pearson correlation of what is left of each after its linear
 * trend over the years. Not defined where a series is constant, or lies on its trend so that nothing is left
 * ("perfect-fit").
 *
 * @param years whole, in rising order
 * @throws for years that are not, for different lengths, an empty sample, or a number that is not finite
 */
export function partialCorrelationGivenTime(
  x: readonly number[],
  y: readonly number[],
  years: readonly number[],
): PartialCorrelation {
  requirePairs("partialCorrelationGivenTime", x, y);
  requireYears("partialCorrelationGivenTime", years, x);
  const df = x.length - 3;
  if (df < 0) {
    return undefinedFor("too-few-observations");
  }
  if (isConstant(x) || isConstant(y)) {
    return undefinedFor("constant-series");
  }
  const xLine = fitLine(years, x);
  const yLine = fitLine(years, y);
  if (xLine.isPerfect || yLine.isPerfect) {
    return undefinedFor("perfect-fit");
  }
  const correlation = correlate(xLine.residuals, yLine.residuals);
  if ("undefined" in correlation) {
    return undefinedFor(correlation.undefined);
  }
  const { r, unexplained } = correlation;
  if (df === 0 || unexplained === 0) {
    return { r, p: notDefined(df === 0 ? "too-few-observations" : "perfect-fit") };
  }
  return { r, p: studentTwoSidedP(r * Math.sqrt(df / unexplained), df) };
}

function undefinedFor(reason: UndefinedReason): PartialCorrelation {
  return { r: notDefined(reason), p: notDefined(reason) };
}
