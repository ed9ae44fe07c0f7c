import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outputsKey, type PreparedRun } from "../../src/kernel/outputs-cache";
import { projectFingerprint } from "../../src/kernel/project-fingerprint";

import { createProject, fixture, type TestProject } from "./project";

const program = "program";
const cell = { number: 2, id: "call", source: 'import { openReport } from "serapan";' };
const run: PreparedRun = {
  path: "notebooks/a.ipynb",
  folder: "/project/notebooks",
  notebook: fixture("throws"),
  cells: [cell],
  dataHash: "data",
};
const key = outputsKey(run, program);

describe("the key of a notebook's outputs", () => {
  it.each([
    ["a cell's code", { cells: [{ ...cell, source: `${cell.source} ` }] }],
    ["the place of a cell", { cells: [{ ...cell, number: 3 }] }],
    ["the number of cells", { cells: [cell, { ...cell, number: 3 }] }],
    ["the data", { dataHash: "other" }],
    ["the folder", { folder: "/project/report" }],
  ])("is another for another of %s", (_, change) => {
    const other = outputsKey({ ...run, ...change }, program);
    expect(other).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(key);
  });

  it("is another for another program, and the same for another prose", () => {
    expect(outputsKey(run, "other")).not.toBe(key);
    expect(outputsKey({ ...run, notebook: fixture("outputs") }, program)).toBe(key);
  });

  it("is none for data without a hash", () => {
    expect(outputsKey({ ...run, dataHash: undefined }, program)).toBeUndefined();
  });
});

describe("the fingerprint of a project", () => {
  let project: TestProject;
  beforeAll(() => {
    project = createProject();
  });
  afterAll(() => project.remove());

  it("is the same for the same files", () => {
    expect(projectFingerprint(project.root)).toEqual(projectFingerprint(project.root));
  });

  it.each([
    ["dist/kernel/format.js", false],
    ["dist/kernel/format.d.ts", true],
    ["package-lock.json", true],
  ])("follows %s (conversions too: %s)", (file, conversions) => {
    const before = projectFingerprint(project.root);
    appendFileSync(join(project.root, file), "\n");
    const after = projectFingerprint(project.root);
    expect(after.program).not.toBe(before.program);
    expect(after.declarations !== before.declarations).toBe(conversions);
  });

  it("follows a new module, and not what is neither code nor declaration", () => {
    const before = projectFingerprint(project.root);
    writeFileSync(join(project.root, "dist/.tsbuildinfo"), "{}");
    expect(projectFingerprint(project.root)).toEqual(before);
    writeFileSync(join(project.root, "dist/new.js"), "");
    expect(projectFingerprint(project.root).program).not.toBe(before.program);
  });
});
