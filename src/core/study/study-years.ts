import { columns, columnsOf, type ResourceName, resourceNames } from "./columns";
import { type FileProblem, problemOfFile } from "./problem";
import type { Study, Table } from "./study";

/** With fewer years there is neither a trend nor a test. */
export const FEWEST_YEARS = 3;

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

/**
 * The years for which all needed columns are there, and the others with the tables that lack them.
 * A table has a year where it has a row for it with every needed cell filled.
 */
export function studyYears(tables: Study["tables"]): Pick<Study, "years" | "surplusYears"> {
  const needed = resourceNames.flatMap((name) => {
    const own = columnsOf(name).filter((column) => columns[column].isNeeded);
    return own.length === 0 ? [] : [{ name, years: completeYears(tables[name], own) }];
  });
  const lacking = (year: number): readonly ResourceName[] =>
    needed.filter(({ years }) => !years.has(year)).map(({ name }) => name);
  const all = new Set(resourceNames.flatMap((name) => tables[name]?.rows.map(({ year }) => year) ?? []));
  const ascending = [...all].sort((one, other) => one - other);
  return {
    years: ascending.filter((year) => lacking(year).length === 0),
    surplusYears: ascending
      .filter((year) => lacking(year).length > 0)
      .map((year) => ({ year, lacking: lacking(year) })),
  };
}

function completeYears(table: Table | undefined, columns: readonly string[]): ReadonlySet<number> {
  return new Set(
    table?.rows
      .filter(({ cells }) => columns.every((column) => typeof cells[column]?.value === "number"))
      .map(({ year }) => year),
  );
}

/** What is wrong with tables that have too few years in common for a study; null where they have enough. */
export function tooFewYears(tables: Study["tables"], { years }: Years): FileProblem | null {
  if (years.length >= FEWEST_YEARS) return null;
  const { population, "small-industry": industry } = tables;
  return problemOfFile(industry.file, ({ study: { table } }) =>
    table.tooFewYears({
      fewest: FEWEST_YEARS,
      found: years.join(", "),
      files: [population.file, industry.file].join(table.orFile),
    }),
  );
}
