import * as statistics from "../statistics";
import type { Label } from "./ledger";

/** The label of a quantity of the permutation test of n pairs, which says where orderings are drawn at random. */
export function drawnLabel(n: number, label: Label): Label {
  return statistics.looksAtEveryOrdering(n)
    ? label
    : (words, language) => words.correlation.drawn({ statistic: label(words, language) });
}

/**
 * How a count or a share of the orderings is computed. Of those drawn at random, B in number, the observed ordering
 * counts as one more.
 *
 * @param event the orderings that are counted, as "|r(π)| ≥ |r|"
 */
export function permutationFormula(n: number, part: "count" | "probability", event: string): string {
  if (part === "count") {
    return `#{${event}}`;
  }
  return statistics.looksAtEveryOrdering(n)
    ? `#{${event}} ÷ n!`
    : `(#{${event}} + 1) ÷ (B + 1); B = ${statistics.orderingsLookedAt(n)}`;
}

/** The smallest p that the test can give. */
export const floorFormula = (n: number): string =>
  statistics.looksAtEveryOrdering(n) ? "1 ÷ n!" : `1 ÷ (B + 1); B = ${statistics.orderingsLookedAt(n)}`;

/** How many orderings are looked at. */
export const orderingsFormula = (n: number): string => (statistics.looksAtEveryOrdering(n) ? "n!" : "B");
