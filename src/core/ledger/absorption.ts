import * as statistics from "../statistics";
import type { Study } from "../study/study";
import { firstYear, lastYear, yearSteps } from "../study/study-years";
import type { Localized } from "../words/language";
import type { Unit } from "../words/unit";
import { periodOf } from "./growth";
import type { Ledger } from "./ledger";
import { valueId } from "./series";

interface Measure {
  readonly id: string;
  readonly label: Localized;
  readonly unit: Unit;
  readonly formula: string;
  readonly compute: (y0: number, y1: number, x0: number, x1: number) => statistics.Estimate;
}

/** Inputs in the formulas: {0} workers before, {1} workers after, {2} units before, {3} units after. */
const measures: readonly Measure[] = [
  {
    id: "marginal",
    label: { id: "serapan marginal", en: "marginal absorption" },
    unit: "workers_per_unit",
    formula: "({1} − {0}) ÷ ({3} − {2})",
    compute: statistics.marginalRatio,
  },
  {
    id: "elasticity_point_base",
    label: { id: "elastisitas (dasar tahun awal)", en: "elasticity (first year as base)" },
    unit: "elasticity",
    formula: "(({1} − {0}) ÷ {0}) ÷ (({3} − {2}) ÷ {2})",
    compute: statistics.basePointElasticity,
  },
  {
    id: "elasticity_midpoint",
    label: { id: "elastisitas titik tengah", en: "midpoint elasticity" },
    unit: "elasticity",
    formula: "(({1} − {0}) ÷ ({0} + {1})) ÷ (({3} − {2}) ÷ ({2} + {3}))",
    compute: statistics.midpointElasticity,
  },
];

/** The change in workers against the change in business units, from year to year and over the whole period. */
export function addAbsorption(ledger: Ledger, study: Study): void {
  for (const [from, to] of yearSteps(study)) {
    addSpan(ledger, from, to, "");
  }
  addSpan(ledger, firstYear(study), lastYear(study), ".period");
  addPooled(ledger, study);
}

function addSpan(ledger: Ledger, from: number, to: number, conceptSuffix: string): void {
  const inputs = [
    valueId("workers", from),
    valueId("workers", to),
    valueId("units", from),
    valueId("units", to),
  ] as const;
  for (const { id, label, unit, formula, compute } of measures) {
    ledger.derive(
      `${id}.workers_wrt_units.${from}_${to}`,
      inputs,
      ([y0, y1, x0, x1]) => compute(y0, y1, x0, x1),
      {
        concept: `${id}.workers_wrt_units${conceptSuffix}`,
        label: {
          id: `${label.id} tenaga kerja terhadap unit usaha, ${from}–${to}`,
          en: `${label.en} of workers with respect to business units, ${from}–${to}`,
        },
        unit,
        formula,
      },
    );
  }
}

function addPooled(ledger: Ledger, study: Study): void {
  const count = study.years.length;
  ledger.derive(
    `pooled_workers_per_unit.${periodOf(study)}`,
    [
      ...study.years.map((year) => valueId("workers", year)),
      ...study.years.map((year) => valueId("units", year)),
    ],
    (values) => statistics.pooledRatio(values.slice(0, count), values.slice(count)),
    {
      concept: "pooled_workers_per_unit",
      label: {
        id: "tenaga kerja per unit usaha, gabungan semua tahun",
        en: "workers per business unit, all years pooled",
      },
      unit: "workers_per_unit",
      formula: "ΣL ÷ ΣU",
    },
  );
}
