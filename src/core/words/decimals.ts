/** The units of the report, with how many decimals their numbers are shown. */
export const decimalsOf = {
  persons: 0,
  workers: 0,
  business_units: 0,
  percent: 2,
  percentage_points: 2,
  workers_per_unit: 2,
  index: 1,
  elasticity: 2,
  correlation: 3,
  probability: 3,
  count: 0,
  statistic: 2,
  squared_workers: 0,
  squared_business_units: 0,
  squared_persons: 0,
  squared_percent: 3,
  squared_workers_per_unit: 3,
  workers_per_year: 0,
  business_units_per_year: 0,
  persons_per_year: 0,
  percentage_points_per_year: 2,
  workers_per_unit_per_year: 3,
  percentage_points_per_worker: 5,
  logarithm: 3,
} as const;

export type Unit = keyof typeof decimalsOf;
