import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNotebook } from "../jupyter/notebooks";
import { copyProject, removeProject } from "../project-copy.mjs";

/** What a walk of the guide writes: a whole file, or lines before or behind the first place with some text. */
interface Step {
  readonly path: string;
  readonly where: "before" | "after" | null;
  readonly anchor: string;
  readonly text: string;
}

const guide = readFileSync(join(import.meta.dirname, "../../.github/CONTRIBUTING.md"), "utf8");

const steps = [...guide.matchAll(/^```\w+ (\S+)(?: (before|after) "(.*)")?\n([\s\S]*?)^```$/gm)].map(
  ([, path = "", where, anchor = "", text = ""]): Step => ({
    path,
    where: where === "before" || where === "after" ? where : null,
    anchor,
    text,
  }),
);

const notebooks = ["notebooks/id/05-kebijakan.ipynb", "notebooks/en/05-policy.ipynb"] as const;

describe("the walks of .github/CONTRIBUTING.md", () => {
  let copy: string;
  let page: Document;
  const edition = (language: string) =>
    page.querySelector(`article#${language}`) ?? expect.fail(`no edition ${language}`);
  const texts = (language: string, selector: string) =>
    [...edition(language).querySelectorAll(selector)].map(({ textContent }) =>
      (textContent ?? "").replace(/\s+/g, " ").trim(),
    );
  const serapan = (...words: string[]) =>
    spawnSync(process.execPath, [join(copy, "dist/commands/main.js"), ...words], {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, SERAPAN_LANG: "en", NO_COLOR: "1" },
    });

  beforeAll(() => {
    copy = copyProject();
    for (const step of steps) {
      walk(copy, step);
    }
    learnTetun(copy);
    const { status, stderr } = serapan("report");
    expect(status, stderr).toBe(0);
    const html = readFileSync(join(copy, "report/index.html"), "utf8");
    // Silent about style sheets that are newer than jsdom.
    page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  });
  afterAll(() => removeProject(copy));

  it("add an indicator by at most five files beside the notebooks", () => {
    const [section = ""] = /^### An indicator[\s\S]*?(?=^### )/m.exec(guide) ?? [];
    const files = new Set(steps.filter(({ path }) => section.includes(` ${path}`)).map(({ path }) => path));
    expect([...files].filter((path) => path.startsWith("src/"))).toHaveLength(5);
  });

  it.each([
    ["id", "Pada 2016 ada 207 jiwa untuk tiap unit usaha.", "Penduduk per unit usaha"],
    ["en", "In 2016 there were 207 persons for each business unit.", "Inhabitants per business unit"],
  ])("show the indicator in a sentence and in a table (%s)", (language, sentence, head) => {
    // 402,286 ÷ 1,940 = 207.36
    expect(texts(language, "p")).toContain(sentence);
    expect(texts(language, "th").filter((text) => text.startsWith(head))).toHaveLength(1);
  });

  it("add a column by at most three files, and leave a package without it as it is", () => {
    const [section = ""] = /^### A column of the data[\s\S]*?(?=^### )/m.exec(guide) ?? [];
    const files = new Set(steps.filter(({ path }) => section.includes(` ${path}`)).map(({ path }) => path));
    expect(files.size).toBe(3);
    expect(serapan("check").stdout).not.toContain("women");
  });

  it("read, check and enter the column where a package has it", () => {
    const package_ = join(copy, "data/kota-kupang");
    const change = (file: string, from: RegExp, to: string) =>
      writeFileSync(join(package_, file), readFileSync(join(package_, file), "utf8").replace(from, to));
    change("small-industry.csv", /^(year.*)$/m, "$1,women");
    for (const year of [2012, 2013, 2014, 2015]) {
      change("small-industry.csv", new RegExp(`^(${year}.*)$`, "m"), "$1,1000");
    }
    change("small-industry.csv", /^(2016.*)$/m, "$1,1.200");
    const descriptor = JSON.parse(readFileSync(join(package_, "datapackage.json"), "utf8"));
    descriptor.resources
      .find(({ name }: { name: string }) => name === "small-industry")
      .schema.fields.push({
        name: "women",
        type: "integer",
        titles: { id: "Tenaga kerja perempuan", en: "Women among the workers" },
        unit: { id: "orang", en: "workers" },
      });
    writeFileSync(join(package_, "datapackage.json"), JSON.stringify(descriptor));
    const { status, stderr } = serapan("check");
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('small-industry.csv:6:16 "1.200": whole number of women'),
    ]);
    expect(serapan("data", "add", "--help").stdout).toContain("--women");
  });

  it("add a language that is a whole edition, chosen like the others", () => {
    expect(texts("tet", "h2")).toContain("5 Policy");
    expect(page.querySelector('a[href="#tet"]')?.textContent).toBe("Tetun");
    expect(texts("tet", "table")).toHaveLength(texts("en", "table").length);
  });

  it.each([
    ["id", "5 Kebijakan", "5.1 Siapa yang dijangkau", /Industri kecil di Kota Kupang menampung [\d.]+ orang/],
    ["en", "5 Policy", "5.1 Who is reached", /Small industry in Kota Kupang has [\d,]+ workers/],
  ] as const)(
    "add a chapter that is numbered (%s): heading, section, contents",
    (language, chapter, section, sentence) => {
      expect(texts(language, "h2, h3")).toEqual(expect.arrayContaining([chapter, section]));
      expect(texts(language, "nav a").filter((text) => text === chapter || text === section)).toEqual([
        chapter,
        section,
      ]);
      expect(texts(language, "p").filter((text) => sentence.test(text))).toHaveLength(1);
    },
  );

  it("give a chapter the same cells in both languages", () => {
    const [first, second] = notebooks.map((path) => openNotebook(copy, path).cells.map(({ id }) => id));
    expect(first).toEqual(second);
  });
});

