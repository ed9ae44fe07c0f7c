import type { Quantity } from "../../ledger/quantity";
import {
  type Agreement,
  agreementOf,
  type Correlated,
  correlatedOf,
  courseOf,
  type Interval,
  intervalAgainst,
  type Length,
  lengthOf,
  type Responsiveness,
  responsivenessOf,
  type Sign,
  type Significance,
  type SourceOfChange,
  significanceOf,
  signOf,
  sourceOf,
  type Tests,
  testsOf,
} from "../prose/judgements";
import type { Piece } from "../prose/prose";

/** What is said in each case; a case that is missing is a type error. */
type Variants<Case extends string> = Readonly<Record<Case, Piece>>;

/**
 * Chooses what a sentence says by what the numbers are. Each chooser is named for the judgement that it makes, and
 * takes the quantities judged and one variant for each case, the case without a value among them.
 *
 * @example
 * prose`The average size ${choose.bySign(workersPerUnit.growth, {
 *   positive: "grew",
 *   negative: "shrank",
 *   zero: "did not change",
 *   unknown: "cannot be compared",
 * })}.`;
 */
export const choose = {
  /** By the sign of a quantity, as it is shown. */
  bySign: (quantity: Quantity, variants: Variants<Sign>): Piece => variants[signOf(quantity)],

  /** By which way a series went, from the first to the last of the years that have it. */
  byCourse: (yearly: readonly Quantity[], variants: Variants<Sign>): Piece => variants[courseOf(yearly)],

  /** By what an elasticity, as it is shown, says of the response. */
  byResponsiveness: (elasticity: Quantity, variants: Variants<Responsiveness>): Piece =>
    variants[responsivenessOf(elasticity)],

  /** By whether a p-value lies below the level that was set beforehand. */
  bySignificance: (p: Quantity, variants: Variants<Significance>): Piece => variants[significanceOf(p)],

  /** By a judgement that was made already, as `unless` tells it. */
  byVerdict: <Case extends string>(verdict: Case, variants: Variants<Case>): Piece => variants[verdict],

  /** By whether something was counted never, once, or more often. */
  byCount: ({ value }: Quantity, variants: Variants<"none" | "one" | "more" | "unknown">): Piece =>
    variants[value === null ? "unknown" : value === 0 ? "none" : value === 1 ? "one" : "more"],

  /** By what the t-test and the permutation test of one relation say. */
  byTests: (p: Quantity, permutationP: Quantity, variants: Variants<Tests>): Piece =>
    variants[testsOf(p, permutationP)],

  /** By how two series are correlated; noise has no sign. */
  byCorrelation: (r: Quantity, p: Quantity, n: Quantity, variants: Variants<Correlated>): Piece =>
    variants[correlatedOf(r, p, n)],

  /** By whether the study has few years or many. */
  byLength: (years: readonly number[], variants: Variants<Length>): Piece => variants[lengthOf(years)],

  /** By where an interval lies against a value. */
  byInterval: (low: Quantity, high: Quantity, against: number, variants: Variants<Interval>): Piece =>
    variants[intervalAgainst(low, high, against)],

  /** By whether a change in workers comes from the number of business units or from their size. */
  bySource: (ofUnits: Quantity, ofSize: Quantity, variants: Variants<SourceOfChange>): Piece =>
    variants[sourceOf(ofUnits, ofSize)],

  /** By whether two estimates point the same way. */
  byAgreement: (first: Quantity, second: Quantity, variants: Variants<Agreement>): Piece =>
    variants[agreementOf(first, second)],
} as const;
