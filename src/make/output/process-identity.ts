import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** A running process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When the process started, in the system's own count; null where the system does not say. */
  readonly started: string | null;
  readonly host: string;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid), host: hostname() };
}

/** Whether the process is gone for certain; one of another machine cannot be seen, so it counts as alive. */
export function isGone({ pid, started, host }: ProcessIdentity): boolean {
  if (host !== hostname()) {
    return false;
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  const now = startOf(pid);
  return started !== null && now !== null && started !== now;
}

/** Linux tells a process's start in clock ticks, as the 22nd field, the 20th behind the name in brackets. */
function startOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
