import type { Say } from "../words/language";
import { type ColumnRule, MOST_DECIMALS, type ResourceName } from "./columns";
import type { Advice, FileProblem } from "./problem";
import type { PlacedDescriptor } from "./read-descriptor";
import { expectation } from "./read-number";
import type { Remark, Table } from "./study";

/**
 * The descriptor's remarks, each on a cell that exists, each alternative one that the column may hold.
 *
 * @param tables the tables that were read; remarks on other tables are not looked at
 */
export function readRemarks(
  { descriptor, problemAt }: PlacedDescriptor,
  tables: ReadonlyMap<ResourceName, { readonly table: Table; readonly rules: readonly ColumnRule[] }>,
): { readonly remarks: readonly Remark[]; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const remarks = descriptor.remarks.map(({ alternative, ...remark }, position): Remark => {
    const read = tables.get(remark.resource);
    if (read !== undefined) {
      const rule = read.rules.slice(1).find(({ name }) => name === remark.column);
      const refuse = (key: string, advice: Say<Advice>): void => {
        problems.push(problemAt(["remarks", position, key], advice));
      };
      if (rule === undefined)
        refuse("column", ({ study }) =>
          study.descriptor.remarkColumn({ table: remark.resource, columns: columnNames(read.rules) }),
        );
      if (!read.table.rows.some(({ year }) => year === remark.year))
        refuse("year", ({ study }) => study.descriptor.remarkYear({ file: read.table.file }));
      if (rule !== undefined && typeof alternative === "number" && !isPossible(alternative, rule))
        refuse("alternative", (words) => {
          const { withDecimals, remarkAlternative } = words.study.descriptor;
          const content = expectation(rule)(words);
          const what =
            rule.type === "number" ? withDecimals({ what: content, most: MOST_DECIMALS }) : content;
          return remarkAlternative({ what, minimum: rule.minimum, maximum: rule.maximum });
        });
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
