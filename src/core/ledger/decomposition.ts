import { sum } from "simple-statistics";
import * as statistics from "../statistics";
import { firstYear, lastYear, yearSteps } from "../study/study-years";
import { periodOf } from "./growth";
import type { Indicator, Ledger } from "./ledger";
import { valueId } from "./series";

/** {0} workers before, {1} workers after, {2} business units before, {3} business units after. */
const effects = {
  units_effect: { of: "numberEffect", formula: "({3} − {2}) × ({0} ÷ {2} + {1} ÷ {3}) ÷ 2" },
  size_effect: { of: "sizeEffect", formula: "({1} ÷ {3} − {0} ÷ {2}) × ({2} + {3}) ÷ 2" },
} as const;

const effectNames = Object.keys(effects) as readonly (keyof typeof effects)[];

/**
 * Where the change in workers comes from, more business units or larger ones: from year to year, between the end
 * years, and over the period as the sum of the yearly effects.
 */
export const addDecomposition: Indicator = (ledger) => {
  const steps = yearSteps(ledger.study);
  for (const [from, to] of steps) {
    addSpan(ledger, from, to, "");
  }
  addSpan(ledger, firstYear(ledger.study), lastYear(ledger.study), ".period");
  for (const name of effectNames) {
    ledger.derive(
      `decomposition.${name}_chained.${periodOf(ledger.study)}`,
      steps.map(([from, to]) => `decomposition.${name}.${from}_${to}`),
      (yearly) => sum([...yearly]),
      {
        concept: `decomposition.${name}_chained`,
        label: (words) => words.decomposition.chained({ effect: words.decomposition[name] }),
        unit: "workers",
        formula: "Σ Δᵢ; Δ = {*}",
      },
    );
  }
};

function addSpan(ledger: Ledger, from: number, to: number, conceptSuffix: string): void {
  for (const name of effectNames) {
    const { of, formula } = effects[name];
    ledger.derive(
      `decomposition.${name}.${from}_${to}`,
      [valueId("workers", from), valueId("workers", to), valueId("units", from), valueId("units", to)],
      (values) => statistics.decompose(...values)[of],
      {
        concept: `decomposition.${name}${conceptSuffix}`,
        label: (words) =>
          words.decomposition.of({ effect: words.decomposition[name], when: `${from}–${to}` }),
        unit: "workers",
        formula,
      },
    );
  }
}
