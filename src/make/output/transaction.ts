import { dirname, join } from "node:path";
import { manifestFile } from "./manifest";
import { contentHash, type FileSystem, fileHash, isInsidePath, pageFile } from "./report-files";

/** Where a new report waits, inside the output folder, until it is whole. */
const stagingFolder = ".serapan-next";

const recordFile = "commit.json";

/** A file of the transaction, with the hash that it must have. */
interface Entry {
  readonly path: string;
  readonly hash: string;
}

/** What a transaction does, once its record is on the disk; to do it twice is to do it once. */
export interface CommitRecord {
  readonly write: readonly Entry[];
  /** Files of the earlier report that the new one no longer has; one that was changed since then stays. */
  readonly remove: readonly Entry[];
}

/**
 * Writes the new files beside their places, then the record. Until the record is there, nothing has happened;
 * from then on the transaction can be finished by anyone.
 */
export function stage(
  fileSystem: FileSystem,
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  remove: readonly Entry[],
): CommitRecord {
  const staging = join(folder, stagingFolder);
  discard(fileSystem, folder);
  // Not recursive: a folder that vanished meanwhile is not made again.
  fileSystem.mkdirSync(staging);
  const write = [...files.keys()].sort(byPlaceInCommit);
  for (const path of write) {
    const target = join(staging, "files", path);
    fileSystem.mkdirSync(dirname(target), { recursive: true });
    writeSynced(fileSystem, target, files.get(path) ?? "");
  }
  const record: CommitRecord = {
    write: write.map((path) => ({ path, hash: contentHash(files.get(path) ?? "") })),
    remove,
  };
  writeSynced(fileSystem, join(staging, `${recordFile}.part`), JSON.stringify(record));
  fileSystem.renameSync(join(staging, `${recordFile}.part`), join(staging, recordFile));
  return record;
}

/** Moves the staged files to their places, the page last, and clears up behind itself. */
export function commit(fileSystem: FileSystem, folder: string, { write, remove }: CommitRecord): void {
  const page = write.filter(({ path }) => path === pageFile);
  const others = write.filter(({ path }) => path !== pageFile);
  for (const entry of others) {
    moveIntoPlace(fileSystem, folder, entry);
  }
  for (const { path, hash } of remove) {
    if (fileHash(fileSystem, join(folder, path)) === hash) {
      fileSystem.rmSync(join(folder, path), { force: true });
      removeEmptyFolders(fileSystem, folder, dirname(path));
    }
  }
  for (const entry of page) {
    moveIntoPlace(fileSystem, folder, entry);
  }
  discard(fileSystem, folder);
}

/** Finishes a transaction that was cut after its record was written, and undoes one that was cut before. */
export function recover(fileSystem: FileSystem, folder: string): void {
  const record = readRecord(fileSystem, join(folder, stagingFolder, recordFile));
  if (record === null) {
    discard(fileSystem, folder);
  } else {
    commit(fileSystem, folder, record);
  }
}

/** Whether a transaction waits in the folder, whole or cut. */
export function hasStaging(fileSystem: FileSystem, folder: string): boolean {
  return fileSystem.existsSync(join(folder, stagingFolder));
}

/** Removes whatever was staged. */
export function discard(fileSystem: FileSystem, folder: string): void {
  fileSystem.rmSync(join(folder, stagingFolder), { recursive: true, force: true });
}

/** Before the record nothing has happened, so nothing stays; after it, the next start finishes the work. */
export function undoUncommitted(fileSystem: FileSystem, folder: string): void {
  if (!fileSystem.existsSync(join(folder, stagingFolder, recordFile))) {
    discard(fileSystem, folder);
  }
}

function byPlaceInCommit(one: string, other: string): number {
  const rank = (path: string): number => (path === pageFile ? 2 : path === manifestFile ? 1 : 0);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function moveIntoPlace(fileSystem: FileSystem, folder: string, { path, hash }: Entry): void {
  const staged = join(folder, stagingFolder, "files", path);
  if (fileHash(fileSystem, staged) !== hash) {
    return; // moved already, by the run that was cut
  }
  const target = join(folder, path);
  fileSystem.mkdirSync(dirname(target), { recursive: true });
  fileSystem.renameSync(staged, target);
}

function writeSynced(fileSystem: FileSystem, path: string, content: string | Uint8Array): void {
  const file = fileSystem.openSync(path, "w");
  try {
    fileSystem.writeFileSync(file, content);
    fileSystem.fsyncSync(file);
  } finally {
    fileSystem.closeSync(file);
  }
}

function removeEmptyFolders(fileSystem: FileSystem, folder: string, inside: string): void {
  for (let path = inside; path !== "."; path = dirname(path)) {
    if (fileSystem.readdirSync(join(folder, path)).length > 0) {
      return;
    }
    fileSystem.rmdirSync(join(folder, path));
  }
}

function readRecord(fileSystem: FileSystem, path: string): CommitRecord | null {
  try {
    const { write, remove } = JSON.parse(fileSystem.readFileSync(path, "utf8"));
    return areEntries(write) && areEntries(remove) ? { write, remove } : null;
  } catch {
    return null;
  }
}

function areEntries(list: unknown): list is readonly Entry[] {
  return (
    Array.isArray(list) &&
    list.every(({ path, hash }) => typeof path === "string" && isInsidePath(path) && typeof hash === "string")
  );
}
