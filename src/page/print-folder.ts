import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "../running-process";

/**
 * Runs a task with a folder of its own among the system's temporary files. The folder goes when the task is
 * done, and when the program is ended meanwhile; what a run that was killed has left goes here, before.
 *
 * @param task gets the folder, absolute
 */
export async function withPrintFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  removeFoldersOfTheGone();
  const folder = mkdtempSync(join(tmpdir(), `serapan-${process.pid}-`));
  const remove = () => removeFolder(folder);
  process.once("exit", remove);
  try {
    return await task(folder);
  } finally {
    process.removeListener("exit", remove);
    remove();
  }
}

function removeFoldersOfTheGone(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^serapan-(\d+)-/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) {
      removeFolder(join(tmpdir(), name));
    }
  }
}

/** A browser that ends may still write; what cannot be removed now goes before the next printing. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Another user's, or still written to.
  }
}
