import type { Estimate } from "../statistics";
import * as statistics from "../statistics";
import type { Unit } from "../words/unit";
import { consecutiveYears } from "./growth";
import { halves, type Indicator, type Label, type Ledger, type LedgerWords } from "./ledger";
import { presentYears } from "./levels";
import { drawnLabel, floorFormula, orderingsFormula, permutationFormula } from "./permutation";
import { lastOf } from "./remember";
import { type SeriesName, valueIds } from "./series";

const pairs: readonly (readonly [SeriesName, SeriesName])[] = [
  ["workers", "units"],
  ["unemployment", "workers"],
  ["unemployment", "units"],
];

/** How two series move together: in levels, by ranks, in first differences, and with the trend taken out. */
export const addAssociations: Indicator = (ledger) => {
  for (const [first, second] of pairs) {
    const years = presentYears(ledger, [first, second]);
    const levels: Pairs = {
      id: `cor.${first}_${second}`,
      first,
      second,
      years,
      inputs: [first, second].flatMap((name) => valueIds(name, years)),
    };
    addPearson(ledger, levels);
    addRankCorrelations(ledger, levels);
    addPartial(ledger, levels);
    addDifferences(ledger, levels);
  }
};

/** The values of two series, or their yearly changes, pair by pair. */
interface Pairs {
  /** The ids begin with it. */
  readonly id: string;
  readonly first: SeriesName;
  readonly second: SeriesName;
  readonly years: readonly number[];
  /** The ids of all that the first series gives, then of the second. */
  readonly inputs: readonly string[];
}

type Test<Result = Estimate> = (x: readonly number[], y: readonly number[]) => Result;

/** The statistics whose name is their key in the words. */
type Named = {
  [Name in keyof LedgerWords["correlation"]]: LedgerWords["correlation"][Name] extends string ? Name : never;
}[keyof LedgerWords["correlation"]];

interface Statistic {
  readonly name: string;
  /** The name without a number of its own, where it has one. */
  readonly concept?: string;
  readonly label: Label;
  readonly unit: Unit;
  readonly formula: string;
}

function add(ledger: Ledger, of: Pairs, statistic: Statistic, compute: Test): void {
  const { name, concept = name, label, unit, formula } = statistic;
  ledger.derive(
    `${of.id}.${name}`,
    of.inputs,
    (values) =>
      of.years.length < 2 ? statistics.notDefined("too-few-observations") : compute(...halves(values)),
    {
      concept: `${of.id}.${concept}`,
      label: (words, language) =>
        words.correlation.of({
          statistic: label(words, language),
          first: words.series[of.first],
          second: words.series[of.second],
        }),
      unit,
      formula,
    },
  );
}

const named = (name: Named, unit: Unit, formula: string): Statistic => ({
  name,
  label: (words) => words.correlation[name],
  unit,
  formula,
});

/** A count or a share of the orderings with some property, as "|r(π)| ≥ |r|", of so many pairs. */
const ofOrderings = (name: Named, unit: "count" | "probability", n: number, event: string): Statistic => ({
  ...named(name, unit, permutationFormula(n, unit, event)),
  label: drawnLabel(n, (words) => words.correlation[name]),
});

/** The orderings that correlate at least as strongly as the observed one. */
const AS_STRONG = "|r(π)| ≥ |r|";

function addPearson(ledger: Ledger, levels: Pairs): void {
  const n = levels.years.length;
  const test = lastOf(statistics.pearsonTest);
  const permutation = lastOf((x, y) => statistics.permutationTest(x, y, "pearson"));
  add(
    ledger,
    levels,
    { name: "n", label: (words) => words.line.n, unit: "count", formula: "n" },
    (x) => x.length,
  );
  add(
    ledger,
    levels,
    named("pearson_r", "correlation", "Σ(x − x̄)(y − ȳ) ÷ √(Σ(x − x̄)² Σ(y − ȳ)²)"),
    (x, y) => test(x, y).r,
  );
  add(ledger, levels, named("pearson_r2", "correlation", "r²"), (x, y) => test(x, y).r2);
  add(ledger, levels, named("pearson_t", "statistic", "r √((n − 2) ÷ (1 − r²))"), (x, y) => test(x, y).t);
  add(
    ledger,
    levels,
    named("pearson_p_t", "probability", "P(|T| ≥ |t|), T ~ t(n − 2)"),
    (x, y) => test(x, y).p,
  );
  for (const [end, sign] of [
    ["low", "−"],
    ["high", "+"],
  ] as const) {
    add(
      ledger,
      levels,
      {
        name: `pearson_ci95_${end}_fisher`,
        label: (words) => words.correlation.fisherLimit({ limit: words.limits[`ci95_${end}`] }),
        unit: "correlation",
        formula: `tanh(artanh r ${sign} z(97½%) ÷ √(n − 3))`,
      },
      (x, y) => test(x, y)[end],
    );
  }
  add(
    ledger,
    levels,
    ofOrderings("pearson_perm_count_two_sided", "count", n, AS_STRONG),
    (x, y) => permutation(x, y).countTwoSided,
  );
  add(
    ledger,
    levels,
    ofOrderings("pearson_perm_p_two_sided", "probability", n, AS_STRONG),
    (x, y) => permutation(x, y).pTwoSided,
  );
  add(
    ledger,
    levels,
    ofOrderings("pearson_perm_p_greater", "probability", n, "r(π) ≥ r"),
    (x, y) => permutation(x, y).pGreater,
  );
  add(
    ledger,
    levels,
    {
      ...ofOrderings("pearson_perm_orderings", "count", n, ""),
      formula: orderingsFormula(n),
    },
    (x, y) => orderingsOf(permutation(x, y)),
  );
  add(
    ledger,
    levels,
    {
      ...named("pearson_perm_p_floor", "probability", floorFormula(n)),
      label: drawnLabel(n, (words) => words.correlation.pearson_perm_p_floor),
    },
    (x) => statistics.smallestPermutationP(x.length),
  );
}

