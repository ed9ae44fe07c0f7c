import { chartConfig } from "../../core/content/figures/theme";
import { CHART_TYPE, REPORT_ITEM_TYPE } from "../../core/content/mime";
import type { ReportItem, ShownItem, Stage } from "../../core/content/report/stage";
import type { DisplayOutput, Notebook, Output } from "../../kernel/format";

/** A cell as tslab converted it: a function of the notebook's names and of what it may reach. */
export type CellFunction = (exports: object, require: (name: string) => unknown, console: object) => unknown;

/** The cells of a notebook that can run, by their ids. */
export type CellFunctions = Readonly<Record<string, CellFunction>>;

/** Something that a cell asks for and that is not in the page: files, DataFrames, a package of the researcher's own. */
export class NotInPage extends Error {
  override readonly name = "NotInPage";
}

/** A cell that could not run. */
export interface FailedCell {
  readonly cellId: string;
  readonly error: unknown;
}

/** A notebook with what its cells show now. */
export interface RunNotebook {
  readonly notebook: Notebook;
  readonly failed: readonly FailedCell[];
}

const absent = (): never => {
  throw new NotInPage("DataFrames are not in the page");
};

/** A stage that gathers what the running cell shows in the form of a notebook's outputs, without pictures. */
export function gatheringStage(outputs: Output[]): Stage<never> {
  return {
    show(item) {
      outputs.push({ output_type: "display_data", data: bundleOf(item), metadata: {} });
    },
    frames: { frame: absent, describe: absent, show: absent },
  };
}

function bundleOf(item: ShownItem): DisplayOutput["data"] {
  if (item.kind !== "figure" && item.kind !== "plot")
    return { [REPORT_ITEM_TYPE]: item satisfies ReportItem };
  const { chart, ...words } = item;
  return { [REPORT_ITEM_TYPE]: words, [CHART_TYPE]: { ...chart, config: chartConfig } };
}

/** Whether an output is the report's own, and so made anew; any other stays as it was published. */
export const isOwn = (output: Output): boolean =>
  output.output_type === "display_data" && REPORT_ITEM_TYPE in (output as DisplayOutput).data;

/** What a cell prints was published already, and what it prints of other figures is not shown. */
const silent: object = new Proxy({}, { get: () => () => {} });

/**
 * Runs the cells of a notebook again, as tslab's executor does: one object of names for all, a named import read once
 * so that later cells may set it. A cell that has no function, or shows what is not the report's own, keeps its outputs.
 *
 * @param outputs what the running cell shows is gathered there
 */
export function runCells(
  notebook: Notebook,
  functions: CellFunctions,
  require: (name: string) => unknown,
  outputs: Output[],
): RunNotebook {
  const exports = createExports();
  const failed: FailedCell[] = [];
  const cells = notebook.cells.map((cell) => {
    const run = functions[cell.id];
    if (cell.cell_type !== "code" || run === undefined) return cell;
    outputs.length = 0;
    try {
      run(exports, require, silent);
    } catch (error) {
      failed.push({ cellId: cell.id, error });
      return cell;
    }
    return cell.outputs.every(isOwn) ? { ...cell, outputs: [...outputs] } : cell;
  });
  return { notebook: { ...notebook, cells }, failed };
}

function createExports(): object {
  const names: Record<string | symbol, unknown> = {};
  return new Proxy(names, {
    defineProperty(_, name, { get, value }) {
      if (name !== "__esModule") names[name] = get === undefined ? value : get();
      return true;
    },
  });
}
