import type { Quantity } from "../ledger/quantity";
import { type SeriesName, seriesWords } from "../ledger/series";
import type { Localized } from "../words/language";
import type { Results } from "./results";

/** A quantity by which two runs are compared, found in either without naming a year. */
export interface KeyQuantity {
  readonly label: Localized;
  /** The quantity in a run; undefined where the run has none. */
  find(results: Results): Quantity | undefined;
}

const ofLastYear = (series: SeriesName): KeyQuantity => ({
  label: {
    id: `${seriesWords[series].label.id}, tahun terakhir`,
    en: `${seriesWords[series].label.en}, last year`,
  },
  find: ({ quantities, study }) => quantities.get(`value.${series}.${study.lastYear}`),
});

const byConcept = (concept: string, id: string, en: string): KeyQuantity => ({
  label: { id, en },
  find: (results) => findConcept(results, concept),
});

/** What the report answers with: levels, growth, absorption, the primary relation, and what qualifies it. */
export const keyQuantities: readonly KeyQuantity[] = [
  ofLastYear("workers"),
  ofLastYear("units"),
  ofLastYear("workers_per_unit"),
  ofLastYear("workers_share_of_population_pct"),
  ofLastYear("unemployment"),
  byConcept("cagr_pct.workers", "pertumbuhan tenaga kerja per tahun", "growth of workers a year"),
  byConcept("cagr_pct.units", "pertumbuhan unit usaha per tahun", "growth of business units a year"),
  byConcept("cagr_pct.population", "pertumbuhan penduduk per tahun", "growth of the population a year"),
  byConcept(
    "pooled_workers_per_unit",
    "tenaga kerja per unit usaha, semua tahun",
    "workers per business unit, all years",
  ),
  byConcept(
    "marginal.workers_wrt_units.period",
    "serapan marginal selama periode",
    "marginal absorption over the period",
  ),
  byConcept(
    "elasticity_midpoint.workers_wrt_units.period",
    "elastisitas titik tengah selama periode",
    "midpoint elasticity over the period",
  ),
  byConcept(
    "ols.workers_on_units.slope",
    "kemiringan regresi tenaga kerja atas unit usaha",
    "slope of workers on business units",
  ),
  byConcept("ols.workers_on_units.slope_p", "nilai p uji t kemiringan itu", "p of the t-test of that slope"),
  byConcept("ols.workers_on_units.r2", "R² regresi itu", "R² of that regression"),
  byConcept(
    "cor.workers_units.pearson_perm_p_two_sided",
    "nilai p permutasi tenaga kerja dan unit usaha",
    "permutation p of workers and business units",
  ),
  byConcept(
    "ols.first_difference_workers_on_units.slope",
    "kemiringan dalam perubahan tahunan",
    "slope in yearly changes",
  ),
  byConcept(
    "cor.unemployment_workers.pearson_r",
    "korelasi tingkat pengangguran terbuka dan tenaga kerja",
    "correlation of the open unemployment rate and workers",
  ),
  byConcept(
    "cor.unemployment_workers.pearson_r_first_differences",
    "korelasi itu dalam perubahan tahunan",
    "that correlation in yearly changes",
  ),
];

/** The one quantity of a run with that concept; undefined where there is none. */
export function findConcept({ quantities }: Results, concept: string): Quantity | undefined {
  for (const quantity of quantities.values()) {
    if (quantity.concept === concept) {
      return quantity;
    }
  }
  return undefined;
}

/** Concepts of which there is one quantity a year: in two runs they are matched by id. */
export const yearlyConcepts: ReadonlySet<string> = new Set([
  "growth_pct.population",
  "growth_pct.units",
  "growth_pct.workers",
  "value.workers_per_unit",
  "value.workers_share_of_population_pct",
  "elasticity_midpoint.workers_wrt_units",
]);
