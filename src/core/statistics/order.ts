import { max, median as middle, min } from "simple-statistics";
import { requireNumbers } from "./sample";

/**
 * The middle value, or the mean of the two middle values, in the unit of the values.
 *
 * @throws for an empty sample or a number that is not finite
 * @example median([4, 1, 10, 2]) // => 3
 */
export function median(values: readonly number[]): number {
  requireNumbers("median", values);
  return middle([...values]);
}

/**
 * The smallest value.
 *
 * @throws for an empty sample or a number that is not finite
 */
export function minimum(values: readonly number[]): number {
  requireNumbers("minimum", values);
  return min([...values]);
}

/**
 * The largest value.
 *
 * @throws for an empty sample or a number that is not finite
 */
export function maximum(values: readonly number[]): number {
  requireNumbers("maximum", values);
  return max([...values]);
}
