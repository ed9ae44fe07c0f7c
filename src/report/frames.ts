import type { DataFrame } from "danfojs-node";
import type { ResourceName, Study } from "../data/study";

/** A table of the package, or all of them joined by year. */
export type FrameName = ResourceName | "joined";

/**
 * A table of the study as a DataFrame, one row a year, for exploring. Every column of a table is there, blank
 * cells as null; `joined` has the study's years with the columns of all three tables.
 * danfojs is loaded here, at the first frame: it takes about a second.
 */
export function openFrame(study: Study, name: FrameName): DataFrame {
  const { DataFrame } = require("danfojs-node") as typeof import("danfojs-node");
  return name === "joined" ? new DataFrame(joinedRows(study)) : new DataFrame(tableRows(study, name));
}

type Row = Record<string, number | null>;

function tableRows(study: Study, name: ResourceName): Row[] {
  return study.tables[name].rows.map(({ year, cells }) => ({
    year,
    ...Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.value])),
  }));
}

function joinedRows(study: Study): Row[] {
  const byYear = Object.keys(study.tables).map((name) => tableRows(study, name as ResourceName));
  return study.years.map((year) =>
    Object.assign({}, ...byYear.map((rows) => rows.find((row) => row.year === year) ?? {})),
  );
}
