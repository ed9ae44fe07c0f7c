import fCdf from "@stdlib/stats-base-dists-f-cdf";
import standardCdf from "@stdlib/stats-base-dists-normal-cdf";
import standardQuantile from "@stdlib/stats-base-dists-normal-quantile";
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

/**
 * Quantile of Student's t distribution.
 *
 * @param p probability below the quantile, between 0 and 1
 * @param df degrees of freedom, above 0
 * @throws for arguments outside these bounds
 * @example studentQuantile(0.975, 3) // => 3.18244630528371
 */
export function studentQuantile(p: number, df: number): number {
  requireProbability("studentQuantile", p);
  requireDegreesOfFreedom("studentQuantile", df);
  return tQuantile(p, df);
}

/**
 * Two-sided p of Student's t distribution, P(|T| ≥ |t|), taken from the lower tail so that it keeps its digits
 * however small it is.
 *
 * @param df degrees of freedom, above 0
 * @throws unless t is finite and df above 0
 * @example studentTwoSidedP(3.18244630528371, 3) // => 0.05
 */
export function studentTwoSidedP(t: number, df: number): number {
  requireFinite("studentTwoSidedP", t);
  requireDegreesOfFreedom("studentTwoSidedP", df);
  return 2 * tCdf(-Math.abs(t), df);
}

/**
 * Upper tail of the F distribution, P(F ≥ f), taken as the lower tail of 1 ÷ F, which keeps its digits.
 *
 * @param df1 degrees of freedom of the numerator, above 0
 * @param df2 degrees of freedom of the denominator, above 0
 * @throws unless f is finite and not negative, and the degrees of freedom are above 0
 * @example fUpperP(10.1279644860139, 1, 3) // => 0.05
 */
export function fUpperP(f: number, df1: number, df2: number): number {
  requireFinite("fUpperP", f);
  requireDegreesOfFreedom("fUpperP", df1);
  requireDegreesOfFreedom("fUpperP", df2);
  if (f < 0) {
    throw new Error(`fUpperP requires an F that is not negative, got ${f}`);
  }
  return f === 0 ? 1 : fCdf(1 / f, df2, df1);
}

/**
 * Two-sided p of the standard normal distribution, P(|Z| ≥ |z|).
 *
 * @throws unless z is finite
 * @example normalTwoSidedP(1.959963984540054) // => 0.05
 */
export function normalTwoSidedP(z: number): number {
  requireFinite("normalTwoSidedP", z);
  return 2 * standardCdf(-Math.abs(z), 0, 1);
}

/**
 * Quantile of the standard normal distribution.
 *
 * @param p probability below the quantile, between 0 and 1
 * @throws for a p outside these bounds
 * @example normalQuantile(0.975) // => 1.959963984540054
 */
export function normalQuantile(p: number): number {
  requireProbability("normalQuantile", p);
  return standardQuantile(p, 0, 1);
}

function requireProbability(method: string, p: number): void {
  if (!(p > 0 && p < 1)) {
    throw new Error(`${method} requires a probability between 0 and 1, got ${p}`);
  }
}

function requireDegreesOfFreedom(method: string, df: number): void {
  if (!(df > 0 && Number.isFinite(df))) {
    throw new Error(`${method} requires degrees of freedom above 0, got ${df}`);
  }
}

function requireFinite(method: string, value: number): void {
  if (!Number.isFinite(value)) {
    throw new Error(`${method} requires a finite number, got ${value}`);
  }
}
