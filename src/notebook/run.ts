import { dirname, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { pruneConversions } from "./conversions";
import { endError, type FailedNotebook, faultError } from "./failure-block";
import { type Cell, type CodeCell, joinLines, type Notebook } from "./format";
import { type KernelProcess, startKernel } from "./kernel-process";
import { keepOutputs, outputsKey, pruneOutputs, readOutputs } from "./outputs-cache";
import { injectParameters, type Parameters } from "./parameters";
import { type ProjectFingerprint, projectFingerprint } from "./project-fingerprint";
import type { ConversionCounts, KernelNotebook, KernelReply, KernelRequest, RanCell } from "./protocol";

/** A notebook to run. */
export interface NotebookRun {
  /** Its file, from the project's root or absolute: named in messages; its folder is the working directory. */
  readonly path: string;
  readonly notebook: Notebook;
  /** Values to inject in the executed copy. */
  readonly parameters?: Parameters;
  /** The hash of the data that the cells read. Without it outputs are not kept, as they could not be trusted. */
  readonly dataHash?: string;
  /** Whether the data still have that hash; outputs of cells that may have read others are not kept. */
  readonly isDataUnchanged?: () => boolean;
}

/** How far a run is, told before each cell. */
export interface RunProgress {
  readonly notebook: string;
  /** The code cell that starts, from 1, of `cells`. */
  readonly cell: number;
  readonly cells: number;
  /** Since the run began. */
  readonly seconds: number;
}

export interface RunOptions {
  /** The project's root, absolute: `dist`, the lock file and `node_modules` are there. */
  readonly root: string;
  /** Of one cell. */
  readonly timeoutSeconds?: number;
  readonly memoryMegabytes?: number;
  /** Where conversions and outputs are kept between runs; absent: neither read nor written. */
  readonly cacheFolder?: string;
  readonly onProgress?: (progress: RunProgress) => void;
  /** Interrupts the run and ends its process. */
  readonly signal?: AbortSignal;
}

/** A notebook after its run. */
export interface ExecutedNotebook {
  readonly path: string;
  /** The copy with parameters, outputs and execution counts. */
  readonly notebook: Notebook;
  /** Whether the outputs are those of an earlier run on the same inputs. */
  readonly remembered: boolean;
}

/** Runs notebooks in one child process that stays warm between calls. */
export interface NotebookRunner {
  run(notebooks: readonly NotebookRun[]): Promise<ExecutedNotebook[]>;
  /** What the cells that ran cost: how many TypeScript had to convert. */
  conversions(): ConversionCounts;
  close(): void;
}

const TIMEOUT_SECONDS = 120;
const MEMORY_MEGABYTES = 2_048;
/** The kernel loads in half a second; a machine under load may need long. */
const START_TIMEOUT_MS = 60_000;

/** Runs notebooks in one child process. */
export async function runNotebooks(
  notebooks: readonly NotebookRun[],
  options: RunOptions,
): Promise<ExecutedNotebook[]> {
  const runner = createNotebookRunner(options);
  try {
    return await runner.run(notebooks);
  } finally {
    runner.close();
  }
}

/**
 * A runner for several runs, as of a batch. The child process is started when a notebook has to be run,
 * and anew after a failure. The runner must be closed.
 */
export function createNotebookRunner(options: RunOptions): NotebookRunner {
  const { root, cacheFolder, signal } = options;
  const limits = {
    timeoutSeconds: options.timeoutSeconds ?? TIMEOUT_SECONDS,
    memoryMegabytes: options.memoryMegabytes ?? MEMORY_MEGABYTES,
  };
  const conversionsFolder = cacheFolder && join(cacheFolder, "conversions");
  const outputsFolder = cacheFolder && join(cacheFolder, "outputs");
  let fingerprint: ProjectFingerprint | undefined;
  let kernel: KernelProcess | undefined;
  let conversions: ConversionCounts = { made: 0, remembered: 0 };

  function startOnce(): KernelProcess {
    fingerprint ??= projectFingerprint(root);
    kernel ??= startKernel(
      root,
      {
        environment: fingerprint.declarations,
        memoryMegabytes: limits.memoryMegabytes,
        ...(conversionsFolder && { conversions: conversionsFolder }),
      },
      signal,
    );
    return kernel;
  }

  function close(): void {
    kernel?.end();
    kernel = undefined;
  }

  async function run(notebooks: readonly NotebookRun[]): Promise<ExecutedNotebook[]> {
    const began = performance.now();
    const runs = notebooks.map(prepare);
    fingerprint ??= projectFingerprint(root);
    const executed: ExecutedNotebook[] = [];
    const fresh: FreshOutputs[] = [];
    try {
      for (const each of runs) {
        const key = outputsFolder && outputsKey(each, fingerprint);
        const kept = key && readOutputs(outputsFolder, key, each.cells);
        const ran = kept || (await execute(each, runs, began));
        if (key && !kept) {
          fresh.push({ key, ran, isDataUnchanged: each.isDataUnchanged });
        }
        executed.push({
          path: each.path,
          notebook: withOutputs(each.notebook, ran),
          remembered: Boolean(kept),
        });
      }
    } catch (error) {
      close();
      throw error;
    } finally {
      keepWhatHolds(fresh, fingerprint);
    }
    if (executed.some((each) => !each.remembered)) {
      conversionsFolder && pruneConversions(conversionsFolder);
      outputsFolder && pruneOutputs(outputsFolder);
    }
    return executed;
  }

  /** The program and the data were hashed before the cells ran; what changed meanwhile has no known inputs. */
  function keepWhatHolds(fresh: readonly FreshOutputs[], before: ProjectFingerprint): void {
    if (!outputsFolder || fresh.length === 0 || projectFingerprint(root).program !== before.program) {
      return;
    }
    for (const { key, ran, isDataUnchanged } of fresh) {
      if (isDataUnchanged?.() ?? true) {
        keepOutputs(outputsFolder, key, ran);
      }
    }
  }

  async function execute(
    prepared: PreparedRun,
    runs: readonly FailedNotebook[],
    began: number,
  ): Promise<readonly RanCell[]> {
    const running = startOnce();
    const { path, folder, cells } = prepared;
    const ask = async (request: KernelRequest, cell?: number): Promise<KernelReply> => {
      const limit = request.type === "open" ? START_TIMEOUT_MS : limits.timeoutSeconds * 1_000;
      const outcome = await running.request(request, limit);
      if ("reason" in outcome) {
        throw endError(prepared, cell, outcome, limits);
      }
      if (outcome.type === "fault") {
        throw faultError(
          runs.find((each) => each.path === outcome.fault.notebook) ?? prepared,
          outcome.fault,
        );
      }
      return outcome;
    };
    await ask({ type: "open", notebook: { path, folder, cells } });
    for (const [index, cell] of cells.entries()) {
      const seconds = (performance.now() - began) / 1_000;
      options.onProgress?.({ notebook: path, cell: index + 1, cells: cells.length, seconds });
      await ask({ type: "execute", index }, cell.number);
    }
    const finished = await ask({ type: "finish" }, cells.at(-1)?.number);
    if (finished.type !== "finished") {
      throw new TypeError(`the kernel answered "${finished.type}" to "finish"`);
    }
    conversions = finished.conversions;
    return finished.cells;
  }

  function prepare({ path, notebook, parameters, dataHash, isDataUnchanged }: NotebookRun): PreparedRun {
    const copy = parameters ? injectParameters(notebook, parameters) : notebook;
    return {
      path,
      folder: dirname(resolve(root, path)),
      notebook: copy,
      cells: copy.cells.flatMap((cell, index) => kernelCell(cell, index + 1)),
      dataHash,
      isDataUnchanged,
    };
  }

  return { run, close, conversions: () => conversions };
}

/** A run, parameters injected. */
export interface PreparedRun extends FailedNotebook, KernelNotebook {
  readonly dataHash: string | undefined;
  readonly isDataUnchanged?: (() => boolean) | undefined;
}

/** Outputs of this run, and the key under which they may be kept. */
interface FreshOutputs extends Pick<PreparedRun, "isDataUnchanged"> {
  readonly key: string;
  readonly ran: readonly RanCell[];
}

/** As in Jupyter, a blank cell is not run. */
function kernelCell(cell: Cell, number: number): KernelNotebook["cells"] {
  const source = joinLines(cell.source);
  return cell.cell_type === "code" && source.trim() !== "" ? [{ number, id: cell.id, source }] : [];
}

function withOutputs(notebook: Notebook, ran: readonly RanCell[]): Notebook {
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
