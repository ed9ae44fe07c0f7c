import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether the compiled program is older than its source. An installed package without sources is never stale.
 *
 * @param project the project's folder
 */
export function isBuildStale(project: string): boolean {
  const source = join(project, "src");
  const built = statSync(stampOf(project), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return existsSync(source) && newest(source, statSync(join(project, "tsconfig.json")).mtimeMs) > built;
}

/**
 * Compiles the program with the project's own TypeScript.
 *
 * @returns what the compiler complained of, or null where it compiled
 */
export function rebuild(project: string): string | null {
  const compiler = join(project, "node_modules/typescript/bin/tsc");
  if (!existsSync(compiler)) {
    return "TypeScript is not installed. Run npm ci in the project's folder.";
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler], {
    cwd: project,
    encoding: "utf8",
  });
  if (status !== 0) {
    return `${stdout}${stderr}`.trim();
  }
  utimesSync(stampOf(project), new Date(), new Date());
  return null;
}

/** The compiler's own record; it is not written anew where nothing of importance changed. */
const stampOf = (project: string): string => join(project, "dist", ".tsbuildinfo");

function newest(folder: string, time: number): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return newest(path, latest);
    }
    return entry.name.endsWith(".ts") ? Math.max(latest, statSync(path).mtimeMs) : latest;
  }, time);
}
