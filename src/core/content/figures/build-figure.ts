import type { Analysis } from "../../ledger/analyse";
import type { Study } from "../../study/study";
import { type Language, wordsIn } from "../../words/language";
import type { Sentence } from "../../words/sentence";
import type { FigureKey } from "../registry";
import { populationFigure, smallIndustryFigure } from "./bars";
import { decompositionFigure } from "./decomposition";
import type { Figure } from "./figure";
import type { FigureInput } from "./figure-input";
import { forecastFigure } from "./forecast";
import { readingsFigure } from "./readings";
import { regressionFigure } from "./regression";
import { unemploymentRelationFigure } from "./unemployment-relation";
import { paceFigure, shareFigure, unemploymentFigure } from "./yearly-lines";

const builders: Readonly<Record<FigureKey, (input: FigureInput) => Figure>> = {
  population: populationFigure,
  unemployment: unemploymentFigure,
  "small-industry": smallIndustryFigure,
  share: shareFigure,
  regression: regressionFigure,
  "unemployment-relation": unemploymentRelationFigure,
  forecast: forecastFigure,
  pace: paceFigure,
  decomposition: decompositionFigure,
  readings: readingsFigure,
};

/**
 * Builds a figure of the report: what it found as its title, its chart, and the same in words and numbers.
 * Works for every valid study: what has no value is left out and named, and a figure without any says why.
 *
 * @param own a title in place of the figure's own, as a cell may give it
 * @example buildFigure("population", study, analysis, "id").number // => "1.1"
 */
export function buildFigure(
  key: FigureKey,
  study: Study,
  analysis: Analysis,
  language: Language,
  own: { readonly title?: Sentence } = {},
): Figure {
  return builders[key]({ study, analysis, language, words: wordsIn(language), ...own });
}
