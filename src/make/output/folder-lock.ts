import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Refusal } from "../../core/words/refusal";
import { isAlive, isGone, isRunningProcess, type RunningProcess, thisProcess } from "../../running-process";
import type { FileSystem } from "../../write-file-whole";
import type { OutputEffects } from "./report-files";

/** Held by the run that writes into the folder; the names of all that belongs to a lock begin so. */
export const lockFile = ".serapan-lock";

const POLL_MS = 100;

/** A report is written in well under a second and printed in some ten; a run that holds a folder longer hangs. */
const LONGEST_WAIT_MS = 300_000;

/** A lock that says nothing is being written at this moment, or was never finished. */
const LONGEST_WRITE_MS = 1_000;

/** Whose the lock is now: nobody's where the folder was taken away. A run that finds it lost must not write. */
export type LockHolder = () => "this run" | "another run" | "nobody";

/**
 * Runs a task while no other run writes into the folder. The folder must be there.
 * A lock whose process is gone is broken; a living one is waited for, which is said once.
 *
 * @throws {Refusal} where the other run does not end
 */
export async function withFolderLock<T>(
  folder: string,
  effects: OutputEffects,
  task: (holder: LockHolder) => T | Promise<T>,
): Promise<T> {
  const { fileSystem } = effects;
  const path = join(folder, lockFile);
  const own = JSON.stringify(thisProcess());
  await acquire(path, own, folder, effects);
  const holder: LockHolder = () => {
    const held = readLock(fileSystem, path);
    return held === null ? "nobody" : held === own ? "this run" : "another run";
  };
  const release = () => {
    if (holder() === "this run") {
      fileSystem.rmSync(path, { force: true });
    }
  };
  process.once("exit", release);
  try {
    removeTraces(fileSystem, folder);
    return await task(holder);
  } finally {
    process.removeListener("exit", release);
    release();
  }
}

async function acquire(
  path: string,
  own: string,
  folder: string,
  { fileSystem, say }: OutputEffects,
): Promise<void> {
  let isSaid = false;
  let unreadable = 0;
  for (let waited = 0; !tryToLock(fileSystem, path, own); waited += POLL_MS) {
    const held = readLock(fileSystem, path);
    if (held === null) {
      continue;
    }
    const holder = parseHolder(held);
    unreadable = holder === null ? unreadable + POLL_MS : 0;
    if (holder === null ? unreadable > LONGEST_WRITE_MS : isGone(holder)) {
      breakLock(fileSystem, path, held);
      continue;
    }
    if (holder !== null && !isSaid) {
      isSaid = true;
      say(({ make }) => make.output.waiting({ folder, ...holder }));
    }
    if (holder !== null && waited > LONGEST_WAIT_MS) {
      throw new Refusal("output", ({ make }) =>
        make.output.heldForMinutes({ folder, ...holder, lock: path }),
      );
    }
    await delay(POLL_MS);
  }
}

function tryToLock(fileSystem: FileSystem, path: string, own: string): boolean {
  try {
    fileSystem.writeFileSync(path, own, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      return false;
    }
    // A full disk has room for the file's name and none for its content.
    fileSystem.rmSync(path, { force: true });
    throw error;
  }
}

/** Moved aside first, so that of two runs that saw the same dead lock only one removes it. */
function breakLock(fileSystem: FileSystem, path: string, seen: string): void {
  const aside = `${path}.${process.pid}.dead`;
  try {
    fileSystem.renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return;
    }
    throw error;
  }
  if (readLock(fileSystem, aside) === seen) {
    fileSystem.rmSync(aside, { force: true });
  } else {
    fileSystem.renameSync(aside, path);
  }
}

/** Removes the locks that runs had moved aside when they were killed. */
function removeTraces(fileSystem: FileSystem, folder: string): void {
  for (const name of fileSystem.readdirSync(folder)) {
    const pid = Number(/^\.serapan-lock\.(\d+)/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) {
      fileSystem.rmSync(join(folder, name), { force: true });
    }
  }
}

function readLock(fileSystem: FileSystem, path: string): string | null {
  try {
    return fileSystem.readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return null;
    }
    throw error;
  }
}

function parseHolder(text: string): RunningProcess | null {
  try {
    const held: unknown = JSON.parse(text);
    return isRunningProcess(held) ? held : null;
  } catch {
    return null;
  }
}
