import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { wordsIn } from "../../src/core/words/language";
import { compareOutputs } from "../../src/kernel/compare-outputs";
import { describeDifferences } from "../../src/kernel/describe-differences";
import type { Notebook } from "../../src/kernel/format";
import { bundlesOf, notebookPaths, openNotebook } from "./notebooks";
import {
  executeByNbconvert,
  jupyterEnvironment,
  pythonProgramPath,
  run,
  serapan,
  todaysEnvironment,
} from "./programs";

const copy = inject("copy");

/** The thesis' data under another region's name. */
function addRegion(name: string): void {
  const folder = join(copy, "data/kota-lain");
  cpSync(join(copy, "data/kota-kupang"), folder, { recursive: true });
  const file = join(folder, "datapackage.json");
  const descriptor = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...descriptor, region: { ...descriptor.region, name } }, null, 2));
}

describe("a report on other data", () => {
  const committed = notebookPaths(copy);
  const texts = () => committed.map((path) => readFileSync(join(copy, path), "utf8"));
  const before = texts();
  const path = "notebooks/en/02-problem-statement.ipynb";

  beforeAll(async () => {
    addRegion("Kota Lain");
    const { code, stderr } = await serapan(copy, "report", "--data", "data/kota-lain", "--lang", "en");
    expect(code, stderr).toBe(0);
  });

  it("leaves the committed notebooks as they are", () => {
    expect(texts()).toEqual(before);
  });

  it("injects its data behind the cell tagged parameters, and records them in the copy", () => {
    const { cells, metadata } = openNotebook(join(copy, "report"), path);
    const place = cells.findIndex((cell) => cell.metadata.tags?.includes("parameters"));
    expect(cells[place + 1]).toMatchObject({
      metadata: { tags: ["injected-parameters"] },
      source: ['const parameters = { data: "kota-lain" };'],
    });
    expect(metadata).toMatchObject({ papermill: { parameters: { data: "kota-lain" } } });
  });

  it("has notebooks that run again where they lie, and show the same", async () => {
    const report = join(copy, "report");
    const again = join(copy, "report-again");
    const { code, stderr } = await executeByNbconvert(report, [path], again, jupyterEnvironment(copy));
    expect(code, stderr).toBe(0);
    const first = openNotebook(report, path);
    const differences = compareOutputs(path, first, openNotebook(again, "02-problem-statement.ipynb"));
    expect(describeDifferences(differences, wordsIn("en"))).toBe("");
    expect(JSON.stringify(bundlesOf(first))).toContain("Kota Lain");
  });

  it("has the outputs that `papermill -p data` makes of the committed notebook", async () => {
    const output = join(copy, "by-papermill.ipynb");
    const words = ["-p", "data", "kota-lain", "--no-progress-bar", "--cwd", join(copy, "notebooks/en")];
    const { code, stderr } = await run(
      pythonProgramPath("python"),
      [join(__dirname, "papermill_typescript.py"), ...words, path, output],
      { cwd: copy, env: todaysEnvironment(copy) },
    );
    expect(code, stderr).toBe(0);
    const outputs = ({ cells }: Notebook) =>
      cells.flatMap((cell) => (cell.cell_type === "code" ? [cell.outputs] : []));
    const made = openNotebook(copy, "by-papermill.ipynb");
    expect(outputs(made)).toEqual(outputs(openNotebook(join(copy, "report"), path)));
    expect(JSON.stringify(bundlesOf(made))).toContain("Kota Lain");
  });
});
