import { seriesColumns } from "../../core/study/study";

/** The figures of a year that `serapan data add` takes, by their option, in the order of the tables. */
export const yearFigures = {
  population: { ...seriesColumns.population, question: "Population (persons)" },
  "growth-reported": {
    ...seriesColumns.growth_reported,
    question: "Population growth as published (per cent)",
  },
  unemployment: { ...seriesColumns.unemployment, question: "Open unemployment rate, TPT (per cent)" },
  units: { ...seriesColumns.units, question: "Small-industry business units" },
  workers: { ...seriesColumns.workers, question: "Small-industry workers (persons)" },
} as const;

export type YearFigure = keyof typeof yearFigures;
