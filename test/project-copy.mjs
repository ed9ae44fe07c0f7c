import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dirname, "..");

/** What the program needs, besides the packages. */
const parts = ["package.json", "package-lock.json", "tsconfig.json", "src", "dist", "data", "notebooks"];

// The types stand in project-copy.d.mts: the benchmarks, which are not compiled, copy the project too.

export function copyProject() {
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

export function removeProject(copy) {
  rmSync(copy, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
