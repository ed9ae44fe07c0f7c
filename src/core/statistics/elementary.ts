import exp from "@stdlib/math-base-special-exp";
import expm1 from "@stdlib/math-base-special-expm1";
import ln from "@stdlib/math-base-special-ln";
import log1p from "@stdlib/math-base-special-log1p";

/**
 * The functions beyond +, −, ×, ÷ and √ that the core uses. Those of `Math` differ in the last digit between Node and
 * the browsers; these are computed by arithmetic alone, and so agree to the last bit wherever the core runs.
 */
export { exp, expm1, ln, log1p };

/**
 * Hyperbolic tangent, by exp(−2|x|) − 1, which keeps its digits near zero and never overflows.
 *
 * @example tanh(Infinity) // => 1
 */
export function tanh(x: number): number {
  const change = expm1(-2 * Math.abs(x));
  return (Math.sign(x) * -change) / (2 + change);
}

/** The square, as `**` need not be exact in every engine. */
export const square = (x: number): number => x * x;

/** The number nearest to a power of ten, of an exponent that is whole. */
export const powerOfTen = (exponent: number): number => Number(`1e${exponent}`);
