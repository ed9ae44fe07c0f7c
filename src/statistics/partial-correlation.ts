import { isConstant } from "./deviations";
import { studentTwoSidedP } from "./distributions";
import { type Estimate, isDefined, notDefined } from "./estimate";
import { fitLine } from "./least-squares";
import { pearson, pearsonTest } from "./pearson";
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
  return { r: pearson(xLine.residuals, yLine.residuals), p: twoSidedP(xLine.residuals, yLine.residuals, df) };
}

function undefinedFor(
  reason: "too-few-observations" | "constant-series" | "perfect-fit",
): PartialCorrelation {
  return { r: notDefined(reason), p: notDefined(reason) };
}

/** The t of the residuals has one degree of freedom too many, since time has taken one more. */
function twoSidedP(x: readonly number[], y: readonly number[], df: number): Estimate {
  if (df === 0) {
    return notDefined("too-few-observations");
  }
  const { t } = pearsonTest(x, y);
  return isDefined(t) ? studentTwoSidedP(t * Math.sqrt(df / (df + 1)), df) : t;
}
