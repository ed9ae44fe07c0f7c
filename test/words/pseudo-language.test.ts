import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../src/paths";
import { copyProject, removeProject } from "../project-copy.mjs";
import { accent, mark, speakPseudo } from "./pseudo-language";

it("accents what is read, and leaves addresses, code and placeholders", () => {
  expect(mark("Source: Table 1.1")).toBe("⟦Šóúŕçé: Ŧáƀłé 1.1⟧");
  expect(accent("see [Sen 1968](#ref-sen-1968), `npx serapan`, {0}")).toBe(
    "šéé [Šéñ 1968](#ref-sen-1968), `npx serapan`, {0}",
  );
});

describe("a report in the pseudo-language", () => {
  const root = copyProject();
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, "dist/commands/main.js"), ...words], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, SERAPAN_LANG: "en", NO_COLOR: "1" },
    });
  let page: Document;
  let said: string;

  beforeAll(() => {
    speakPseudo(root);
    const made = run("report", "--lang", "en", "--static");
    expect(made.status, made.stderr).toBe(0);
    said = made.stdout + made.stderr;
    const html = readFileSync(join(root, "report/index.html"), "utf8");
    // Silent about style sheets that are newer than jsdom.
    page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  }, 120_000);
  afterAll(() => removeProject(root));

  it("has no visible text without the mark", () => {
    expect(sample(unmarked(page.body))).toEqual([]);
  });

  it("has no label, description or tooltip without the mark", () => {
    const attributes = ["title", "aria-label", "alt", "placeholder", "aria-description"];
    const texts = attributes.flatMap((name) =>
      [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
    );
    expect(sample(texts.flatMap(plainWords))).toEqual([]);
  });

  it("has no label or reason in its results without the mark", () => {
    const results = JSON.parse(readFileSync(join(root, "report/results.json"), "utf8"));
    const texts = [
      ...Object.values<Quantity>(results.quantities).flatMap(({ label, reason }) => [label, reason]),
      ...(results.findings as { text: Text }[]).map(({ text }) => text),
    ].flatMap((text) => (text === undefined ? [] : [text.en]));
    expect(texts.length).toBeGreaterThan(1_000);
    expect(sample(texts.flatMap(plainWords))).toEqual([]);
  });

  it("is told of in the pseudo-language", () => {
    expect(sample(said.split("\n").flatMap(plainWords))).toEqual([]);
  });

  it.each([
    [],
    ["report"],
    ["check"],
    ["data"],
    ["data", "add"],
    ["data", "new"],
    ["data", "import"],
    ["data", "fetch"],
    ["compare"],
    ["batch"],
    ["verify"],
    ["refresh"],
    ["lab"],
    ["kernel"],
    ["dev"],
  ])("has help without an unmarked text: serapan %s %s", (...words) => {
    expect(
      run(...words, "--help")
        .stdout.split("\n")
        .flatMap(plainWords),
    ).toEqual([]);
  });

  it.each([
    ["check", "--data", "nowhere"],
    ["report", "--lang", "xx"],
    ["data", "add", "data/kota-kupang", "--year", "2016", "--units", "x"],
    ["compare", "nothing.json", "nothing.json"],
  ])("refuses in the pseudo-language: serapan %s %s …", (...words) => {
    const { status, stderr } = run(...words);
    expect(status).not.toBe(0);
    expect(sample(stderr.split("\n").flatMap(plainWords))).toEqual([]);
  });
});

interface Text {
  readonly en: string;
}
interface Quantity {
  readonly label: Text;
  readonly reason?: Text;
}

/** Names that are no language's: of the region and of programs, of files, options and packages. */
const names =
  /^(Kota|Kupang|BPS|Disperindag|serapan|npx|Serapan|TypeScript|tslab|Node|MIME|SHA|HTML|CSV|JSON|PDF|TPT|Durbin|OLS|kB|MB)$/;

/** The commands, as they are typed. */
const commands =
  /^(report|check|data|add|new|import|fetch|compare|batch|verify|refresh|lab|kernel|install|dev|word|comments|help)$/;

/** Units of the data package, which say what kind of column it is and so are not accented. */
const columnUnits = /\((?:persons|per cent|units|workers|year)\)/g;

/** Functions in formulas. */
const functions = /^(min|max|median|tanh|artanh|ln|exp|sgn|var)$/;

/** What is no word: addresses, files, options, hashes, ids. */
const tokens = /(?:--|[./\\_@#<=:])[\w./\\@<>=|:-]*|[\w-]+[./\\_@=][\w./\\@=-]*|[0-9a-f]{12,}|\bn\b/g;

/** The first twenty, each once: enough to see where they come from. */
const sample = (words: readonly string[]): readonly string[] => [...new Set(words)].slice(0, 20);

/** Packages, of programs and of data, which are called the same everywhere. */
const { dependencies } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
const packages = [...Object.keys(dependencies), "kota-kupang"];

/** The words of a text that were not put into the pseudo-language. */
function plainWords(text: string): string[] {
  const said = packages
    .reduce((rest, name) => rest.replaceAll(name, " "), text)
    .replace(columnUnits, " ")
    .replace(tokens, " ");
  return (said.match(/(?<![\p{L}\p{M}])[A-Za-z]{2,}(?![\p{L}\p{M}])/gu) ?? [])
    .filter((word) => ![names, commands, functions].some((known) => known.test(word)))
    .map((word) => `${word} in: ${text.trim().slice(0, 100)}`);
}

/** Texts of the page that a reader sees, but for code, references and the names of data. */
function unmarked(body: Element): string[] {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element?.closest("script, style, code, pre, #references, .references, math, [lang=id]") === null) {
      found.push(...plainWords(node.textContent ?? ""));
    }
  }
  return found;
}
