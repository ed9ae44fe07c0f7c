import type { Study } from "../study/study";
import { columnValues, type DatedValue } from "./column-series";
import type { CellReference } from "./finding";

/** Business units and workers of a year that has both. */
export interface IndustryYear {
  readonly year: number;
  readonly units: number;
  readonly workers: number;
}

/** The years of the small-industry table that have both figures. */
export function industryYears(study: Study): readonly IndustryYear[] {
  const table = study.tables["small-industry"];
  const workersOf = new Map(columnValues(table, "workers").map(({ year, value }) => [year, value]));
  return columnValues(table, "units").flatMap(({ year, value: units }) => {
    const workers = workersOf.get(year);
    return workers === undefined ? [] : [{ year, units, workers }];
  });
}

/** Workers per business unit of the years in which both are above zero. */
export function workersPerUnit(years: readonly IndustryYear[]): readonly DatedValue[] {
  return years
    .filter(({ units, workers }) => units > 0 && workers > 0)
    .map(({ year, units, workers }) => ({ year, value: workers / units }));
}

/** The two figures' cells of a year, the more suspect one first. */
export function industryCells(year: number, first: "units" | "workers" = "units"): readonly CellReference[] {
  const cell = (column: string) => ({ resource: "small-industry", column, year }) as const;
  return first === "units" ? [cell("units"), cell("workers")] : [cell("workers"), cell("units")];
}
