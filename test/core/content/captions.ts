import { audit } from "../../../src/core/audit/audit";
import { buildFigure } from "../../../src/core/content/figures/build-figure";
import { plainText } from "../../../src/core/content/prose/prose";
import { chapters } from "../../../src/core/content/registry";
import { buildTable } from "../../../src/core/content/tables/build-table";
import type { Analysis } from "../../../src/core/ledger/analyse";
import type { Study } from "../../../src/core/study/study";
import type { Language } from "../../../src/core/words/language";

const tableKeys = chapters.flatMap(({ tables }) => tables);
const figureKeys = chapters.flatMap(({ figures }) => figures);

/** Every caption of a study: titles, subtitles, notes and alternative texts, each with its key. */
export function captionsOf(study: Study, analysis: Analysis, language: Language): readonly string[] {
  const findings = audit(study);
  return [
    ...tableKeys.flatMap((key) => {
      const { title, source, notes, rows } = buildTable(key, { study, analysis, findings, language });
      return [plainText(title), source, ...notes.map(plainText), ...rows.flat().map(plainText)].map(
        (text) => `table ${key}: ${text}`,
      );
    }),
    ...figureKeys.flatMap((key) => {
      const { title, subtitle, source, alt } = buildFigure(key, study, analysis, language);
      return [plainText(title), subtitle, source, alt].map((text) => `figure ${key}: ${text}`);
    }),
  ];
}
