import { dirname, join } from "node:path";
import type { FileSystem } from "../../write-file-whole";
import { writeFilesWhole } from "../../write-file-whole";
import { type Manifest, manifestFile, readManifest, renderManifest } from "./manifest";
import { fileHash, pageFile, type ReportFiles } from "./report-files";

/** Where a new report waits, inside the output folder, until all of it is on the disk; its manifest comes last. */
export const stagingFolder = ".serapan-next";

/** Writes the new files beside their places, then the manifest. Before that is there, nothing has happened. */
export function stage(fileSystem: FileSystem, folder: string, files: ReportFiles, manifest: Manifest): void {
  const staging = join(folder, stagingFolder);
  discard(fileSystem, folder);
  // Not recursive: a folder that vanished meanwhile is not made again.
  fileSystem.mkdirSync(staging);
  const staged = new Map([...files].map(([path, content]) => [join(staging, path), content]));
  for (const path of staged.keys()) {
    fileSystem.mkdirSync(dirname(path), { recursive: true });
  }
  writeFilesWhole(staged.set(join(staging, manifestFile), renderManifest(manifest)), fileSystem);
}

/**
 * Moves what is staged whole to its place: the page after all else, the manifest behind it. Done again where it was cut,
 * it ends the same; what was not staged whole is removed.
 */
export function commit(fileSystem: FileSystem, folder: string): void {
  const staging = join(folder, stagingFolder);
  const next = readManifest(fileSystem, staging);
  if (next !== null) {
    const { [pageFile]: page, ...others } = next.files;
    for (const [path, hash] of Object.entries(others)) {
      moveIntoPlace(fileSystem, folder, path, hash);
    }
    removeNoLongerMade(fileSystem, folder, next);
    if (page !== undefined) {
      moveIntoPlace(fileSystem, folder, pageFile, page);
    }
    fileSystem.renameSync(join(staging, manifestFile), join(folder, manifestFile));
  }
  discard(fileSystem, folder);
}

/** Removes whatever was staged. */
export function discard(fileSystem: FileSystem, folder: string): void {
  fileSystem.rmSync(join(folder, stagingFolder), { recursive: true, force: true });
}

function moveIntoPlace(fileSystem: FileSystem, folder: string, path: string, hash: string): void {
  const staged = join(folder, stagingFolder, path);
  if (fileHash(fileSystem, staged) !== hash) {
    return; // It is as it was, or was moved already by the run that was cut.
  }
  const target = join(folder, path);
  fileSystem.mkdirSync(dirname(target), { recursive: true });
  fileSystem.renameSync(staged, target);
}

/** Files of the earlier report that the new one no longer has; one that was changed since then stays. */
function removeNoLongerMade(fileSystem: FileSystem, folder: string, next: Manifest): void {
  for (const [path, hash] of Object.entries(readManifest(fileSystem, folder)?.files ?? {})) {
    if (next.files[path] === undefined && fileHash(fileSystem, join(folder, path)) === hash) {
      fileSystem.rmSync(join(folder, path), { force: true });
      removeEmptyFolders(fileSystem, folder, dirname(path));
    }
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
