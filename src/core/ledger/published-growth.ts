import * as statistics from "../statistics";
import { itemAt } from "../statistics/sample";
import { observedCells, type Study } from "../study/study";
import { yearSteps } from "../study/study-years";
import type { Ledger } from "./ledger";
import { valueId } from "./series";

/** Population growth as published beside population growth as recomputed from the published population. */
export function addPublishedGrowth(ledger: Ledger, study: Study): void {
  observedCells(study, "growth_reported").forEach((cell, index) => {
    const year = itemAt(study.years, index);
    ledger.observe(`check.population_growth_reported_pct.${year}`, cell, {
      concept: "check.population_growth_reported_pct",
      label: {
        id: `laju pertumbuhan penduduk menurut terbitan, ${year}`,
        en: `population growth as published, ${year}`,
      },
      unit: "percent",
    });
  });
  for (const [previous, year] of yearSteps(study)) {
    addComparison(ledger, previous, year);
  }
}

function addComparison(ledger: Ledger, previous: number, year: number): void {
  ledger.derive(
    `check.population_growth_recomputed_pct.${year}`,
    [valueId("population", year), valueId("population", previous)],
    ([now, before]) =>
      previous === year - 1
        ? statistics.relativeGrowth(before, now)
        : statistics.notDefined("gap-between-years"),
    {
      concept: "check.population_growth_recomputed_pct",
      label: {
        id: `laju pertumbuhan penduduk dihitung ulang, ${year}`,
        en: `population growth recomputed, ${year}`,
      },
      unit: "percent",
      formula: "100 × ({0} ÷ {1} − 1)",
    },
  );
  ledger.derive(
    `check.population_growth_reported_minus_recomputed_pp.${year}`,
    [`check.population_growth_reported_pct.${year}`, `check.population_growth_recomputed_pct.${year}`],
    ([reported, recomputed]) => reported - recomputed,
    {
      concept: "check.population_growth_reported_minus_recomputed_pp",
      label: {
        id: `selisih laju pertumbuhan terbitan dan hitung ulang, ${year}`,
        en: `published minus recomputed population growth, ${year}`,
      },
      unit: "percentage_points",
      formula: "{0} − {1}",
    },
  );
}
