/**
 * Sizes that every method here can square, multiply and divide without leaving double precision's range.
 * No published figure is near either.
 */
const LARGEST_SIZE = 1e50;
const SMALLEST_SIZE = 1e-50;

/**
 * The item at a place that the caller knows to be inside the list, as where two lists are of one length.
 *
 * @throws for a place outside it
 * @example itemAt([4, 7], 1) // => 7
 */
export function itemAt<Item>(items: readonly Item[], place: number): Item {
  return items[place] ?? outside(items, place);
}

function outside(items: readonly unknown[], place: number): never {
  throw new Error(`place ${place} is outside a list of ${items.length}`);
}

/**
 * Refuses what no method can work with.
 *
 * @param method the name that the message begins with
 * @throws for an empty sample, for `NaN` and `Infinity`, and for sizes beyond 1e-50 to 1e50 other than zero
 */
export function requireNumbers(method: string, values: readonly number[]): void {
  if (values.length === 0) {
    throw new Error(`${method} requires at least one data point`);
  }
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) {
      throw new Error(`${method} requires finite numbers, got ${value} at position ${index + 1}`);
    }
    const size = Math.abs(value);
    if (size > LARGEST_SIZE || (size < SMALLEST_SIZE && size !== 0)) {
      throw new Error(
        `${method} requires numbers that are zero or between 1e-50 and 1e50 in size, ` +
          `got ${value} at position ${index + 1}; use another unit`,
      );
    }
  });
}

/**
 * Refuses pairs that are not pairs.
 *
 * @param method the name that the message begins with
 * @throws for different lengths, and for what {@link requireNumbers} refuses
 */
export function requirePairs(method: string, x: readonly number[], y: readonly number[]): void {
  if (x.length !== y.length) {
    throw new Error(
      `${method} requires two samples of the same length, got ${x.length} and ${y.length} data points`,
    );
  }
  requireNumbers(method, x);
  requireNumbers(method, y);
}

/**
 * Refuses years that are not whole numbers in rising order, or not one for each value.
 *
 * @param method the name that the message begins with
 */
export function requireYears(method: string, years: readonly number[], values: readonly number[]): void {
  requirePairs(method, years, values);
  years.forEach((year, index) => {
    const previous = years[index - 1];
    if (!Number.isInteger(year) || (previous !== undefined && year <= previous)) {
      throw new Error(
        `${method} requires whole years in rising order, got ${year} at position ${index + 1}; sort the rows by year`,
      );
    }
  });
}
