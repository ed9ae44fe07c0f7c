import * as statistics from "../statistics";
import { firstYear, lastYear, yearSteps } from "../study/study-years";
import type { Indicator, Ledger } from "./ledger";
import { valueId } from "./series";

/**
 * Whether small industry kept pace with the population, from year to year and over the period: how many more workers
 * its share of the first year asked for, how many came beyond those, and how many for each 100 more inhabitants.
 */
export const addPace: Indicator = (ledger) => {
  for (const [from, to] of yearSteps(ledger.study)) {
    addSpan(ledger, from, to, "");
  }
  addSpan(ledger, firstYear(ledger.study), lastYear(ledger.study), ".period");
};

function addSpan(ledger: Ledger, from: number, to: number, conceptSuffix: string): void {
  const when = `${from}–${to}`;
  const span = `${from}_${to}`;
  const workers = [valueId("workers", from), valueId("workers", to)] as const;
  const population = [valueId("population", from), valueId("population", to)] as const;
  ledger.derive(
    `workers_per_100_new_inhabitants.${span}`,
    [...workers, ...population],
    (values) => statistics.shareOfGrowth(...values),
    {
      concept: `workers_per_100_new_inhabitants${conceptSuffix}`,
      label: (words) => words.pace.perHundred({ when }),
      unit: "workers_per_100_inhabitants",
      formula: "100 × ({1} − {0}) ÷ ({3} − {2})",
    },
  );
  ledger.derive(
    `pace.workers_needed.${span}`,
    [workers[0], ...population],
    (values) => statistics.growthToKeepShare(...values),
    {
      concept: `pace.workers_needed${conceptSuffix}`,
      label: (words) => words.pace.needed({ when }),
      unit: "workers",
      formula: "{0} × ({2} ÷ {1} − 1)",
    },
  );
  ledger.derive(
    `pace.workers_beyond.${span}`,
    [...workers, `pace.workers_needed.${span}`],
    ([before, now, needed]) => now - before - needed,
    {
      concept: `pace.workers_beyond${conceptSuffix}`,
      label: (words) => words.pace.beyond({ when }),
      unit: "workers",
      formula: "{1} − {0} − {2}",
    },
  );
}
