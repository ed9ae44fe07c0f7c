import { CHART_TYPE } from "../core/content/mime";
import type { DrawnChart } from "../notebook/pictures/kept-pictures";
import type { FailedNotebook } from "./failure-block";
import { joinLines, type MultilineText, type Output } from "./format";
import { digest, pruneEntries, readEntry, touchEntry, writeEntry } from "./kept-entries";
import type { KernelCell, KernelNotebook, RanCell } from "./protocol";

/** A run, parameters injected. */
export interface PreparedRun extends FailedNotebook, Omit<KernelNotebook, "drawn"> {
  readonly dataHash?: string | undefined;
  readonly isDataUnchanged?: () => boolean;
}

/** The notebooks of more than a hundred regions. */
const LIMITS = { entries: 2_000, bytes: 200_000_000 };

/**
 * The key under which a notebook's outputs are kept: a hash of all that they depend on, which is the cells'
 * code (parameters among it, prose not), the folder, the data, the compiled program, the packages and Node.
 * Undefined, so never kept, without the hash of the data. Outputs of cells that saw more than that, as the
 * watch on their run tells, are not kept either.
 */
export function outputsKey(run: PreparedRun, program: string): string | undefined {
  if (run.dataHash === undefined) {
    return undefined;
  }
  const sources = run.cells.map((cell) => cell.source);
  const numbers = run.cells.map((cell) => cell.number).join();
  return digest(program, run.dataHash, run.folder, numbers, ...sources);
}

/** The outputs of an earlier run, or undefined where none are kept whole for just these cells. */
export function readOutputs(
  folder: string,
  key: string,
  cells: readonly KernelCell[],
): readonly RanCell[] | undefined {
  const kept = readEntry(folder, key) as readonly RanCell[] | undefined;
  const fits =
    kept?.length === cells.length && kept.every((ran, index) => ran.number === cells[index]?.number);
  if (!fits) {
    return undefined;
  }
  touchEntry(folder, key, new Date());
  return kept;
}

/** Keeps a notebook's outputs, as those that are the notebook's latest. */
export function keepOutputs(
  folder: string,
  key: string,
  ran: readonly RanCell[],
  run: PreparedRun,
  program: string,
): void {
  writeEntry(folder, key, ran);
  writeEntry(folder, latestKey(run, program), key);
}

/** What the same program drew in the notebook's latest run whose outputs are kept. */
export function readDrawn(folder: string, run: PreparedRun, program: string): readonly DrawnChart[] {
  const latest = readEntry(folder, latestKey(run, program));
  const ran = typeof latest === "string" ? readEntry(folder, latest) : undefined;
  return ((ran ?? []) as readonly RanCell[]).flatMap(({ outputs }) => outputs.flatMap(drawnIn));
}

/** Whatever a cell's text is, and the data: a notebook by its path and its parameters. */
const latestKey = ({ path, notebook }: PreparedRun, program: string): string =>
  digest("latest", program, path, JSON.stringify(notebook.metadata.papermill ?? null));

/** A figure shows its live chart and, in its markup, the picture. */
interface ShownFigure {
  readonly [CHART_TYPE]?: DrawnChart["chart"];
  readonly "text/html"?: MultilineText;
}

function drawnIn(output: Output): readonly DrawnChart[] {
  if (output.output_type !== "display_data") {
    return [];
  }
  const { [CHART_TYPE]: chart, "text/html": markup } = output.data as ShownFigure;
  const [, picture] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(joinLines(markup ?? [])) ?? [];
  return chart === undefined || picture === undefined
    ? []
    : [{ chart, picture: Buffer.from(picture, "base64").toString("utf8") }];
}

/** Removes the outputs used longest ago, beyond what is worth keeping. */
export function pruneOutputs(folder: string): void {
  pruneEntries(folder, LIMITS);
}
