import { openStudy } from "../../src/data/open-package";
import { buildFigure } from "../../src/figures/build-figure";
import type { Figure } from "../../src/figures/figure";
import type { Language } from "../../src/format/language";
import { analyse } from "../../src/indicators/analyse";
import { chapters, type FigureKey } from "../../src/registry";

/** The keys of all figures, in the order of the report. */
export const figureKeys: readonly FigureKey[] = chapters.flatMap(({ figures }) => figures);

const study = openStudy("data/kota-kupang");

export const thesisAnalysis = analyse(study);

/** A figure of the thesis' own data. */
export function thesisFigure(key: FigureKey, language: Language): Figure {
  return buildFigure(key, study, thesisAnalysis, language);
}
