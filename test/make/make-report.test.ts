import * as fs from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wordsIn } from "../../src/core/words/language";
import { Refusal } from "../../src/core/words/refusal";
import { makeReport } from "../../src/make/make-report";
import type { ReportTools } from "../../src/make/report-request";
import { type FakeProject, fakeProject } from "../commands/fake-project";
import { withUnits1040, withYear2017 } from "../core/comparison/runs";

let project: FakeProject;
beforeEach(() => {
  project = fakeProject();
});
afterEach(() => project.remove());

const make = (request: Partial<FakeProject["request"]> = {}, tools: Partial<FakeProject["tools"]> = {}) =>
  makeReport({ ...project.request, ...request }, { ...project.tools, ...tools });

const files = () =>
  (fs.readdirSync(project.report, { recursive: true }) as string[])
    .filter((path) => fs.statSync(join(project.report, path)).isFile())
    .sort();

describe("a report", () => {
  it("is the page, the results, and the executed notebooks of both languages", async () => {
    const made = await make();
    expect(made.unchanged).toBe(false);
    expect(files()).toEqual([
      ".serapan-manifest.json",
      "index.html",
      "notebooks/en/01-one.ipynb",
      "notebooks/id/01-satu.ipynb",
      "results.json",
    ]);
    expect(made.results.quantities.get("value.workers.2016")?.value).toBe(9425);
  });

  it("in one language has no trace of the other", async () => {
    await make();
    await make({ languages: ["en"] });
    expect(files()).not.toContain("notebooks/id/01-satu.ipynb");
    expect(project.read("index.html")).toMatch(/^[0-9a-f]{64} en null$/);
  });

  it("has a PDF of its page where one is asked for", async () => {
    await make({ withPdf: true });
    expect(project.read("report.pdf")).toBe(`PDF of ${project.read("index.html")}`);
  });

  it("keeps the PDF of an earlier run, which is made anew when it is asked for again", async () => {
    await make({ withPdf: true });
    const earlier = project.read("report.pdf");
    project.writeData(project.data, withYear2017);
    const { files: written } = await make();
    expect(written.filter(({ isOlder }) => isOlder).map(({ path }) => path)).toEqual(["report.pdf"]);
    expect(project.read("report.pdf")).toBe(earlier);
    expect((await make()).unchanged).toBe(true);
    expect((await make({ withPdf: true })).unchanged).toBe(false);
    expect(project.read("report.pdf")).toBe(`PDF of ${project.read("index.html")}`);
  });

  it("says which output it cannot show, of which cell", async () => {
    const said: string[] = [];
    const show = (data: Readonly<Record<string, unknown>>) => ({
      output_type: "display_data" as const,
      data,
      metadata: {},
    });
    const outputs = [
      show({ "application/pdf": "JVBERi0=" }),
      show({ "text/html": "<b>5</b><video></video>" }),
    ];
    const runner: FakeProject["tools"]["runner"] = {
      run: async (notebooks) =>
        (await project.tools.runner.run(notebooks)).map(({ notebook, ...ran }) => ({
          ...ran,
          notebook: {
            ...notebook,
            cells: notebook.cells.map((cell) => ({ ...cell, outputs }) as typeof cell),
          },
        })),
    };
    await make({ languages: ["en"] }, { runner, say: (message) => said.push(message(wordsIn("en"))) });
    expect(said).toEqual([
      expect.stringMatching(/^notebooks\/en\/01-one.ipynb, cell "one": .*application\/pdf/),
      expect.stringMatching(/^notebooks\/en\/01-one.ipynb, cell "one": .*<video>/),
    ]);
  });

  it("tells the notebooks of the data only where these are not their default", async () => {
    await make();
    expect(project.runs[0]?.map(({ parameters }) => parameters)).toEqual([undefined, undefined]);
    await make({ dataParameter: "belu" });
    expect(project.runs[1]?.map(({ parameters }) => parameters)).toEqual([
      { data: "belu" },
      { data: "belu" },
    ]);
    expect(project.read("notebooks/id/01-satu.ipynb")).toContain('const parameters = { data: \\"belu\\" };');
  });
});

