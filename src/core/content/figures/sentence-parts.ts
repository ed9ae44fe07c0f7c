import type { SeriesPicks } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import { formatQuantity, formatValue } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import { directionOf } from "../prose/judgements";
import { type FigureInput, sayIn, word } from "./figure-input";

/** A number without its sign, for after a word that says the sign: "turun 5,00%". */
export function magnitude({ language }: FigureInput, quantity: Quantity): Inline {
  const value = quantity.value === null ? null : Math.abs(quantity.value);
  return {
    kind: "number",
    text: formatQuantity({ value, unit: quantity.unit }, language),
    quantity: quantity.id,
  };
}

/** A number without its unit, for a sentence that says the unit itself. */
export function bare({ language }: FigureInput, quantity: Quantity): Inline {
  return { kind: "number", text: formatValue(quantity, language), quantity: quantity.id };
}

/** Why a quantity has no value, in the figure's language. */
export function whyNot(input: FigureInput, { reason }: Quantity): string {
  return reason === undefined ? "" : word(input, reason);
}

/** How a series went from the first to the last year: "naik 10,10%", "hampir tetap (−0,40%)", "dari 0 menjadi 12". */
export function movement(input: FigureInput, picks: SeriesPicks): readonly Inline[] {
  const say = sayIn(input);
  const { growth, first, last } = picks;
  const size = magnitude(input, growth);
  const said = {
    id: {
      rising: say`naik ${size}`,
      falling: say`turun ${size}`,
      flat: say`hampir tetap (${growth})`,
      unknown: say`dari ${first} menjadi ${last}`,
    },
    en: {
      rising: say`rose ${size}`,
      falling: say`fell ${size}`,
      flat: say`hardly changed (${growth})`,
      unknown: say`went from ${first} to ${last}`,
    },
  };
  return said[input.language][directionOf(growth)];
}
