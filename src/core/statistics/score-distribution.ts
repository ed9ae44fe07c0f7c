import { untiedPairs } from "./concordance";
import { itemAt } from "./sample";

/** Tail probabilities of Kendall's score over all orderings. */
export interface ScoreTails {
  /** P(|S| ≥ |s|). */
  readonly twoSided: number;
  /** P(S ≥ s). */
  readonly greater: number;
}

/**
 * Exact tail probabilities of Kendall's score S when one series has no ties and every ordering of the other is
 * equally likely, with or without ties in that other.
 *
 * The orderings are counted, in whole numbers, by their inversions k, where S = (untied pairs) − 2k: their
 * generating function is the Gaussian multinomial coefficient of the tie sizes. No sampling, no approximation;
 * the work grows with the cube of n (n = 60 takes milliseconds).
 *
 * @param ties how often each distinct value occurs
 * @example scoreTails(10, [1, 1, 1, 1, 1]) // => { twoSided: 1 / 60, greater: 1 / 120 }
 */
export function scoreTails(score: number, ties: readonly number[]): ScoreTails {
  const counts = countsByInversions(ties);
  const pairs = untiedPairs(ties);
  let total = 0n;
  let atLeast = 0n;
  let atLeastInSize = 0n;
  counts.forEach((count, inversions) => {
    const possible = pairs - 2 * inversions;
    total += count;
    atLeast += possible >= score ? count : 0n;
    atLeastInSize += Math.abs(possible) >= Math.abs(score) ? count : 0n;
  });
  return { twoSided: quotient(atLeastInSize, total), greater: quotient(atLeast, total) };
}

function countsByInversions(ties: readonly number[]): readonly bigint[] {
  let counts: bigint[] = [1n];
  let placed = 0;
  for (const size of ties) {
    for (let member = 1; member <= size; member++) {
      counts = divide(multiply(counts, placed + member), member);
    }
    placed += size;
  }
  return counts;
}

/** The polynomial times 1 − q^power. */
function multiply(polynomial: readonly bigint[], power: number): bigint[] {
  const product = [...polynomial, ...Array.from({ length: power }, () => 0n)];
  polynomial.forEach((coefficient, exponent) => {
    product[exponent + power] = itemAt(product, exponent + power) - coefficient;
  });
  return product;
}

/** The polynomial over 1 − q^power, which divides it. */
function divide(polynomial: bigint[], power: number): bigint[] {
  for (let exponent = power; exponent < polynomial.length; exponent++) {
    polynomial[exponent] = itemAt(polynomial, exponent) + itemAt(polynomial, exponent - power);
  }
  return polynomial.slice(0, polynomial.length - power);
}

/** A quotient of counts that may each be too large for a number. */
function quotient(part: bigint, whole: bigint): number {
  const excess = BigInt(Math.max(0, whole.toString(2).length - 1000));
  return Number(part >> excess) / Number(whole >> excess);
}
