import { deviations, isConstant, sumOfProducts } from "./deviations";
import { type Estimate, notDefined } from "./estimate";
import { requireNumbers } from "./sample";

/**
 * Lag-1 autocorrelation coefficient, Σ(yₜ − ȳ)(yₜ₊₁ − ȳ) ÷ Σ(yₜ − ȳ)², one mean for both, as NIST's Statistical
 * Reference Datasets define it. Not defined for one value or a constant series.
 *
 * @throws for an empty sample or a number that is not finite
 * @example lag1Autocorrelation([10000001, 10000003, 10000002]) // => -0.5 (NIST NumAcc1)
 */
export function lag1Autocorrelation(values: readonly number[]): Estimate {
  requireNumbers("lag1Autocorrelation", values);
  if (values.length < 2) {
    return notDefined("too-few-observations");
  }
  if (isConstant(values)) {
    return notDefined("constant-series");
  }
  const fromMean = deviations(values);
  return sumOfProducts(fromMean.slice(0, -1), fromMean.slice(1)) / sumOfProducts(fromMean, fromMean);
}
