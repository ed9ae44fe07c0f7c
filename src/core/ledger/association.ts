import type { Estimate } from "../statistics";
import * as statistics from "../statistics";
import type { Study } from "../study/study";
import { consecutiveYears } from "./growth";
import type { Ledger } from "./ledger";
import { presentYears } from "./levels";
import type { StatisticWords } from "./model";
import { orderingsWords, permutationWords } from "./permutation-words";
import { lastOf } from "./remember";
import { type SeriesName, seriesWords, valueId } from "./series";

type Add = (
  name: string,
  inputs: readonly string[],
  compute: (first: readonly number[], second: readonly number[]) => Estimate,
  words: StatisticWords,
) => void;

const pairs: readonly (readonly [SeriesName, SeriesName])[] = [
  ["workers", "units"],
  ["unemployment", "workers"],
  ["unemployment", "units"],
];

/** How two series move together: in levels, by ranks, in first differences, and with the trend taken out. */
export function addAssociations(ledger: Ledger, study: Study): void {
  for (const [first, second] of pairs) {
    const base = `cor.${first}_${second}`;
    const add: Add = (name, inputs, compute, words) => {
      ledger.derive(
        `${base}.${name}`,
        inputs,
        (values) =>
          inputs.length < 4 ? statistics.notDefined("too-few-observations") : compute(...halves(values)),
        {
          concept: `${base}.${name.replace(/_of_\d+$/, "")}`,
          label: {
            id: `${words.label.id}: ${seriesWords[first].label.id} dan ${seriesWords[second].label.id}`,
            en: `${words.label.en}: ${seriesWords[first].label.en} and ${seriesWords[second].label.en}`,
          },
          unit: words.unit,
          formula: words.formula,
        },
      );
    };
    const years = presentYears(ledger, study, [first, second]);
    const levels = [first, second].flatMap((series) => years.map((year) => valueId(series, year)));
    addPearson(add, levels, years.length);
    addRankCorrelations(add, levels, ledger);
    addPartial(add, levels, years);
    addDifferences(add, ledger, study, first, second);
  }
}

/** The values of the first and of the second series. */
function halves(values: readonly number[]): readonly [readonly number[], readonly number[]] {
  return [values.slice(0, values.length / 2), values.slice(values.length / 2)];
}

/** The orderings that correlate at least as strongly as the observed one. */
const AS_STRONG = "|r(π)| ≥ |r|";

function addPearson(add: Add, inputs: readonly string[], n: number): void {
  const test = lastOf(statistics.pearsonTest);
  const permutation = lastOf((x, y) => statistics.permutationTest(x, y, "pearson"));
  const r: StatisticWords = {
    label: { id: "korelasi Pearson r", en: "Pearson correlation r" },
    unit: "correlation",
    formula: "Σ(x − x̄)(y − ȳ) ÷ √(Σ(x − x̄)² Σ(y − ȳ)²)",
  };
  add("pearson_r", inputs, (x, y) => test(x, y).r, r);
  add("pearson_r2", inputs, (x, y) => test(x, y).r2, {
    ...r,
    label: { id: "kuadrat korelasi r²", en: "squared correlation r²" },
    formula: "r²",
  });
  add("pearson_t", inputs, (x, y) => test(x, y).t, {
    label: { id: "nilai t korelasi", en: "t of the correlation" },
    unit: "statistic",
    formula: "r √((n − 2) ÷ (1 − r²))",
  });
  add("pearson_p_t", inputs, (x, y) => test(x, y).p, {
    label: { id: "nilai p uji t korelasi", en: "p of the t-test of the correlation" },
    unit: "probability",
    formula: "P(|T| ≥ |t|), T ~ t(n − 2)",
  });
  add("pearson_ci95_low_fisher", inputs, (x, y) => test(x, y).low, {
    ...r,
    label: {
      id: "batas bawah selang kepercayaan 95% (Fisher)",
      en: "lower limit of the 95% interval (Fisher)",
    },
    formula: "tanh(artanh r − z(97½%) ÷ √(n − 3))",
  });
  add("pearson_ci95_high_fisher", inputs, (x, y) => test(x, y).high, {
    ...r,
    label: {
      id: "batas atas selang kepercayaan 95% (Fisher)",
      en: "upper limit of the 95% interval (Fisher)",
    },
    formula: "tanh(artanh r + z(97½%) ÷ √(n − 3))",
  });
  add(
    "pearson_perm_count_two_sided",
    inputs,
    (x, y) => permutation(x, y).countTwoSided,
    permutationWords(
      n,
      "count",
      { id: "banyaknya urutan yang sama kuat atau lebih", en: "orderings at least as strong" },
      AS_STRONG,
    ),
  );
  add(
    "pearson_perm_p_two_sided",
    inputs,
    (x, y) => permutation(x, y).pTwoSided,
    permutationWords(
      n,
      "probability",
      { id: "nilai p permutasi dua arah", en: "two-sided permutation p" },
      AS_STRONG,
    ),
  );
  add(
    "pearson_perm_p_greater",
    inputs,
    (x, y) => permutation(x, y).pGreater,
    permutationWords(
      n,
      "probability",
      { id: "nilai p permutasi satu arah", en: "one-sided permutation p" },
      "r(π) ≥ r",
    ),
  );
  add("pearson_perm_orderings", inputs, (x, y) => orderingsOf(permutation(x, y)), orderingsWords(n));
}

