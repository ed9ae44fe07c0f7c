import type { Analysis } from "../../ledger/analyse";
import { quantityOf } from "../../ledger/key-figures";
import type { Quantity } from "../../ledger/quantity";
import type { Study } from "../../study/study";
import type { Language, Localized } from "../../words/language";
import type { Inline } from "../../words/sentence";
import { compose, type Piece } from "../prose/prose";

/** What every figure is made from. */
export interface FigureInput {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly language: Language;
}

/** The quantity of that id; throws where the analysis has none. */
export function quantity(input: FigureInput, id: string): Quantity {
  return quantityOf(input.analysis, id);
}

/** The text in the figure's language. */
export function word(input: FigureInput, text: Localized): string {
  return text[input.language];
}

/** Writes a sentence in the figure's language, each number with its quantity. */
export function sayIn(
  input: FigureInput,
): (strings: TemplateStringsArray, ...pieces: Piece[]) => readonly Inline[] {
  return (strings, ...pieces) => compose(input.language, strings, pieces);
}

/** The first and the last year of the study. */
export function studyYears({ study }: FigureInput): { readonly first: number; readonly last: number } {
  return { first: study.years[0] as number, last: study.years.at(-1) as number };
}
