import { keySeries } from "../ledger/key-figures";
import type { Quantity } from "../ledger/quantity";
import { type SeriesName, seriesLabel, valueId } from "../ledger/series";
import { inEachLanguage, type Localized, type Words, wordsIn } from "../words/language";
import type { Results } from "./results";

export type KeyConcept = keyof Words["comparison"]["concepts"];

/** A quantity by which two runs, or two regions, are compared, found in each without naming a year. */
export interface KeyQuantity {
  /** A series, for its value in the last year, or a concept. */
  readonly key: SeriesName | KeyConcept;
  readonly label: Localized;
  /** The quantity in a run; undefined where the run has none. */
  find(results: Results): Quantity | undefined;
}

/** What the report answers with: levels, growth, absorption, the primary relation, and what qualifies it. */
export const keyQuantities: readonly KeyQuantity[] = [
  ...keySeries.map(
    ({ series }): KeyQuantity => ({
      key: series,
      label: inEachLanguage(({ comparison }, language) =>
        comparison.ofLastYear({ series: seriesLabel(series)[language] }),
      ),
      find: ({ quantities, study }) => quantities.get(valueId(series, study.lastYear)),
    }),
  ),
  ...(Object.keys(wordsIn("id").comparison.concepts) as KeyConcept[]).map(
    (concept): KeyQuantity => ({
      key: concept,
      label: inEachLanguage(({ comparison }) => comparison.concepts[concept]),
      find: (results) => findConcept(results, concept),
    }),
  ),
];

/** The one quantity of a run with that concept; undefined where there is none. */
export function findConcept({ quantities }: Results, concept: string): Quantity | undefined {
  for (const quantity of quantities.values()) {
    if (quantity.concept === concept) {
      return quantity;
    }
  }
  return undefined;
}

/** Concepts of which there is one quantity a year: in two runs they are matched by id. */
export const yearlyConcepts: ReadonlySet<string> = new Set([
  "growth_pct.population",
  "growth_pct.units",
  "growth_pct.workers",
  "value.workers_per_unit",
  "value.workers_share_of_population_pct",
  "elasticity_midpoint.workers_wrt_units",
]);