/** Where the test is not defined, no ordering is looked at, and the reason is the test's own. */
const orderingsOf = ({ pTwoSided, orderings }: statistics.PermutationTest): Estimate =>
  typeof pTwoSided === "number" ? orderings : pTwoSided;

function addRankCorrelations(ledger: Ledger, levels: Pairs): void {
  const n = levels.years.length;
  const spearman = lastOf(statistics.spearman);
  const kendall = lastOf(statistics.kendall);
  const [first, second] = halves(levels.inputs.flatMap((id) => ledger.get(id).value ?? []));
  const permutationP =
    (statistic: statistics.PermutationStatistic): Test =>
    (x, y) =>
      statistics.permutationTest(x, y, statistic).pTwoSided;
  add(ledger, levels, named("spearman_rho", "correlation", "r(R(x), R(y))"), (x, y) => spearman(x, y).rho);
  add(
    ledger,
    levels,
    {
      name: "spearman_p_r",
      unit: "probability",
      ...(n < 2 || statistics.hasExactSpearman(first, second)
        ? { label: (words) => words.correlation.spearmanPExact, formula: "P(|ρ(π)| ≥ |ρ|)" }
        : {
            label: (words) => words.correlation.spearmanPApproximate,
            formula: "P(|T| ≥ |ρ| √((n − 2) ÷ (1 − ρ²))), T ~ t(n − 2)",
          }),
    },
    (x, y) => spearman(x, y).p,
  );
  add(
    ledger,
    levels,
    ofOrderings("spearman_perm_p_two_sided", "probability", n, "|ρ(π)| ≥ |ρ|"),
    permutationP("spearman"),
  );
  add(
    ledger,
    levels,
    named("kendall_s", "count", "Σ sgn(xⱼ − xᵢ) sgn(yⱼ − yᵢ), i < j"),
    (x, y) => kendall(x, y).s,
  );
  add(
    ledger,
    levels,
    named("kendall_tau_b", "correlation", "S ÷ √((n₀ − n₁)(n₀ − n₂))"),
    (x, y) => kendall(x, y).tauB,
  );
  add(
    ledger,
    levels,
    {
      name: "kendall_p_r",
      unit: "probability",
      ...(n < 2 || statistics.hasExactKendall(first, second)
        ? { label: (words) => words.correlation.kendallPExact, formula: "P(|S(π)| ≥ |S|)" }
        : {
            label: (words) => words.correlation.kendallPApproximate,
            formula: "P(|Z| ≥ |S| ÷ √var(S)), Z ~ N(0, 1)",
          }),
    },
    (x, y) => kendall(x, y).p,
  );
  add(
    ledger,
    levels,
    ofOrderings("kendall_perm_p_two_sided", "probability", n, "|S(π)| ≥ |S|"),
    permutationP("kendall"),
  );
}

function addPartial(ledger: Ledger, levels: Pairs): void {
  const { years } = levels;
  const partial = lastOf((x, y) => statistics.partialCorrelationGivenTime(x, y, years));
  add(
    ledger,
    levels,
    named("pearson_partial_given_year", "correlation", "r(x − x̂(t), y − ŷ(t))"),
    (x, y) => partial(x, y).r,
  );
  add(
    ledger,
    levels,
    {
      name: `pearson_partial_given_year_p_t_df${years.length - 3}`,
      label: (words) => words.correlation.partialP,
      unit: "probability",
      formula: "P(|T| ≥ |t|), T ~ t(n − 3)",
    },
    (x, y) => partial(x, y).p,
  );
}

function addDifferences(ledger: Ledger, levels: Pairs): void {
  const series = [levels.first, levels.second];
  const changeId = (name: SeriesName, year: number) => `growth_abs.${name}.${year}`;
  const years = consecutiveYears(ledger.study)
    .filter((pair) => pair.every((year) => levels.years.includes(year)))
    .map(([, year]) => year);
  const n = years.length;
  const changes: Pairs = {
    ...levels,
    years,
    inputs: series.flatMap((name) => years.map((year) => changeId(name, year))),
  };
  const test = lastOf(statistics.pearsonTest);
  const permutation = lastOf((x, y) => statistics.permutationTest(x, y, "pearson"));
  add(ledger, changes, named("n_first_differences", "count", "n"), (x) => x.length);
  add(
    ledger,
    changes,
    named("pearson_r_first_differences", "correlation", "r(Δx, Δy)"),
    (x, y) => test(x, y).r,
  );
  add(
    ledger,
    changes,
    named("pearson_p_t_first_differences", "probability", "P(|T| ≥ |t|), T ~ t(n − 2)"),
    (x, y) => test(x, y).p,
  );
  const count = "pearson_perm_count_first_differences";
  add(
    ledger,
    changes,
    {
      ...ofOrderings(count, "count", n, AS_STRONG),
      name: `${count}_of_${statistics.orderingsLookedAt(n)}`,
      concept: count,
    },
    (x, y) => permutation(x, y).countTwoSided,
  );
  add(
    ledger,
    changes,
    ofOrderings("pearson_perm_p_first_differences", "probability", n, AS_STRONG),
    (x, y) => permutation(x, y).pTwoSided,
  );
}
