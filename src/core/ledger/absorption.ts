import * as statistics from "../statistics";
import { firstYear, lastYear, yearSteps } from "../study/study-years";
import type { Unit } from "../words/unit";
import { periodOf } from "./growth";
import { halves, type Indicator, type Ledger, type LedgerWords } from "./ledger";
import { valueId, valueIds } from "./series";

interface Measure {
  readonly id: Exclude<keyof LedgerWords["absorption"], "of" | "pooled">;
  readonly unit: Unit;
  readonly formula: string;
  readonly compute: (y0: number, y1: number, x0: number, x1: number) => statistics.Estimate;
}

/** Inputs in the formulas: {0} workers before, {1} workers after, {2} units before, {3} units after. */
const measures: readonly Measure[] = [
  {
    id: "marginal",
    unit: "workers_per_unit",
    formula: "({1} − {0}) ÷ ({3} − {2})",
    compute: statistics.marginalRatio,
  },
  {
    id: "elasticity_point_base",
    unit: "elasticity",
    formula: "(({1} − {0}) ÷ {0}) ÷ (({3} − {2}) ÷ {2})",
    compute: statistics.basePointElasticity,
  },
  {
    id: "elasticity_midpoint",
    unit: "elasticity",
    formula: "(({1} − {0}) ÷ ({0} + {1})) ÷ (({3} − {2}) ÷ ({2} + {3}))",
    compute: statistics.midpointElasticity,
  },
];

/** The change in workers against the change in business units, from year to year and over the whole period. */
export const addAbsorption: Indicator = (ledger) => {
  const { study } = ledger;
  for (const [from, to] of yearSteps(study)) {
    addSpan(ledger, from, to, "");
  }
  addSpan(ledger, firstYear(study), lastYear(study), ".period");
  ledger.derive(
    `pooled_workers_per_unit.${periodOf(study)}`,
    [...valueIds("workers", study.years), ...valueIds("units", study.years)],
    (values) => statistics.pooledRatio(...halves(values)),
    {
      concept: "pooled_workers_per_unit",
      label: (words) => words.absorption.pooled,
      unit: "workers_per_unit",
      formula: "ΣL ÷ ΣU",
    },
  );
};

function addSpan(ledger: Ledger, from: number, to: number, conceptSuffix: string): void {
  for (const { id, unit, formula, compute } of measures) {
    ledger.derive(
      `${id}.workers_wrt_units.${from}_${to}`,
      [valueId("workers", from), valueId("workers", to), valueId("units", from), valueId("units", to)],
      ([y0, y1, x0, x1]) => compute(y0, y1, x0, x1),
      {
        concept: `${id}.workers_wrt_units${conceptSuffix}`,
        label: (words) => words.absorption.of({ measure: words.absorption[id], when: `${from}–${to}` }),
        unit,
        formula,
      },
    );
  }
}
