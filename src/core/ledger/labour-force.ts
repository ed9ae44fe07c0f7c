import * as statistics from "../statistics";
import type { Study } from "../study/study";
import { firstYear, lastYear, yearSteps } from "../study/study-years";
import type { Indicator, Ledger } from "./ledger";
import { inYear } from "./levels";
import { valueId } from "./series";

/**
 * The workers against the labour force: how many came for each 100 that the labour force grew by; and, for a study
 * without such a table, between which bounds its share and that figure lie if the labour force is the part of the
 * population that the descriptor supposes. An illustration, and called so.
 */
export const addLabourForce: Indicator = (ledger) => {
  const { study } = ledger;
  for (const [from, to] of yearSteps(study)) {
    addSpan(ledger, from, to, "");
  }
  addSpan(ledger, firstYear(study), lastYear(study), ".period");
  supposeLabourForce(ledger, study);
  for (const bound of bounds) {
    for (const year of study.years) {
      addIllustratedShare(ledger, bound, year);
    }
    addIllustratedSpan(ledger, bound);
  }
};

const bounds = ["low", "high"] as const;

type Bound = (typeof bounds)[number];

/** The larger the labour force, the smaller the share of it. */
const opposite = { low: "high", high: "low" } as const;

const suppositionId = (bound: Bound): string => `assumption.labour_force_pct_of_population_${bound}`;

function addSpan(ledger: Ledger, from: number, to: number, conceptSuffix: string): void {
  ledger.derive(
    `workers_per_100_new_labour_force.${from}_${to}`,
    [
      valueId("workers", from),
      valueId("workers", to),
      valueId("labour_force", from),
      valueId("labour_force", to),
    ],
    (values) => statistics.shareOfGrowth(...values),
    {
      concept: `workers_per_100_new_labour_force${conceptSuffix}`,
      label: (words) => words.labourForce.perHundred({ when: `${from}–${to}` }),
      unit: "percent",
      formula: "100 × ({1} − {0}) ÷ ({3} − {2})",
    },
  );
}

function supposeLabourForce(ledger: Ledger, { assumptions }: Study): void {
  for (const [place, bound] of bounds.entries()) {
    const value = assumptions?.labourForcePercentOfPopulation[place];
    ledger.suppose(
      suppositionId(bound),
      assumptions === undefined || value === undefined ? null : { value, reason: assumptions.reason },
      {
        concept: suppositionId(bound),
        label: (words) => words.labourForce.supposed[bound],
        unit: "percent",
      },
    );
  }
}

function addIllustratedShare(ledger: Ledger, bound: Bound, year: number): void {
  const concept = `illustration.workers_share_of_labour_force_pct_${bound}`;
  ledger.derive(
    `${concept}.${year}`,
    [valueId("workers", year), valueId("population", year), suppositionId(opposite[bound])],
    ([workers, population, percent]) => statistics.percentageShare(workers, (population * percent) / 100),
    {
      concept,
      label: inYear((words) => words.labourForce.share[bound], year),
      unit: "percent",
      formula: "100 × {0} ÷ ({1} × {2} ÷ 100)",
    },
  );
}

function addIllustratedSpan(ledger: Ledger, bound: Bound): void {
  const [from, to] = [firstYear(ledger.study), lastYear(ledger.study)];
  const concept = `illustration.workers_per_100_new_labour_force_${bound}`;
  ledger.derive(
    `${concept}.${from}_${to}`,
    [
      valueId("workers", from),
      valueId("workers", to),
      valueId("population", from),
      valueId("population", to),
      suppositionId(opposite[bound]),
    ],
    ([workers0, workers1, population0, population1, percent]) =>
      statistics.shareOfGrowth(
        workers0,
        workers1,
        (population0 * percent) / 100,
        (population1 * percent) / 100,
      ),
    {
      concept,
      label: (words) => words.labourForce.gain[bound]({ when: `${from}–${to}` }),
      unit: "percent",
      formula: "100 × ({1} − {0}) ÷ (({3} − {2}) × {4} ÷ 100)",
    },
  );
}
