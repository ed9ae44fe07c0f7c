import type { Cell, CodeCell, Notebook } from "./format";
import type { RanCell } from "./protocol";

/** The JavaScript that each cell was converted to, by the cell's id; of those that are plain functions. */
export const codeOf = (notebook: Notebook, ran: readonly RanCell[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ran.flatMap(({ number, code }) => (code === undefined ? [] : [[notebook.cells[number - 1]?.id, code]])),
  );

/** The copy of a notebook with what its cells put out, and when. */
export function withOutputs(notebook: Notebook, ran: readonly RanCell[]): Notebook {
  const byNumber = new Map(ran.map((cell) => [cell.number, cell]));
  const cells = notebook.cells.map((cell, index): Cell => {
    if (cell.cell_type !== "code") {
      return cell;
    }
    const done = byNumber.get(index + 1);
    const executed: CodeCell = {
      ...cell,
      execution_count: done?.executionCount ?? null,
      outputs: done?.outputs ?? [],
    };
    return executed;
  });
  return { ...notebook, cells };
}
