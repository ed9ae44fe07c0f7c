import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dirname, "..");

/** What the program needs, besides the packages. */
const parts = ["package.json", "package-lock.json", "tsconfig.json", "src", "dist", "data", "notebooks"];

/**
 * Copies the project to a temporary folder, in which a test may change, build and run everything. The
 * packages are the repository's, only the project's own among them is the copy.
 *
 * @returns the copy's folder
 */
export function copyProject(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "serapan-project-")));
  for (const part of parts) {
    cpSync(join(repository, part), join(copy, part), { recursive: true, preserveTimestamps: true });
  }
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(repository, "node_modules"))) {
    if (!name.startsWith(".")) {
      const target = name === "serapan" ? copy : join(repository, "node_modules", name);
      symlinkSync(target, join(copy, "node_modules", name), "junction");
    }
  }
  return copy;
}

/** Removes a copy; what a browser or Jupyter still writes is waited for. */
export function removeProject(copy: string): void {
  rmSync(copy, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
