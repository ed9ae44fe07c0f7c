import { type Study, type Table, tablesOf } from "../study/study";
import { inEachLanguage } from "../words/language";
import { listText } from "../words/list";
import type { CellReference, Finding } from "./finding";

/** Years that only some tables have: left out of the analysis, or without an unemployment rate in it. */
export function incompleteYears(study: Study): readonly Finding[] {
  const leftOut = study.surplusYears.map(
    ({ year, lacking }): Finding => ({
      rule: "year-left-out",
      severity: "note",
      cells: tablesOf(study).flatMap((table) => rowCells(table, year)),
      text: inEachLanguage((words) => {
        const names = lacking.map((name) => words.study.tables[name].name);
        return words.audit.yearLeftOut({ year, tables: listText(names, words) });
      }),
    }),
  );
  const withoutRow = study.years
    .filter((year) => rowCells(study.tables.unemployment, year).length === 0)
    .map(
      (year): Finding => ({
        rule: "year-without-unemployment",
        severity: "note",
        cells: rowCells(study.tables["small-industry"], year),
        text: inEachLanguage(({ audit }) => audit.yearWithoutUnemployment({ year })),
      }),
    );
  return [...leftOut, ...withoutRow];
}

function rowCells(table: Table, year: number): readonly CellReference[] {
  if (!table.rows.some((row) => row.year === year)) return [];
  return table.columns.map(({ name }) => ({ resource: table.name, column: name, year }));
}
