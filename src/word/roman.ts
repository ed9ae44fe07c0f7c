const digits = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/**
 * A number in Roman figures, as chapters and the first pages bear it.
 *
 * @example roman(4) // => "IV"
 */
export function roman(number: number): string {
  const found = digits.find(([value]) => number >= value);
  return found === undefined ? "" : found[1] + roman(number - found[0]);
}
