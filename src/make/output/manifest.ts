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
}

/** A manifest as it is kept: a fixed order, and nothing of the clock. */
export function renderManifest({ inputs, files }: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ format: "serapan-report", version: 1, inputs, files: sorted }, null, 1)}\n`;
}

/** The manifest of the report in a folder; null where there is none, or none that this program wrote. */
export function readManifest(fileSystem: FileSystem, folder: string): Manifest | null {
  try {
    const read = JSON.parse(fileSystem.readFileSync(join(folder, manifestFile), "utf8"));
    const { format, version, inputs, files } = read;
    const isOurs = format === "serapan-report" && version === 1 && typeof inputs === "string";
    return isOurs && areHashes(files) ? { inputs, files } : null;
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
