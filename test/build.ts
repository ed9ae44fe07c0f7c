import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBuildStale, rebuild } from "../src/commands/build-freshness";

const FOLDER_PREFIX = "test-";

/**
 * Compiles the program once before the tests, since notebooks run in a process of their own, from `dist`, and
 * gives the tests a folder for temporary files that goes when they end.
 */
export default function prepare(): () => void {
  const project = join(import.meta.dirname, "..");
  const complaint = isBuildStale(project) ? rebuild(project) : null;
  if (complaint !== null) {
    // The compiler writes `dist` all the same; `npm run lint` is what fails for it.
    console.error(complaint);
  }
  if (process.env.TMPDIR?.includes(FOLDER_PREFIX)) {
    // Each project of the configuration comes here; the first has made the folder.
    return () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), FOLDER_PREFIX));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
