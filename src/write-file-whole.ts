import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";

/** The file system: `node:fs`, or one that fails on purpose. */
export type FileSystem = typeof fs;

/**
 * Writes a file so that whoever reads it, at any moment and after any crash, finds the old content or the new one,
 * whole. A link that lies there is replaced, not followed.
 *
 * @throws {Error} of the file system, with the file as it was
 */
export function writeFileWhole(path: string, content: string | Uint8Array): void {
  writeFilesWhole(new Map([[path, content]]));
}

/**
 * Writes files, each whole; none is touched before the new content of all of them is on the disk.
 *
 * @param files the contents under their paths
 * @param fileSystem passed in so that a test can let it fail
 * @throws {Error} of the file system; where a move fails, the files before it have their new content already
 */
export function writeFilesWhole(
  files: ReadonlyMap<string, string | Uint8Array>,
  fileSystem: FileSystem = fs,
): void {
  try {
    for (const [path, content] of files) writeThrough(partOf(path), content, fileSystem);
    for (const path of files.keys()) fileSystem.renameSync(partOf(path), path);
  } catch (error) {
    for (const path of files.keys()) fileSystem.rmSync(partOf(path), { force: true });
    throw error;
  }
}

/** Removes what a run that was killed while it wrote the file has left beside it. */
export function removeParts(path: string): void {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of fs.readdirSync(folder))
    if (name.startsWith(start) && /^\d+\.part$/.test(name.slice(start.length)))
      fs.rmSync(join(folder, name), { force: true });
}

/** Each process has its own, so that two of them never write into one. */
const partOf = (path: string): string => `${path}.${process.pid}.part`;

/** Writes to the disk itself, into a new file. */
function writeThrough(path: string, content: string | Uint8Array, fileSystem: FileSystem): void {
  fileSystem.rmSync(path, { force: true });
  const file = fileSystem.openSync(path, "wx");
  try {
    fileSystem.writeFileSync(file, content);
    fileSystem.fsyncSync(file);
  } finally {
    fileSystem.closeSync(file);
  }
}
