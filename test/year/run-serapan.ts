import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../../src/paths";

/** Runs `serapan` as a person does, in a folder, and fails with what it said where it ends otherwise than well. */
export function runSerapan(folder: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, "dist/commands/main.js"), ...words],
    { cwd: folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  if (status !== 0) {
    throw new Error(`serapan ${words.join(" ")} ended with ${status}\n${stdout}\n${stderr}`);
  }
  return stdout;
}
