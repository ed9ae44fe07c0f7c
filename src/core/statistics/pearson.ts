import { correlate } from "./correlate";
import { normalQuantile, studentTwoSidedP } from "./distributions";
import { ln, tanh } from "./elementary";
import { type Estimate, type NotDefined, notDefined } from "./estimate";
import { requirePairs } from "./sample";

/** Pearson's correlation with its t-test and Fisher's interval. */
export interface PearsonTest {
  readonly r: Estimate;
  readonly r2: Estimate;
  /** r √((n − 2) ÷ (1 − r²)), on n − 2 degrees of freedom. */
  readonly t: Estimate;
  /** Two-sided p of t. */
  readonly p: Estimate;
  /** Lower end of Fisher's 95 % interval, tanh(atanh r − z ÷ √(n − 3)); needs four pairs. */
  readonly low: Estimate;
  readonly high: Estimate;
}

/**
 * Pearson's correlation coefficient r, Sxy ÷ √(Sxx Syy), from −1 to 1. Two points always give −1 or 1. Not
 * defined for one pair, nor where a series is constant.
 *
 * @throws for different lengths, an empty sample, or a number that is not finite
 * @example pearson([1, 2, 3], [1, 3, 2]) // => 0.5
 */
export function pearson(x: readonly number[], y: readonly number[]): Estimate {
  requirePairs("pearson", x, y);
  const correlation = correlate(x, y);
  return "undefined" in correlation ? correlation : correlation.r;
}

/**
 * Pearson's correlation with its t-test and Fisher's 95 % interval. Where |r| is 1 but for rounding there is
 * nothing to test ("perfect-fit").
 *
 * @throws for different lengths, an empty sample, or a number that is not finite
 */
export function pearsonTest(x: readonly number[], y: readonly number[]): PearsonTest {
  requirePairs("pearsonTest", x, y);
  const correlation = correlate(x, y);
  if ("undefined" in correlation) {
    return { r: correlation, r2: correlation, ...untested(correlation) };
  }
  const { r, unexplained } = correlation;
  const df = x.length - 2;
  if (df === 0) {
    return { r, r2: r * r, ...untested(notDefined("too-few-observations")) };
  }
  if (unexplained === 0) {
    return { r, r2: r * r, ...untested(notDefined("perfect-fit")) };
  }
  const t = r * Math.sqrt(df / unexplained);
  return { r, r2: r * r, t, p: studentTwoSidedP(t, df), ...fisherInterval(r, unexplained, x.length) };
}

function untested(reason: NotDefined): Omit<PearsonTest, "r" | "r2"> {
  return { t: reason, p: reason, low: reason, high: reason };
}

function fisherInterval(r: number, unexplained: number, n: number): Pick<PearsonTest, "low" | "high"> {
  if (n < 4) {
    return { low: notDefined("too-few-observations"), high: notDefined("too-few-observations") };
  }
  // atanh r, written with 1 − r².
  const centre = Math.sign(r) * ln((1 + Math.abs(r)) / Math.sqrt(unexplained));
  const margin = normalQuantile(0.975) / Math.sqrt(n - 3);
  return { low: tanh(centre - margin), high: tanh(centre + margin) };
}