/** Where the test is not defined, no ordering is looked at, and the reason is the test's own. */
const orderingsOf = ({ pTwoSided, orderings }: statistics.PermutationTest): statistics.Estimate =>
  typeof pTwoSided === "number" ? orderings : pTwoSided;

/** The words of Spearman's p: of every ordering, or of the t approximation that stands in for them. */
const spearmanPWords = (exact: boolean): StatisticWords =>
  exact
    ? {
        label: { id: "nilai p eksak Spearman", en: "exact p of Spearman's ρ" },
        unit: "probability",
        formula: "P(|ρ(π)| ≥ |ρ|)",
      }
    : {
        label: { id: "nilai p Spearman (hampiran t)", en: "p of Spearman's ρ (t approximation)" },
        unit: "probability",
        formula: "P(|T| ≥ |ρ| √((n − 2) ÷ (1 − ρ²))), T ~ t(n − 2)",
      };

/** The words of Kendall's p: of every ordering, or of the normal approximation that stands in for them. */
const kendallPWords = (exact: boolean): StatisticWords =>
  exact
    ? {
        label: { id: "nilai p eksak Kendall", en: "exact p of Kendall's τ" },
        unit: "probability",
        formula: "P(|S(π)| ≥ |S|)",
      }
    : {
        label: { id: "nilai p Kendall (hampiran normal)", en: "p of Kendall's τ (normal approximation)" },
        unit: "probability",
        formula: "P(|Z| ≥ |S| ÷ √var(S)), Z ~ N(0, 1)",
      };

