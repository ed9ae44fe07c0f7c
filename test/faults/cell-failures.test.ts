import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refusal } from "../../src/core/words/refusal";
import type { NotebookRefusal } from "../../src/kernel/notebook-place";
import type { RunOptions } from "../../src/kernel/run";
import { createProject, fixture, rememberConversions, runOnce, type TestProject } from "../kernel/project";

let project: TestProject;

beforeAll(() => {
  project = createProject();
  rememberConversions(project, [
    "throws",
    "throws-awaiting",
    "throws-no-error",
    "throws-with-cause",
    "rejects-promise",
    "throws-in-timer",
    "exits",
    "asks",
    "is-killed",
    "loops",
    "waits-for-ever",
    "fills-heap",
    "fills-memory",
    "prints-without-end",
  ]);
});
afterAll(() => project.remove());

async function failure(name: string, options: Partial<RunOptions> = {}): Promise<NotebookRefusal> {
  const path = `notebooks/${name}.ipynb`;
  const run = runOnce(
    { path, notebook: fixture(name) },
    {
      root: project.root,
      cacheFolder: project.cache,
      ...options,
    },
  );
  const error = await run.then(
    () => new Error(`${name} ran to its end`),
    (reason: Error) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as NotebookRefusal;
}

describe("a notebook that fails is told by cell, line, source and message", {
  meta: { fault: "a cell at fault" },
}, () => {
  it("when a cell throws, in a function of an earlier cell", async () => {
    const error = await failure("throws");
    expect(error.details).toEqual({ notebook: "notebooks/throws.ipynb", cell: 2, cellId: "call", line: 2 });
    expect(error.message).toBe(
      [
        "notebooks/throws.ipynb, cell 2 (call), line 2: TypeError: Cannot read properties of undefined (reading 'workers')",
        "",
        "in cell 1 (define):",
        "    2 | function workers(row: Row): number {",
        "  > 3 |   return (row as any).city.workers;",
        "      |                            ^",
        "",
        "called from cell 2 (call):",
        "    1 | const row: Row = { workers: 1 };",
        "  > 2 | workers(row);",
        "      | ^",
      ].join("\n"),
    );
  });

  it("when a cell that awaits throws", async () => {
    const error = await failure("throws-awaiting");
    expect(error.details.line).toBe(4);
    expect(error.message).toContain("  > 4 |   .map((row: number): number => (row as any).city.workers);");
  });

  it("when what is thrown is not an error", async () => {
    const error = await failure("throws-no-error");
    expect(error.message).toContain("cell 1 (call): { year: 2012 } was thrown, which is not an Error");
  });

  it("when the error has a cause", async () => {
    const error = await failure("throws-with-cause");
    expect(error.message).toContain("line 1: Error: no figure\n    because of RangeError: year 2031");
  });

  it("when TypeScript objects, all of it, before the cell runs", async () => {
    const error = await failure("fails-type-check");
    expect(error.details).toMatchObject({ cell: 2, cellId: "second", line: 1 });
    expect(error.message).toContain("TypeScript finds 2 errors, so the cell was not run");
    expect(error.message).toContain(
      [
        '  > 1 | const units: number = "652";',
        "      |       ^^^^^",
        "  1:7 Type 'string' is not assignable to type 'number'. (TS2322)",
      ].join("\n"),
    );
    expect(error.message).toContain("  2:23 Cannot find name 'missing'. (TS2304)");
  });

  it("when a promise is rejected that nothing awaits", async () => {
    const error = await failure("rejects-promise");
    expect(error.details).toMatchObject({ cell: 1, cellId: "leave", line: 2 });
    expect(error.message).toContain("RangeError: no data for 2016");
    expect(error.message).toContain("Write `await` before the call");
  });

  it("when a timer throws after the last cell", async () => {
    const error = await failure("throws-in-timer");
    expect(error.details).toMatchObject({ cell: 1, cellId: "leave", line: 3 });
    expect(error.message).toContain("TypeError: too late");
  });

  it("when a cell calls process.exit", async () => {
    const error = await failure("exits");
    expect(error.details).toMatchObject({ cell: 1, cellId: "exit", line: 2 });
    expect(error.message).toContain("process.exit(3) was called");
  });

  it("when a cell asks for what nobody types, at once", async () => {
    const error = await failure("asks", { timeoutSeconds: 50 });
    expect(error.details).toMatchObject({ cell: 1, cellId: "ask", line: 2 });
    expect(error.message).toContain("nobody answers while a report is made");
  });

  it("when its process is killed", async () => {
    const error = await failure("is-killed");
    expect(error.details).toMatchObject({ cell: 1, cellId: "kill" });
    expect(error.message).toContain("the process that ran the cell was ended by SIGKILL");
  });

  it.each(["loops", "waits-for-ever"])("when it overruns its time: %s", async (name) => {
    const error = await failure(name, { timeoutSeconds: 0.5 });
    expect(error.details.cell).toBe(1);
    expect(error.message).toContain("the cell ran longer than 0.5 s and was stopped");
    expect(error.message).toContain("--timeout SECONDS");
  });

  it.each(["fills-heap", "fills-memory"])("when it takes too much memory: %s", async (name) => {
    const error = await failure(name, { memoryMegabytes: 128 });
    expect(error.details.cell).toBe(1);
    expect(error.message).toContain("the cell took more than 128 MB of memory");
  });

  it("when it prints 100 MB", async () => {
    const error = await failure("prints-without-end");
    expect(error.details).toMatchObject({ cell: 1, line: 2 });
    expect(error.message).toContain("the cell printed more than 1,000,000 characters");
  });

  it("when the run is interrupted", async () => {
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(), 700);
    const error = await failure("loops", { signal: interruption.signal });
    expect(error.message).toContain("the run was interrupted");
  });

  it("when its folder is not there", async () => {
    const run = runOnce({ path: "gone/a.ipynb", notebook: fixture("throws") }, { root: project.root });
    await expect(run).rejects.toThrow(/gone\/a\.ipynb: .*ENOENT/s);
  });
});
