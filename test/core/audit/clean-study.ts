import type { Study } from "../../../src/core/study/study";
import { studyWith, thesisDescriptor } from "../study/thesis-package";

/** The three tables of a made-up region, a row a year. */
export interface MadeUpTables {
  population: [year: number, population: number, growth: number | null][];
  unemployment: [year: number, rate: number | null][];
  smallIndustry: [year: number, units: number, workers: number][];
}

/** Evenly distributed numbers from 0 to 1 (mulberry32): unlike fast-check's own, without a liking for extremes. */
export function evenNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The tables of a region whose series grow smoothly with noise and contradict each other nowhere: the first
 * growth is blank, the others are computed, no figure of three digits or more is repeated, and units have 5 to 19
 * workers, as small industry has.
 *
 * @param noise the largest relative deviation of a count from its smooth course
 */
export function cleanTables(seed: number, years: number, noise: number): MadeUpTables {
  const even = evenNumbers(seed);
  const between = (low: number, high: number) => low + (high - low) * even();
  const first = Math.floor(between(1990, 2005));
  const course = (smooth: (index: number) => number) => {
    let before = Number.NaN;
    return Array.from({ length: years }, (_, index) => {
      const value = Math.round(smooth(index) * (1 + between(-noise, noise)));
      before = value === before ? value + 1 : value;
      return before;
    });
  };
  const growing = (start: number, growth: number) => course((index) => start * growth ** index);
  const population = growing(between(20_000, 3_000_000), between(0.99, 1.05));
  const units = growing(between(100, 5000), between(0.96, 1.12));
  const perUnit = between(8, 12);
  const drift = between(0.98, 1.02);
  const workers = course((index) => (units[index] ?? 0) * perUnit * drift ** Math.min(index, 20));
  let rate = between(3, 12);
  const rates = Array.from({ length: years }, () => {
    const step = between(0.02, 0.9);
    rate = rate < 3 || (rate < 14 && even() < 0.5) ? rate + step : rate - step;
    return Number(rate.toFixed(2));
  });
  return {
    population: population.map((count, index) => {
      const before = population[index - 1];
      return [
        first + index,
        count,
        before === undefined ? null : Number((100 * (count / before - 1)).toFixed(2)),
      ];
    }),
    unemployment: rates.map((one, index) => [first + index, one]),
    smallIndustry: units.map((count, index) => [first + index, count, workers[index] ?? 0]),
  };
}

/** The study of such tables. */
export function studyOf(tables: MadeUpTables): Study {
  const csv = (header: string, rows: (number | null)[][]) =>
    `${[header, ...rows.map((row) => row.map((cell) => cell ?? "").join(","))].join("\n")}\n`;
  return studyWith({
    "datapackage.json": JSON.stringify({ ...thesisDescriptor(), remarks: [] }),
    "population.csv": csv("year,population,growth_reported", tables.population),
    "unemployment.csv": csv("year,unemployment_rate", tables.unemployment),
    "small-industry.csv": csv("year,units,workers", tables.smallIndustry),
  });
}
