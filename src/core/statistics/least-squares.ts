import { sum } from "simple-statistics";
import { deviations, sumOfProducts } from "./deviations";
import { itemAt } from "./sample";

/** A least-squares line through points whose x are not all the same. */
export interface FittedLine {
  readonly xMean: number;
  readonly yMean: number;
  /** Deviations of x from its mean. */
  readonly xDeviations: readonly number[];
  readonly yDeviations: readonly number[];
  /** Sum of the squared deviations of x. */
  readonly sxx: number;
  readonly slope: number;
  readonly intercept: number;
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
  readonly ssTotal: number;
  readonly ssRegression: number;
  readonly ssResidual: number;
  /** Whether the points lie on the line but for rounding; the residuals are then zero. */
  readonly isPerfect: boolean;
}

/**
 * The least-squares line, b = Sxy ÷ Sxx and a = ȳ − b x̄. The caller has seen to it that x is not constant.
 *
 * simple-statistics' `linearRegression` gives slope and intercept only, on plain sums, and residuals taken from
 * its line lose digits where x is far from zero. Here all is computed about the means, with compensated sums.
 */
export function fitLine(x: readonly number[], y: readonly number[]): FittedLine {
  const xMean = sum([...x]) / x.length;
  const yMean = sum([...y]) / y.length;
  const xDeviations = deviations(x);
  const yDeviations = deviations(y);
  const sxx = sumOfProducts(xDeviations, xDeviations);
  const slope = sumOfProducts(xDeviations, yDeviations) / sxx;
  const ssTotal = sumOfProducts(yDeviations, yDeviations);
  const residuals = yDeviations.map((deviation, index) => deviation - slope * itemAt(xDeviations, index));
  const ssResidual = sumOfProducts(residuals, residuals);
  const isPerfect = ssResidual <= Math.max(1e-24 * ssTotal, roundingSquares(x, y, slope));
  return {
    xMean,
    yMean,
    xDeviations,
    yDeviations,
    sxx,
    slope,
    intercept: yMean - slope * xMean,
    fitted: xDeviations.map((deviation) => yMean + slope * deviation),
    residuals: isPerfect ? residuals.map(() => 0) : residuals,
    ssTotal,
    ssRegression: slope * slope * sxx,
    ssResidual: isPerfect ? 0 : ssResidual,
    isPerfect,
  };
}

/** The sum of squares that writing x and y in double precision alone can leave. */
function roundingSquares(x: readonly number[], y: readonly number[], slope: number): number {
  const rounding = 4 * Number.EPSILON * (largestSize(y) + Math.abs(slope) * largestSize(x));
  return x.length * rounding * rounding;
}

function largestSize(values: readonly number[]): number {
  return values.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
}
