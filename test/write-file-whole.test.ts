import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { removeParts, writeFilesWhole, writeFileWhole } from "../src/write-file-whole";

const folder = (): string => mkdtempSync(join(tmpdir(), "serapan-whole-"));

describe("writeFileWhole", () => {
  it("puts the new content in the file's place and leaves nothing beside it", () => {
    const path = join(folder(), "table.csv");
    writeFileSync(path, "old");
    writeFileWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(join(path, ".."))).toEqual(["table.csv"]);
  });

  it("replaces a link and leaves the file that it pointed to", () => {
    const [path, other] = [join(folder(), "table.csv"), join(folder(), "precious")];
    writeFileSync(other, "mine");
    symlinkSync(other, path);
    writeFileWhole(path, "new");
    expect([readFileSync(path, "utf8"), readFileSync(other, "utf8")]).toEqual(["new", "mine"]);
  });

  it("throws where a folder is in its place, and leaves nothing", () => {
    const path = join(folder(), "table.csv");
    mkdirSync(path);
    expect(() => writeFileWhole(path, "new")).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(readdirSync(join(path, ".."))).toEqual(["table.csv"]);
  });
});

describe("writeFilesWhole", () => {
  it("touches no file where the content of one cannot be written", () => {
    const own = folder();
    writeFileSync(join(own, "one"), "old");
    const files = new Map([
      [join(own, "one"), "new"],
      [join(own, "no folder", "two"), "new"],
    ]);
    expect(() => writeFilesWhole(files)).toThrow(/ENOENT/);
    expect(readFileSync(join(own, "one"), "utf8")).toBe("old");
    expect(readdirSync(own)).toEqual(["one"]);
  });
});

describe("removeParts", () => {
  it("removes what runs left beside the file, and nothing else", () => {
    const own = folder();
    for (const name of ["a.csv", "a.csv.12.part", "a.csv.x.part", "b.a.csv.12.part"])
      writeFileSync(join(own, name), "");
    removeParts(join(own, "a.csv"));
    expect(readdirSync(own).sort()).toEqual(["a.csv", "a.csv.x.part", "b.a.csv.12.part"]);
    expect(existsSync(join(own, "a.csv.12.part"))).toBe(false);
  });
});
