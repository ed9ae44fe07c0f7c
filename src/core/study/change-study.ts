import type { ResourceName } from "./columns";
import { type Study, type Table, tablesOf } from "./study";
import { studyYears } from "./study-years";

/** A cell of a data package. */
export interface CellPlace {
  readonly resource: ResourceName;
  readonly column: string;
  readonly year: number;
}

/** The study with another value in a cell that it has; blank for null, which leaves the year out if it needs the cell. */
export function withCell(study: Study, { resource, column, year }: CellPlace, value: number | null): Study {
  return withTables(study, (table) =>
    table.name !== resource
      ? table
      : {
          ...table,
          rows: table.rows.map((row) => {
            const cell = row.cells[column];
            return row.year !== year || cell === undefined
              ? row
              : { ...row, cells: { ...row.cells, [column]: { ...cell, value } } };
          }),
        },
  );
}

/** The study without a year. */
export function withoutYear(study: Study, year: number): Study {
  return withTables(study, (table) => ({ ...table, rows: table.rows.filter((row) => row.year !== year) }));
}

function withTables(study: Study, change: (table: Table) => Table): Study {
  const changed = Object.fromEntries(tablesOf(study).map((table) => [table.name, change(table)]));
  const tables = { ...study.tables, ...changed };
  return { ...study, tables, ...studyYears(tables) };
}
