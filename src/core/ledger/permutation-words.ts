import * as statistics from "../statistics";
import type { StatisticWords } from "./model";

/**
 * The words of a quantity of the permutation test of n pairs. Where the test draws orderings at random, the label
 * says so, and B is their number.
 *
 * @param event the orderings that are counted, as "|r(π)| ≥ |r|"
 */
export function permutationWords(
  n: number,
  part: "count" | "probability",
  label: StatisticWords["label"],
  event: string,
): StatisticWords {
  return {
    label: orderingsLabel(n, label),
    unit: part,
    formula: part === "count" ? `#{${event}}` : shareOfOrderings(n, event),
  };
}

/** The words of how many orderings the permutation test of n pairs looks at. */
export function orderingsWords(n: number): StatisticWords {
  return {
    label: orderingsLabel(n, { id: "banyaknya urutan yang diperiksa", en: "orderings examined" }),
    unit: "count",
    formula: statistics.looksAtEveryOrdering(n) ? "n!" : "B",
  };
}

/** Of those drawn, the observed ordering counts as one more. */
const shareOfOrderings = (n: number, event: string): string =>
  statistics.looksAtEveryOrdering(n)
    ? `#{${event}} ÷ n!`
    : `(#{${event}} + 1) ÷ (B + 1); B = ${statistics.orderingsLookedAt(n)}`;

const orderingsLabel = (n: number, label: StatisticWords["label"]): StatisticWords["label"] =>
  statistics.looksAtEveryOrdering(n)
    ? label
    : { id: `${label.id} (urutan acak)`, en: `${label.en} (random orderings)` };
