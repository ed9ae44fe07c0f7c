import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { type KernelReply, type KernelRequest, type KernelSettings, MEMORY_MARK } from "./protocol";

/** How a kernel ended that should not have. */
export type KernelEnd =
  | { readonly reason: "time" | "start" }
  | { readonly reason: "memory" }
  | { readonly reason: "aborted" }
  | { readonly reason: "died"; readonly how: string; readonly said: string };

/** A running child process that executes notebooks. */
export interface KernelProcess {
  /** Asks the kernel and waits for its answer, or for its end. */
  request(request: KernelRequest, timeoutMs: number): Promise<KernelReply | KernelEnd>;
  /** Ends the kernel and whatever its cells started. */
  end(): void;
}

/** How much of what a dying kernel says is kept. */
const MESSAGE_LIMIT_CHARACTERS = 4_000;

/**
 * Starts the kernel, compiled in `dist`, in a group of its own: Ctrl-C in a terminal reaches the program
 * that started it, which decides.
 */
export function startKernel(root: string, settings: KernelSettings, signal?: AbortSignal): KernelProcess {
  const { FORCE_COLOR: _, ...environment } = process.env;
  const child = fork(join(root, "dist/notebook/kernel.js"), [JSON.stringify(settings)], {
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
  let outcome: KernelReply | KernelEnd | undefined;
  let answer: ((outcome: KernelReply | KernelEnd) => void) | undefined;
  const settleWith = (settled: KernelReply | KernelEnd) => {
    // The first failure stands for all requests that follow.
    outcome ??= "reason" in settled || settled.type === "fault" ? settled : undefined;
    answer?.(outcome ?? settled);
    answer = undefined;
  };
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-MESSAGE_LIMIT_CHARACTERS);
  });
  child.on("message", (reply: KernelReply) => settleWith(reply));
  child.on("error", (error) =>
    settleWith({ reason: "died", how: "could not be started", said: error.message }),
  );
  child.on("close", (code, killer) => {
    process.off("exit", kill);
    if (aborted) {
      settleWith({ reason: "aborted" });
    } else if (said.includes(MEMORY_MARK) || said.includes("heap out of memory")) {
      settleWith({ reason: "memory" });
    } else {
      settleWith({
        reason: "died",
        how: killer ? `was ended by ${killer}` : `ended with code ${code}`,
        said,
      });
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
    request(request, timeoutMs) {
      return new Promise((resolve) => {
        const limit = setTimeout(() => {
          settleWith({ reason: request.type === "open" ? "start" : "time" });
          kill();
        }, timeoutMs);
        answer = (settled) => {
          clearTimeout(limit);
          resolve(settled);
        };
        if (outcome) {
          settleWith(outcome);
        } else {
          child.send(request, (error) => {
            // The end of the process, which follows, says why.
            if (error && !child.connected && child.exitCode === null) {
              kill();
            }
          });
        }
      });
    },
    end() {
      signal?.removeEventListener("abort", abort);
      kill();
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
