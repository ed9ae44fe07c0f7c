import { type KeyQuantity, keyQuantities } from "../../core/comparison/key-quantities";
import type { Results, ResultsStudy } from "../../core/comparison/results";
import type { Quantity } from "../../core/ledger/quantity";
import { valueId } from "../../core/ledger/series";
import { capitalise } from "../../core/words/capitalise";
import { type Language, wordsIn } from "../../core/words/language";

/** The key quantities by which regions are compared, in the order of the table. */
export const batchColumnNames = [
  "workers",
  "units",
  "workers_per_unit",
  "workers_share_of_population_pct",
  "cagr_pct.workers",
  "cagr_pct.units",
  "unemployment",
] as const satisfies readonly KeyQuantity["key"][];

export type BatchColumnName = (typeof batchColumnNames)[number];

/** What the index page shows of one report, and no more is kept of it while a batch goes on. */
export interface RegionRow {
  /** The report's folder inside the batch's. */
  readonly folder: string;
  readonly study: ResultsStudy;
  readonly figures: Readonly<Record<BatchColumnName, Pick<Quantity, "value" | "unit"> | null>>;
  /** The series of the small chart, a value for each of the study's years. */
  readonly courses: Readonly<Record<CourseName, readonly (number | null)[]>>;
  /** How many remarks the audit has. */
  readonly remarks: number;
}

/** The series that a region's small chart shows. */
export const courseNames = ["workers", "units"] as const;

type CourseName = (typeof courseNames)[number];

/** The key figures of one report. */
export function regionRow(folder: string, results: Results): RegionRow {
  const figures = batchColumnNames.map((name) => {
    const found = keyQuantities.find(({ key }) => key === name)?.find(results);
    return [name, found === undefined ? null : { value: found.value, unit: found.unit }] as const;
  });
  const courses = courseNames.map((name) => [
    name,
    results.study.years.map((year) => results.quantities.get(valueId(name, year))?.value ?? null),
  ]);
  return {
    folder,
    study: results.study,
    courses: Object.fromEntries(courses) as RegionRow["courses"],
    figures: Object.fromEntries(figures) as RegionRow["figures"],
    remarks: results.findings.length,
  };
}

/** The head of a column. */
export function batchHead(name: BatchColumnName, language: Language): string {
  const { batch, comparison } = wordsIn(language);
  return name in batch.heads
    ? batch.heads[name as keyof typeof batch.heads]
    : capitalise(comparison.concepts[name as keyof typeof comparison.concepts]);
}
