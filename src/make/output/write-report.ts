import { join } from "node:path";
import { Refusal } from "../../core/words/refusal";
import type { FileSystem } from "../../write-file-whole";
import { explainFault, vanished } from "./explain-fault";
import { type LockHolder, lockFile, withFolderLock } from "./folder-lock";
import { type Manifest, readManifest, renderManifest } from "./manifest";
import { type InputFolders, refuseBadPlace, refuseForeignFiles } from "./place";
import {
  contentHash,
  fileHash,
  isCopy,
  type OutputEffects,
  pageFile,
  previousResultsFile,
  type ReportFiles,
  resultsFile,
} from "./report-files";
import { commit, discard, stage, stagingFolder } from "./transaction";

/** The texts of the results that lie in the output folder; null where there are none. */
export interface EarlierResults {
  readonly results: string | null;
  readonly previous: string | null;
}

/** A file of the report as it lies in the folder. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** Whether it is of an earlier report, and older than this one. */
  readonly isOlder: boolean;
}

/** What the new report is made of, once the results of the earlier one are known. */
export type ComposeFiles = (earlier: EarlierResults) => ReportFiles | Promise<ReportFiles>;

/**
 * Looks at the output folder before the work begins: refuses a place that cannot be right, and finishes or
 * undoes what a run that was cut has left.
 *
 * @throws {Refusal}
 */
export async function prepareOutput(
  folder: string,
  inputs: InputFolders,
  effects: OutputEffects,
): Promise<void> {
  const { fileSystem } = effects;
  await explained(folder, async () => {
    refuseBadPlace(fileSystem, folder, inputs);
    const names = fileSystem.existsSync(folder) ? fileSystem.readdirSync(folder) : [];
    if (names.some((name) => name === stagingFolder || name.startsWith(lockFile))) {
      await withFolderLock(folder, effects, () => commit(fileSystem, folder));
    }
  });
}

/**
 * Writes a report into its folder: whole or not at all, files that are equal left as they are, files of the
 * earlier report that are no longer made removed, but a copy on paper or for Word kept, everything else untouched.
 *
 * @param inputs the hash of everything that the report is made from, kept in the manifest
 * @param compose gives the files; the folder is this run's alone while it works
 * @throws {Refusal} where the folder cannot take the report; the earlier one is then untouched, or the
 *   new one is finished at the next start
 */
export async function writeReport(
  folder: string,
  inputs: string,
  compose: ComposeFiles,
  effects: OutputEffects,
): Promise<readonly WrittenFile[]> {
  const { fileSystem } = effects;
  return explained(folder, async () => {
    const isNew = fileSystem.mkdirSync(folder, { recursive: true }) !== undefined;
    try {
      return await withFolderLock(folder, effects, async (holder) => {
        commit(fileSystem, folder);
        const files = await compose(readEarlier(fileSystem, folder));
        const manifest = replaceReport(fileSystem, folder, inputs, files, holder);
        return writtenFiles(fileSystem, folder, manifest);
      });
    } catch (error) {
      if (isNew) {
        removeIfEmpty(fileSystem, folder);
      }
      throw error;
    }
  });
}

/**
 * The files of the report in a folder if it is whole and was made from these inputs, else null.
 *
 * @param inputs the hash of everything that the report is made from
 */
export function unchangedReport(
  fileSystem: FileSystem,
  folder: string,
  inputs: string,
): readonly WrittenFile[] | null {
  const manifest = readManifest(fileSystem, folder);
  if (manifest?.inputs !== inputs) {
    return null;
  }
  const paths = Object.entries(manifest.files);
  return paths.every(([path, hash]) => fileHash(fileSystem, join(folder, path)) === hash)
    ? writtenFiles(fileSystem, folder, manifest)
    : null;
}

const writtenFiles = (
  fileSystem: FileSystem,
  folder: string,
  { files, older = [] }: Manifest,
): readonly WrittenFile[] =>
  Object.keys(files).map((path) => ({
    path,
    bytes: fileSystem.statSync(join(folder, path)).size,
    isOlder: older.includes(path),
  }));

function replaceReport(
  fileSystem: FileSystem,
  folder: string,
  inputs: string,
  files: ReportFiles,
  holder: LockHolder,
): Manifest {
  const earlier = readManifest(fileSystem, folder);
  refuseForeignFiles(fileSystem, folder, files, earlier);
  const hashes = Object.fromEntries([...files].map(([path, content]) => [path, contentHash(content)]));
  const manifest = withCopies({ inputs, files: hashes }, earlier, (path) =>
    fileHash(fileSystem, join(folder, path)),
  );
  const changed = new Map(
    [...files].filter(([path]) => fileHash(fileSystem, join(folder, path)) !== hashes[path]),
  );
  if (changed.size === 0 && earlier !== null && renderManifest(earlier) === renderManifest(manifest)) {
    return manifest;
  }
  refuseLost(fileSystem, folder, holder);
  try {
    stage(fileSystem, folder, changed, manifest);
  } catch (error) {
    discard(fileSystem, folder);
    throw error;
  }
  refuseLost(fileSystem, folder, holder);
  commit(fileSystem, folder);
  refuseLost(fileSystem, folder, holder);
  return manifest;
}

/** The copies of the earlier report stay where no new ones are made; they are older where the page is another now. */
function withCopies(
  next: Manifest,
  earlier: Manifest | null,
  hashNow: (path: string) => string | null,
): Manifest {
  const copies = Object.entries(earlier?.files ?? {}).filter(
    ([path, hash]) => isCopy(path) && next.files[path] === undefined && hashNow(path) === hash,
  );
  const isSamePage = earlier?.files[pageFile] === next.files[pageFile];
  return {
    ...next,
    files: { ...next.files, ...Object.fromEntries(copies) },
    older: copies.map(([path]) => path).filter((path) => !isSamePage || earlier?.older?.includes(path)),
  };
}

/** Of a folder that was taken away nothing comes back; what another run has staged is left to it. */
function refuseLost(fileSystem: FileSystem, folder: string, holder: LockHolder): void {
  switch (holder()) {
    case "this run":
      return;
    case "another run":
      throw new Refusal("output", ({ make }) => make.output.takenOver({ folder }));
    case "nobody":
      discard(fileSystem, folder);
      removeIfEmpty(fileSystem, folder);
      throw vanished(folder);
  }
}

function readEarlier(fileSystem: FileSystem, folder: string): EarlierResults {
  const read = (name: string): string | null => {
    const path = join(folder, name);
    return fileHash(fileSystem, path) === null ? null : fileSystem.readFileSync(path, "utf8");
  };
  return { results: read(resultsFile), previous: read(previousResultsFile) };
}

function removeIfEmpty(fileSystem: FileSystem, folder: string): void {
  try {
    fileSystem.rmdirSync(folder);
  } catch {
    // Gone, or something is in it.
  }
}

async function explained<T>(folder: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw explainFault(error, folder);
  }
}
