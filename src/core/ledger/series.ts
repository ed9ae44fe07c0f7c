import type { Localized } from "../words/language";
import type { Unit } from "../words/unit";

/** How a series is named and measured. */
interface SeriesWords {
  readonly label: Localized;
  readonly unit: Unit;
  readonly unitPerYear: Unit;
  readonly squaredUnit: Unit;
  /** Of a change, which for a rate is in percentage points. */
  readonly changeUnit: Unit;
}

/** The six series of the analysis: four are published, two are ratios of them. */
export const seriesWords = {
  population: {
    label: { id: "jumlah penduduk", en: "population" },
    unit: "persons",
    unitPerYear: "persons_per_year",
    squaredUnit: "squared_persons",
    changeUnit: "persons",
  },
  unemployment: {
    label: { id: "tingkat pengangguran terbuka", en: "open unemployment rate" },
    unit: "percent",
    unitPerYear: "percentage_points_per_year",
    squaredUnit: "squared_percent",
    changeUnit: "percentage_points",
  },
  units: {
    label: { id: "unit usaha industri kecil", en: "small-industry business units" },
    unit: "business_units",
    unitPerYear: "business_units_per_year",
    squaredUnit: "squared_business_units",
    changeUnit: "business_units",
  },
  workers: {
    label: { id: "tenaga kerja industri kecil", en: "small-industry workers" },
    unit: "workers",
    unitPerYear: "workers_per_year",
    squaredUnit: "squared_workers",
    changeUnit: "workers",
  },
  workers_per_unit: {
    label: { id: "tenaga kerja per unit usaha", en: "workers per business unit" },
    unit: "workers_per_unit",
    unitPerYear: "workers_per_unit_per_year",
    squaredUnit: "squared_workers_per_unit",
    changeUnit: "workers_per_unit",
  },
  workers_share_of_population_pct: {
    label: {
      id: "persentase tenaga kerja industri kecil terhadap jumlah penduduk",
      en: "small-industry workers as a share of the population",
    },
    unit: "percent",
    unitPerYear: "percentage_points_per_year",
    squaredUnit: "squared_percent",
    changeUnit: "percentage_points",
  },
} as const satisfies Record<string, SeriesWords>;

export type SeriesName = keyof typeof seriesWords;

export const seriesNames = Object.keys(seriesWords) as SeriesName[];

/** The series that the trend lines and the forecasts are drawn for. */
export const trendSeries = ["population", "unemployment", "units", "workers"] as const;

export type TrendSeries = (typeof trendSeries)[number];

/** The id of a series' value in a year. */
export function valueId(series: SeriesName, year: number): string {
  return `value.${series}.${year}`;
}
