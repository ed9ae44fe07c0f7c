import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Notebook } from "../../src/kernel/format";
import type { NotebookRun } from "../../src/kernel/planned-run";
import { createNotebookRunner, type NotebookRunner, type RunProgress } from "../../src/kernel/run";
import { writeNotebook } from "../../src/kernel/write-notebook";
import { createProject, fixture, type TestProject } from "./project";

let project: TestProject;
let runner: NotebookRunner;
const progress: RunProgress[] = [];

beforeAll(() => {
  project = createProject();
  runner = createNotebookRunner({
    root: project.root,
    cacheFolder: project.cache,
  });
});
afterAll(() => {
  runner.close();
  project.remove();
});

const runOf = (name: string, more: Partial<NotebookRun> = {}): NotebookRun => ({
  path: `notebooks/${name}.ipynb`,
  notebook: fixture(name),
  ...more,
});

async function run(name: string, more: Partial<NotebookRun> = {}): Promise<Notebook> {
  const [executed] = await runner.run([runOf(name, more)], (each) => progress.push(each));
  return executed?.notebook ?? expect.fail("nothing was run");
}

const outputsById = (notebook: Notebook) =>
  Object.fromEntries(
    notebook.cells.map((cell) => [cell.id, cell.cell_type === "code" ? cell.outputs : "prose"]),
  );

describe("a notebook that runs", () => {
  it("holds what its cells put out, as nbformat 4.5 keeps it", async () => {
    const executed = await run("outputs");
    const stream = (name: string, ...text: string[]) => ({ output_type: "stream", name, text });
    const display = (data: object) => ({ output_type: "display_data", data, metadata: {} });
    expect(outputsById(executed)).toEqual({
      note: "prose",
      streams: [stream("stdout", "one\n", "two\n"), stream("stderr", "three\n"), stream("stdout", "four\n")],
      blank: [],
      "last-expression": [stream("stdout", "9426\n")],
      "types-only": [],
      display: [display({ "text/html": ["<b>9.425</b>\n", "<i>orang</i>"] })],
      update: [display({ "text/plain": ["after"] })],
      await: [stream("stdout", "awaited\n")],
      "late-print": [stream("stdout", "printed after the cell\n")],
    });
    const counts = executed.cells.map((cell) => (cell.cell_type === "code" ? cell.execution_count : "prose"));
    expect(counts).toEqual(["prose", 1, null, 2, 3, 4, 5, 6, 7]);
  });

  it("tells before each cell how far it is", () => {
    const told = progress.map(({ notebook, cell, cells }) => `${notebook} ${cell}/${cells}`);
    expect(told.slice(0, 2)).toEqual(["notebooks/outputs.ipynb 1/7", "notebooks/outputs.ipynb 2/7"]);
    expect(progress).toHaveLength(7);
  });

  it("works in its own folder", async () => {
    expect(outputsById(await run("folder"))).toMatchObject({ folder: [{ text: ["notebooks\n"] }] });
  });

  it("shows bundles whole, JSON as objects, and may take code from files beside it", async () => {
    expect(outputsById(await run("bundle"))).toMatchObject({
      bundle: [{ data: { "application/vnd.plotly.v1+json": { data: [] }, "text/plain": ["a figure"] } }],
    });
  });

  it("knows nothing of the notebook before", async () => {
    await run("parameters");
    const fresh = fixture("parameters");
    const alone = { ...fresh, cells: fresh.cells.slice(1) };
    await expect(runner.run([runOf("parameters", { notebook: alone })])).rejects.toThrow(
      "Cannot find name 'parameters'",
    );
  });

  it("takes parameters in its copy", async () => {
    const executed = await run("parameters", { parameters: { data: "kabupaten-kupang" } });
    expect(outputsById(executed)).toMatchObject({ show: [{ text: ["kabupaten-kupang\n"] }] });
    expect(executed.cells[1]?.metadata.tags).toEqual(["injected-parameters"]);
  });
});

describe("a run that knows the conversions", () => {
  it("gives the same notebook, byte for byte, without TypeScript, of cells too that stand-ins would break", async () => {
    const first = await run("outputs");
    const again = createNotebookRunner({ root: project.root, cacheFolder: project.cache });
    const [second] = await again.run([runOf("outputs")]);
    again.close();
    expect(second && writeNotebook(second.notebook)).toBe(writeNotebook(first));
    expect(second?.remembered).toBe(false);
    expect(again.conversions()).toEqual({ made: 0, remembered: 7 });
  });

  it("keeps nothing, and reads nothing, without a folder", async () => {
    const alone = createProject();
    const uncached = createNotebookRunner({ root: alone.root });
    await uncached.run([runOf("folder", { dataHash: "1" })]);
    uncached.close();
    expect(uncached.conversions()).toEqual({ made: 1, remembered: 0 });
    expect(readdirSync(alone.root).sort()).toEqual([
      "dist",
      "node_modules",
      "notebooks",
      "package-lock.json",
    ]);
    alone.remove();
  });
});

describe("outputs of an earlier run", () => {
  const source = runOf("parameters", { dataHash: "data 1" });
  /** Whether a runner of a new process would take the outputs that are kept. */
  async function remembers(run: NotebookRun): Promise<boolean> {
    const next = createNotebookRunner({ root: project.root, cacheFolder: project.cache });
    const [executed] = await next.run([run]);
    next.close();
    return executed?.remembered ?? false;
  }

  beforeAll(async () => {
    await runner.run([source]);
  });

  it("are taken for the same inputs, prose of today kept", async () => {
    const prose = { cell_type: "markdown", id: "new", metadata: {}, source: ["# New"] } as const;
    const notebook = { ...source.notebook, cells: [...source.notebook.cells, prose] };
    const next = createNotebookRunner({ root: project.root, cacheFolder: project.cache });
    const [executed] = await next.run([{ ...source, notebook }]);
    expect(executed?.remembered).toBe(true);
    expect(executed?.notebook.cells.at(-1)).toEqual(prose);
    expect(outputsById(executed?.notebook as Notebook)).toMatchObject({
      show: [{ text: ["kota-kupang\n"] }],
    });
  });

  it("are not taken for other data", async () => {
    expect(await remembers({ ...source, dataHash: "data 2" })).toBe(false);
    expect(await remembers({ ...source, dataHash: "data 2" })).toBe(true);
  });

  it("are not kept of cells whose data changed while they ran", async () => {
    const changing = { ...source, dataHash: "data 3", isDataUnchanged: () => false };
    expect(await remembers(changing)).toBe(false);
    expect(await remembers({ ...changing, isDataUnchanged: () => true })).toBe(false);
    expect(await remembers(changing)).toBe(true);
  });

  it("are not kept of cells whose program changed while they ran", async () => {
    const late = { ...source, dataHash: "data 4", isDataUnchanged: () => true };
    const next = createNotebookRunner({
      root: project.root,
      cacheFolder: project.cache,
    });
    await next.run([late], () => writeFileSync(join(project.root, "dist/late.js"), ""));
    next.close();
    rmSync(join(project.root, "dist/late.js"));
    expect(await remembers(late)).toBe(false);
  });

  it("are made anew when an entry is damaged", async () => {
    await remembers(source);
    const folder = join(project.cache, "outputs");
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), "utf8");
      writeFileSync(join(folder, name), text.replace("kota-kupang", "kota-medan!"));
    }
    const executed = await runner.run([source]);
    expect(executed[0]?.remembered).toBe(false);
    expect(outputsById(executed[0]?.notebook as Notebook)).toMatchObject({
      show: [{ text: ["kota-kupang\n"] }],
    });
  });
});
