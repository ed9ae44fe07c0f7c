import * as statistics from "../statistics";
import { itemAt } from "../statistics/sample";
import { observedCells } from "../study/study";
import { yearSteps } from "../study/study-years";
import type { Indicator } from "./ledger";
import { inYear } from "./levels";
import { valueId } from "./series";

/** Population growth as published beside population growth as recomputed from the published population. */
export const addPublishedGrowth: Indicator = (ledger) => {
  const { study } = ledger;
  observedCells(study, "growth_reported").forEach((cell, index) => {
    const year = itemAt(study.years, index);
    ledger.observe(`check.population_growth_reported_pct.${year}`, cell, {
      concept: "check.population_growth_reported_pct",
      label: inYear((words) => words.publishedGrowth.reported, year),
      unit: "percent",
    });
  });
  for (const [previous, year] of yearSteps(study)) {
    ledger.derive(
      `check.population_growth_recomputed_pct.${year}`,
      [valueId("population", year), valueId("population", previous)],
      ([now, before]) =>
        previous === year - 1
          ? statistics.relativeGrowth(before, now)
          : statistics.notDefined("gap-between-years"),
      {
        concept: "check.population_growth_recomputed_pct",
        label: inYear((words) => words.publishedGrowth.recomputed, year),
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
        label: inYear((words) => words.publishedGrowth.difference, year),
        unit: "percentage_points",
        formula: "{0} − {1}",
      },
    );
  }
};
