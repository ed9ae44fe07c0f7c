import { openStudy } from "../../../../src/collect/open-package";
import { buildFigure } from "../../../../src/core/content/figures/build-figure";
import type { Figure } from "../../../../src/core/content/figures/figure";
import { chapters, type FigureKey } from "../../../../src/core/content/registry";
import { analyse } from "../../../../src/core/ledger/analyse";
import type { Language } from "../../../../src/core/words/language";
import type { Sentence } from "../../../../src/core/words/sentence";

/** The keys of all figures, in the order of the report. */
export const figureKeys: readonly FigureKey[] = chapters.flatMap(({ figures }) => figures);

const study = openStudy("data/kota-kupang");

export const thesisAnalysis = analyse(study);

/** A figure of the thesis' own data. */
export function thesisFigure(
  key: FigureKey,
  language: Language,
  own: { readonly title?: Sentence } = {},
): Figure {
  return buildFigure(key, study, thesisAnalysis, language, own);
}
