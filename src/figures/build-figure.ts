import type { Study } from "../data/study";
import type { Language } from "../format/language";
import type { Analysis } from "../indicators/analyse";
import type { FigureKey } from "../registry";
import type { Figure } from "./figure";
import type { FigureInput } from "./figure-input";
import { populationFigure } from "./population";
import { smallIndustryFigure } from "./small-industry";
import { unemploymentFigure } from "./unemployment";

const builders: Partial<Record<FigureKey, (input: FigureInput) => Figure>> = {
  population: populationFigure,
  unemployment: unemploymentFigure,
  "small-industry": smallIndustryFigure,
};

/**
 * Builds a figure of the report: what it found as its title, its chart, and the same in words and numbers.
 * Works for every valid study: what has no value is left out and named, and a figure without any says why.
 *
 * @example buildFigure("population", study, analysis, "id").number // => "1.1"
 */
export function buildFigure(key: FigureKey, study: Study, analysis: Analysis, language: Language): Figure {
  const build = builders[key];
  if (build === undefined) throw new Error(`no figure "${key}" yet`);
  return build({ study, analysis, language });
}
