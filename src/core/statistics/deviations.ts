import { max, min, sum } from "simple-statistics";
import { itemAt } from "./sample";

/** Values that differ by less than this share of the largest are the same value, but for rounding. */
const ROUNDING_SHARE = 1e-12;

/**
 * Whether all values are the same to twelve digits. Published figures carry fewer; what differs later comes
 * from computing in binary, as when 4.3 - 4.2 is not quite 4.2 - 4.1.
 */
export function isConstant(values: readonly number[]): boolean {
  const lowest = min([...values]);
  const highest = max([...values]);
  return highest - lowest <= ROUNDING_SHARE * Math.max(Math.abs(lowest), Math.abs(highest));
}

/**
 * Each value less the mean, zero throughout for a constant series.
 *
 * The deviations' own mean, which rounding leaves, is taken off as well: sums of their squares and products
 * then keep their digits even where the values are large beside their spread, as calendar years are.
 *
 * @example deviations([1, 2, 6]) // => [-2, -1, 3]
 */
export function deviations(values: readonly number[]): readonly number[] {
  if (isConstant(values)) {
    return values.map(() => 0);
  }
  const centre = sum([...values]) / values.length;
  const rough = values.map((value) => value - centre);
  const remainder = sum(rough) / values.length;
  return rough.map((deviation) => deviation - remainder);
}

/**
 * The sum of the pairwise products; of a series with itself, the sum of squares.
 *
 * @example sumOfProducts([-2, -1, 3], [1, 1, 2]) // => 3
 */
export function sumOfProducts(left: readonly number[], right: readonly number[]): number {
  return sum(left.map((value, index) => value * itemAt(right, index)));
}
