import { join } from "node:path";
import type { FileSystem } from "../../write-file-whole";
import { isInsidePath } from "./report-files";

/** Beside the page; it says which files of the folder are the report's. */
export const manifestFile = ".serapan-manifest.json";

/** What belongs to a report: all that is not named here is the user's own and is never touched. */
export interface Manifest {
  /** The hash of everything that the report was made from. */
  readonly inputs: string;
  /** SHA-256 of each file under its path. */
  readonly files: Readonly<Record<string, string>>;
  /** Those of the files that an earlier report had, and this one was not asked for. */
  readonly older?: readonly string[];
}

/** A manifest as it is kept: a fixed order, and nothing of the clock. */
export function renderManifest({ inputs, files, older = [] }: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  const kept = { format: "serapan-report", version: 1, inputs, files: sorted };
  return `${JSON.stringify(older.length > 0 ? { ...kept, older: [...older].sort() } : kept, null, 1)}\n`;
}

/** The manifest of the report in a folder; null where there is none, or none that this program wrote. */
export function readManifest(fileSystem: FileSystem, folder: string): Manifest | null {
  try {
    const path = join(folder, manifestFile);
    if (!fileSystem.statSync(path).isFile()) return null;
    const read = JSON.parse(fileSystem.readFileSync(path, "utf8"));
    const { format, version, inputs, files, older = [] } = read;
    const isOurs = format === "serapan-report" && version === 1 && typeof inputs === "string";
    return isOurs && areHashes(files) && Array.isArray(older) ? { inputs, files, older } : null;
  } catch {
    return null;
  }
}

function areHashes(files: unknown): files is Record<string, string> {
  return (
    typeof files === "object" &&
    files !== null &&
    Object.entries(files).every(([path, hash]) => isInsidePath(path) && typeof hash === "string")
  );
}
