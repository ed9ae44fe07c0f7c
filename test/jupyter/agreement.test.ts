import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { compareOutputs } from "../../src/notebook/compare-outputs";
import { describeDifferences } from "../../src/notebook/describe-differences";
import { bundlesOf, fileName, notebookPaths, openNotebook } from "./notebooks";
import { executeByNbconvert, jupyterEnvironment, run, serapan } from "./programs";

const copy = inject("copy");
const paths = notebookPaths(copy);
const output = mkdtempSync(join(tmpdir(), "serapan-nbconvert-"));
afterAll(() => rmSync(output, { recursive: true }));

describe("nbconvert with the real kernel", () => {
  beforeAll(async () => {
    const { code, stderr } = await executeByNbconvert(copy, paths, output);
    expect(code, stderr).toBe(0);
  });

  it.each(paths)("shows in every cell of %s what the project's runner shows", (path) => {
    const executed = openNotebook(output, fileName(path));
    const differences = compareOutputs(path, openNotebook(copy, path), executed);
    expect(describeDifferences(differences)).toBe("");
    expect(bundlesOf(executed).length).toBeGreaterThan(3);
  });
});

describe("the kernel of a plain `tslab install`", () => {
  it("shows the same", async () => {
    const prefix = join(output, "prefix");
    // Debian's Jupyter belongs to this Python.
    const python = ["--python", "/usr/bin/python3", "--binary", join(copy, "node_modules/tslab/bin/tslab")];
    const installed = await run(
      process.execPath,
      [join(copy, "node_modules/tslab/bin/tslab"), "install", "--prefix", prefix, ...python],
      { cwd: copy, env: jupyterEnvironment(copy) },
    );
    expect(installed.code, installed.stderr).toBe(0);
    const kernels = join(prefix, "share/jupyter");
    expect(readdirSync(join(kernels, "kernels"))).toContain("tslab");

    const path = paths.find((each) => each.includes("01")) ?? expect.fail("there is no notebook 01");
    const folder = join(output, "plain");
    const { code, stderr } = await executeByNbconvert(
      copy,
      [path],
      folder,
      jupyterEnvironment(copy, kernels),
    );
    expect(code, stderr).toBe(0);
    const differences = compareOutputs(path, openNotebook(copy, path), openNotebook(folder, fileName(path)));
    expect(describeDifferences(differences)).toBe("");
  });
});

describe("the notebooks as they are committed", () => {
  it("are verified, and refreshing them again changes no byte", async () => {
    const texts = () => paths.map((path) => readFileSync(join(copy, path), "utf8"));
    const before = texts();
    const refreshed = await serapan(copy, "refresh");
    expect(refreshed.stdout).toContain("every output was saved already");
    expect(texts()).toEqual(before);
    const { code, stdout, stderr } = await serapan(copy, "verify");
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^8 notebooks, \d+ code cells: every output is what was saved\.$/m);
  });

  it.each(paths)("%s is lighter than 400 KB", (path) => {
    expect(statSync(join(copy, path)).size).toBeLessThan(400_000);
  });
});
