import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isAlive } from "../running-process";

/** How much of a folder of kept entries may stay. */
export interface KeptLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** The hash of some texts; the borders between them count. */
export function digest(...texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
}

/**
 * The value kept under a key, or undefined where there is none, or none that this program wrote whole:
 * each entry begins with the hash of key and value.
 */
export function readEntry(folder: string, key: string): unknown {
  const path = join(folder, key);
  try {
    const text = readFileSync(path, "utf8");
    const lineEnd = text.indexOf("\n");
    const body = text.slice(lineEnd + 1);
    return text.slice(0, lineEnd) === digest(key, body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value under a key: written beside its place and moved there, so that another process reads a
 * whole entry or none. A folder that cannot be written keeps nothing, which costs time and no result.
 */
export function writeEntry(folder: string, key: string, value: unknown): void {
  const body = JSON.stringify(value);
  const beside = join(folder, `${key}.${process.pid}.part`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return;
  }
  try {
    writeFileSync(beside, `${digest(key, body)}\n${body}`);
    renameSync(beside, join(folder, key));
  } catch {
    removeFile(beside);
  }
}

/** Marks entries as used now, so that they are the last to go. */
export function touchEntry(folder: string, key: string, now: Date): void {
  try {
    utimesSync(join(folder, key), now, now);
  } catch {
    // Gone, or another user's: it goes earlier, which costs time and no result.
  }
}

/** Removes the entries used longest ago, beyond the limits, and parts left by processes that are gone. */
export function pruneEntries(folder: string, limits: KeptLimits): void {
  const kept: { path: string; bytes: number; used: number }[] = [];
  for (const name of listFolder(folder)) {
    const path = join(folder, name);
    const writer = /\.(\d+)\.part$/.exec(name)?.[1];
    const status = statSync(path, { throwIfNoEntry: false });
    if (writer !== undefined) {
      if (!isAlive(Number(writer))) {
        removeFile(path);
      }
    } else if (status?.isFile()) {
      kept.push({ path, bytes: status.size, used: status.mtimeMs });
    }
  }
  kept.sort((left, right) => right.used - left.used);
  let bytes = 0;
  kept.forEach((entry, index) => {
    bytes += entry.bytes;
    if (index >= limits.entries || bytes > limits.bytes) {
      removeFile(entry.path);
    }
  });
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another user's, or open in another process on Windows: it stays, which costs room and no result.
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
