import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBuildStale, rebuild } from "../src/cli/build-freshness";

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
  const folder = mkdtempSync(join(tmpdir(), "test-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
