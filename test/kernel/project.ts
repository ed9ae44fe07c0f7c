import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConverter } from "tslab/dist/converter";
import { createConversionMemory } from "../../src/kernel/conversions";
import { joinLines, type Notebook } from "../../src/kernel/format";
import type { NotebookRun } from "../../src/kernel/planned-run";
import { projectFingerprint } from "../../src/kernel/project-fingerprint";
import { readNotebook } from "../../src/kernel/read-notebook";
import { createNotebookRunner, type ExecutedNotebook, type RunOptions } from "../../src/kernel/run";

const repository = join(import.meta.dirname, "../..");

/** A notebook of `fixtures`. */
export function fixture(name: string): Notebook {
  const path = join(import.meta.dirname, "fixtures", `${name}.ipynb`);
  return readNotebook(readFileSync(path, "utf8"), path);
}

/** Runs a notebook in a process that ends with it. */
export async function runOnce(run: NotebookRun, options: RunOptions): Promise<ExecutedNotebook> {
  const runner = createNotebookRunner(options);
  try {
    return (await runner.run([run]))[0] as ExecutedNotebook;
  } finally {
    runner.close();
  }
}

export interface TestProject {
  readonly root: string;
  /** Where its runs keep conversions and outputs. */
  readonly cache: string;
  remove(): void;
}

/** A small project of its own, with the compiled runner, whose files a test may change. */
export function createProject(): TestProject {
  const root = mkdtempSync(join(tmpdir(), "serapan-notebook-"));
  mkdirSync(join(root, "notebooks"));
  for (const part of ["core", "kernel", "notebook", "running-process.js"]) {
    cpSync(join(repository, "dist", part), join(root, "dist", part), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "package-lock.json"), "{}\n");
  return { root, cache: join(root, "cache"), remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Fills the memory of conversions, so that runs that end their process need not wait for TypeScript each time. */
export function rememberConversions({ root, cache }: TestProject, names: readonly string[]): void {
  const environment = projectFingerprint(root).declarations;
  const memory = createConversionMemory(environment, join(cache, "conversions"));
  const converter = createConverter();
  for (const name of names) {
    let declarations = "";
    for (const cell of fixture(name).cells) {
      const result = memory.convert(declarations, joinLines(cell.source), "..", () => converter);
      declarations = result.declOutput ?? "";
    }
  }
  converter.close();
}
