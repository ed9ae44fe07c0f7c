import type { Estimate } from "../statistics";
import * as statistics from "../statistics";
import type { Unit } from "../words/unit";
import type { Label, LedgerWords } from "./ledger";
import { drawnLabel, floorFormula, orderingsFormula, permutationFormula } from "./permutation";
import { lastOf } from "./remember";

/** A statistic of two series, of their values or of their changes. */
export interface Correlation {
  readonly name: string;
  /** The name without a number of its own, where it has one. */
  readonly concept?: string;
  readonly label: Label;
  readonly unit: Unit;
  readonly formula: string;
  readonly of: (x: readonly number[], y: readonly number[]) => Estimate;
}

/** The statistics whose name is their key in the words. */
type Named = {
  [Name in keyof LedgerWords["correlation"]]: LedgerWords["correlation"][Name] extends string ? Name : never;
}[keyof LedgerWords["correlation"]];

const named = (name: Named, unit: Unit, formula: string, of: Correlation["of"]): Correlation => ({
  name,
  label: (words) => words.correlation[name],
  unit,
  formula,
  of,
});

/** A count or a share of the orderings with some property, as "|r(π)| ≥ |r|", of so many pairs. */
const ofOrderings = (
  name: Named,
  unit: "count" | "probability",
  n: number,
  event: string,
  of: Correlation["of"],
): Correlation => ({
  ...named(name, unit, permutationFormula(n, unit, event), of),
  label: drawnLabel(n, (words) => words.correlation[name]),
});

/** The orderings that correlate at least as strongly as the observed one. */
const AS_STRONG = "|r(π)| ≥ |r|";

/** Pearson's r of n pairs, with its t-test, its interval and its permutation test. */
export function pearsonCorrelations(n: number): readonly Correlation[] {
  const test = lastOf(statistics.pearsonTest);
  const permutation = lastOf((x, y) => statistics.permutationTest(x, y, "pearson"));
  const limit = (end: "low" | "high", sign: string): Correlation => ({
    name: `pearson_ci95_${end}_fisher`,
    label: (words) => words.correlation.fisherLimit({ limit: words.limits[`ci95_${end}`] }),
    unit: "correlation",
    formula: `tanh(artanh r ${sign} z(97½%) ÷ √(n − 3))`,
    of: (x, y) => test(x, y)[end],
  });
  return [
    { name: "n", label: (words) => words.line.n, unit: "count", formula: "n", of: (x) => x.length },
    named("pearson_r", "correlation", "Σ(x − x̄)(y − ȳ) ÷ √(Σ(x − x̄)² Σ(y − ȳ)²)", (x, y) => test(x, y).r),
    named("pearson_r2", "correlation", "r²", (x, y) => test(x, y).r2),
    named("pearson_t", "statistic", "r √((n − 2) ÷ (1 − r²))", (x, y) => test(x, y).t),
    named("pearson_p_t", "probability", "P(|T| ≥ |t|), T ~ t(n − 2)", (x, y) => test(x, y).p),
    limit("low", "−"),
    limit("high", "+"),
    ofOrderings(
      "pearson_perm_count_two_sided",
      "count",
      n,
      AS_STRONG,
      (x, y) => permutation(x, y).countTwoSided,
    ),
    ofOrderings(
      "pearson_perm_p_two_sided",
      "probability",
      n,
      AS_STRONG,
      (x, y) => permutation(x, y).pTwoSided,
    ),
    ofOrderings("pearson_perm_p_greater", "probability", n, "r(π) ≥ r", (x, y) => permutation(x, y).pGreater),
    {
      ...ofOrderings("pearson_perm_orderings", "count", n, "", (x, y) => orderingsOf(permutation(x, y))),
      formula: orderingsFormula(n),
    },
    {
      ...named("pearson_perm_p_floor", "probability", floorFormula(n), (x) =>
        statistics.smallestPermutationP(x.length),
      ),
      label: drawnLabel(n, (words) => words.correlation.pearson_perm_p_floor),
    },
  ];
}

/** Where the test is not defined, no ordering is looked at, and the reason is the test's own. */
const orderingsOf = ({ pTwoSided, orderings }: statistics.PermutationTest): Estimate =>
  typeof pTwoSided === "number" ? orderings : pTwoSided;

