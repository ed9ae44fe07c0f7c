import { constants } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { descriptorFile } from "../../core/study/package-files";
import { Refusal } from "../../core/words/refusal";
import type { FileSystem } from "../../write-file-whole";
import type { Manifest } from "./manifest";
import { contentHash, fileHash, type ReportFiles } from "./report-files";

/** The folders that a report is made from, and must not be written into. */
export interface InputFolders {
  /** Of the data packages: one, or those of a batch. */
  readonly data: readonly string[];
  readonly notebooks: string;
}

/**
 * Refuses an output folder that is a file, that cannot be written, or that lies where the inputs are.
 *
 * @throws {Refusal} with what to choose instead
 */
export function refuseBadPlace(fileSystem: FileSystem, folder: string, inputs: InputFolders): void {
  const dead = deadLink(fileSystem, resolve(folder));
  if (dead !== null) {
    throw new Refusal("output", ({ make }) => make.output.deadLink({ folder, link: dead }));
  }
  const status = fileSystem.statSync(folder, { throwIfNoEntry: false });
  if (status !== undefined && !status.isDirectory()) {
    throw new Refusal("output", ({ make }) => make.output.isFile({ folder }));
  }
  fileSystem.accessSync(nearestThere(fileSystem, resolve(folder)), constants.W_OK);
  const output = realPath(fileSystem, folder);
  const around = inputs.data.find((data) => isInside(output, realPath(fileSystem, data)));
  if (around !== undefined) {
    throw new Refusal("output", ({ make }) => make.output.insideData({ folder, input: around }));
  }
  if (fileSystem.existsSync(join(folder, descriptorFile))) {
    throw new Refusal("output", ({ make }) => make.output.isPackage({ folder }));
  }
  if (isInside(output, realPath(fileSystem, inputs.notebooks))) {
    throw new Refusal("output", ({ make }) =>
      make.output.insideNotebooks({ folder, input: inputs.notebooks }),
    );
  }
  if (isInside(realPath(fileSystem, inputs.notebooks), join(output, "notebooks"))) {
    throw new Refusal("output", ({ make }) => make.output.holdsNotebooks({ folder }));
  }
}

/**
 * Refuses to replace what is not the report's: a file of the user's where the report has one of its own.
 *
 * @throws {Refusal} that names the files
 */
export function refuseForeignFiles(
  fileSystem: FileSystem,
  folder: string,
  files: ReportFiles,
  manifest: Manifest | null,
): void {
  const foreign = [...files].filter(([path, content]) => {
    const place = join(folder, path);
    return (
      hasFileAsFolder(fileSystem, folder, path) ||
      (manifest?.files[path] === undefined &&
        fileSystem.lstatSync(place, { throwIfNoEntry: false }) !== undefined &&
        fileHash(fileSystem, place) !== contentHash(content))
    );
  });
  if (foreign.length > 0) {
    throw new Refusal("output", ({ make }) =>
      make.output.foreignFiles({ folder, paths: foreign.map(([path]) => path) }),
    );
  }
}

/** A link counts too: what is behind it is not the report's. */
function hasFileAsFolder(fileSystem: FileSystem, folder: string, path: string): boolean {
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const status = fileSystem.lstatSync(join(folder, parent), { throwIfNoEntry: false });
    if (status !== undefined && !status.isDirectory()) {
      return true;
    }
  }
  return false;
}

/** A link to nothing that the folder is, or lies in; null where there is none. */
function deadLink(fileSystem: FileSystem, folder: string): string | null {
  if (fileSystem.existsSync(folder) || dirname(folder) === folder) return null;
  return isLink(fileSystem, folder) ? folder : deadLink(fileSystem, dirname(folder));
}

function isLink(fileSystem: FileSystem, path: string): boolean {
  try {
    return fileSystem.lstatSync(path).isSymbolicLink();
  } catch {
    return false; // It is not there, or behind a link to nothing.
  }
}

/** The folder, or the nearest one above it that is there. */
function nearestThere(fileSystem: FileSystem, folder: string): string {
  return fileSystem.existsSync(folder) || dirname(folder) === folder
    ? folder
    : nearestThere(fileSystem, dirname(folder));
}

/** The path without links; of one that is not there yet, the part that is. */
function realPath(fileSystem: FileSystem, path: string): string {
  const whole = resolve(path);
  try {
    return fileSystem.realpathSync(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(realPath(fileSystem, parent), whole.slice(parent.length));
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
