import type { Quantity } from "../../ledger/quantity";
import { compareAsShown } from "../../words/quantity";

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
  return chooseAgainst(quantity, 0, words);
}

/** The word that fits which way a value went from one year to another, both as they are shown. */
export function chooseByMove(first: Quantity, last: Quantity, words: SignWords): string {
  return chooseAgainst(last, first.value, words);
}

function chooseAgainst({ value, unit }: Quantity, other: number | null, words: SignWords): string {
  if (value === null || other === null) {
    return words.undefined;
  }
  const { positive, negative, zero } = words;
  return { above: positive, below: negative, equal: zero }[compareAsShown(value, other, unit)];
}
