import { readdirSync, readFileSync } from "node:fs";
import { isRunningProcess, type RunningProcess } from "../running-process";

/** One file as it was, in base 64, and SHA-256 of what it becomes. */
interface UndoneFile {
  readonly was: string;
  readonly becomes: string;
}

/**
 * What lies beside the tables of a package while a run writes there: who it is, and the files as they were. One whose
 * run is gone tells what to undo.
 */
export interface UndoRecord {
  readonly by: RunningProcess;
  readonly files: Readonly<Record<string, UndoneFile>>;
}

/** The name of a run's record. Each run has its own, so that none writes over another's. */
export const undoRecordName = (run: string): string => `.serapan-undo.${run}.json`;

/** The names of the records in a package; none where the folder cannot be read. */
export function undoRecordsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^\.serapan-undo\.[\w-]+\.json$/.test(name));
  } catch {
    return [];
  }
}

/** A record; null where it is gone meanwhile, or none of this program's. */
export function readUndoRecord(path: string): UndoRecord | null {
  try {
    const record: UndoRecord = JSON.parse(readFileSync(path, "utf8"));
    const isWhole = Object.values(record.files).every(
      ({ was, becomes }) => typeof was === "string" && typeof becomes === "string",
    );
    return isRunningProcess(record.by) && isWhole ? record : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || code === "ENOENT") return null;
    throw error;
  }
}
