import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { joinLines, splitLines } from "../../src/kernel/format";
import { readNotebook } from "../../src/kernel/read-notebook";
import { writeNotebook } from "../../src/kernel/write-notebook";

// Written by nbformat 5.5.0, the library with which Jupyter saves.
const saved = readFileSync(join(import.meta.dirname, "fixtures/saved-by-jupyter.ipynb"), "utf8");

const cell = { cell_type: "code", id: "a", metadata: {}, source: [], execution_count: null, outputs: [] };
const notebook = { cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 };
const read = (value: unknown) => readNotebook(JSON.stringify(value), "a.ipynb");

describe("a notebook file", () => {
  it("that Jupyter saved comes back without a difference", () => {
    expect(writeNotebook(readNotebook(saved, "saved.ipynb"))).toBe(saved);
  });

  it("keeps its lines with their ends", () => {
    expect(splitLines("a\n\nb")).toEqual(["a\n", "\n", "b"]);
    expect(splitLines("")).toEqual([]);
    expect(joinLines(splitLines("a\n\nb\n"))).toBe("a\n\nb\n");
  });
});

describe("a notebook of a format without cell ids", () => {
  const { id: _, ...unnamed } = cell;
  const prose = { cell_type: "markdown", metadata: {}, source: ["One\n", "two"] };
  const older = (...cells: readonly object[]) => read({ ...notebook, nbformat_minor: 4, cells });
  const ids = (...cells: readonly object[]) => older(...cells).cells.map(({ id }) => id);

  it("is one of format 4.5, whose ids are made of what stands in the cells", () => {
    const [first, second, third] = ids(prose, unnamed, unnamed);
    expect(first).toMatch(/^[0-9a-f]{8}$/);
    expect(third).toBe(`${second}-2`);
    expect(ids({ ...prose, source: "new" }, unnamed, { ...prose, source: "One\ntwo" })).toEqual([
      expect.not.stringMatching(first ?? ""),
      second,
      first,
    ]);
    expect(older(prose).nbformat_minor).toBe(5);
  });
});

describe("a broken notebook file is refused with place and remedy", () => {
  it.each([
    [
      "not JSON",
      "{\n  cells: 1 }",
      /^a\.ipynb:2:3: the file is not valid JSON .*\n.*restore the last good version/,
    ],
    ["empty", "", /^a\.ipynb:1:1: the file is not valid JSON/],
    ["an unfinished merge", "{\n<<<<<<< HEAD\n", /^a\.ipynb:2:1: .*marks of an unfinished git merge/],
  ])("%s", (_, text, message) => {
    expect(() => readNotebook(text, "a.ipynb")).toThrow(message);
  });

  it.each([
    [
      "an older format",
      { nbformat: 3, nbformat_minor: 0, metadata: {}, worksheets: [] },
      /^a\.ipynb, "nbformat": notebook format 4 expected\.\nOpen the notebook in Jupyter and save it.* --nbformat 4 --inplace a\.ipynb$/,
    ],
    ["nothing", null, /^a\.ipynb: a notebook expected: an object with nbformat, metadata and cells\.\n/],
    ["a newer format", { ...notebook, nbformat: 5 }, /"nbformat": .*\n.*jupyter nbconvert/],
    ["no cells", { ...notebook, cells: undefined }, /^a\.ipynb, "cells": /],
    [
      "a cell of unknown type",
      { ...notebook, cells: [cell, { ...cell, cell_type: "sql" }] },
      /^a\.ipynb, cell 2, "cell_type": a cell of type code/,
    ],
    [
      "a cell without source",
      { ...notebook, cells: [{ ...cell, source: 1 }] },
      /^a\.ipynb, cell 1, "source": a text or/,
    ],
    ["a bad id", { ...notebook, cells: [{ ...cell, id: "a b" }] }, /^a\.ipynb, cell 1, "id": a cell id has/],
    ["an id twice", { ...notebook, cells: [cell, cell] }, /^a\.ipynb, cell 2: the id "a" is that of cell 1/],
    ["not a notebook", [], /^a\.ipynb/],
  ])("%s", (_, value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});