/**
 * Spearman's and Kendall's correlations by ranks. Which of R's two ways their p-values are computed in depends on the
 * values.
 */
export function rankCorrelations(x: readonly number[], y: readonly number[]): readonly Correlation[] {
  const n = x.length;
  const spearman = lastOf(statistics.spearman);
  const kendall = lastOf(statistics.kendall);
  const permutationP =
    (statistic: statistics.PermutationStatistic): Correlation["of"] =>
    (...pair) =>
      statistics.permutationTest(...pair, statistic).pTwoSided;
  return [
    named("spearman_rho", "correlation", "r(R(x), R(y))", (...pair) => spearman(...pair).rho),
    {
      name: "spearman_p_r",
      unit: "probability",
      ...(n < 2 || statistics.hasExactSpearman(x, y)
        ? { label: (words) => words.correlation.spearmanPExact, formula: "P(|ρ(π)| ≥ |ρ|)" }
        : {
            label: (words) => words.correlation.spearmanPApproximate,
            formula: "P(|T| ≥ |ρ| √((n − 2) ÷ (1 − ρ²))), T ~ t(n − 2)",
          }),
      of: (...pair) => spearman(...pair).p,
    },
    ofOrderings("spearman_perm_p_two_sided", "probability", n, "|ρ(π)| ≥ |ρ|", permutationP("spearman")),
    named("kendall_s", "count", "Σ sgn(xⱼ − xᵢ) sgn(yⱼ − yᵢ), i < j", (...pair) => kendall(...pair).s),
    named("kendall_tau_b", "correlation", "S ÷ √((n₀ − n₁)(n₀ − n₂))", (...pair) => kendall(...pair).tauB),
    {
      name: "kendall_p_r",
      unit: "probability",
      ...(n < 2 || statistics.hasExactKendall(x, y)
        ? { label: (words) => words.correlation.kendallPExact, formula: "P(|S(π)| ≥ |S|)" }
        : {
            label: (words) => words.correlation.kendallPApproximate,
            formula: "P(|Z| ≥ |S| ÷ √var(S)), Z ~ N(0, 1)",
          }),
      of: (...pair) => kendall(...pair).p,
    },
    ofOrderings("kendall_perm_p_two_sided", "probability", n, "|S(π)| ≥ |S|", permutationP("kendall")),
  ];
}

/** Pearson's r of what the years' trend leaves of both series. */
export function partialCorrelations(years: readonly number[]): readonly Correlation[] {
  const partial = lastOf((x, y) => statistics.partialCorrelationGivenTime(x, y, years));
  return [
    named("pearson_partial_given_year", "correlation", "r(x − x̂(t), y − ŷ(t))", (x, y) => partial(x, y).r),
    {
      name: `pearson_partial_given_year_p_t_df${years.length - 3}`,
      label: (words) => words.correlation.partialP,
      unit: "probability",
      formula: "P(|T| ≥ |t|), T ~ t(n − 3)",
      of: (x, y) => partial(x, y).p,
    },
  ];
}

/** Pearson's r of n pairs of yearly changes. */
export function changeCorrelations(n: number): readonly Correlation[] {
  const test = lastOf(statistics.pearsonTest);
  const permutation = lastOf((x, y) => statistics.permutationTest(x, y, "pearson"));
  const count = "pearson_perm_count_first_differences";
  return [
    named("n_first_differences", "count", "n", (x) => x.length),
    named("pearson_r_first_differences", "correlation", "r(Δx, Δy)", (x, y) => test(x, y).r),
    named(
      "pearson_p_t_first_differences",
      "probability",
      "P(|T| ≥ |t|), T ~ t(n − 2)",
      (x, y) => test(x, y).p,
    ),
    {
      ...ofOrderings(count, "count", n, AS_STRONG, (x, y) => permutation(x, y).countTwoSided),
      name: `${count}_of_${statistics.orderingsLookedAt(n)}`,
      concept: count,
    },
    ofOrderings(
      "pearson_perm_p_first_differences",
      "probability",
      n,
      AS_STRONG,
      (x, y) => permutation(x, y).pTwoSided,
    ),
  ];
}
