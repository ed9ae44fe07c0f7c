import * as fs from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type BatchOutcome, makeBatch } from "../../src/make/make-batch";
import { type FakeProject, fakeProject } from "../commands/fake-project";
import { otherRegion } from "../core/comparison/runs";
import { thesisDescriptor } from "../core/study/thesis-package";

let project: FakeProject;
let out: string;
let ended: BatchOutcome[];
beforeEach(() => {
  project = fakeProject();
  out = join(project.folder, "reports");
  ended = [];
  project.writeData(join(project.folder, "data/other"), otherRegion);
});
afterEach(() => project.remove());

const events = { step: () => {}, ends: (outcome: BatchOutcome) => ended.push(outcome) };
const batch = (...names: string[]) =>
  makeBatch(
    names.map((name) => ({ name, dataFolder: join(project.folder, "data", name) })),
    out,
    project.tools,
    events,
  );
const page = () => fs.readFileSync(join(out, "index.html"), "utf8");

it("makes one report a data package, and a page with a row for each that opens it", async () => {
  await batch("town", "other");
  expect(fs.readdirSync(out).sort()).toEqual([".serapan-manifest.json", "index.html", "other", "town"]);
  expect(fs.existsSync(join(out, "other/results.json"))).toBe(true);
  expect(page()).toContain('<a href="town/index.html">Kota Contoh</a>');
  expect(page()).toContain('<a href="other/index.html">Kabupaten Lain</a>');
  expect(project.runs.map((runs) => runs[0]?.parameters)).toEqual([
    { data: join(project.folder, "data/town") },
    { data: join(project.folder, "data/other") },
  ]);
});

it("goes on after a package that fails, and names it at the end and on the page", async () => {
  project.writeData(join(project.folder, "data/broken"), { "population.csv": "year\n" });
  const outcomes = await batch("broken", "town");
  expect(outcomes.map(({ name, kind }) => [name, kind])).toEqual([
    ["broken", "failed"],
    ["town", "made"],
  ]);
  expect(ended[0]).toMatchObject({ error: { message: expect.stringContaining("population.csv:1:") } });
  expect(page()).toContain("<li>broken</li>");
  expect(fs.existsSync(join(out, "broken"))).toBe(false);
});

it("makes again only what has changed", async () => {
  await batch("town", "other");
  const before = page();
  project.writeData(join(project.folder, "data/other"), {
    "datapackage.json": JSON.stringify({
      ...thesisDescriptor(),
      region: { name: "Kabupaten Baru", bpsCode: "8888", kind: "kabupaten" },
    }),
  });
  const outcomes = await batch("town", "other");
  expect(outcomes.map(({ kind }) => kind)).toEqual(["unchanged", "made"]);
  expect(page()).toBe(before.replaceAll("Kabupaten Lain", "Kabupaten Baru"));
});
