import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import {
  type ConversionCounts,
  type Fault,
  type KernelNotebook,
  type KernelReply,
  type KernelRequest,
  type KernelSettings,
  type KernelStep,
  MEMORY_MARK,
  type RanNotebook,
} from "./protocol";

/** How a kernel ended that should not have. */
export type KernelEnd =
  | { readonly reason: "time" | "start" | "memory" | "aborted" }
  /** Which signal or exit code ended it, neither where it never ran, and what it said last. */
  | {
      readonly reason: "died";
      readonly signal?: string;
      readonly code?: number | null;
      readonly said: string;
    };

/** How a run ended: all notebooks were run, a cell was at fault, or the kernel ended. */
export type RunEnd =
  | { readonly conversions: ConversionCounts }
  | { readonly fault: Fault }
  | (KernelEnd & { readonly step: KernelStep | undefined });

/** Hears how far a run is. */
export interface RunEvents {
  step(step: KernelStep): void;
  ran(notebook: number, ran: RanNotebook): void;
}

/** A running child process that executes notebooks. */
export interface KernelProcess {
  /** Runs notebooks, of which each cell may take so long; one run at a time. */
  run(notebooks: readonly KernelNotebook[], cellMs: number, events: RunEvents): Promise<RunEnd>;
  /** Ends the kernel and whatever its cells started. */
  end(): void;
}

/** The kernel loads in half a second; a machine under load may need long. */
const START_MS = 60_000;

/** How much of what a dying kernel says is kept. */
const MESSAGE_LIMIT_CHARACTERS = 4_000;

/**
 * Starts the kernel, compiled in `dist`, in a group of its own: Ctrl-C in a terminal reaches the program
 * that started it, which decides.
 */
export function startKernel(root: string, settings: KernelSettings, signal?: AbortSignal): KernelProcess {
  const { FORCE_COLOR: _, ...environment } = process.env;
  const child = fork(join(root, "dist/kernel/kernel.js"), [JSON.stringify(settings)], {
    cwd: root,
    env: environment,
    // Warnings carry the process number, which would make outputs differ from run to run.
    execArgv: [`--max-old-space-size=${settings.memoryMegabytes}`, "--no-warnings"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    detached: process.platform !== "win32",
  });
  const kill = () => killGroup(child);
  process.once("exit", kill);

  let said = "";
  let aborted = false;
  /** The first failure stands for all runs that follow. */
  let failure: RunEnd | undefined;
  let current: Run | undefined;

  function settle(end: RunEnd): void {
    if (!("conversions" in end)) {
      failure ??= end;
    }
    current?.resolve(failure ?? end);
    current = undefined;
  }

  function endWith(end: KernelEnd): void {
    settle({ ...end, step: current?.step });
  }

  function hear(reply: KernelReply): void {
    switch (reply.type) {
      case "step":
        current?.starts(reply);
        break;
      case "ran":
        current?.events.ran(reply.notebook, reply.ran);
        break;
      default:
        settle(reply);
    }
  }

  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-MESSAGE_LIMIT_CHARACTERS);
  });
  child.on("message", hear);
  child.on("error", (error) => endWith({ reason: "died", said: error.message }));
  child.on("close", (code, killer) => {
    process.off("exit", kill);
    if (aborted) {
      endWith({ reason: "aborted" });
    } else if (said.includes(MEMORY_MARK) || said.includes("heap out of memory")) {
      endWith({ reason: "memory" });
    } else {
      endWith({ reason: "died", ...(killer ? { signal: killer } : { code }), said });
    }
  });
  const abort = () => {
    aborted = true;
    kill();
  };
  if (signal?.aborted) {
    abort();
  }
  signal?.addEventListener("abort", abort, { once: true });

  return {
    run(notebooks, cellMs, events) {
      return new Promise((resolve, reject) => {
        // The system has no process, or no open file, left for it, and says so in a moment.
        if (child.pid === undefined) {
          child.once("error", reject);
          return;
        }
        current = startRun(events, cellMs, resolve, (isStart) => {
          endWith({ reason: isStart ? "start" : "time" });
          kill();
        });
        if (failure) {
          settle(failure);
          return;
        }
        child.send({ notebooks } satisfies KernelRequest, (error) => {
          // The end of the process, which follows, says why.
          if (error && !child.connected && child.exitCode === null) {
            kill();
          }
        });
      });
    },
    end() {
      signal?.removeEventListener("abort", abort);
      kill();
    },
  };
}

/** A run that is under way. */
interface Run {
  readonly events: RunEvents;
  readonly step: KernelStep | undefined;
  starts(step: KernelStep): void;
  resolve(end: RunEnd): void;
}

/** @param onLate is told when the kernel, or a cell, has taken longer than it may */
function startRun(
  events: RunEvents,
  cellMs: number,
  resolve: (end: RunEnd) => void,
  onLate: (isStart: boolean) => void,
): Run {
  let step: KernelStep | undefined;
  let limit = limitTo(START_MS);

  function limitTo(ms: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      // What the kernel has said meanwhile is heard first, as this process may have been busy itself.
      setImmediate(() => timer === limit && onLate(step === undefined));
    }, ms);
    return timer;
  }

  return {
    events,
    get step() {
      return step;
    },
    starts(next) {
      step = next;
      clearTimeout(limit);
      limit = limitTo(cellMs);
      events.step(next);
    },
    resolve(end) {
      clearTimeout(limit);
      resolve(end);
    },
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}
