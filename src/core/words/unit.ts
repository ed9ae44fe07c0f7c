import type { Localized } from "./language";

/** How a unit is written behind a number, and how many decimals its numbers are shown with. */
interface UnitStyle {
  /** Behind the number in running text; empty for a pure number. */
  readonly text: Localized;
  /** In a table's head or on an axis. */
  readonly head: Localized;
  readonly decimals: number;
}

const style = (decimals: number, id: string, en: string, headId = id, headEn = en): UnitStyle => ({
  text: { id, en },
  head: { id: headId, en: headEn },
  decimals,
});

/** The units of the report. */
export const units = {
  persons: style(0, "jiwa", "persons"),
  workers: style(0, "orang", "workers"),
  business_units: style(0, "unit", "business units", "unit", "units"),
  percent: style(2, "%", "%"),
  percentage_points: style(2, "poin persen", "percentage points"),
  workers_per_unit: style(2, "orang per unit", "workers per unit", "orang/unit", "workers/unit"),
  index: style(1, "", "", "indeks", "index"),
  elasticity: style(2, "", "", "elastisitas", "elasticity"),
  correlation: style(3, "", "", "koefisien", "coefficient"),
  probability: style(3, "", "", "peluang", "probability"),
  count: style(0, "", "", "banyaknya", "count"),
  statistic: style(2, "", "", "nilai statistik", "statistic"),
  squared_workers: style(0, "orang²", "workers²"),
  squared_business_units: style(0, "unit usaha²", "business units²"),
  squared_persons: style(0, "jiwa²", "persons²"),
  squared_percent: style(3, "%²", "%²"),
  squared_workers_per_unit: style(3, "(orang/unit)²", "(workers/unit)²"),
  workers_per_year: style(0, "orang per tahun", "workers a year", "orang/tahun", "workers/year"),
  business_units_per_year: style(
    0,
    "unit usaha per tahun",
    "business units a year",
    "unit usaha/tahun",
    "business units/year",
  ),
  persons_per_year: style(0, "jiwa per tahun", "persons a year", "jiwa/tahun", "persons/year"),
  percentage_points_per_year: style(
    2,
    "poin persen per tahun",
    "percentage points a year",
    "poin persen/tahun",
    "percentage points/year",
  ),
  workers_per_unit_per_year: style(
    3,
    "orang per unit per tahun",
    "workers per unit a year",
    "orang/unit/tahun",
    "workers/unit/year",
  ),
  percentage_points_per_worker: style(
    5,
    "poin persen per orang",
    "percentage points per worker",
    "poin persen/orang",
    "percentage points/worker",
  ),
  logarithm: style(3, "", "", "logaritma", "logarithm"),
} as const satisfies Record<string, UnitStyle>;

export type Unit = keyof typeof units;
