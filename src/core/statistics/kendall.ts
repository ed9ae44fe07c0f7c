import { concordance, tauB } from "./concordance";
import { isConstant } from "./deviations";
import { normalTwoSidedP } from "./distributions";
import { type Estimate, notDefined } from "./estimate";
import { hasTies, tieSizes } from "./ranks";
import { requirePairs } from "./sample";
import { scoreTails } from "./score-distribution";

/** Kendall's rank correlation. */
export interface KendallTest {
  /** Concordant less discordant pairs. */
  readonly s: number;
  /** From −1 to 1, corrected for ties. */
  readonly tauB: Estimate;
  /** Two-sided, as R's `cor.test` gives it; see {@link hasExactKendall}. */
  readonly p: Estimate;
}

/** R's limit for the exact distribution. */
const EXACT_BELOW = 50;

/**
 * Kendall's τ-b and its two-sided p, as R's `cor.test(method = "kendall")`: exact without ties for n < 50; else
 * the normal approximation without continuity correction, its variance corrected for ties (Kendall 1975). Not
 * defined for one pair, nor where a series is constant.
 *
 * @throws for different lengths, an empty sample, or a number that is not finite
 * @example kendall([1, 2, 3], [10, 30, 20]).tauB // => 0.3333333333333333
 */
export function kendall(x: readonly number[], y: readonly number[]): KendallTest {
  requirePairs("kendall", x, y);
  const s = concordance(x, y);
  const n = x.length;
  const exact = hasExactKendall(x, y);
  if (n < 2 || isConstant(x) || isConstant(y)) {
    const reason = notDefined(n < 2 ? "too-few-observations" : "constant-series");
    return { s, tauB: reason, p: reason };
  }
  const xTies = tieSizes(x);
  const yTies = tieSizes(y);
  return {
    s,
    tauB: tauB(s, xTies, yTies),
    p: exact ? scoreTails(s, yTies).twoSided : normalTwoSidedP(s / Math.sqrt(scoreVariance(n, xTies, yTies))),
  };
}

/** Whether the p of {@link kendall} is of the exact distribution; else it is of the normal approximation. */
export function hasExactKendall(x: readonly number[], y: readonly number[]): boolean {
  return x.length < EXACT_BELOW && !hasTies(x) && !hasTies(y);
}

/** Variance of S where both series may have ties; with ties and two differing values n is at least 3. */
function scoreVariance(n: number, xTies: readonly number[], yTies: readonly number[]): number {
  const squares = (ties: readonly number[]) => tieSum(ties, (t) => t * (t - 1) * (2 * t + 5));
  const pairs = (ties: readonly number[]) => tieSum(ties, (t) => t * (t - 1));
  const triples = (ties: readonly number[]) => tieSum(ties, (t) => t * (t - 1) * (t - 2));
  return (
    (n * (n - 1) * (2 * n + 5) - squares(xTies) - squares(yTies)) / 18 +
    (pairs(xTies) * pairs(yTies)) / (2 * n * (n - 1)) +
    (triples(xTies) * triples(yTies)) / (9 * n * (n - 1) * (n - 2))
  );
}

function tieSum(ties: readonly number[], term: (size: number) => number): number {
  return ties.reduce((total, size) => total + term(size), 0);
}
