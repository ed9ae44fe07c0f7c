export type { Decomposition } from "./decomposition";
export { decompose } from "./decomposition";
export { fUpperP, normalTwoSidedP, studentQuantile, studentTwoSidedP } from "./distributions";
export {
  basePointElasticity,
  marginalRatio,
  midpointElasticity,
} from "./elasticity";
export type { Estimate, NotDefined, UndefinedReason } from "./estimate";
export { isDefined, notDefined } from "./estimate";
export {
  absoluteGrowth,
  compoundGrowth,
  relativeGrowth,
} from "./growth";
export type { KendallTest } from "./kendall";
export { hasExactKendall, kendall } from "./kendall";
export type { Coefficient, LinearRegression } from "./linear-regression";
export { linearRegression } from "./linear-regression";
export type { MannKendallTest } from "./mann-kendall";
export { mannKendall } from "./mann-kendall";
export { mean } from "./mean";
export { maximum, median, minimum } from "./order";
export { growthToKeepShare, shareOfGrowth } from "./pace";
export type { PartialCorrelation } from "./partial-correlation";
export { partialCorrelationGivenTime } from "./partial-correlation";
export type { PearsonTest } from "./pearson";
export { pearson, pearsonTest } from "./pearson";
export type { PermutationStatistic, PermutationTest } from "./permutation-test";
export {
  looksAtEveryOrdering,
  orderingsLookedAt,
  permutationTest,
  smallestPermutationP,
} from "./permutation-test";
export { noncentralStudentUpperP, powerOfTTest } from "./power";
export type { Prediction } from "./predict";
export { predict } from "./predict";
export { indexNumber, percentageShare, pooledRatio, ratio } from "./ratio";
export type { SpearmanTest } from "./spearman";
export { hasExactSpearman, spearman } from "./spearman";
export { coefficientOfVariation, standardDeviation, variance } from "./spread";
export type { TheilSenLine } from "./theil-sen";
export { theilSen } from "./theil-sen";
export { exponentialTrendGrowth, linearTrend } from "./trend";
