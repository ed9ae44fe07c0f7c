import { concordance } from "./concordance";
import { type Estimate, isDefined } from "./estimate";
import { pearson, pearsonTest } from "./pearson";
import { looksAtEveryOrdering, permutationTest } from "./permutation-test";
import { hasTies, ranks } from "./ranks";
import { requirePairs } from "./sample";

/** Spearman's rank correlation. */
export interface SpearmanTest {
  /** From −1 to 1. */
  readonly rho: Estimate;
  /** Two-sided; see {@link hasExactSpearman}. */
  readonly p: Estimate;
}

/**
 * Spearman's ρ, the Pearson correlation of the ranks (ties share the mean rank), and its two-sided p.
 *
 * Without ties p is exact for n ≤ 9, as in R's `cor.test`, and 2 ÷ n! for |ρ| = 1. With ties it is the t
 * approximation on n − 2 degrees of freedom, as in R. Without ties and n > 9 it is that same approximation, where
 * R uses an Edgeworth series. Not defined for one pair, nor where a series is constant.
 *
 * @throws for different lengths, an empty sample, or a number that is not finite
 * @example spearman([1, 2, 3], [10, 30, 20]) // => { rho: 0.5, p: 1 }
 */
export function spearman(x: readonly number[], y: readonly number[]): SpearmanTest {
  requirePairs("spearman", x, y);
  const xRanks = ranks(x);
  const yRanks = ranks(y);
  const rho = pearson(xRanks, yRanks);
  if (!isDefined(rho)) {
    return { rho, p: rho };
  }
  if (!hasExactSpearman(x, y)) {
    return { rho, p: pearsonTest(xRanks, yRanks).p };
  }
  return looksAtEveryOrdering(x.length)
    ? { rho, p: permutationTest(x, y, "spearman").pTwoSided }
    : { rho, p: x.reduce((p, _, index) => p / (index + 1), 2) };
}

/** Whether the p of {@link spearman} is of the exact distribution; else it is of the t approximation. */
export function hasExactSpearman(x: readonly number[], y: readonly number[]): boolean {
  if (hasTies(x) || hasTies(y)) {
    return false;
  }
  const n = x.length;
  return looksAtEveryOrdering(n) || Math.abs(concordance(x, y)) === (n * (n - 1)) / 2;
}
