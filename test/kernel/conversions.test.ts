import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Converter } from "tslab/dist/converter";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createConversionMemory, usesLocalFiles } from "../../src/kernel/conversions";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serapan-conversions-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const result = {
  output: "1;",
  declOutput: "x",
  diagnostics: [],
  sideOutputs: [{ path: "/a.js", data: "2;" }],
};
const making = (made: unknown = result) => vi.fn(() => ({ convert: () => made }) as unknown as Converter);

describe("the memory of conversions", () => {
  it("converts once, in this process and the next, side outputs kept too", () => {
    const make = making();
    const memory = createConversionMemory("environment", folder);
    memory.convert("", "1", "..", make);
    expect(memory.convert("", "1", "..", make)).toEqual(result);
    const next = createConversionMemory("environment", folder);
    expect(next.convert("", "1", "..", make)).toEqual(result);
    expect(make).toHaveBeenCalledTimes(1);
    expect(next.counts()).toEqual({ made: 0, remembered: 1 });
  });

  it("recalls what was converted, and nothing else", () => {
    const memory = createConversionMemory("environment", folder);
    memory.convert("", "1", "..", making());
    expect(createConversionMemory("environment", folder).recall("", "1", "..")).toEqual(result);
    expect(memory.recall("", "2", "..")).toBeUndefined();
    expect(memory.counts()).toEqual({ made: 1, remembered: 0 });
  });

  it.each([
    ["source", "environment", "", "2", ".."],
    ["declarations before", "environment", "let a: 1;", "1", ".."],
    ["folder's depth", "environment", "", "1", "../.."],
    ["environment", "other", "", "1", ".."],
  ])("converts anew for another %s", (_, environment, declarations, source, place) => {
    const make = making();
    createConversionMemory("environment", folder).convert("", "1", "..", make);
    createConversionMemory(environment, folder).convert(declarations, source, place, make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("forgets what it cannot read", () => {
    const make = making();
    createConversionMemory("environment", folder).convert("", "1", "..", make);
    for (const name of readdirSync(folder)) {
      writeFileSync(join(folder, name), '{"output":"process.exit()","diagnostics":[]}');
    }
    expect(createConversionMemory("environment", folder).convert("", "1", "..", make)).toEqual(result);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("does not remember what does not type-check", () => {
    const make = making({ diagnostics: [{ messageText: "no" }] });
    const memory = createConversionMemory("environment", folder);
    memory.convert("", "1", "..", make);
    memory.convert("", "1", "..", make);
    expect(make).toHaveBeenCalledTimes(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("what a cell depends on besides its text", () => {
  it.each([
    ['import { a } from "./a";', true],
    ['const b = require("../b");', true],
    ["await import('./c')", true],
    ['import "/etc/d"', true],
    ["/** @module shapes */ export const a = 1;", true],
    ['import { openReport } from "serapan";', false],
    ['const path = "./a";', false],
  ])("local files: %s", (source, expected) => {
    expect(usesLocalFiles(source)).toBe(expected);
  });
});
