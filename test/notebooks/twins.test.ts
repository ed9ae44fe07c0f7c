import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Cell, joinLines } from "../../src/kernel/format";
import { readNotebook } from "../../src/kernel/read-notebook";
import { projectFolder } from "../../src/paths";
import { skeletonOf } from "./cell-code";

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

  test("begin with the parameters", () => {
    const code = original.filter((cell) => cell.cell_type === "code");
    expect(code[0]?.metadata).toMatchObject({ tags: ["parameters"] });
  });

  test("have no line of code that needs scrolling, and no words above the sentence that says them", () => {
    const code = [...original, ...twin].filter((cell) => cell.cell_type === "code").map(sourceOf);
    expect(code.flatMap((source) => source.split("\n")).filter((line) => line.length > 100)).toEqual([]);
    expect(code.filter((source) => /^const (?!parameters )\w+ = \{/m.test(source))).toEqual([]);
  });
});
