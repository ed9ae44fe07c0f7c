import { columns } from "../study/columns";
import { tablesOf } from "../study/study";
import { inEachLanguage } from "../words/language";
import { columnValues } from "./column-series";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** A table in which nothing that is counted or surveyed has a figure. */
export const emptyTable: Rule = (study) =>
  tablesOf(study)
    .filter((table) =>
      table.columns.every(({ name }) => columns[name].isComputed || columnValues(table, name).length === 0),
    )
    .map(
      (table): Finding => ({
        rule: "empty-table",
        severity: "note",
        cells: table.rows.flatMap(({ year }) =>
          table.columns.map(({ name }) => ({ resource: table.name, column: name, year })),
        ),
        text: inEachLanguage(({ audit, study: { tables } }) =>
          audit.emptyTable({ table: tables[table.name].name }),
        ),
      }),
    );
