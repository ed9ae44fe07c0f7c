import { isConstant } from "./deviations";
import { type Estimate, notDefined } from "./estimate";
import { requireNumbers } from "./sample";

/**
 * Marginal ratio, Δy ÷ Δx: units of y that came with one more unit of x. Not defined where x did not change.
 *
 * @throws for a number that is not finite
 * @example marginalRatio(10, 16, 2, 5) // => 2
 */
export function marginalRatio(y0: number, y1: number, x0: number, x1: number): Estimate {
  requireNumbers("marginalRatio", [y0, y1, x0, x1]);
  return isConstant([x0, x1]) ? notDefined("zero-change") : (y1 - y0) / (x1 - x0);
}

/**
 * Elasticity on the first values, (Δy ÷ y₀) ÷ (Δx ÷ x₀), without unit (Simanjuntak 1985: growth of employment
 * over growth of output). Not defined from zero, nor where x did not change.
 *
 * @throws for a number that is not finite
 * @example basePointElasticity(10, 12, 4, 5) // => 0.8
 */
export function basePointElasticity(y0: number, y1: number, x0: number, x1: number): Estimate {
  requireNumbers("basePointElasticity", [y0, y1, x0, x1]);
  if (isConstant([x0, x1])) {
    return notDefined("zero-change");
  }
  return y0 === 0 || x0 === 0 ? notDefined("zero-base") : (y1 - y0) / y0 / ((x1 - x0) / x0);
}

/**
 * Arc elasticity on the midpoints, (Δy ÷ ȳ) ÷ (Δx ÷ x̄), without unit, the same read forwards and backwards
 * (Kapsos 2005). Not defined where a midpoint is zero, nor where x did not change.
 *
 * @throws for a number that is not finite
 * @example midpointElasticity(9, 11, 4, 6) // => 0.5
 */
export function midpointElasticity(y0: number, y1: number, x0: number, x1: number): Estimate {
  requireNumbers("midpointElasticity", [y0, y1, x0, x1]);
  if (isConstant([x0, x1])) {
    return notDefined("zero-change");
  }
  return y0 + y1 === 0 || x0 + x1 === 0
    ? notDefined("zero-base")
    : (y1 - y0) / (y0 + y1) / ((x1 - x0) / (x0 + x1));
}
