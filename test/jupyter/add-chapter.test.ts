import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNotebook } from "./notebooks";
import { serapan } from "./programs";
import { copyProject, removeProject } from "./project-copy";

const guide = readFileSync(join(__dirname, "../../.github/CONTRIBUTING.md"), "utf8");

/** The files that the guide shows, by their paths: ```json notebooks/id/05-kebijakan.ipynb */
const shown = new Map(
  [...guide.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path, text]) => [path, text]),
);
const blockOf = (path: string): string => shown.get(path) ?? expect.fail(`the guide shows no ${path}`);

const notebooks = ["notebooks/id/05-kebijakan.ipynb", "notebooks/en/05-policy.ipynb"] as const;

describe("a chapter that is added as .github/CONTRIBUTING.md says", () => {
  let copy: string;
  let page: Document;

  beforeAll(async () => {
    copy = copyProject();
    const registry = join(copy, "src/core/content/registry.ts");
    const source = readFileSync(registry, "utf8");
    const end = "] as const satisfies readonly Chapter[];";
    expect(source.split(end)).toHaveLength(2);
    writeFileSync(
      registry,
      source.replace(end, () => blockOf("src/core/content/registry.ts") + end),
    );
    for (const path of notebooks) {
      writeFileSync(join(copy, path), blockOf(path));
    }
    const { code, stderr } = await serapan(copy, "report");
    expect(code, stderr).toBe(0);
    const html = readFileSync(join(copy, "report/index.html"), "utf8");
    // Silent about style sheets that are newer than jsdom.
    page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  });
  afterAll(() => removeProject(copy));

  it.each([
    ["id", "5 Kebijakan", "5.1 Siapa yang dijangkau", /Industri kecil di Kota Kupang menampung [\d.]+ orang/],
    ["en", "5 Policy", "5.1 Who is reached", /Small industry in Kota Kupang has [\d,]+ workers/],
  ] as const)(
    "is numbered in the report (%s): heading, section, contents",
    (language, chapter, section, sentence) => {
      const edition = page.querySelector(`article#${language}`) ?? expect.fail(`no edition ${language}`);
      const texts = (selector: string) =>
        [...edition.querySelectorAll(selector)].map(({ textContent }) =>
          (textContent ?? "").replace(/\s+/g, " ").trim(),
        );
      expect(texts("h2, h3")).toEqual(expect.arrayContaining([chapter, section]));
      expect(texts("nav a").filter((text) => text === chapter || text === section)).toEqual([
        chapter,
        section,
      ]);
      expect(texts("p").filter((text) => sentence.test(text))).toHaveLength(1);
    },
  );

  it("has the same cells in both languages", () => {
    const [first, second] = notebooks.map((path) => openNotebook(copy, path).cells.map(({ id }) => id));
    expect(first).toEqual(second);
  });
});
