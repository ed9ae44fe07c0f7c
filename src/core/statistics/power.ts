import standardCdf from "@stdlib/stats-base-dists-normal-cdf";
import { studentQuantile } from "./distributions";
import { exp, ln } from "./elementary";

/** Below this share of its largest value nothing of the integrand counts. */
const NEGLIGIBLE = 1e-30;

/** Of the logarithm of s; halving it changes no digit that is kept, down to one degree of freedom. */
const STEP = 1 / 128;

/**
 * Upper tail of the noncentral t distribution, P(T > t), T = (Z + ncp) ÷ S, where S² is χ² ÷ df.
 *
 * From its definition, ∫ Φ(ncp − t s) f(s) ds with the density f(s) ∝ s^(df − 1) exp(−df s² ÷ 2) of S, by the
 * trapezoidal rule on ln s, which for integrands that are smooth and vanish at both ends gains digits exponentially
 * with the number of steps (Trefethen and Weideman 2014).
 *
 * @param df degrees of freedom, above 0
 * @param ncp the noncentrality, the true effect over its standard error
 * @throws for arguments that are not finite, or df not above 0
 * @example noncentralStudentUpperP(2, 3, 0) // => 0.06966298427942163, as of the central distribution
 */
export function noncentralStudentUpperP(t: number, df: number, ncp: number): number {
  if (!Number.isFinite(t) || !Number.isFinite(ncp) || !(df > 0 && Number.isFinite(df))) {
    throw new Error(
      `noncentralStudentUpperP requires finite numbers and degrees of freedom above 0, got ${t}, ${df}, ${ncp}`,
    );
  }
  let tail = 0;
  let whole = 0;
  // The density of ln s is largest at s = 1, where it is exp(−df ÷ 2); it falls more slowly towards small s.
  const lowest = (ln(NEGLIGIBLE) - df / 2) / df;
  const steps = Math.ceil(-lowest / STEP);
  for (let step = -steps; ; step++) {
    const logarithm = step * STEP;
    const s = exp(logarithm);
    const density = exp(df * (logarithm - (s * s - 1) / 2));
    if (step > 0 && density < NEGLIGIBLE) {
      return tail / whole;
    }
    tail += density * standardCdf(ncp - t * s, 0, 1);
    whole += density;
  }
}

/**
 * Power of the two-sided t-test at the 5 % level: how often it finds a true effect.
 *
 * @param ncp the true effect over its standard error
 * @param df degrees of freedom of the test, above 0
 * @example powerOfTTest(0, 3) // => 0.05, as often as where there is none
 */
export function powerOfTTest(ncp: number, df: number): number {
  const critical = studentQuantile(0.975, df);
  return noncentralStudentUpperP(critical, df, ncp) + noncentralStudentUpperP(critical, df, -ncp);
}
