import { itemAt, requireYears } from "./sample";

/** Changes from one year to the next, each under the later year. */
export interface FirstDifferences {
  readonly years: readonly number[];
  /** In the unit of the values. */
  readonly differences: readonly number[];
}

/**
 * First differences, yₜ − yₜ₋₁, between consecutive calendar years only: a change over a gap is not one of a year.
 * Both arrays are empty where no two years follow each other.
 *
 * @param years whole, in rising order
 * @throws for years that are not, for different lengths, an empty sample, or a number that is not finite
 * @example firstDifferences([2012, 2013, 2015], [1, 4, 9]) // => { years: [2013], differences: [3] }
 */
export function firstDifferences(years: readonly number[], values: readonly number[]): FirstDifferences {
  requireYears("firstDifferences", years, values);
  const changes = years.flatMap((year, index) =>
    years[index - 1] === year - 1
      ? [{ year, difference: itemAt(values, index) - itemAt(values, index - 1) }]
      : [],
  );
  return {
    years: changes.map((change) => change.year),
    differences: changes.map((change) => change.difference),
  };
}
