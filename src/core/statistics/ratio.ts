import { sum } from "simple-statistics";
import { type Estimate, notDefined } from "./estimate";
import { requireNumbers, requirePairs } from "./sample";

/**
 * A ratio, in units of the numerator per unit of the denominator; not defined over zero.
 *
 * @throws for a number that is not finite
 * @example ratio(6657, 1040) // => 6.400961538461538
 */
export function ratio(numerator: number, denominator: number): Estimate {
  requireNumbers("ratio", [numerator, denominator]);
  return denominator === 0 ? notDefined("zero-base") : numerator / denominator;
}

/**
 * Index number, 100 y ÷ base (the base year is 100); not defined on a base of zero.
 *
 * @throws for a number that is not finite
 * @example indexNumber(5, 4) // => 125
 */
export function indexNumber(value: number, base: number): Estimate {
  requireNumbers("indexNumber", [value, base]);
  return base === 0 ? notDefined("zero-base") : (100 * value) / base;
}

/**
 * Share of a whole (kontribusi), 100 part ÷ whole, in per cent; not defined for a whole of zero.
 *
 * @throws for a number that is not finite
 * @example percentageShare(1, 8) // => 12.5
 */
export function percentageShare(part: number, whole: number): Estimate {
  requireNumbers("percentageShare", [part, whole]);
  return whole === 0 ? notDefined("zero-base") : (100 * part) / whole;
}

/**
 * Ratio of the sums, Σ numerators ÷ Σ denominators: every unit weighs the same, which the mean of the ratios
 * would not give. Not defined where the denominators add up to zero.
 *
 * @throws for different lengths, an empty sample, or a number that is not finite
 * @example pooledRatio([1, 5], [1, 2]) // => 2
 */
export function pooledRatio(numerators: readonly number[], denominators: readonly number[]): Estimate {
  requirePairs("pooledRatio", numerators, denominators);
  const whole = sum([...denominators]);
  return whole === 0 ? notDefined("zero-base") : sum([...numerators]) / whole;
}
