/**
 * Ranks from 1, equal values sharing the mean of their ranks.
 *
 * @example ranks([4.77, 7.7, 7.7]) // => [1, 2.5, 2.5]
 */
export function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return smaller + (equal + 1) / 2;
  });
}

/**
 * How often each distinct value occurs, 1 for one without its like.
 *
 * @example tieSizes([4.77, 7.7, 7.7]) // => [1, 2]
 */
export function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const value of values) {
    sizes.set(value, (sizes.get(value) ?? 0) + 1);
  }
  return [...sizes.values()];
}

/** Whether a value occurs more than once. */
export function hasTies(values: readonly number[]): boolean {
  return new Set(values).size < values.length;
}
