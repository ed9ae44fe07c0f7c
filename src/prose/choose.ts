import type { Quantity } from "../indicators/quantity";

/** The words for a number above, below and at zero, and for one that is not defined. */
export interface SignWords {
  readonly positive: string;
  readonly negative: string;
  readonly zero: string;
  readonly undefined: string;
}

/**
 * The word that fits the sign of a quantity as it is shown.
 *
 * @example chooseBySign(growth, { positive: "naik", negative: "turun", zero: "tetap", undefined: "tidak diketahui" })
 */
export function chooseBySign(quantity: Quantity, words: SignWords): string {
  if (quantity.value === null) {
    return words.undefined;
  }
  if (quantity.value === 0) {
    return words.zero;
  }
  return quantity.value > 0 ? words.positive : words.negative;
}
