import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNotebookRunner } from "../../src/kernel/run";
import { createProject, fixture, rememberConversions, runOnce, type TestProject } from "../kernel/project";

let project: TestProject;

beforeAll(() => {
  project = createProject();
  rememberConversions(project, ["leaves-timer", "starts-process", "loops"]);
});
afterAll(() => project.remove());

const options = () => ({ root: project.root, cacheFolder: project.cache });

function processesOf(words: string): string[] {
  const all = execFileSync("ps", ["-eo", "stat=,args="], { encoding: "utf8" }).split("\n");
  return all.filter((line) => line.includes(words) && !line.startsWith("Z"));
}

const noProcessOf = (words: string) =>
  expect.poll(() => processesOf(words), { timeout: 10_000, interval: 100 }).toEqual([]);

describe("no process is left behind", { meta: { fault: "a process left behind" } }, () => {
  it("by a notebook that leaves a timer and a promise, which is no failure", async () => {
    const run = { path: "notebooks/a.ipynb", notebook: fixture("leaves-timer") };
    const executed = await runOnce(run, options());
    expect(executed?.notebook.cells[0]).toMatchObject({ outputs: [{ text: ["done\n"] }] });
    await noProcessOf(project.root);
  });

  it("by a cell that started one and overran its time", async () => {
    const run = { path: "notebooks/a.ipynb", notebook: fixture("starts-process") };
    await expect(runOnce(run, { ...options(), timeoutSeconds: 0.5 })).rejects.toThrow(/ran longer/);
    await noProcessOf(project.root);
    await noProcessOf("sleep 654");
  });

  it("by runs that still wait when the runner is closed", async () => {
    const runner = createNotebookRunner(options());
    let isRunning = false;
    const runs = ["loops", "leaves-timer"].map((name) =>
      runner.run([{ path: "notebooks/a.ipynb", notebook: fixture(name) }], () => {
        isRunning = true;
      }),
    );
    const ended = Promise.allSettled(runs);
    await expect.poll(() => isRunning, { timeout: 30_000 }).toBe(true);
    runner.close();
    expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await noProcessOf(project.root);
  });

  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
    "when %s ends the program while a cell loops",
    async (signal) => {
      const program = `
      const { createNotebookRunner } = require(${JSON.stringify(join(project.root, "dist/kernel/run.js"))});
      createNotebookRunner(${JSON.stringify(options())}).run(
        [{ path: "notebooks/a.ipynb", notebook: ${JSON.stringify(fixture("loops"))} }],
        () => setTimeout(() => console.log("running"), 300),
      );`;
      const parent = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "ignore"] });
      await once(parent.stdout, "data");
      expect(processesOf(join(project.root, "dist/kernel/kernel.js"))).toHaveLength(1);
      parent.kill(signal);
      await noProcessOf(project.root);
    },
  );
});
