import type { Quantity } from "../../ledger/quantity";
import { decimalsOf, type Unit } from "../../words/decimals";
import { inEachLanguage, type Language, wordsIn } from "../../words/language";

/**
 * A number that a cell computed itself, as a quantity: a sentence may say it, a chooser judge it, and its panel shows the
 * cell. What is not a finite number has no value.
 *
 * @throws {RangeError} without a label, or for a unit that the report has no words for
 */
export function ownQuantity(label: string, value: number, unit: Unit, language: Language): Quantity {
  const words = wordsIn(language).notebook.own;
  const name = label.trim().replace(/\s+/g, " ");
  if (name === "") throw new RangeError(words.unnamed);
  if (!Object.hasOwn(decimalsOf, unit)) {
    throw new RangeError(words.unknownUnit({ unit: String(unit), units: Object.keys(decimalsOf) }));
  }
  const id = `own.${language}.${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_")}`;
  const found = Number.isFinite(value) ? value : null;
  return {
    id,
    concept: id,
    value: found,
    unit,
    label: inEachLanguage(() => name),
    own: { label: name, value: found, unit },
    ...(found === null && { reason: inEachLanguage(({ notebook }) => notebook.own.noNumber) }),
  };
}
