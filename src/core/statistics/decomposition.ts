import { type Estimate, notDefined } from "./estimate";
import { requireNumbers } from "./sample";

/** How a total changed: by more parts, and by larger ones. The two effects add up to the change. */
export interface Decomposition {
  /** More parts at the average size: (x₁ − x₀)(s₀ + s₁) ÷ 2. */
  readonly numberEffect: Estimate;
  /** A larger size at the average number of parts: (s₁ − s₀)(x₀ + x₁) ÷ 2. */
  readonly sizeEffect: Estimate;
}

/**
 * Splits the change of a total y = x s, of x parts of the mean size s, into the two effects, with averages of both
 * years as weights, so that nothing is left over. In the unit of y; not defined where there were no parts.
 *
 * @throws for a number that is not finite
 * @example decompose(10, 24, 2, 4) // => { numberEffect: 11, sizeEffect: 3 }
 */
export function decompose(y0: number, y1: number, x0: number, x1: number): Decomposition {
  requireNumbers("decompose", [y0, y1, x0, x1]);
  if (x0 === 0 || x1 === 0) {
    return { numberEffect: notDefined("zero-base"), sizeEffect: notDefined("zero-base") };
  }
  const [before, now] = [y0 / x0, y1 / x1];
  return {
    numberEffect: ((x1 - x0) * (before + now)) / 2,
    sizeEffect: ((now - before) * (x0 + x1)) / 2,
  };
}
