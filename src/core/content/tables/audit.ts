import type { Finding, Severity } from "../../audit/finding";
import type { Column, Study } from "../../study/study";
import type { Language, Localized } from "../../words/language";
import { formatNumber } from "../../words/number";
import type { Inline } from "../../words/sentence";
import { compose } from "../prose/prose";
import { textCell } from "./cells";
import { processedSourceLine } from "./sources";
import type { TableContent, TableContext } from "./table";

const severities: Readonly<Record<Severity, Localized>> = {
  "error-likely": { id: "Mungkin keliru", en: "Error likely" },
  doubtful: { id: "Meragukan", en: "Doubtful" },
  note: { id: "Catatan", en: "Note" },
};

/** What the audit found: place, published and recomputed figure, difference, and how to read it. */
export function auditTable({ study, findings, language }: TableContext): TableContent {
  const heads = {
    id: ["Penilaian", "Angka", "Terbitan", "Hitung ulang", "Selisih", "Keterangan"],
    en: ["Verdict", "Figure", "Published", "Recomputed", "Difference", "Reading"],
  }[language];
  const titles = {
    id: compose("id", ["Hasil pemeriksaan angka yang diterbitkan"], []),
    en: compose("en", ["What the check of the published figures found"], []),
  };
  const none = { id: "Pemeriksaan tidak menemukan kejanggalan.", en: "The check found nothing out of line." };
  return {
    title: titles[language],
    columns: heads.map((head, index) => ({
      head,
      align: index >= 2 && index <= 4 ? ("right" as const) : ("left" as const),
    })),
    rows: findings.map((finding) => findingRow(study, finding, language)),
    source: processedSourceLine(study, ["population", "unemployment", "small-industry"], language),
    notes: findings.length === 0 ? [textCell(none[language])] : [],
  };
}

function findingRow(study: Study, finding: Finding, language: Language): readonly (readonly Inline[])[] {
  const { published, recomputed } = finding;
  const decimals = finding.cells.some(({ column }) => column === "growth_reported") ? 2 : 0;
  const number = (value: number | undefined) =>
    textCell(
      value === undefined ? "" : formatNumber(value, Number.isInteger(value) ? decimals : 2, language),
    );
  const difference = published !== undefined && recomputed !== undefined ? published - recomputed : undefined;
  return [
    textCell(severities[finding.severity][language]),
    textCell(placesOf(study, finding, language)),
    number(published),
    number(recomputed),
    number(difference),
    textCell(finding.text[language]),
  ];
}

/** "Jumlah penduduk 2013, 2014" */
function placesOf(study: Study, finding: Finding, language: Language): string {
  const years = new Map<string, number[]>();
  for (const { resource, column, year } of finding.cells) {
    const title = study.tables[resource].columns.find((candidate: Column) => candidate.name === column)
      ?.title[language];
    const name = title ?? column;
    years.set(name, [...(years.get(name) ?? []), year]);
  }
  return [...years].map(([name, list]) => `${name} ${spanOf(list)}`).join("; ");
}

/** Up to three years are listed; more are given as their span. */
function spanOf(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return sorted.length > 3 ? `${sorted[0]}–${sorted.at(-1)}` : sorted.join(", ");
}
