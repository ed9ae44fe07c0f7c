import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createSmallProject, faultNotebook, type SmallProject } from "./small-project";
import { contentOf, expectNoTraces } from "./traces";

let project: SmallProject;
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  project = createSmallProject();
  fs.mkdirSync(project.report);
  project.write("report/notes.txt", "the user's own");
  const { code, err } = await project.run(["report"]);
  expect([code, err]).toEqual([0, expect.stringContaining("composing the page")]);
  before = contentOf(project.report);
  expect(Object.keys(before)).toEqual([
    ".serapan-manifest.json",
    "index.html",
    "notebooks/en/01-one.ipynb",
    "notebooks/id/01-satu.ipynb",
    "notes.txt",
    "results.json",
  ]);
});
afterAll(() => project.remove());

const fault = "notebooks/id/02-fault.ipynb";

it.each([
  ["loops for ever", "for (;;) {}", "ran longer than 3 s and was stopped"],
  ["waits for ever", "await new Promise(() => setInterval(() => {}, 1000));", "ran longer than 3 s"],
  [
    "allocates without end",
    "const kept: Buffer[] = [];\nfor (;;) kept.push(Buffer.alloc(100_000_000, 1));",
    "took more than 2048 MB of memory",
  ],
  ["calls process.exit", "process.exit(0);", "process.exit(0) was called"],
  ["kills its process", 'process.kill(process.pid, "SIGKILL");', "was ended by SIGKILL"],
  [
    "prints 100 MB",
    'for (let line = 0; line < 100; line++) console.log("x".repeat(1_000_000));',
    "printed more than 1,000,000 characters",
  ],
  ["leaves a timer that throws", 'setTimeout(() => { throw new Error("too late"); }, 100);', "too late"],
  ["leaves a promise that fails", 'void Promise.reject(new Error("left alone"));', "left alone"],
  [
    "starts a process and then loops for ever",
    'import { spawn } from "node:child_process";\nspawn("sleep", ["600"]);\nfor (;;) {}',
    "ran longer than 3 s",
  ],
])(
  "a cell that %s is named, and the last report stays whole",
  { meta: { fault: "a cell at fault" } },
  async (_, source, message) => {
    project.write(fault, faultNotebook(source));
    const endless = message.startsWith("ran longer");
    const { code, out, err } = await project.run([
      "report",
      "--lang",
      "id",
      ...(endless ? ["--timeout", "3"] : []),
    ]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(message);
    expect(err).toContain(`${fault}, cell 1 (fault)`);
    expect(contentOf(project.report)).toEqual(before);
    await expectNoTraces(project);
  },
);

it("the next report is made as if nothing had happened", async () => {
  fs.rmSync(join(project.root, fault));
  expect((await project.run(["report", "--no-cache"])).code).toBe(0);
  expect(contentOf(project.report)).toEqual(before);
  await expectNoTraces(project);
});
