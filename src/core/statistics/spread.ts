import { deviations, sumOfProducts } from "./deviations";
import { type Estimate, isDefined, notDefined } from "./estimate";
import { mean } from "./mean";
import { requireNumbers } from "./sample";

/**
 * Sample variance, Σ(y − ȳ)² ÷ (n − 1), in the squared unit of the values; not defined for one value.
 *
 * @throws for an empty sample or a number that is not finite
 * @example variance([1, 2, 6]) // => 7
 */
export function variance(values: readonly number[]): Estimate {
  requireNumbers("variance", values);
  if (values.length < 2) {
    return notDefined("too-few-observations");
  }
  const fromMean = deviations(values);
  return sumOfProducts(fromMean, fromMean) / (values.length - 1);
}

/**
 * Sample standard deviation, the root of the {@link variance}, in the unit of the values.
 *
 * @throws for an empty sample or a number that is not finite
 * @example standardDeviation([2, 4, 6]) // => 2
 */
export function standardDeviation(values: readonly number[]): Estimate {
  requireNumbers("standardDeviation", values);
  const squared = variance(values);
  return isDefined(squared) ? Math.sqrt(squared) : squared;
}

/**
 * Coefficient of variation, the standard deviation in per cent of the mean; not defined for a mean of zero.
 *
 * @throws for an empty sample or a number that is not finite
 * @example coefficientOfVariation([2, 4, 6]) // => 50
 */
export function coefficientOfVariation(values: readonly number[]): Estimate {
  requireNumbers("coefficientOfVariation", values);
  const deviation = standardDeviation(values);
  if (!isDefined(deviation)) {
    return deviation;
  }
  const centre = mean(values);
  const largest = values.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  // A mean this small beside the values is what rounding left of zero.
  return Math.abs(centre) <= Number.EPSILON * largest ? notDefined("zero-base") : (100 * deviation) / centre;
}
