import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSmallProject, type SmallProject } from "./small-project";
import { contentOf, expectNoTraces } from "./traces";

let project: SmallProject;
let whole: Readonly<Record<string, string>>;
let runs = 0;

const indonesian = "notebooks/id/01-satu.ipynb";
const english = "notebooks/en/01-one.ipynb";

/** Makes a report in a folder where none is yet; tells which notebooks were really run for it. */
async function report(words: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  runs += 1;
  const { code, err } = await project.run(["report", "--out", `out-${runs}`, ...words], environment);
  expect([code, err]).toEqual([0, expect.stringContaining("composing the page")]);
  return {
    ran: err.split("\n").filter((line) => line.startsWith("notebooks/")),
    content: contentOf(join(project.root, `out-${runs}`)),
  };
}

beforeAll(async () => {
  project = createSmallProject();
  const { ran, content } = await report();
  expect(ran).toEqual([indonesian, english]);
  whole = content;
});
afterAll(() => project.remove());

const entries = () =>
  fs.readdirSync(join(project.cache, "outputs")).map((name) => join(project.cache, "outputs", name));

/** What is kept, and when each of it was written. */
const kept = () =>
  (fs.readdirSync(project.cache, { recursive: true }) as string[]).map((path) => {
    const { size, mtimeMs } = fs.statSync(join(project.cache, path));
    return [path, size, mtimeMs];
  });

describe("a report whose inputs are the same", () => {
  it("runs no notebook, and is the same byte for byte", async () => {
    const { ran, content } = await report();
    expect(ran).toEqual([]);
    expect(content).toEqual(whole);
  });

  it("runs no notebook for another text between the cells, and shows that text", async () => {
    const before = project.read(indonesian);
    project.edit(indonesian, "1.1 Latar belakang", "1.1 Latar belakang kota");
    const { ran, content } = await report();
    project.write(indonesian, before);
    expect(ran).toEqual([]);
    expect(content["index.html"]).toContain("Latar belakang kota");
  });
});

describe("what depends on an input is run again when it is another:", () => {
  it.each([
    ["a cell, its notebook alone", indonesian, "population.last}.`", "population.first}.`", [indonesian]],
    [
      "a cell of the data",
      "data/kota-kupang/unemployment.csv",
      "2016,7.7",
      "2016,7.8",
      [indonesian, english],
    ],
    [
      "a remark of the data",
      "data/kota-kupang/datapackage.json",
      '"version": "',
      '"version": "9',
      [indonesian, english],
    ],
    [
      "the compiled program",
      "dist/core/content/report/choose.js",
      '"use strict";',
      '"use strict";\n',
      [indonesian, english],
    ],
    ["the lock file", "package-lock.json", '"lockfileVersion"', ' "lockfileVersion"', [indonesian, english]],
  ])("%s", { meta: { fault: "what is kept damaged or changed" } }, async (_, path, from, to, expected) => {
    const before = project.read(path);
    project.edit(path, from, to);
    expect((await report()).ran).toEqual(expected);
    project.write(path, before);
    const again = await report();
    expect(again.ran).toEqual([]);
    expect(again.content).toEqual(whole);
  });

  it("the parameters, though the data are the same to a byte", async () => {
    fs.cpSync(join(project.root, "data/kota-kupang"), join(project.root, "data/copy"), { recursive: true });
    const { ran, content } = await report(["--data", "data/copy"]);
    expect(ran).toEqual([indonesian, english]);
    expect(content[indonesian]).toContain('{ data: \\"copy\\" }');
  });

  it("the version of Node", { meta: { fault: "what is kept damaged or changed" } }, async () => {
    project.write("older-node.js", 'Object.defineProperty(process, "version", { value: "v20.0.0" });');
    const { ran } = await report([], { NODE_OPTIONS: `--require ${join(project.root, "older-node.js")}` });
    expect(ran).toEqual([indonesian, english]);
  });
});

describe("what is kept", () => {
  it.each([
    ["cut", (text: string) => text.slice(0, -10)],
    ["changed", (text: string) => text.replaceAll("402.286", "402.287").replaceAll("402,286", "402,287")],
    ["emptied", () => ""],
    ["another program's", () => '[{"number":2,"executionCount":1,"outputs":[]}]'],
  ])(
    "is not used when it was %s",
    { meta: { fault: "what is kept damaged or changed" } },
    async (_, damage) => {
      for (const path of entries()) fs.writeFileSync(path, damage(fs.readFileSync(path, "utf8")));
      const { ran, content } = await report();
      expect(ran).toEqual([indonesian, english]);
      expect(content).toEqual(whole);
    },
  );

  it("is not used under the name of another entry", {
    meta: { fault: "what is kept damaged or changed" },
  }, async () => {
    const texts = entries().map((path) => fs.readFileSync(path, "utf8"));
    for (const [index, path] of entries().entries())
      fs.writeFileSync(path, texts[(index + 1) % texts.length] ?? "");
    const { ran, content } = await report();
    expect(ran).toEqual([indonesian, english]);
    expect(content).toEqual(whole);
  });

  it("is not what a cell put out that saw the time, and --verbose says so", async () => {
    const before = project.read(english);
    project.edit(english, "population.last}.`;", "population.last}.`; Date.now();");
    const { ran } = await report();
    const again = await report(["--verbose"]);
    project.write(english, before);
    expect([ran, again.ran.filter((line) => !line.includes("cell"))]).toEqual([[english], [english]]);
    expect(again.ran.at(-1)).toBe(
      `${english}, cell 5 runs each time: Date.now is about the time, which may be different the next time.`,
    );
  });

  it("is neither read nor written with --no-cache", async () => {
    const before = kept();
    const { ran, content } = await report(["--no-cache"]);
    expect(ran).toEqual([indonesian, english]);
    expect(content).toEqual(whole);
    expect(kept()).toEqual(before);
  });

  it("goes when it is old and there is too much of it, and what is no file of this program stops nothing", {
    meta: { fault: "what is kept damaged or changed" },
  }, async () => {
    const outputs = join(project.cache, "outputs");
    for (let index = 0; index < 2_100; index++) {
      const path = join(outputs, `old-${index}`);
      fs.writeFileSync(path, "old");
      fs.utimesSync(path, index, index);
    }
    fs.mkdirSync(join(outputs, "folder"));
    fs.writeFileSync(join(outputs, "x.4194999.part"), "");
    project.edit(indonesian, "population.last}.`", "population.last}!`");
    expect((await report()).ran).toEqual([indonesian]);
    const names = fs.readdirSync(outputs);
    expect(names).not.toContain("old-0");
    expect(names).not.toContain("x.4194999.part");
    expect(names.length).toBeLessThanOrEqual(2_001);
    expect((await report()).ran).toEqual([]);
  });

  it("is not made of cells that ran on data which changed meanwhile, and the report is refused", {
    meta: { fault: "what is kept damaged or changed" },
  }, async () => {
    const before = project.read("data/kota-kupang/population.csv");
    project.edit(english, "population.last}.`", "population.last}?`");
    const { ended, said } = project.start(["report", "--out", "changing"]);
    await said(english);
    project.edit("data/kota-kupang/population.csv", "402286", "402299");
    const { code, err } = await ended;
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("the data changed while the report was being made"),
    ]);
    expect(fs.existsSync(join(project.root, "changing"))).toBe(false);
    project.write("data/kota-kupang/population.csv", before);
    const { ran, content } = await report();
    expect(ran).toEqual([english]);
    expect(content["index.html"]).not.toContain("402.299");
    await expectNoTraces(project);
  });
});
