import type { Analysis } from "../../ledger/analyse";
import type { Study } from "../../study/study";
import type { Language } from "../../words/language";
import type { FigureKey } from "../registry";
import { elasticityFigure } from "./elasticity";
import type { Figure } from "./figure";
import type { FigureInput } from "./figure-input";
import { forecastFigure } from "./forecast";
import { indexFigure } from "./index-figure";
import { populationFigure } from "./population";
import { regressionFigure } from "./regression";
import { sensitivityFigure } from "./sensitivity";
import { shareFigure } from "./share";
import { smallIndustryFigure } from "./small-industry";
import { unemploymentFigure } from "./unemployment";
import { unemploymentRelationFigure } from "./unemployment-relation";
import { workersPerUnitFigure } from "./workers-per-unit";

const builders: Readonly<Record<FigureKey, (input: FigureInput) => Figure>> = {
  population: populationFigure,
  unemployment: unemploymentFigure,
  "small-industry": smallIndustryFigure,
  index: indexFigure,
  "workers-per-unit": workersPerUnitFigure,
  share: shareFigure,
  elasticity: elasticityFigure,
  regression: regressionFigure,
  sensitivity: sensitivityFigure,
  "unemployment-relation": unemploymentRelationFigure,
  forecast: forecastFigure,
};

/**
 * Builds a figure of the report: what it found as its title, its chart, and the same in words and numbers.
 * Works for every valid study: what has no value is left out and named, and a figure without any says why.
 *
 * @example buildFigure("population", study, analysis, "id").number // => "1.1"
 */
export function buildFigure(key: FigureKey, study: Study, analysis: Analysis, language: Language): Figure {
  return builders[key]({ study, analysis, language });
}
