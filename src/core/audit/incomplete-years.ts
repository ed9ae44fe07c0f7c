import { type ResourceName, resourceNames, type Study, type Table } from "../study/study";
import type { Language, Localized } from "../words/language";
import { inEachLanguage } from "../words/language";
import type { CellReference, Finding } from "./finding";
import { listText } from "./words";

const tableWords: Readonly<Record<ResourceName, Localized>> = {
  population: { id: "penduduk", en: "population" },
  unemployment: { id: "pengangguran", en: "unemployment" },
  "small-industry": { id: "industri kecil", en: "small industry" },
};

/** Years that only some tables have: left out of the analysis, or without an unemployment rate in it. */
export function incompleteYears(study: Study): readonly Finding[] {
  const leftOut = study.surplusYears.map(
    ({ year, lacking }): Finding => ({
      rule: "year-left-out",
      severity: "note",
      cells: resourceNames.flatMap((name) => rowCells(study.tables[name], year)),
      text: inEachLanguage((_, language) =>
        language === "id"
          ? `Tahun ${year} tidak dianalisis: ${tableNames(lacking, language)} tidak memuat semua angka yang diperlukan untuk tahun itu.`
          : `The year ${year} is left out of the analysis: ${tableNames(lacking, language)} lacks figures that it needs for that year.`,
      ),
    }),
  );
  const withoutRow = study.years
    .filter((year) => rowCells(study.tables.unemployment, year).length === 0)
    .map(
      (year): Finding => ({
        rule: "year-without-unemployment",
        severity: "note",
        cells: rowCells(study.tables["small-industry"], year),
        text: {
          id: `Tabel pengangguran tidak memuat tahun ${year}, yang ada dalam tabel lain; analisis pengangguran berjalan tanpa tahun itu.`,
          en: `The unemployment table has no year ${year}, which the other tables have; the analysis of unemployment does without it.`,
        },
      }),
    );
  return [...leftOut, ...withoutRow];
}

function tableNames(names: readonly ResourceName[], language: Language): string {
  const list = listText(
    names.map((name) => tableWords[name][language]),
    language,
  );
  return language === "id" ? `tabel ${list}` : `the table of ${list}`;
}

function rowCells(table: Table, year: number): readonly CellReference[] {
  if (!table.rows.some((row) => row.year === year)) return [];
  return table.columns.map(({ name }) => ({ resource: table.name, column: name, year }));
}
