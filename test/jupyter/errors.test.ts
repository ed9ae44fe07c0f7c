import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chapters } from "../../src/core/content/registry";
import type { Notebook } from "../../src/kernel/format";
import { joinLines } from "../../src/kernel/format";
import { writeNotebook } from "../../src/kernel/write-notebook";
import { runOnce } from "../kernel/project";
import { openNotebook } from "./notebooks";
import { executeByNbconvert } from "./programs";

const copy = inject("copy");
const folder = join(copy, "notebooks/wrong");
const output = join(folder, "executed");
const figureKeys = chapters.flatMap(({ figures }) => figures.map((key) => `"${key}"`)).join(" | ");

/** Mistakes of a third cell, and what the project's runner says of them. */
const mistakes = [
  {
    name: "data",
    code: 'openReport("en", { data: "kota-kupangg" });',
    byRunner: `notebooks/wrong/data.ipynb, cell 3 (mistake), line 1: Refusal: The data package ${join(copy, "data/kota-kupangg")} cannot be used (1 problem):
    datapackage.json:1:1: the descriptor of a data package expected, but the file is not there; add it as data/README.md shows.

  > 1 | openReport("en", { data: "kota-kupangg" });
      | ^`,
    below: /kota-kupangg cannot be used/,
  },
  {
    name: "quantity",
    code: `report.prose\`In that year \${report.quantity("value.population.2031")} lived there.\`;`,
    byRunner: `notebooks/wrong/quantity.ipynb, cell 3 (mistake), line 1: Error: there is no quantity "value.population.2031"; quantities of that kind: value.population.2012, value.population.2013, value.population.2014, value.population.2015, value.population.2016

  > 1 | report.prose\`In that year \${report.quantity("value.population.2031")} lived there.\`;
      |                                    ^`,
    below: /there is no quantity "value\.population\.2031"/,
  },
  {
    name: "figure",
    code: 'report.figure("populations");',
    byRunner: `notebooks/wrong/figure.ipynb, cell 3 (mistake), line 1: TypeScript finds an error, so the cell was not run

  > 1 | report.figure("populations");
      |               ^^^^^^^^^^^^^
  1:15 Argument of type '"populations"' is not assignable to parameter of type '${figureKeys}'. (TS2345)`,
    below: /^1:15 - Argument of type '"populations"' is not assignable/,
  },
] as const;

/** All that nbconvert says of any of them, below the cell's source. */
const byNbconvert = `
------------------


<Error>: `;

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

const pathOf = (name: string): string => `notebooks/wrong/${name}.ipynb`;

beforeAll(() => {
  mkdirSync(output, { recursive: true });
  for (const { name, code } of mistakes) {
    writeFileSync(join(copy, pathOf(name)), writeNotebook(mistaken(code)));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a mistake in a notebook", () => {
  it.each(mistakes)(
    "is said by the runner with place, line and sentence: $name",
    async ({ name, byRunner }) => {
      const path = pathOf(name);
      const run = runOnce({ path, notebook: openNotebook(copy, path) }, { root: copy });
      const said = await run.then(
        () => "it ran",
        (error: Error) => error.message,
      );
      expect(said).toBe(byRunner);
    },
  );

  it("is said by nbconvert as <Error> and no more", async () => {
    const { code, stderr } = await executeByNbconvert(copy, [pathOf("quantity")], output);
    expect(code).toBe(1);
    expect(stderr.trimEnd().endsWith(byNbconvert.trimEnd())).toBe(true);
    expect(stderr).not.toContain("there is no quantity");
  });

  it("is said below the cell in any Jupyter client", async () => {
    const paths = mistakes.map(({ name }) => pathOf(name));
    const { code, stderr } = await executeByNbconvert(copy, paths, output, undefined, "--allow-errors");
    expect(code, stderr).toBe(0);
    for (const { name, below } of mistakes) {
      const cell = openNotebook(output, `${name}.ipynb`).cells[2];
      const outputs = cell?.cell_type === "code" ? cell.outputs : [];
      const text = outputs
        .map((each) => (each.output_type === "stream" ? joinLines(each.text) : ""))
        .join("");
      // Not behind a long stack.
      expect(text.split("\n").slice(0, 8).join("\n")).toMatch(below);
    }
  });
});
