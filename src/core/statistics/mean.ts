import { mean as compensatedMean } from "simple-statistics";
import { requireNumbers } from "./sample";

/**
 * Arithmetic mean, in the unit of the values.
 *
 * @throws for an empty sample or a number that is not finite
 * @example mean([1, 2, 6]) // => 3
 */
export function mean(values: readonly number[]): number {
  requireNumbers("mean", values);
  return compensatedMean([...values]);
}
