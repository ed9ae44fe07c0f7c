import { itemAt } from "./sample";

/**
 * Kendall's score S, the pairs of observations that go the same way in x and y less those that go opposite ways.
 *
 * @example concordance([1, 2, 3], [10, 30, 20]) // => 1
 */
export function concordance(x: readonly number[], y: readonly number[]): number {
  let score = 0;
  for (let j = 1; j < x.length; j++) {
    for (let i = 0; i < j; i++) {
      score += Math.sign(itemAt(x, j) - itemAt(x, i)) * Math.sign(itemAt(y, j) - itemAt(y, i));
    }
  }
  return score;
}

/**
 * Kendall's τ-b, S ÷ √((pairs not tied in x)(pairs not tied in y)) (Kendall 1975); neither series may be constant.
 *
 * @param xTies how often each distinct x occurs
 */
export function tauB(score: number, xTies: readonly number[], yTies: readonly number[]): number {
  return score / Math.sqrt(untiedPairs(xTies) * untiedPairs(yTies));
}

/** Pairs of observations whose values differ. */
export function untiedPairs(ties: readonly number[]): number {
  const n = ties.reduce((total, size) => total + size, 0);
  return ties.reduce((pairs, size) => pairs - (size * (size - 1)) / 2, (n * (n - 1)) / 2);
}
