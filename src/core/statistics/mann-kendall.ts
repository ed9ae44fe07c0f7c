import { concordance, tauB } from "./concordance";
import { normalTwoSidedP } from "./distributions";
import { type Estimate, type NotDefined, notDefined } from "./estimate";
import { tieSizes } from "./ranks";
import { requireNumbers } from "./sample";
import { scoreTails } from "./score-distribution";

/** A test for a trend that need not be linear. */
export interface MannKendallTest {
  /** Rises less falls among all pairs of years. */
  readonly s: number;
  /** (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) ÷ 18, t the sizes of the ties. */
  readonly varS: number;
  /** S against the order in time, corrected for ties. */
  readonly tauB: Estimate;
  /** (S − sign S) ÷ √varS, with the continuity correction. */
  readonly z: Estimate;
  /** Two-sided p of z. */
  readonly normalP: Estimate;
  /** P(|S| ≥ |s|) over all orderings. */
  readonly exactPTwoSided: Estimate;
  /** P(S ≥ s) over all orderings: of a rising trend. */
  readonly exactPGreater: Estimate;
}

/**
 * Mann-Kendall test for trend (Mann 1945; Kendall 1975) of values in the order of time.
 *
 * The exact p counts all orderings of the values, ties among them, for any n; see {@link scoreTails}. Not defined
 * for one value; a constant series has S = 0, an exact p of 1, and neither τ nor z.
 *
 * @throws for an empty sample or a number that is not finite
 * @example mannKendall([1, 2, 3, 4, 5]).exactPGreater // => 1 / 120
 */
export function mannKendall(values: readonly number[]): MannKendallTest {
  requireNumbers("mannKendall", values);
  const n = values.length;
  const ties = tieSizes(values);
  const order = values.map((_, index) => index);
  const s = concordance(order, values);
  const varS = ties.reduce((total, size) => total - tieTerm(size), tieTerm(n)) / 18;
  if (n < 2) {
    const reason = notDefined("too-few-observations");
    return { s, varS, ...withoutTrend(reason), exactPTwoSided: reason, exactPGreater: reason };
  }
  const tails = scoreTails(s, ties);
  const exact = { exactPTwoSided: tails.twoSided, exactPGreater: tails.greater };
  if (ties.length === 1) {
    return { s, varS, ...withoutTrend(notDefined("constant-series")), ...exact };
  }
  const z = (s - Math.sign(s)) / Math.sqrt(varS);
  return { s, varS, tauB: tauB(s, tieSizes(order), ties), z, normalP: normalTwoSidedP(z), ...exact };
}

function tieTerm(size: number): number {
  return size * (size - 1) * (2 * size + 5);
}

function withoutTrend(reason: NotDefined): Pick<MannKendallTest, "tauB" | "z" | "normalP"> {
  return { tauB: reason, z: reason, normalP: reason };
}
