import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Cell, joinLines } from "../../src/kernel/format";
import { readNotebook } from "../../src/kernel/read-notebook";
import { projectFolder } from "../../src/paths";

const read = (language: string, name: string) => {
  const path = join(projectFolder, "notebooks", language, name);
  return readNotebook(readFileSync(path, "utf8"), path).cells;
};
const names = (language: string) =>
  readdirSync(join(projectFolder, "notebooks", language))
    .filter((name) => name.endsWith(".ipynb"))
    .sort();

const pairs = names("id").map((name, index) => [name, names("en")[index] as string] as const);

const sourceOf = (cell: Cell): string => joinLines(cell.source);

/** The code without its sentences: template texts and quoted words are the language's own, the rest is shared. */
function skeletonOf(code: string): string {
  return code
    .replace(/`(?:[^`\\]|\\.)*`/g, (template) => `\`${expressionsIn(template).sort().join(" ")}\``)
    .replace(/(:\s*)"(?:[^"\\]|\\.)*"(?=[,\s}])/g, '$1""')
    .replace(/openReport\("(id|en)"/, 'openReport("…"');
}

/** What stands in the `${…}` of a template, brackets inside it allowed. */
function expressionsIn(template: string): string[] {
  return [...template.matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(
    ([, expression]) => expression as string,
  );
}

test("both editions have the same number of notebooks", () => {
  expect(names("en")).toHaveLength(names("id").length);
  expect(names("id").length).toBeGreaterThanOrEqual(4);
});

describe.each(pairs)("%s and %s", (indonesian, english) => {
  const original = read("id", indonesian);
  const twin = read("en", english);

  test("have the same cells in the same order", () => {
    const shape = (cells: readonly Cell[]) => cells.map((cell) => `${cell.id} ${cell.cell_type}`);
    expect(shape(twin)).toEqual(shape(original));
  });

  test("have the same code but for the sentences, and the same quantities in each", () => {
    const code = (cells: readonly Cell[]) =>
      cells.filter((cell) => cell.cell_type === "code").map((cell) => [cell.id, skeletonOf(sourceOf(cell))]);
    expect(code(twin)).toEqual(code(original));
  });

  test("say every sentence in their own language", () => {
    const texts = (cells: readonly Cell[]) =>
      cells.filter((cell) => cell.cell_type === "markdown").map(sourceOf);
    const shared = texts(original).filter((text) => texts(twin).includes(text));
    expect(shared).toEqual([]);
  });

  test("open with the parameters and keep to two to six lines of code a cell", () => {
    const code = original.filter((cell) => cell.cell_type === "code");
    expect(code[0]?.metadata).toMatchObject({ tags: ["parameters"] });
    for (const cell of code) {
      expect(sourceOf(cell).split("\n").length, cell.id).toBeLessThanOrEqual(6);
    }
  });
});
