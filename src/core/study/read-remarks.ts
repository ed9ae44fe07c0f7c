import { type ColumnRule, MOST_DECIMALS } from "./column-rules";
import type { Problem } from "./problem";
import type { PlacedDescriptor } from "./read-descriptor";
import { expectation } from "./read-number";
import type { Remark, ResourceName, Table } from "./study";

/**
 * The descriptor's remarks, each on a cell that exists, each alternative one that the column may hold.
 *
 * @param tables the tables that were read; remarks on other tables are not looked at
 */
export function readRemarks(
  { descriptor, problemAt }: PlacedDescriptor,
  tables: ReadonlyMap<ResourceName, { readonly table: Table; readonly rules: readonly ColumnRule[] }>,
): { readonly remarks: readonly Remark[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const remarks = descriptor.remarks.map(({ alternative, ...remark }, position): Remark => {
    const path = ["remarks", position];
    const read = tables.get(remark.resource);
    if (read !== undefined) {
      const rule = read.rules.slice(1).find(({ name }) => name === remark.column);
      if (rule === undefined)
        problems.push(
          problemAt(
            [...path, "column"],
            `a column of ${remark.resource} expected`,
            `name one of ${columnNames(read.rules)}.`,
          ),
        );
      if (!read.table.rows.some(({ year }) => year === remark.year))
        problems.push(
          problemAt(
            [...path, "year"],
            `a year of ${read.table.file} expected`,
            "correct the year, or remove the remark.",
          ),
        );
      if (rule !== undefined && typeof alternative === "number" && !isPossible(alternative, rule))
        problems.push(
          problemAt(
            [...path, "alternative"],
            `${expectation(rule)}${rule.type === "number" ? ` with at most ${MOST_DECIMALS} decimals` : ""} from ${rule.minimum} to ${rule.maximum} expected`,
            "correct the alternative, or write null to leave the year out.",
          ),
        );
    }
    return { ...remark, ...(alternative === undefined ? {} : { alternative }) };
  });
  return { remarks, problems };
}

const columnNames = (rules: readonly ColumnRule[]): string =>
  rules
    .slice(1)
    .map(({ name }) => name)
    .join(", ");

const isPossible = (value: number, { type, minimum, maximum }: ColumnRule): boolean =>
  value >= minimum &&
  value <= maximum &&
  Number(value.toFixed(type === "number" ? MOST_DECIMALS : 0)) === value;
