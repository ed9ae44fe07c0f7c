import { findConcept } from "../../core/comparison/key-quantities";
import type { Results, ResultsStudy } from "../../core/comparison/results";
import type { Quantity } from "../../core/ledger/quantity";
import type { seriesWords } from "../../core/ledger/series";
import type { Localized } from "../../core/words/language";

/** A key figure by which regions are compared. */
interface BatchColumn {
  readonly head: Localized;
  find(results: Results): Quantity | undefined;
}

const lastYear = (series: keyof typeof seriesWords, id: string, en: string): BatchColumn => ({
  head: { id, en },
  find: ({ quantities, study }) => quantities.get(`value.${series}.${study.lastYear}`),
});

const concept = (name: string, id: string, en: string): BatchColumn => ({
  head: { id, en },
  find: (results) => findConcept(results, name),
});

/** The key figures, in the order of the table; levels are those of each region's last year. */
export const batchColumns = {
  workers: lastYear("workers", "Tenaga kerja", "Workers"),
  units: lastYear("units", "Unit usaha", "Business units"),
  workersPerUnit: lastYear("workers_per_unit", "Tenaga kerja per unit", "Workers per unit"),
  share: lastYear(
    "workers_share_of_population_pct",
    "Persentase tenaga kerja terhadap jumlah penduduk",
    "Workers as a share of the population",
  ),
  workersGrowth: concept(
    "cagr_pct.workers",
    "Pertumbuhan tenaga kerja per tahun",
    "Growth of workers a year",
  ),
  unitsGrowth: concept("cagr_pct.units", "Pertumbuhan unit usaha per tahun", "Growth of units a year"),
  unemployment: lastYear("unemployment", "Tingkat pengangguran terbuka", "Open unemployment rate"),
} as const satisfies Record<string, BatchColumn>;

export type BatchColumnName = keyof typeof batchColumns;

export const batchColumnNames = Object.keys(batchColumns) as BatchColumnName[];

/** What the index page shows of one report, and no more is kept of it while a batch goes on. */
export interface RegionRow {
  /** The report's folder inside the batch's. */
  readonly folder: string;
  readonly study: ResultsStudy;
  readonly figures: Readonly<Record<BatchColumnName, Pick<Quantity, "value" | "unit"> | null>>;
  /** How many remarks the audit has. */
  readonly remarks: number;
}

/** The key figures of one report. */
export function regionRow(folder: string, results: Results): RegionRow {
  const figures = batchColumnNames.map((name) => {
    const found = batchColumns[name].find(results);
    return [name, found === undefined ? null : { value: found.value, unit: found.unit }] as const;
  });
  return {
    folder,
    study: results.study,
    figures: Object.fromEntries(figures) as RegionRow["figures"],
    remarks: results.findings.length,
  };
}
