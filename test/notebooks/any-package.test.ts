import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/core/words/language";
import { projectFolder } from "../../src/paths";
import { type MadeUpYear, writeMadeUpPackage } from "./made-up-package";
import { readSentences } from "./read-sentences";

const notebooks = languages.flatMap((language) =>
  readdirSync(join(projectFolder, "notebooks", language))
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => `${language}/${name}`),
);

/** Packages that are valid, and in which much cannot be computed. */
const hard: Readonly<Record<string, readonly MadeUpYear[]>> = {
  "three years without any small industry or rate": [
    [2015, 0, null, 0, 0],
    [2016, 0, null, 0, 0],
    [2017, 0, null, 0, 0],
  ],
  "three equal years": [
    [2015, 200_000, 5, 150, 700],
    [2016, 200_000, 5, 150, 700],
    [2017, 200_000, 5, 150, 700],
  ],
  "gaps, zeros, one rate and points on a line": [
    [2001, 100, null, 0, 0],
    [2004, 90, 100, 10, 30],
    [2005, 80, null, 20, 60],
    [2009, 2_000_000_000, null, 30, 90],
  ],
};

describe.each(Object.entries(hard))("on %s", (_, years) => {
  it.each(notebooks)("every sentence of %s says a number, or why there is none", (notebook) => {
    const folder = writeMadeUpPackage({ name: "Kota Contoh", bpsCode: "9999", kind: "kota" }, years);
    const said = readSentences(notebook, folder);
    rmSync(folder, { recursive: true });
    expect(said.length).toBeGreaterThan(100);
    expect(said.split("\n").filter((line) => /NaN|undefined|Infinity|\[object |\bnull\b/.test(line))).toEqual(
      [],
    );
  });
});
