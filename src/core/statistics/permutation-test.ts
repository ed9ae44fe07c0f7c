import { shuffleInPlace } from "simple-statistics";
import { deviations, isConstant, sumOfProducts } from "./deviations";
import { type Estimate, notDefined } from "./estimate";
import { everyOrdering } from "./orderings";
import { seededRandom } from "./random";
import { ranks } from "./ranks";
import { requirePairs } from "./sample";

/** The correlation whose size is compared over the orderings. */
export type PermutationStatistic = "pearson" | "spearman" | "kendall";

/** The result of a permutation test of correlation. */
export interface PermutationTest {
  /** Orderings whose correlation is at least as large in size as the observed one. */
  readonly countTwoSided: Estimate;
  readonly pTwoSided: Estimate;
  /** Of a correlation at least as large as the observed one, with its sign. */
  readonly pGreater: Estimate;
  /** Orderings looked at: n!, or the number drawn. */
  readonly orderings: number;
}

/** 9! = 362,880 orderings take a fraction of a second; 10! would take ten times that. */
const LARGEST_ENUMERATED = 9;
const DRAWS = 20_000;
const SEED = 1937;
/** Correlations closer than this are equal but for rounding. */
const TOLERANCE = 1e-9;

/** Whether the test of n pairs looks at all their orderings; of more pairs it draws some. */
export function looksAtEveryOrdering(n: number): boolean {
  return n <= LARGEST_ENUMERATED;
}

/** How many orderings the test of n pairs looks at: n!, or the number drawn. */
export function orderingsLookedAt(n: number): number {
  return looksAtEveryOrdering(n) ? factorial(n) : DRAWS;
}

/**
 * The smallest p that the test of n pairs can give where no value occurs twice: that of one ordering among all, or
 * among the drawn and the observed one.
 *
 * @example smallestPermutationP(5) // => 1 / 120
 */
export function smallestPermutationP(n: number): number {
  return 1 / (looksAtEveryOrdering(n) ? factorial(n) : DRAWS + 1);
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/**
 * Permutation test of correlation (Pitman 1937): the share of the orderings of y, all equally likely if years are
 * exchangeable, that correlate with x at least as strongly as the observed one. All n! orderings for n ≤ 9; above,
 * 20,000 drawn with a fixed seed, p = (count + 1) ÷ (draws + 1).
 *
 * Not defined for one pair, nor where a series is constant.
 *
 * @throws for different lengths, an empty sample, or a number that is not finite
 * @example permutationTest([1, 2, 3], [10, 20, 30], "pearson").pTwoSided // => 2 / 6
 */
export function permutationTest(
  x: readonly number[],
  y: readonly number[],
  statistic: PermutationStatistic,
): PermutationTest {
  requirePairs("permutationTest", x, y);
  if (x.length < 2 || isConstant(x) || isConstant(y)) {
    const reason = notDefined(x.length < 2 ? "too-few-observations" : "constant-series");
    return {
      countTwoSided: reason,
      pTwoSided: reason,
      pGreater: reason,
      orderings: 0,
    };
  }
  const exact = looksAtEveryOrdering(x.length);
  const { orderings, countTwoSided, countGreater } = countOrderings(
    orderingScore(x, y, statistic),
    exact ? everyOrdering(x.length) : drawnOrderings(x.length),
    x.map((_, index) => index),
  );
  const added = exact ? 0 : 1;
  return {
    countTwoSided,
    pTwoSided: (countTwoSided + added) / (orderings + added),
    pGreater: (countGreater + added) / (orderings + added),
    orderings,
  };
}

/** Its loops run a million times, so they carry no check: every place is inside, and no fallback is ever taken. */
type OrderingScore = (ordering: readonly number[]) => number;

function countOrderings(
  score: OrderingScore,
  orderings: Iterable<readonly number[]>,
  observedOrdering: readonly number[],
): { readonly orderings: number; readonly countTwoSided: number; readonly countGreater: number } {
  const observed = score(observedOrdering);
  let count = 0;
  let countTwoSided = 0;
  let countGreater = 0;
  for (const ordering of orderings) {
    const value = score(ordering);
    count += 1;
    countTwoSided += Math.abs(value) >= Math.abs(observed) - TOLERANCE ? 1 : 0;
    countGreater += value >= observed - TOLERANCE ? 1 : 0;
  }
  return { orderings: count, countTwoSided, countGreater };
}

/** The statistic of x against y put in another order. Reordering changes no mean, spread or tie: one sum is left. */
function orderingScore(
  x: readonly number[],
  y: readonly number[],
  statistic: PermutationStatistic,
): OrderingScore {
  switch (statistic) {
    case "pearson":
      return productScore(standardize(x), standardize(y));
    case "spearman":
      return productScore(standardize(ranks(x)), standardize(ranks(y)));
    case "kendall":
      return signScore(x, y);
  }
}

function standardize(values: readonly number[]): readonly number[] {
  const fromMean = deviations(values);
  const length = Math.sqrt(sumOfProducts(fromMean, fromMean));
  return fromMean.map((deviation) => deviation / length);
}

function productScore(x: readonly number[], y: readonly number[]): OrderingScore {
  return (ordering) => {
    let total = 0;
    for (let index = 0; index < x.length; index++) {
      total += (x[index] ?? 0) * (y[ordering[index] ?? 0] ?? 0);
    }
    return total;
  };
}

function signScore(x: readonly number[], y: readonly number[]): OrderingScore {
  const xSigns = signs(x);
  const ySigns = signs(y);
  return (ordering) => {
    let total = 0;
    for (let later = 1; later < x.length; later++) {
      const xRow = xSigns[later] ?? [];
      const yRow = ySigns[ordering[later] ?? 0] ?? [];
      for (let earlier = 0; earlier < later; earlier++) {
        total += (xRow[earlier] ?? 0) * (yRow[ordering[earlier] ?? 0] ?? 0);
      }
    }
    return total;
  };
}

function signs(values: readonly number[]): readonly (readonly number[])[] {
  return values.map((value) => values.map((other) => Math.sign(value - other)));
}

function* drawnOrderings(n: number): Generator<readonly number[]> {
  const random = seededRandom(SEED);
  const ordering = Array.from({ length: n }, (_, index) => index);
  for (let draw = 0; draw < DRAWS; draw++) {
    yield shuffleInPlace(ordering, random);
  }
}
