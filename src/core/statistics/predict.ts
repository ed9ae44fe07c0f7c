import { studentQuantile } from "./distributions";
import { square } from "./elementary";
import { type Estimate, isDefined } from "./estimate";
import type { LinearRegression } from "./linear-regression";
import { requireNumbers } from "./sample";

/** What a regression expects at one x, in the unit of y. */
export interface Prediction {
  readonly fit: Estimate;
  /** 95 % confidence interval of the line. */
  readonly confidenceLow: Estimate;
  readonly confidenceHigh: Estimate;
  /** 95 % prediction interval of a single new observation. */
  readonly predictionLow: Estimate;
  readonly predictionHigh: Estimate;
}

/**
 * The line's value at an x with its 95 % intervals: ŷ ± t s √(1 ÷ n + (x − x̄)² ÷ Sxx) for the line itself,
 * ŷ ± t s √(1 + 1 ÷ n + (x − x̄)² ÷ Sxx) for a new observation (Gujarati and Porter 2009).
 *
 * @param at the x, as the regression's own x were given: for a {@link linearTrend}, year less mean of the years
 * @throws for an `at` that is not finite
 */
export function predict(regression: LinearRegression, at: number): Prediction {
  requireNumbers("predict", [at]);
  const { n, dfResidual, xMean, yMean, sxx, slope, sigma } = regression;
  if (!isDefined(slope.estimate)) {
    return intervals(slope.estimate, slope.estimate, slope.estimate);
  }
  const fit = yMean + slope.estimate * (at - xMean);
  if (!isDefined(slope.standardError) || !isDefined(sigma)) {
    return intervals(fit, slope.standardError, slope.standardError);
  }
  const quantile = studentQuantile(0.975, dfResidual);
  const lineShare = 1 / n + square(at - xMean) / sxx;
  return intervals(fit, quantile * sigma * Math.sqrt(lineShare), quantile * sigma * Math.sqrt(1 + lineShare));
}

function intervals(fit: Estimate, confidence: Estimate, prediction: Estimate): Prediction {
  return {
    fit,
    confidenceLow: shift(fit, confidence, -1),
    confidenceHigh: shift(fit, confidence, 1),
    predictionLow: shift(fit, prediction, -1),
    predictionHigh: shift(fit, prediction, 1),
  };
}

function shift(fit: Estimate, margin: Estimate, sign: -1 | 1): Estimate {
  return isDefined(fit) && isDefined(margin) ? fit + sign * margin : margin;
}
