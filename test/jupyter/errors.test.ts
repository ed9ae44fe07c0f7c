import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Notebook } from "../../src/notebook/format";
import { joinLines } from "../../src/notebook/format";
import { runNotebooks } from "../../src/notebook/run";
import { writeNotebook } from "../../src/notebook/write-notebook";
import { openNotebook } from "./notebooks";
import { executeByNbconvert } from "./programs";

const copy = inject("copy");
const folder = join(copy, "notebooks/wrong");
const output = join(folder, "executed");
beforeAll(() => mkdirSync(output, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** Notebooks with a mistake in the third cell, and what a researcher should read. */
const mistakes = [
  {
    name: "data",
    code: 'openReport("en", { data: "kota-kupangg" });',
    said: /kota-kupangg/,
    kind: "a data package that is not there",
  },
  {
    name: "quantity",
    code: `report.prose\`In that year \${report.quantity("value.population.2031")} lived there.\`;`,
    said: /value\.population\.2031/,
    kind: "a sentence with a quantity that is not there",
  },
  {
    name: "figure",
    code: 'report.figure("populations");',
    said: /populations/,
    kind: "a figure that is not there",
  },
] as const;

/** A notebook that opens the report and then makes the mistake. */
function mistaken(code: string): Notebook {
  const cell = (id: string, source: string) => ({
    cell_type: "code" as const,
    id,
    metadata: {},
    source: [source],
    execution_count: null,
    outputs: [],
  });
  return {
    cells: [
      cell("parameters", 'const parameters = { data: "kota-kupang" };'),
      cell(
        "open-report",
        'import { openReport } from "serapan";\nconst report = openReport("en", parameters);',
      ),
      cell("mistake", code),
    ],
    metadata: { kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" } },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

describe.each(mistakes)("$kind", ({ name, code, said }) => {
  const path = `notebooks/wrong/${name}.ipynb`;
  const notebook = mistaken(code);
  beforeAll(() => writeFileSync(join(copy, path), writeNotebook(notebook)));

  it("is said by the runner with notebook, cell, line and sentence; by nbconvert only as <Error>", async () => {
    const byRunner: string = await runNotebooks([{ path, notebook }], { root: copy }).then(
      () => expect.fail("it ran"),
      (error: Error) => error.message,
    );
    const byNbconvert = await executeByNbconvert(copy, [path], output);
    console.log(`${byRunner}\n\n--- nbconvert says:\n${byNbconvert.stderr.slice(-600)}`);

    expect(byRunner).toMatch(new RegExp(`^notebooks/wrong/${name}\\.ipynb, cell 3 \\(mistake\\), line 1: `));
    expect(byRunner).toMatch(said);
    expect(byRunner).toContain(`> 1 | ${code}`);
    expect(byRunner).not.toContain("node_modules");

    expect(byNbconvert.code).toBe(1);
    expect(byNbconvert.stderr).toMatch(/<Error>:\s*$/);
  });

  it("is said below the cell in any Jupyter client", async () => {
    const { code: ended, stderr } = await executeByNbconvert(
      copy,
      [path],
      output,
      undefined,
      "--allow-errors",
    );
    expect(ended, stderr).toBe(0);
    const executed = openNotebook(output, `${name}.ipynb`).cells[2];
    const printed = executed?.cell_type === "code" ? executed.outputs : [];
    const text = printed.map((each) => (each.output_type === "stream" ? joinLines(each.text) : "")).join("");
    expect(text.split("\n").slice(0, 8).join("\n")).toMatch(said);
  });
});
