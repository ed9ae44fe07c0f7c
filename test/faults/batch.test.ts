import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createSmallProject, type SmallProject } from "./small-project";
import { contentOf, expectNoTraces } from "./traces";

const regions = ["a", "b", "c", "d", "e", "f"];

let project: SmallProject;
/** Of each region, as a batch that nothing stopped makes it. */
let whole: Readonly<Record<string, string>>;

const batch = (out: string) => ["batch", ...regions.map((name) => `data/${name}`), "--out", out];

beforeAll(async () => {
  project = createSmallProject();
  for (const [index, name] of regions.entries()) {
    fs.cpSync(join(project.root, "data/kota-kupang"), join(project.root, "data", name), { recursive: true });
    project.edit(`data/${name}/small-industry.csv`, "2016,1940,9425", `2016,1940,${9426 + index}`);
  }
  expect(await project.run(batch("whole"))).toMatchObject({ code: 0 });
  whole = contentOf(join(project.root, "whole"));
});
afterAll(() => project.remove());

it.each(["SIGINT", "SIGKILL"] as const)(
  "a batch stopped by %s leaves whole reports, and the next start makes only the others",
  { meta: { fault: "a batch killed or interrupted" } },
  async (signal) => {
    const folder = join(project.root, signal);
    const { child, ended, said } = project.start(batch(signal));
    await said("4 of 6: d");
    child.kill(signal);
    const { code, signal: killer } = await ended;
    expect([code, killer]).toEqual(signal === "SIGINT" ? [130, null] : [null, signal]);
    for (const name of ["a", "b"]) {
      expect(contentOf(join(folder, name))).toEqual(contentOf(join(project.root, "whole", name)));
    }
    expect(fs.existsSync(join(folder, "f"))).toBe(false);
    expect(fs.existsSync(join(folder, "index.html"))).toBe(false);

    const again = await project.run(batch(signal));
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toMatch(/^[1-4] reports? made, [2-5] up to date, 0 failed/);
    expect(contentOf(folder)).toEqual(whole);
    await expectNoTraces(project);
  },
);