/** Does in the copy what a step of the guide says. */
function walk(copy: string, { path, where, anchor, text }: Step): void {
  const file = join(copy, path);
  if (where === null) {
    writeFileSync(file, text);
    return;
  }
  if (path.endsWith(".ipynb")) {
    const notebook = JSON.parse(readFileSync(file, "utf8"));
    const place = notebook.cells.findIndex(({ id }: { id: string }) => id === anchor);
    expect(place, `${path} has no cell ${anchor}`).toBeGreaterThanOrEqual(0);
    const added = {
      cell_type: "code",
      id: "added",
      metadata: {},
      source: text,
      execution_count: null,
      outputs: [],
    };
    notebook.cells.splice(place + 1, 0, added);
    writeFileSync(file, JSON.stringify(notebook));
    return;
  }
  const lines = readFileSync(file, "utf8").split("\n");
  const place = lines.findIndex((line) => line.startsWith(anchor));
  expect(place, `${path} has no line ${anchor}`).toBeGreaterThanOrEqual(0);
  lines.splice(where === "before" ? place : place + 1, 0, text.replace(/\n$/, ""));
  writeFileSync(file, lines.join("\n"));
}

/** Copies what the guide says to copy for Tetun, not translated but for the language's own name. */
function learnTetun(copy: string): void {
  const at = (path: string) => join(copy, path);
  const change = (path: string, from: string, to: string) =>
    writeFileSync(at(path), readFileSync(at(path), "utf8").replaceAll(from, to));
  cpSync(at("src/core/words/en.ts"), at("src/core/words/tet.ts"));
  change("src/core/words/tet.ts", "export const en:", "export const tet:");
  change("src/core/words/tet.ts", 'name: "English"', 'name: "Tetun"');
  cpSync(at("notebooks/en"), at("notebooks/tet"), { recursive: true });
  for (const name of readdirSync(at("notebooks/tet"))) {
    change(`notebooks/tet/${name}`, 'openReport(\\"en\\"', 'openReport(\\"tet\\"');
  }
  cpSync(at("data/kota-kupang/context.en.md"), at("data/kota-kupang/context.tet.md"));
}
