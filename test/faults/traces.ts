import * as fs from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { SmallProject } from "./small-project";

/** Every file of a folder with its content, by path. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const paths = (fs.readdirSync(folder, { recursive: true }) as string[]).sort();
  return Object.fromEntries(
    paths
      .filter((path) => fs.statSync(join(folder, path)).isFile())
      .map((path) => [path, fs.readFileSync(join(folder, path), "latin1")]),
  );
}

/** The command lines of the processes that the project's commands started and that still run. */
function processesOf({ temporary }: SmallProject): readonly string[] {
  return fs.readdirSync("/proc").flatMap((name) => {
    try {
      const environment = fs.readFileSync(`/proc/${name}/environ`, "latin1").split("\0");
      return environment.some((variable) => variable.startsWith(`TMPDIR=${temporary}`))
        ? [fs.readFileSync(`/proc/${name}/cmdline`, "latin1").replaceAll("\0", " ")]
        : [];
    } catch {
      return []; // Not a process, gone meanwhile, or another user's.
    }
  });
}

/** A process that was told to end needs a moment for it. */
const MOMENT_MS = 30_000;

/** No process of the project runs any more, and nothing lies among its temporary files. */
export async function expectNoTraces(project: SmallProject): Promise<void> {
  await expect.poll(() => processesOf(project), { timeout: MOMENT_MS }).toEqual([]);
  expect(fs.readdirSync(project.temporary)).toEqual([]);
}
