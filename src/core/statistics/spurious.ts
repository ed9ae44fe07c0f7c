/**
 * How often two series of five years that have nothing to do with each other, but both rise, correlate with p below
 * 0.05. Each rises by an independent normal step a year, whose mean is from half to once its standard deviation, as
 * the steps of small industry are; between the two ends of `tTest` and of `permutation` lies the share of the pairs
 * (Granger and Newbold 1974 show the same of long series). Measured by the simulation in the tests of this module.
 */
export const spuriousSignificance = {
  years: 5,
  /** Mean of the steps in units of their standard deviation, from weakly to strongly rising. */
  drift: [0.5, 1],
  /** Share of the pairs where the t-test has p < 0.05. */
  tTest: [0.2, 0.48],
  /** Share of the pairs where the exact permutation test has p < 0.05. */
  permutation: [0.17, 0.45],
} as const;
