import type { Say } from "../../core/words/language";
import type { CellChange } from "./change-package";
import { columnRule, type EditablePackage } from "./editable-package";

/** A count that lost or won a digit differs about tenfold; a true change of a year is far below this. */
const JUMP_FACTOR = 5;

/**
 * New cells that differ five-fold or more from the nearest year before or after, where a digit may be
 * lost or doubled. Columns that can be negative, such as growth, are left out: there it says nothing.
 *
 * @returns one sentence for each: "population 2017: 41270 is 9.7 times below 402286 of 2016; has a digit …"
 */
export function findJumps(current: EditablePackage, cells: readonly CellChange[]): readonly Say[] {
  return cells.flatMap(({ resource, year, column, text }) => {
    const table = current.tables.get(resource);
    if (table === undefined || text === "" || columnRule(table, column).minimum < 0) return [];
    const position = table.rules.findIndex(({ name }) => name === column);
    const values = new Map(
      table.rows
        .filter((row) => (row[position] ?? "") !== "")
        .map((row) => [Number(row[0]), Number(row[position])]),
    );
    for (const other of cells)
      if (other.resource === resource && other.column === column && other.text !== "")
        values.set(other.year, Number(other.text));
    const years = [...values.keys()].sort((one, other) => one - other);
    const at = years.indexOf(year);
    return [years[at - 1], years[at + 1]].flatMap((neighbour) => {
      const isSaidThere = cells.some((cell) => cell.year === neighbour && cell.column === column);
      if (neighbour === undefined || (isSaidThere && neighbour > year)) return [];
      const before = values.get(neighbour) as number;
      const ratio = Number(text) / before;
      if (!Number.isFinite(ratio) || ratio === 0 || (ratio < JUMP_FACTOR && ratio > 1 / JUMP_FACTOR))
        return [];
      const times = Math.max(ratio, 1 / ratio).toFixed(1);
      const jump = { column, year, value: text, times, neighbour: before, neighbourYear: neighbour };
      return [
        ({ collect: { entry } }): string => (ratio > 1 ? entry.jumpAbove(jump) : entry.jumpBelow(jump)),
      ];
    });
  });
}
