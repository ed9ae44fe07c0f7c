import { isConstant, sumOfProducts } from "./deviations";
import { type NotDefined, notDefined } from "./estimate";
import { fitLine } from "./least-squares";

/** A correlation coefficient and what it leaves unexplained. */
export interface Correlation {
  /** From −1 to 1, and exactly that where the points lie on a line but for rounding. */
  readonly r: number;
  /** 1 − r², from the residuals: it keeps its digits as |r| nears 1. */
  readonly unexplained: number;
}

/** Sxy ÷ √(Sxx Syy); not defined for a single pair or where a series is constant. */
export function correlate(x: readonly number[], y: readonly number[]): Correlation | NotDefined {
  if (x.length < 2) {
    return notDefined("too-few-observations");
  }
  if (isConstant(x) || isConstant(y)) {
    return notDefined("constant-series");
  }
  const { xDeviations, yDeviations, sxx, ssTotal, ssResidual, isPerfect } = fitLine(x, y);
  const r = sumOfProducts(xDeviations, yDeviations) / Math.sqrt(sxx * ssTotal);
  return isPerfect
    ? { r: Math.sign(r), unexplained: 0 }
    : { r: Math.max(-1, Math.min(1, r)), unexplained: ssResidual / ssTotal };
}
