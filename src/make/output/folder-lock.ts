import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Refusal } from "../../core/words/refusal";
import { isGone, ownIdentity, type ProcessIdentity } from "./process-identity";
import type { FileSystem, OutputEffects } from "./report-files";

/** Held by the run that writes into the folder. */
const lockFile = ".serapan-lock";

const POLL_MS = 100;

/** A report is written in well under a second and printed in some ten; a run that holds a folder longer hangs. */
const LONGEST_WAIT_MS = 300_000;

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
  { fileSystem, say }: OutputEffects,
  task: (holder: LockHolder) => T | Promise<T>,
): Promise<T> {
  const path = join(folder, lockFile);
  const own = JSON.stringify(ownIdentity());
  await acquire(path, own, folder, { fileSystem, say });
  removeTraces(fileSystem, folder);
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
  for (let waited = 0; !tryToLock(fileSystem, path, own); waited += POLL_MS) {
    const held = readLock(fileSystem, path);
    if (held === null) {
      continue;
    }
    const holder = parseHolder(held);
    if (holder === null || isGone(holder)) {
      breakLock(fileSystem, path, held);
      continue;
    }
    if (waited === 0) {
      say(({ make }) => make.output.waiting({ folder, ...holder }));
    }
    if (waited > LONGEST_WAIT_MS) {
      throw new Refusal("output", ({ make }) =>
        make.output.heldForMinutes({ folder, ...holder, lock: path }),
      );
    }
    await delay(POLL_MS);
  }
}

/** The lock appears with its content or not at all: a link to a file that is already written. */
function tryToLock(fileSystem: FileSystem, path: string, own: string): boolean {
  const beside = `${path}.${process.pid}`;
  try {
    fileSystem.writeFileSync(beside, own);
  } catch (error) {
    // A full disk has room for the file's name and none for its content.
    fileSystem.rmSync(beside, { force: true });
    throw error;
  }
  try {
    fileSystem.linkSync(beside, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      return false;
    }
    if (code === "ENOENT") {
      throw error;
    }
    return createExclusively(fileSystem, path, own);
  } finally {
    fileSystem.rmSync(beside, { force: true });
  }
}

/** For file systems without hard links, as on some memory sticks. */
function createExclusively(fileSystem: FileSystem, path: string, own: string): boolean {
  try {
    fileSystem.writeFileSync(path, own, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      return false;
    }
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
  if (readLock(fileSystem, aside) !== seen) {
    fileSystem.renameSync(aside, path);
    return;
  }
  fileSystem.rmSync(aside, { force: true });
}

/** Whether a run that was killed while it locked the folder has left something. */
export function hasLockTraces(fileSystem: FileSystem, folder: string): boolean {
  return lockTraces(fileSystem, folder).length > 0;
}

function lockTraces(fileSystem: FileSystem, folder: string): readonly string[] {
  return fileSystem.existsSync(folder)
    ? fileSystem.readdirSync(folder).filter((name) => name.startsWith(lockFile))
    : [];
}

/** Removes the files beside the lock that dead processes have left. */
function removeTraces(fileSystem: FileSystem, folder: string): void {
  const host = hostname();
  for (const name of lockTraces(fileSystem, folder)) {
    const pid = Number(/^\.serapan-lock\.(\d+)/.exec(name)?.[1]);
    if (pid > 0 && isGone({ pid, started: null, host })) {
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

function parseHolder(text: string): ProcessIdentity | null {
  try {
    const { pid, started, host } = JSON.parse(text);
    return Number.isInteger(pid) && pid > 0 && typeof host === "string" ? { pid, started, host } : null;
  } catch {
    return null;
  }
}
