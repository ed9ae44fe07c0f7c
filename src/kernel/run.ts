import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pruneConversions } from "./conversions";
import { codeOf, withOutputs } from "./executed-copy";
import { endError, faultError } from "./failure-block";
import type { Notebook } from "./format";
import { type KernelProcess, startKernel } from "./kernel-process";
import { type PreparedRun, pruneOutputs } from "./outputs-cache";
import { keepWhatHolds, type NotebookRun, type PlannedRun, planRun, prepareRun } from "./planned-run";
import { type ProjectFingerprint, projectFingerprint } from "./project-fingerprint";
import type { ConversionCounts, RanNotebook, Sight } from "./protocol";

/** How far a run is, told before each cell. */
export interface RunProgress {
  readonly notebook: string;
  /** The code cell that starts, from 1, of `cells`. */
  readonly cell: number;
  readonly cells: number;
  /** Since the run began. */
  readonly seconds: number;
}

export type OnProgress = (progress: RunProgress) => void;

export interface RunOptions {
  /** The project's root, absolute: `dist`, the lock file and `node_modules` are there. */
  readonly root: string;
  /** Of one cell. */
  readonly timeoutSeconds?: number;
  readonly memoryMegabytes?: number;
  /** Where conversions and outputs are kept between runs; absent: neither read nor written. */
  readonly cacheFolder?: string;
  /** Interrupts the run and ends its process. */
  readonly signal?: AbortSignal;
}

/** A notebook after its run. */
export interface ExecutedNotebook {
  readonly path: string;
  /** The copy with parameters, outputs and execution counts. */
  readonly notebook: Notebook;
  /** The JavaScript that each cell was converted to, by the cell's id; of those that are plain functions. */
  readonly code: Readonly<Record<string, string>>;
  /** Whether the outputs are those of an earlier run on the same inputs. */
  readonly remembered: boolean;
  /** What the cells saw that nothing hashes, for which their outputs are not kept; absent: nothing. */
  readonly sight?: Sight;
}

/** Runs notebooks in one child process that stays warm between calls. */
export interface NotebookRunner {
  run(notebooks: readonly NotebookRun[], onProgress?: OnProgress): Promise<ExecutedNotebook[]>;
  /** What the cells that ran cost: how many TypeScript had to convert. */
  conversions(): ConversionCounts;
  close(): void;
}

const TIMEOUT_SECONDS = 120;
const MEMORY_MEGABYTES = 2_048;

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
  let isClosed = false;
  let latest: Promise<unknown> = Promise.resolve();
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

  function endKernel(): void {
    kernel?.end();
    kernel = undefined;
  }

  /** A run that still waits must not start a kernel that nobody would end. */
  function close(): void {
    isClosed = true;
    endKernel();
  }

  /** One run at a time: the kernel is one process with one working directory. */
  function run(notebooks: readonly NotebookRun[], onProgress?: OnProgress): Promise<ExecutedNotebook[]> {
    const running = latest.then(() => runNow(notebooks, onProgress));
    latest = running.catch(() => {});
    return running;
  }

  async function runNow(
    notebooks: readonly NotebookRun[],
    onProgress: OnProgress | undefined,
  ): Promise<ExecutedNotebook[]> {
    if (isClosed) {
      throw new Error("The runner was closed before these notebooks were run.");
    }
    fingerprint ??= projectFingerprint(root);
    const before = fingerprint;
    const planned = notebooks.map((each) => planRun(prepareRun(each, root), before, outputsFolder));
    const toRun = planned.filter(({ kept }) => kept === undefined);
    const ran = new Map<PlannedRun, RanNotebook>();
    try {
      if (toRun.length > 0) {
        await execute(toRun, ran, onProgress);
      }
    } catch (error) {
      endKernel();
      throw error;
    } finally {
      // The program was hashed before the cells ran; what changed meanwhile has no known inputs.
      if (outputsFolder && ran.size > 0 && projectFingerprint(root).program === before.program) {
        keepWhatHolds(ran, before, outputsFolder);
      }
    }
    if (toRun.length > 0) {
      conversionsFolder && pruneConversions(conversionsFolder);
      outputsFolder && pruneOutputs(outputsFolder);
    }
    return planned.map((each) => {
      const done = ran.get(each);
      const cells = each.kept ?? done?.cells ?? [];
      return {
        path: each.run.path,
        notebook: withOutputs(each.run.notebook, cells),
        code: codeOf(each.run.notebook, cells),
        remembered: each.kept !== undefined,
        ...(done?.sight && { sight: done.sight }),
      };
    });
  }

  /** @param ran takes what each notebook put out, as soon as it has run to its end */
  async function execute(
    planned: readonly PlannedRun[],
    ran: Map<PlannedRun, RanNotebook>,
    onProgress: OnProgress | undefined,
  ): Promise<void> {
    const began = performance.now();
    const runs = planned.map((each) => each.run);
    const runAt = (index: number) => runs[index] as PreparedRun;
    const end = await startOnce().run(
      planned.map(({ run: { path, folder, dataFolder, cells }, drawn }) => {
        return { path, folder, dataFolder, cells, drawn };
      }),
      limits.timeoutSeconds * 1_000,
      {
        step({ notebook, cell }) {
          const { path, cells } = runAt(notebook);
          if (cell !== undefined) {
            const seconds = (performance.now() - began) / 1_000;
            onProgress?.({ notebook: path, cell: cell + 1, cells: cells.length, seconds });
          }
        },
        ran: (notebook, done) => ran.set(planned[notebook] as PlannedRun, done),
      },
    );
    if ("conversions" in end) {
      conversions = end.conversions;
      return;
    }
    if ("fault" in end) {
      const atFault = runs.find(({ path }) => path === end.fault.notebook) ?? runAt(0);
      throw faultError(atFault, end.fault);
    }
    const failed = runAt(end.step?.notebook ?? 0);
    const cell = end.step && failed.cells.at(end.step.cell ?? -1);
    throw endError(failed, cell?.number, end, limits);
  }

  return { run, close, conversions: () => conversions };
}
