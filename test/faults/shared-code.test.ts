import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Notebook } from "../../src/kernel/format";
import { createNotebookRunner, type NotebookRunner } from "../../src/kernel/run";
import { createProject, type TestProject } from "../kernel/project";

let project: TestProject;
let runner: NotebookRunner;
beforeAll(() => {
  project = createProject();
  for (const folder of ["id", "en", "shared"]) mkdirSync(join(project.root, "notebooks", folder));
  write("id/word.ts", 'export const word = "kali";');
  write("en/word.ts", 'export const word = "times";');
  write("shared/factor.ts", "export const factor = 2;");
  write(
    "shared/helper.ts",
    "import { factor } from './factor';\nexport const grown = (by: number) => factor * by;",
  );
  runner = createNotebookRunner({ root: project.root, cacheFolder: project.cache });
});
afterAll(() => {
  runner.close();
  project.remove();
});

const write = (path: string, text: string): void =>
  writeFileSync(join(project.root, "notebooks", path), text);

const code = (id: string, source: string): Notebook["cells"][number] => ({
  cell_type: "code",
  id,
  metadata: {},
  source,
  execution_count: null,
  outputs: [],
});
const notebookOf = (...sources: readonly string[]): Notebook => ({
  cells: sources.map((source, index) => code(`c${index}`, source)),
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

/** What is printed by a notebook of each language that takes code from beside it and from the shared folder. */
async function printed(source: string): Promise<readonly unknown[]> {
  const notebook = notebookOf(
    'import { word } from "./word";\nimport { grown } from "../shared/helper";',
    source,
  );
  const runs = ["id", "en"].map((language) => ({
    path: `notebooks/${language}/05-x.ipynb`,
    notebook,
    dataHash: "1",
  }));
  const executed = await runner.run(runs);
  return executed
    .map(({ notebook: { cells } }) => cells.at(-1))
    .map((cell) => cell?.cell_type === "code" && cell.outputs[0]?.["text" as never]);
}

it("a helper beside a notebook is its language's own, one in notebooks/shared is for both, and a change is seen", async () => {
  const source = "console.log(word, grown(3));";
  expect(await printed(source)).toEqual([["kali 6\n"], ["times 6\n"]]);
  write("shared/factor.ts", "export const factor = 5;");
  write("en/word.ts", 'export const word = "fold";');
  expect(await printed(source)).toEqual([["kali 15\n"], ["fold 15\n"]]);
  await expect(printed('grown("x");')).rejects.toThrow(/type 'string' is not assignable.* 'number'/);
});
