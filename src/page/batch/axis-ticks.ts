/** How many steps an axis has, about. */
const STEPS = 6;

/**
 * Round numbers that an axis from `low` to `high` is marked with; the first and the last hold both ends.
 *
 * @example axisTicks(-3, 17) // => [-5, 0, 5, 10, 15, 20]
 */
export function axisTicks(low: number, high: number): readonly number[] {
  const rough = (high - low || Math.abs(high) || 1) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
