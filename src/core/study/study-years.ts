import { type ResourceName, resourceNames, type Study, type Table } from "./study";

type Years = Pick<Study, "years">;

/** The first year of a study. */
export const firstYear = ({ years }: Years): number => Math.min(...years);

/** The last year of a study. */
export const lastYear = ({ years }: Years): number => Math.max(...years);

/**
 * Each year of a study but the first, behind the one before it, whether or not a gap lies between them.
 *
 * @example yearSteps({ years: [2012, 2013, 2015] }) // => [[2012, 2013], [2013, 2015]]
 */
export function yearSteps({ years }: Years): readonly (readonly [number, number])[] {
  return years.flatMap((year, index) => {
    const previous = years[index - 1];
    return previous === undefined ? [] : [[previous, year] as const];
  });
}

/** The series without which a year cannot be analysed. */
const requiredColumns: Readonly<Record<ResourceName, readonly string[]>> = {
  population: ["population"],
  unemployment: [],
  "small-industry": ["units", "workers"],
};

/**
 * The years for which population, units and workers are all there, and the others with the tables that lack them.
 * A table has a year where it has a row for it with every required cell filled.
 */
export function studyYears(
  tables: Readonly<Record<ResourceName, Table>>,
): Pick<Study, "years" | "surplusYears"> {
  const has = new Map(
    resourceNames.map((name) => [name, completeYears(tables[name], requiredColumns[name])]),
  );
  const lacking = (year: number): readonly ResourceName[] =>
    resourceNames.filter((name) => requiredColumns[name].length > 0 && has.get(name)?.has(year) !== true);
  const all = new Set(resourceNames.flatMap((name) => tables[name].rows.map(({ year }) => year)));
  const ascending = [...all].sort((one, other) => one - other);
  return {
    years: ascending.filter((year) => lacking(year).length === 0),
    surplusYears: ascending
      .filter((year) => lacking(year).length > 0)
      .map((year) => ({ year, lacking: lacking(year) })),
  };
}

function completeYears(table: Table, columns: readonly string[]): ReadonlySet<number> {
  return new Set(
    table.rows
      .filter(({ cells }) => columns.every((column) => typeof cells[column]?.value === "number"))
      .map(({ year }) => year),
  );
}
