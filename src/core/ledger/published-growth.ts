import * as statistics from "../statistics";
import { observedCells, type Study } from "../study/study";
import type { Ledger } from "./ledger";
import { valueId } from "./series";

/** Population growth as published beside population growth as recomputed from the published population. */
export function addPublishedGrowth(ledger: Ledger, study: Study): void {
  observedCells(study, "growth_reported").forEach((cell, index) => {
    const year = study.years[index] as number;
    ledger.observe(`check.population_growth_reported_pct.${year}`, cell, {
      concept: "check.population_growth_reported_pct",
      label: {
        id: `laju pertumbuhan penduduk menurut terbitan, ${year}`,
        en: `population growth as published, ${year}`,
      },
      unit: "percent",
    });
  });
  study.years.slice(1).forEach((year, index) => {
    addComparison(ledger, study.years[index] as number, year);
  });
}

function addComparison(ledger: Ledger, previous: number, year: number): void {
  ledger.derive(
    `check.population_growth_recomputed_pct.${year}`,
    [valueId("population", year), valueId("population", previous)],
    ([now, before]) =>
      previous === year - 1
        ? statistics.relativeGrowth(before as number, now as number)
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
    ([reported, recomputed]) => (reported as number) - (recomputed as number),
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
