import type { CellReference, Finding } from "../../audit/finding";
import type { Study } from "../../study/study";
import type { Language } from "../../words/language";
import { formatValue } from "../../words/quantity";
import { type DeclareTable, processedSourceLine } from "./table";

/** What the audit found: place, published and recomputed figure, difference, and how to read it. */
export const auditTable: DeclareTable = ({ study, findings, language, words }) => {
  const { title, heads, severities, nothingFound } = words.tables.audit;
  return {
    title,
    columns: [
      { head: heads.verdict },
      { head: heads.figure, align: "left" },
      { head: heads.published },
      { head: heads.recomputed },
      { head: heads.difference },
      { head: heads.reading, align: "left" },
    ],
    rows: findings.map((finding) => {
      const { severity, cells, published, recomputed, text } = finding;
      return [
        severities[severity],
        { text: placesOf(study, cells, language) },
        rateCell(published, language),
        rateCell(recomputed, language),
        rateCell(differenceOf(finding), language),
        { text: text[language] },
      ];
    }),
    source: processedSourceLine(study, ["population", "unemployment", "small-industry"], words),
    notes: findings.length === 0 ? [nothingFound] : [],
  };
};

/** What is published and recomputed is a rate of growth, per cent. */
const rateCell = (value: number | null | undefined, language: Language) =>
  value === null || value === undefined ? null : { text: formatValue({ value, unit: "percent" }, language) };

const differenceOf = ({ published, recomputed }: Finding): number | null =>
  published === undefined || recomputed === undefined ? null : published - recomputed;

/** "Jumlah penduduk 2013, 2014" */
function placesOf(study: Study, cells: readonly CellReference[], language: Language): string {
  const years = new Map<string, number[]>();
  for (const { resource, column, year } of cells) {
    const found = study.tables[resource]?.columns.find(({ name }) => name === column);
    const title = found?.title[language] ?? column;
    years.set(title, [...(years.get(title) ?? []), year]);
  }
  return [...years].map(([title, list]) => `${title} ${spanOf(list)}`).join("; ");
}

/** Up to three years are listed; more are given as their span. */
function spanOf(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return sorted.length > 3 ? `${sorted[0]}–${sorted.at(-1)}` : sorted.join(", ");
}