describe("a report on other data than the notebooks' own", () => {
  const opening = 'const { prose } = openReport("en", parameters);';

  it("is made of notebooks whose tagged parameters stand before the opening", async () => {
    const parameters = { code: 'const parameters = { data: "kota-kupang" };', tags: ["parameters"] };
    project.writeCells("notebooks/en/01-one.ipynb", [parameters, { code: opening }]);
    await make({ dataParameter: "belu" });
    expect(project.runs).toHaveLength(1);
  });

  it.each([
    ["has no such tag", [{ code: "const parameters = {};" }, { code: opening }], 2],
    ["has it later", [{ code: opening }, { code: "const parameters = {};", tags: ["parameters"] }], 1],
  ])("is refused where a notebook %s", async (_, cells, number) => {
    project.writeCells("notebooks/en/01-one.ipynb", cells);
    await expect(make({ dataParameter: "belu" })).rejects.toThrow(
      new RegExp(`^notebooks/en/01-one.ipynb, cell ${number} .*no cell tagged "parameters"`),
    );
    expect(project.runs).toEqual([]);
    expect((await make()).unchanged).toBe(false);
  });
});

describe("a folder with other notebooks than the report's", () => {
  it("gives a report without them, and names them", async () => {
    const said: string[] = [];
    for (const name of ["Untitled", "01-satu-Copy1"]) {
      project.writeNotebook(`notebooks/id/${name}.ipynb`, "scratch");
    }
    await make({}, { say: (message) => said.push(message(wordsIn("en"))) });
    expect(project.runs[0]?.map(({ path }) => path)).toEqual([
      "notebooks/id/01-satu.ipynb",
      "notebooks/en/01-one.ipynb",
    ]);
    expect(said).toEqual([
      expect.stringMatching(
        /^Not part of the report.*: notebooks\/id\/01-satu-Copy1.ipynb, notebooks\/id\/Untitled.ipynb\.$/,
      ),
    ]);
  });

  it("is refused where one language lacks a chapter of the other", async () => {
    project.writeNotebook("notebooks/en/04-conclusion.ipynb", "conclusion");
    await expect(make()).rejects.toThrow(
      /^notebooks\/en\/04-conclusion.ipynb: notebooks\/id has no notebook 04/,
    );
    const said: string[] = [];
    const say: ReportTools["say"] = (message) => said.push(message(wordsIn("en")));
    await make({ languages: ["en"] }, { say });
    expect(said).toEqual([]);
    await make({ languages: ["id"] }, { say });
    expect(said).toEqual([expect.stringContaining("notebooks/id has no notebook 04")]);
  });
});

describe("a second report", () => {
  it("on the same inputs runs nothing and writes nothing", async () => {
    await make();
    const again = await make();
    expect(again.unchanged).toBe(true);
    expect(again.files.map(({ path }) => path).sort()).toEqual(
      files().filter((path) => !path.startsWith(".")),
    );
    expect(project.runs).toHaveLength(1);
  });

  it.each([
    ["the data change", () => project.writeData(project.data, withUnits1040), {}, {}],
    ["a notebook's text changes", () => project.writeNotebook("notebooks/id/01-satu.ipynb", "dua"), {}, {}],
    [
      "a notebook is added",
      () => {
        project.writeNotebook("notebooks/id/02-dua.ipynb", "dua");
        project.writeNotebook("notebooks/en/02-two.ipynb", "two");
      },
      {},
      {},
    ],
    [
      "a reference changes",
      () => fs.writeFileSync(join(project.folder, "data/references.json"), "[ ]"),
      {},
      {},
    ],
    [
      "the page's style changes",
      () => fs.writeFileSync(join(project.folder, "src/page/style/a.css"), ""),
      {},
      {},
    ],
    ["the program changes", () => {}, {}, { program: "program 2" }],
    ["other data are named", () => {}, { dataParameter: "belu" }, {}],
    ["a PDF is wanted too", () => {}, { withPdf: true }, {}],
    ["one language is wanted", () => {}, { languages: ["id"] }, {}],
    ["nothing kept may be used", () => {}, { useCache: false }, {}],
    [
      "its page was changed by hand",
      () => fs.appendFileSync(join(project.report, "index.html"), "!"),
      {},
      {},
    ],
  ] as const)("is made anew when %s", async (_, change, request, tools) => {
    await make();
    change();
    expect((await make(request, tools)).unchanged).toBe(false);
    expect(project.runs).toHaveLength(2);
  });

  it("is made anew when a cell of it saw what no hash covers", async () => {
    const sight = { what: "clock", name: "Date.now", cell: 1 } as const;
    const seeing: Partial<ReportTools> = {
      runner: {
        run: async (notebooks) =>
          (await project.tools.runner.run(notebooks)).map((executed, index) =>
            index === 0 ? { ...executed, sight } : executed,
          ),
      },
    };
    const unkept = [{ notebook: "notebooks/id/01-satu.ipynb", sight }];
    expect(await make({}, seeing)).toMatchObject({ unchanged: false, unkept });
    expect(await make({}, seeing)).toMatchObject({ unchanged: false, unkept });
  });
});

