import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leftBehindIn } from "../running-process";

/**
 * Runs a task with a folder of its own among the system's temporary files. The folder goes when the task is
 * done, and when the program is ended meanwhile; what a run that was killed has left goes here, before.
 *
 * @param task gets the folder, absolute
 */
export async function withPrintFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  leftBehindIn(tmpdir(), (name) => Number(/^serapan-(\d+)-/.exec(name)?.[1])).forEach(removeFolder);
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

/** A browser that ends may still write; what cannot be removed now goes before the next printing. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Another user's, or still written to.
  }
}
