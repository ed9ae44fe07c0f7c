import { readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** A running process, told apart from a later one that was given the same number. */
export interface RunningProcess {
  readonly pid: number;
  /** When the process started, in the system's own count; null where the system does not say. */
  readonly started: string | null;
  readonly host: string;
}

/** The process that this code runs in. */
export const thisProcess = (): RunningProcess => ({
  pid: process.pid,
  started: startOf(process.pid),
  host: hostname(),
});

/** Whether a value that was read from a file names a process. */
export function isRunningProcess(value: unknown): value is RunningProcess {
  if (typeof value !== "object" || value === null) return false;
  const { pid, host } = value as Partial<RunningProcess>;
  return Number.isInteger(pid) && Number(pid) > 0 && typeof host === "string";
}

/** Whether the process is gone for certain; one of another machine cannot be seen, so it counts as alive. */
export function isGone({ pid, started, host }: RunningProcess): boolean {
  if (host !== hostname()) return false;
  const now = startOf(pid);
  return !isAlive(pid) || (started !== null && now !== null && started !== now);
}

/** Whether a process of that number runs on this machine, whoever started it. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * What processes that are gone have left in a folder.
 *
 * @param numberIn the number of the process that a name carries; NaN where it carries none
 * @returns the paths
 */
export const leftBehindIn = (folder: string, numberIn: (name: string) => number): readonly string[] =>
  readdirSync(folder)
    .filter((name) => numberIn(name) > 0 && !isAlive(numberIn(name)))
    .map((name) => join(folder, name));

/** Linux tells a process's start in clock ticks, as the 22nd field, the 20th behind the name in brackets. */
function startOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