describe("what changed since the last report", () => {
  it("is said when other data of the region were reported, and said the same when the report is made again", async () => {
    await make();
    const first = project.read("results.json");
    expect(project.read("index.html")).toMatch(/null$/);
    project.writeData(project.data, withYear2017);
    await make();
    expect(project.read("results.previous.json")).toBe(first);
    expect(project.read("index.html")).toContain("What changed since the last report");
    const page = project.read("index.html");
    await make({ useCache: false });
    expect(project.read("results.previous.json")).toBe(first);
    expect(project.read("index.html")).toBe(page);
  });
});

it("leaves out what changed where that is asked for", async () => {
  await make();
  project.writeData(project.data, withYear2017);
  await make({ leftOut: ["changes"] });
  expect(project.read("index.html")).toMatch(/null$/);
});

it("is made without its PDF where none can be printed, and says why", async () => {
  const refusal = new Refusal("print", ({ page }) => page.noBrowser);
  const { unprinted } = await make({ withPdf: true }, { printPdf: () => Promise.reject(refusal) });
  expect(unprinted).toBe(refusal);
  expect(files()).toContain("index.html");
  expect(files()).not.toContain("report.pdf");
});

describe("a report that cannot be made", () => {
  it.each([
    [
      "invalid data",
      () => project.writeData(project.data, { "population.csv": "year\n" }),
      {},
      "population.csv:1",
    ],
    [
      "a broken notebook",
      () => fs.writeFileSync(join(project.folder, "notebooks/id/01-satu.ipynb"), "{"),
      {},
      "01-satu",
    ],
    [
      "a language without notebooks",
      () => fs.rmSync(join(project.folder, "notebooks/en"), { recursive: true }),
      {},
      "--lang",
    ],
    [
      "works cited that are no JSON",
      () =>
        fs.writeFileSync(join(project.folder, "data/references.json"), '[\n{ "id": "a" "type": "book" }]'),
      {},
      "data/references.json:2:13: the file is not valid JSON",
    ],
    [
      "a work cited without an id",
      () => fs.writeFileSync(join(project.folder, "data/references.json"), '[{ "type": "book" }]'),
      {},
      'data/references.json, work 1, "id": a work with "id" and "type" expected.',
    ],
    [
      "a notebook whose own parameters name other data",
      () =>
        project.writeNotebook("notebooks/en/01-one.ipynb", 'const parameters = { data: "belu" };', [
          "parameters",
        ]),
      {},
      'notebooks/en/01-one.ipynb, cell 1 ("one"): its parameters name the data "belu", but this report is made of data/kota-kupang.',
    ],
    [
      "a notebook that fails",
      () => {},
      { runner: { run: () => Promise.reject(new Error("cell 3")) } },
      "cell 3",
    ],
    [
      "a page that cannot be composed",
      () => {},
      {
        renderPage: () => {
          throw new Error("heading 1.2");
        },
      },
      "heading 1.2",
    ],
    [
      "data that change while the notebooks run",
      () => {},
      {
        runner: {
          run: async () => {
            project.writeData(project.data, withUnits1040);
            return [];
          },
        },
      },
      "the data changed while the report was being made",
    ],
    [
      "a program that changes meanwhile",
      () => {},
      { isProgramUnchanged: () => false },
      "the program or its packages changed while the report was being made",
    ],
  ])("for %s leaves the last one as it was", async (_, change, tools, message) => {
    await make();
    const before = files().map((path) => project.read(path));
    change();
    await expect(make({ useCache: false }, tools)).rejects.toThrow(message);
    expect(files().map((path) => project.read(path))).toEqual(before);
  });

  it("for a place among its inputs is refused before anything is run", async () => {
    await expect(make({ outputFolder: join(project.data, "report") })).rejects.toThrow("--out");
    expect(project.runs).toHaveLength(0);
  });
});
