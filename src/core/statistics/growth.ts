import { expm1, ln, log1p } from "./elementary";
import { type Estimate, notDefined } from "./estimate";
import { requireNumbers } from "./sample";

/**
 * Absolute growth (pertambahan), in the unit of the values.
 *
 * @throws for a number that is not finite
 * @example absoluteGrowth(3575, 5987) // => 2412
 */
export function absoluteGrowth(previous: number, current: number): number {
  requireNumbers("absoluteGrowth", [previous, current]);
  return current - previous;
}

/**
 * Relative growth (laju pertumbuhan), 100 (yₜ ÷ yₜ₋₁ − 1), in per cent; not defined from zero.
 *
 * @throws for a number that is not finite
 * @example relativeGrowth(80, 100) // => 25
 */
export function relativeGrowth(previous: number, current: number): Estimate {
  requireNumbers("relativeGrowth", [previous, current]);
  return previous === 0 ? notDefined("zero-base") : (100 * (current - previous)) / previous;
}

/**
 * Compound (geometric) growth between two end years, 100 ((yₙ ÷ y₁)^(1 ÷ years) − 1), in per cent per year.
 * Not defined from zero, nor where a value is negative.
 *
 * @param years from the first year to the last: 4 for 2012 to 2016
 * @throws for a number that is not finite, and unless `years` is a whole number from 1
 * @example compoundGrowth(100, 121, 2) // => 10
 */
export function compoundGrowth(first: number, last: number, years: number): Estimate {
  requireSpan("compoundGrowth", first, last, years);
  if (first === 0) {
    return notDefined("zero-base");
  }
  if (first < 0 || last < 0) {
    return notDefined("not-positive");
  }
  return last === 0 ? -100 : 100 * expm1(logarithmOfRatio(last, first) / years);
}

function requireSpan(method: string, first: number, last: number, years: number): void {
  requireNumbers(method, [first, last]);
  if (!Number.isInteger(years) || years < 1) {
    throw new Error(`${method} requires a whole number of years from 1, got ${years}`);
  }
}

/** ln(a ÷ b) of positive numbers; near 1 through the change, which keeps the digits of a small growth. */
function logarithmOfRatio(a: number, b: number): number {
  const change = (a - b) / b;
  return Math.abs(change) < 0.5 ? log1p(change) : ln(a / b);
}
