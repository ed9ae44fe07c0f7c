import type { Analysis } from "../../ledger/analyse";
import { quantityOf } from "../../ledger/key-figures";
import { pickSeries } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import type { Study } from "../../study/study";
import type { Language, Words } from "../../words/language";
import { formatValue } from "../../words/quantity";
import type { Inline, Sentence } from "../../words/sentence";
import { formatQuantity } from "../../words/unit";
import { signOf } from "../prose/judgements";
import { writeQuantity } from "../prose/prose";

/** What every figure is made from. */
export interface FigureInput {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly language: Language;
  readonly words: Words;
  /** Stands in place of the figure's own title. */
  readonly title?: Sentence;
}

/** The quantity of that id; throws where the analysis has none. */
export function quantity(input: FigureInput, id: string): Quantity {
  return quantityOf(input.analysis, id);
}

/** The first and the last year of the study. */
export function studyYears({ study }: FigureInput): { readonly first: number; readonly last: number } {
  return { first: study.years[0] as number, last: study.years.at(-1) as number };
}

/** A number with its unit; where it is not defined, the reason stands in its place. */
export function inFull({ language }: FigureInput, quantity: Quantity): Inline {
  return writeQuantity(quantity, language);
}

/** A number without its unit, for a sentence that says the unit itself. */
export function bare({ language }: FigureInput, quantity: Quantity): Inline {
  return { kind: "number", text: formatValue(quantity, language), quantity: quantity.id };
}

/** A number without its sign, for after a word that says the sign: "turun 5,00%". */
export function magnitude({ language }: FigureInput, quantity: Quantity): Inline {
  const value = quantity.value === null ? null : Math.abs(quantity.value);
  return {
    kind: "number",
    text: formatQuantity({ value, unit: quantity.unit }, language),
    quantity: quantity.id,
  };
}

/** Why a quantity has no value, in the figure's language. */
export function whyNot({ language }: FigureInput, { reason }: Quantity): string {
  return reason?.[language] ?? "";
}

/** How a series without blanks went: "naik 10,10%", "tetap 300", "naik dari 0 menjadi 12", "kembali ke 300". */
export function movement(input: FigureInput, series: "population" | "units" | "workers"): Sentence {
  const words = input.words.figures.movement;
  const { growth, first, last, yearly } = pickSeries(input.study, input.analysis, series);
  const ends = { first: bare(input, first), last: bare(input, last) };
  if (first.value === last.value) {
    const isConstant = yearly.every(({ value }) => value === last.value);
    return words[isConstant ? "constant" : "returned"](ends);
  }
  const move = signOf(growth);
  if (move === "unknown") {
    return words.fromZero(ends);
  }
  return move === "zero" ? words.hardly(ends) : words[move]({ size: magnitude(input, growth) });
}
