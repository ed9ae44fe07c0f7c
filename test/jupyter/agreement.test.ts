import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { wordsIn } from "../../src/core/words/language";
import { compareOutputs } from "../../src/kernel/compare-outputs";
import { describeDifferences } from "../../src/kernel/describe-differences";
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
    expect(describeDifferences(differences, wordsIn("en"))).toBe("");
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
    expect(describeDifferences(differences, wordsIn("en"))).toBe("");
  });
});

describe("the notebooks as they are committed", () => {
  it("are verified; a changed output is named, and refreshing puts every byte back", async () => {
    const texts = () => paths.map((path) => readFileSync(join(copy, path), "utf8"));
    const before = texts();
    const verified = await serapan(copy, "verify");
    expect(verified.code, verified.stderr).toBe(0);
    expect(verified.stdout).toMatch(
      new RegExp(`^${paths.length} notebooks, \\d+ code cells: every output is what was saved\\.$`, "m"),
    );

    const path = "notebooks/en/01-background.ipynb";
    const place = paths.indexOf(path);
    const changed = before[place]?.replace(/(?<="y": \[\s*)365385(?=,)/, "365386") ?? "";
    expect(changed).not.toBe(before[place]);
    writeFileSync(join(copy, path), changed);
    const { code, stderr } = await serapan(copy, "verify");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^notebooks\/en\/01-background\.ipynb, cell \d+ \(figure-population\)\n {2}figure, .+ at 2012: 365386 -> 365385$/m,
    );
    expect(stderr).toContain("npx serapan refresh");

    const refreshed = await serapan(copy, "refresh");
    expect(refreshed.stdout).toMatch(/^10 notebooks were run; 1 has new outputs:\n.*01-background\.ipynb$/m);
    expect(texts()).toEqual(before);
  });

  it.each(paths)("%s is lighter than 400 KB", (path) => {
    expect(statSync(join(copy, path)).size).toBeLessThan(400_000);
  });
});
