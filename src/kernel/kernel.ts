import "./shared-helpers";
import { writeSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { Worker } from "node:worker_threads";
import { createConversionMemory } from "./conversions";
import { CellRefusal } from "./describe-fault";
import { createEngine } from "./engine";
import type { Fault, KernelReply, KernelRequest, KernelSettings } from "./protocol";
import type { WatchdogSettings } from "./watchdog";

/**
 * The program of the child process in which notebooks run. It is started by `kernel-process.ts` with its
 * settings as its one argument, and runs what it is asked to until it is ended from there.
 */
function main(settings: KernelSettings): void {
  // Cells may replace or call these; the kernel's own way to the parent must not depend on that.
  const send = process.send?.bind(process);
  const exit = process.exit.bind(process);
  const reply = (message: KernelReply) => send?.(message);

  const watchdog: WatchdogSettings = {
    parent: process.ppid,
    // Buffers lie outside of the heap that Node bounds.
    memoryBytes: settings.memoryMegabytes * 1.5 * 2 ** 20,
  };
  new Worker(join(__dirname, "watchdog.js"), { workerData: watchdog }).unref();
  process.on("disconnect", () => exit(1));

  Error.stackTraceLimit = 50;
  const memory = createConversionMemory(settings.environment, settings.conversions);
  let failed = false;
  const engine = createEngine(memory, (fault: Fault) => {
    if (!failed) {
      failed = true;
      reply({ type: "fault", fault });
    }
  });
  process.on("uncaughtException", (error) => engine.fail("uncaught", error));
  process.on("unhandledRejection", (reason) => engine.fail("rejected", reason));
  process.exit = (code) => {
    const error = new CellRefusal({ what: "exit", code: String(code ?? "") });
    engine.fail("exit", error);
    throw error;
  };

  // Nobody answers while a report is made: a cell that waits for it would wait for its whole time.
  process.stdin.resume = () => {
    throw new CellRefusal({ what: "question" });
  };

  async function run({ notebooks }: KernelRequest): Promise<void> {
    for (const [index, notebook] of notebooks.entries()) {
      engine.open(notebook);
      for (const cell of notebook.cells.keys()) {
        reply({ type: "step", notebook: index, cell });
        await engine.execute(cell);
        if (failed) {
          return;
        }
      }
      reply({ type: "step", notebook: index });
      const ran = await engine.finish();
      if (failed) {
        return;
      }
      reply({ type: "ran", notebook: index, ran });
    }
    reply({ type: "done", conversions: memory.counts() });
  }
  process.on("message", (request: KernelRequest) => {
    run(request).catch((error) => {
      // Not a cell's fault: the parent shows what is said here.
      writeSync(2, inspect(error));
      exit(1);
    });
  });
}

main(JSON.parse(process.argv[2] ?? "{}"));