function addRankCorrelations(add: Add, inputs: readonly string[], ledger: Ledger): void {
  const spearman = lastOf(statistics.spearman);
  const kendall = lastOf(statistics.kendall);
  const [first, second] = halves(inputs.flatMap((id) => ledger.get(id).value ?? []));
  const isExact = (test: (x: readonly number[], y: readonly number[]) => { readonly exact: boolean }) =>
    first.length < 2 || test(first, second).exact;
  const permutationPOf =
    (statistic: statistics.PermutationStatistic) => (x: readonly number[], y: readonly number[]) =>
      statistics.permutationTest(x, y, statistic).pTwoSided;
  add("spearman_rho", inputs, (x, y) => spearman(x, y).rho, {
    label: { id: "korelasi peringkat ρ Spearman", en: "Spearman's rank correlation ρ" },
    unit: "correlation",
    formula: "r(R(x), R(y))",
  });
  add("spearman_p_r", inputs, (x, y) => spearman(x, y).p, spearmanPWords(isExact(spearman)));
  add(
    "spearman_perm_p_two_sided",
    inputs,
    permutationPOf("spearman"),
    permutationWords(
      first.length,
      "probability",
      { id: "nilai p permutasi Spearman", en: "permutation p of Spearman's ρ" },
      "|ρ(π)| ≥ |ρ|",
    ),
  );
  add("kendall_s", inputs, (x, y) => kendall(x, y).s, {
    label: { id: "S Kendall", en: "Kendall's S" },
    unit: "count",
    formula: "Σ sgn(xⱼ − xᵢ) sgn(yⱼ − yᵢ), i < j",
  });
  add("kendall_tau_b", inputs, (x, y) => kendall(x, y).tauB, {
    label: { id: "τb Kendall", en: "Kendall's τb" },
    unit: "correlation",
    formula: "S ÷ √((n₀ − n₁)(n₀ − n₂))",
  });
  add("kendall_p_r", inputs, (x, y) => kendall(x, y).p, kendallPWords(isExact(kendall)));
  add(
    "kendall_perm_p_two_sided",
    inputs,
    permutationPOf("kendall"),
    permutationWords(
      first.length,
      "probability",
      { id: "nilai p permutasi Kendall", en: "permutation p of Kendall's τ" },
      "|S(π)| ≥ |S|",
    ),
  );
}

function addPartial(add: Add, inputs: readonly string[], years: readonly number[]): void {
  const partial = lastOf((x, y) => statistics.partialCorrelationGivenTime(x, y, years));
  add("pearson_partial_given_year", inputs, (x, y) => partial(x, y).r, {
    label: { id: "korelasi parsial dengan tren waktu dikeluarkan", en: "partial correlation given the year" },
    unit: "correlation",
    formula: "r(x − x̂(t), y − ŷ(t))",
  });
  add(`pearson_partial_given_year_p_t_df${years.length - 3}`, inputs, (x, y) => partial(x, y).p, {
    label: { id: "nilai p korelasi parsial", en: "p of the partial correlation" },
    unit: "probability",
    formula: "P(|T| ≥ |t|), T ~ t(n − 3)",
  });
}

function addDifferences(add: Add, ledger: Ledger, study: Study, first: SeriesName, second: SeriesName): void {
  const years = consecutiveYears(study)
    .map(([, year]) => year)
    .filter((year) =>
      [first, second].every((series) => ledger.get(`growth_abs.${series}.${year}`).value !== null),
    );
  const inputs = [first, second].flatMap((series) => years.map((year) => `growth_abs.${series}.${year}`));
  const test = lastOf(statistics.pearsonTest);
  const permutation = lastOf((x, y) => statistics.permutationTest(x, y, "pearson"));
  add("n_first_differences", inputs, (x) => x.length, {
    label: { id: "banyaknya perubahan tahunan n", en: "number of yearly changes n" },
    unit: "count",
    formula: "n",
  });
  add("pearson_r_first_differences", inputs, (x, y) => test(x, y).r, {
    label: { id: "korelasi perubahan tahunan", en: "correlation of the yearly changes" },
    unit: "correlation",
    formula: "r(Δx, Δy)",
  });
  add("pearson_p_t_first_differences", inputs, (x, y) => test(x, y).p, {
    label: { id: "nilai p uji t korelasi perubahan", en: "p of the t-test of the yearly changes" },
    unit: "probability",
    formula: "P(|T| ≥ |t|), T ~ t(n − 2)",
  });
  add(
    `pearson_perm_count_first_differences_of_${statistics.orderingsLookedAt(years.length)}`,
    inputs,
    (x, y) => permutation(x, y).countTwoSided,
    permutationWords(
      years.length,
      "count",
      {
        id: "banyaknya urutan perubahan yang sama kuat atau lebih",
        en: "orderings of the changes at least as strong",
      },
      AS_STRONG,
    ),
  );
  add(
    "pearson_perm_p_first_differences",
    inputs,
    (x, y) => permutation(x, y).pTwoSided,
    permutationWords(
      years.length,
      "probability",
      { id: "nilai p permutasi korelasi perubahan", en: "permutation p of the yearly changes" },
      AS_STRONG,
    ),
  );
}
