import { dirname, resolve } from "node:path";
import type { DrawnChart } from "../notebook/pictures/kept-pictures";
import { type Cell, joinLines, type Notebook } from "./format";
import { keepOutputs, outputsKey, type PreparedRun, readDrawn, readOutputs } from "./outputs-cache";
import { injectParameters, type Parameters } from "./parameters";
import type { ProjectFingerprint } from "./project-fingerprint";
import type { KernelNotebook, RanCell, RanNotebook } from "./protocol";

/** A notebook to run. */
export interface NotebookRun {
  /** Its file, from the project's root or absolute: named in messages; its folder is the working directory. */
  readonly path: string;
  readonly notebook: Notebook;
  /** Values to inject in the executed copy. */
  readonly parameters?: Parameters;
  /** The hash of the data that the cells read. Without it outputs are not kept, as they could not be trusted. */
  readonly dataHash?: string;
  /** The folder of those data, absolute: a cell that reads files elsewhere has its outputs not kept. */
  readonly dataFolder?: string | undefined;
  /** Whether the data still have that hash; outputs of cells that may have read others are not kept. */
  readonly isDataUnchanged?: () => boolean;
}

/** What is known of a run before it: the key under which its outputs may be kept, and those that are. */
export interface PlannedRun {
  readonly run: PreparedRun;
  readonly key: string | undefined;
  readonly kept: readonly RanCell[] | undefined;
  /** What was drawn by the run before. */
  readonly drawn: readonly DrawnChart[];
}

/** A run with its parameters injected. */
export function prepareRun({ path, notebook, parameters, ...data }: NotebookRun, root: string): PreparedRun {
  const copy = parameters ? injectParameters(notebook, parameters) : notebook;
  return {
    path,
    folder: dirname(resolve(root, path)),
    notebook: copy,
    cells: copy.cells.flatMap((cell, index) => kernelCell(cell, index + 1)),
    ...data,
  };
}

/** As in Jupyter, a blank cell is not run. */
function kernelCell(cell: Cell, number: number): KernelNotebook["cells"] {
  const source = joinLines(cell.source);
  return cell.cell_type === "code" && source.trim() !== "" ? [{ number, id: cell.id, source }] : [];
}

/** Looks for what was kept of an earlier run on the same inputs; without a folder there is nothing. */
export function planRun(
  run: PreparedRun,
  { program }: ProjectFingerprint,
  outputsFolder: string | undefined,
): PlannedRun {
  if (outputsFolder === undefined) {
    return { run, key: undefined, kept: undefined, drawn: [] };
  }
  const key = outputsKey(run, program);
  const kept = key === undefined ? undefined : readOutputs(outputsFolder, key, run.cells);
  return { run, key, kept, drawn: kept ? [] : readDrawn(outputsFolder, run, program) };
}

/** Keeps the outputs of cells that saw nothing but what is hashed, on data that did not change meanwhile. */
export function keepWhatHolds(
  ran: ReadonlyMap<PlannedRun, RanNotebook>,
  { program }: ProjectFingerprint,
  outputsFolder: string,
): void {
  for (const [{ run, key }, { cells, sight }] of ran) {
    if (key !== undefined && sight === undefined && (run.isDataUnchanged?.() ?? true)) {
      keepOutputs(outputsFolder, key, cells, run, program);
    }
  }
}
