import { withoutMark } from "../core/content/study-mark";
import type { Cell, CodeCell, DisplayOutput, Notebook, Output } from "./format";
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

/**
 * The copy of a notebook whose outputs do not say which study they are of: in one that is kept between runs, that would
 * change with every edit of the data, even where what is shown stays.
 */
export const withoutMarks = (notebook: Notebook): Notebook => ({
  ...notebook,
  cells: notebook.cells.map((cell) =>
    cell.cell_type === "code" ? { ...cell, outputs: cell.outputs.map(unmarked) } : cell,
  ),
});

const unmarked = (output: Output): Output =>
  output.output_type === "display_data"
    ? { ...output, metadata: withoutMark((output as DisplayOutput).metadata) }
    : output;
