import type { Study } from "../study/study";
import { firstYear, lastYear } from "../study/study-years";
import type { Analysis } from "./analyse";
import { periodOf } from "./growth";
import { quantityOf } from "./key-figures";
import type { Quantity } from "./quantity";
import { undefinedReason } from "./reasons";
import { type SeriesName, valueId } from "./series";

/** The quantities of one series under short names, for writing sentences. */
export interface SeriesPicks {
  /** Value in the first year of the study. */
  readonly first: Quantity;
  /** Value in the last year of the study. */
  readonly last: Quantity;
  /** Last year minus first year. */
  readonly change: Quantity;
  /** Growth from the first to the last year, per cent. */
  readonly growth: Quantity;
  /** Average growth a year, geometric mean, per cent. */
  readonly averageGrowth: Quantity;
  readonly mean: Quantity;
  readonly lowest: Quantity;
  readonly highest: Quantity;
  /** The value of every year of the study. */
  readonly yearly: readonly Quantity[];
  /** Growth against the year before, per cent, of every year but the first. */
  readonly yearlyGrowth: readonly Quantity[];
  /** The year's growth that is the highest, per cent. */
  readonly strongestGrowth: Quantity;
  /** The year's growth that is the lowest, per cent. */
  readonly weakestGrowth: Quantity;
  /** Value in a year of the study. */
  readonly at: (year: number | string) => Quantity;
  /** Change against the year before. */
  readonly changeIn: (year: number | string) => Quantity;
  /** Growth against the year before, per cent. */
  readonly growthIn: (year: number | string) => Quantity;
}

/** Picks the quantities of a series out of the analysis. */
export function pickSeries(study: Study, analysis: Analysis, series: SeriesName): SeriesPicks {
  const first = firstYear(study);
  const last = lastYear(study);
  const period = periodOf(study);
  const get = (id: string) => quantityOf(analysis, id);
  const yearly = study.years.slice(1).map((year) => get(`growth_pct.${series}.${year}`));
  return {
    first: get(valueId(series, first)),
    last: get(valueId(series, last)),
    change: get(`growth_abs.${series}.${period}`),
    growth: get(`growth_pct.${series}.${period}`),
    averageGrowth: get(`cagr_pct.${series}.${period}`),
    mean: get(`desc.${series}.mean`),
    lowest: get(`desc.${series}.min`),
    highest: get(`desc.${series}.max`),
    yearly: study.years.map((year) => get(valueId(series, year))),
    yearlyGrowth: yearly,
    strongestGrowth: extreme(yearly, (candidate, best) => candidate > best),
    weakestGrowth: extreme(yearly, (candidate, best) => candidate < best),
    at: (year) => get(valueId(series, Number(year))),
    changeIn: (year) => get(`growth_abs.${series}.${year}`),
    growthIn: (year) => get(`growth_pct.${series}.${year}`),
  };
}

/** The quantity whose value beats all others; of equals the earliest, of none with a value the first. */
function extreme(
  quantities: readonly Quantity[],
  beats: (candidate: number, best: number) => boolean,
): Quantity {
  return quantities.reduce((best, candidate) => {
    if (candidate.value === null) {
      return best;
    }
    return best.value === null || beats(candidate.value, best.value) ? candidate : best;
  });
}

/**
 * Of the Cook's distances of a line's years, that of the year which matters most for where the line runs: of a
 * year without which there is no line, else the largest; null where none is defined.
 */
export function mostInfluential(distances: readonly Quantity[]): Quantity | null {
  const alone = distances.find(({ reason }) => reason === undefinedReason("observation-determines-fit"));
  const defined = distances.filter(({ value }) => value !== null);
  return alone ?? (defined.length === 0 ? null : extreme(defined, (candidate, best) => candidate > best));
}

/**
 * The year, or the years, that a quantity is of.
 *
 * @example yearOf({ id: "growth_pct.workers.2013", … }) // => "2013"
 * @example yearOf({ id: "elasticity_midpoint.workers_wrt_units.2012_2013", … }) // => "2012–2013"
 */
export function yearOf(quantity: Quantity): string {
  return /(\d{4}(?:_\d{4})?)(?:\.[a-z_0-9]+)?$/.exec(quantity.id)?.[1]?.replace("_", "–") ?? "";
}
