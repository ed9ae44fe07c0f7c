import type { Quantity } from "../../core/ledger/quantity";
import type { Language } from "../../core/words/language";
import { formatInFull } from "../../core/words/number";

/** More digits than these make a formula unreadable; the inputs below it have all of theirs. */
const SIGNIFICANT_DIGITS = 7;

/**
 * A formula with the numbers of its inputs in place of `{0}`, `{1}` …; `{*}` becomes the list of them all.
 *
 * @example "100 × (893 ÷ 652 − 1)"
 */
export function fillFormula(
  formula: string,
  inputs: readonly Pick<Quantity, "value">[],
  language: Language,
): string {
  const numbers = inputs.map(({ value }) => numberInFormula(value, language));
  return formula
    .replace(/\{(\d+)\}/g, (place, index: string) => bracketed(numbers[Number(index)] ?? place))
    .replaceAll("{*}", numbers.join("; "));
}

function numberInFormula(value: number | null, language: Language): string {
  if (value === null) return "–";
  return formatInFull(
    Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS)),
    language,
  );
}

/** A negative number within a formula stands in brackets. */
const bracketed = (number: string): string => (number.startsWith("\u2212") ? `(${number})` : number);
