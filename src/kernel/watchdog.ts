import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { MEMORY_MARK } from "./protocol";

/** What the watchdog is started with. */
export interface WatchdogSettings {
  readonly parent: number;
  readonly memoryBytes: number;
}

const PERIOD_MS = 100;

/**
 * A thread beside the cells, which lives even while a cell loops for ever: it ends the process (and what it
 * started) when the program that started it is gone, or when it takes more memory than it may.
 */
function watch({ parent, memoryBytes }: WatchdogSettings): void {
  setInterval(() => {
    if (process.ppid !== parent) {
      end();
    }
    if (process.memoryUsage.rss() > memoryBytes) {
      writeSync(2, MEMORY_MARK);
      end();
    }
  }, PERIOD_MS);
}

function end(): void {
  process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGKILL");
}

watch(workerData as WatchdogSettings);
