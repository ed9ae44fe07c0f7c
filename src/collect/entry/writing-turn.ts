import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join, sep } from "node:path";
import { pathRefusal } from "../../core/study/package-files";
import { isGone, leftBehindIn, type RunningProcess, thisProcess } from "../../running-process";
import { removeParts, writeFileWhole } from "../../write-file-whole";
import { pause } from "../pause";
import { readUndoRecord, type UndoRecord, undoRecordName, undoRecordsIn } from "../undo-record";
import type { ChangedFiles } from "./change-package";

/** A package is written in well under a second; a run that holds its turn longer hangs. */
const LONGEST_WAIT_MS = 10_000;

/** Runs that began at once begin again at different moments. */
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 100;

/** The processes of another machine cannot be seen; one whose record is older than this is gone. */
const LONGEST_WRITE_MS = 60_000;

/** A run's turn to write into a package. */
export interface WritingTurn {
  /** Whether an earlier run had been cut off, and was undone. */
  readonly hasUndone: boolean;
  /** Keeps files as they are, before they become what is given: they are put back where the task fails or is killed. */
  keep(changed: ChangedFiles): void;
}

/**
 * Does a task while no other run writes into a package, after undoing what a killed run had begun there.
 *
 * Each run lays a record of its own beside the tables and then looks for those of others: of two that begin at once
 * the one that looks last sees the other, so that never both go on.
 *
 * @param heldBy what to throw where another run does not end
 */
export function inTurn<Result>(
  folder: string,
  heldBy: (other: RunningProcess) => Error,
  task: (turn: WritingTurn) => Result,
): Result {
  const own = join(folder, undoRecordName(randomUUID()));
  let files: UndoRecord["files"] = {};
  const record = (): void =>
    writeFileWhole(own, JSON.stringify({ by: thisProcess(), files } satisfies UndoRecord));
  const withdraw = (): void => rmSync(own, { force: true });
  for (const end = performance.now() + LONGEST_WAIT_MS; ; ) {
    let other = livingOther(folder, own);
    if (other === null) {
      record();
      other = livingOther(folder, own);
    }
    if (other === null) break;
    withdraw();
    if (performance.now() > end) throw heldBy(other);
    pause(SHORTEST_PAUSE_MS + Math.random() * (LONGEST_PAUSE_MS - SHORTEST_PAUSE_MS));
  }
  try {
    const hasUndone = undoLeftBehind(folder, own);
    const result = task({
      hasUndone,
      keep: (changed) => {
        files = filesBefore(folder, changed);
        record();
      },
    });
    withdraw();
    return result;
  } catch (error) {
    // Where this fails too, the record stays, and the next run does it.
    putBack(folder, files);
    withdraw();
    throw error;
  }
}

const pathsOfOthers = (folder: string, own: string): readonly string[] =>
  undoRecordsIn(folder)
    .map((name) => join(folder, name))
    .filter((path) => path !== own);

/** A run that writes into the package at this moment; null where there is none. */
function livingOther(folder: string, own: string): RunningProcess | null {
  for (const path of pathsOfOthers(folder, own)) {
    const by = readUndoRecord(path)?.by;
    if (by !== undefined && !isGone(by) && !isOutlived(by, path)) return by;
  }
  return null;
}

function isOutlived({ host }: RunningProcess, path: string): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return host !== hostname() && Date.now() - written > LONGEST_WRITE_MS;
}

function filesBefore(folder: string, changed: ChangedFiles): UndoRecord["files"] {
  const before = [...changed].map(([file, text]) => {
    const was = readFileSync(join(folder, file)).toString("base64");
    return [file, { was, becomes: hashOf(text) }] as const;
  });
  return Object.fromEntries(before);
}

/** @returns whether files were being replaced when a run was killed */
function undoLeftBehind(folder: string, own: string): boolean {
  const paths = pathsOfOthers(folder, own);
  const left = paths.map((path) => readUndoRecord(path)?.files ?? {});
  for (const files of left) putBack(folder, files);
  const parts = leftBehindIn(folder, (name) => Number(/^\.serapan-undo\..+\.(\d+)\.part$/.exec(name)?.[1]));
  for (const path of [...paths, ...parts]) rmSync(path, { force: true });
  return left.some((files) => Object.keys(files).length > 0);
}

/** Puts files back as they were; one that has been edited since it was replaced stays. */
function putBack(folder: string, files: UndoRecord["files"]): void {
  for (const [file, { was, becomes }] of Object.entries(files)) {
    const target = join(folder, file);
    if (pathRefusal(file) !== null || !isInside(folder, target)) continue;
    removeParts(target);
    if (hashOf(readFileSync(target)) === becomes) writeFileWhole(target, Buffer.from(was, "base64"));
  }
}

const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Whether an existing file lies in the folder: a package from elsewhere may bring a record of its own. */
function isInside(folder: string, target: string): boolean {
  if (!existsSync(target)) return false;
  const root = realpathSync(folder);
  return `${realpathSync(dirname(target))}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep);
}
