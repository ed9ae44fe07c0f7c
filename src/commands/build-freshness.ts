import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "../core/words/language";

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

/** Why the program could not be compiled: what the compiler complained of, or that there is none. */
export interface CompileFailure {
  readonly complaint: string | null;
}

/**
 * Compiles the program with the project's own TypeScript.
 *
 * @returns null where it compiled
 * @throws {Error} of the file system where the program cannot be written
 */
export function rebuild(project: string): CompileFailure | null {
  const compiler = join(project, "node_modules/typescript/bin/tsc");
  if (!existsSync(compiler)) {
    return { complaint: null };
  }
  if (existsSync(stampOf(project))) accessSync(stampOf(project), constants.W_OK);
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [compiler], {
    cwd: project,
    encoding: "utf8",
  });
  if (error !== undefined) {
    throw error;
  }
  if (status !== 0) {
    return { complaint: `${stdout}${stderr}`.trim() };
  }
  utimesSync(stampOf(project), new Date(), new Date());
  return null;
}

/** The failure for whoever started the program. */
export const describeCompileFailure = ({ complaint }: CompileFailure, { commands }: Words): string =>
  `${commands.notCompiled}\n${complaint ?? commands.noCompiler}`;

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
