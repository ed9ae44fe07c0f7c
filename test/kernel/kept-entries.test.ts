import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digest, pruneEntries, readEntry, touchEntry, writeEntry } from "../../src/kernel/kept-entries";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serapan-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("kept entries", () => {
  it("come back as they were written, and leave nothing beside them", () => {
    writeEntry(join(folder, "deep/er"), "key", { text: "a\nb", list: [1, null] });
    expect(readEntry(join(folder, "deep/er"), "key")).toEqual({ text: "a\nb", list: [1, null] });
    expect(readdirSync(join(folder, "deep/er"))).toEqual(["key"]);
  });

  it.each([
    ["cut", (text: string) => text.slice(0, -3)],
    ["changed", (text: string) => text.replace("9425", "9426")],
    ["empty", () => ""],
    ["foreign", () => '{"value":9425}'],
    ["binary", () => "\u0000\ufffd"],
  ])("that are %s are a miss", (_, damage) => {
    writeEntry(folder, "key", { value: 9425 });
    writeFileSync(join(folder, "key"), damage(readFileSync(join(folder, "key"), "utf8")));
    expect(readEntry(folder, "key")).toBeUndefined();
  });

  it("under another entry's name are a miss", () => {
    writeEntry(folder, "key", 1);
    writeFileSync(join(folder, "other"), readFileSync(join(folder, "key")));
    expect(readEntry(folder, "other")).toBeUndefined();
  });

  it("are not written where the folder cannot be, without an error", () => {
    writeFileSync(join(folder, "file"), "");
    writeEntry(join(folder, "file"), "key", 1);
    expect(readEntry(join(folder, "file"), "key")).toBeUndefined();
  });

  it("go when there are too many, those used longest ago first", () => {
    for (const [index, key] of ["a", "b", "c"].entries()) {
      writeEntry(folder, key, key);
      utimesSync(join(folder, key), index, index);
    }
    touchEntry(folder, "a", new Date(10_000));
    pruneEntries(folder, { entries: 2, bytes: 1_000_000 });
    expect(readdirSync(folder).sort()).toEqual(["a", "c"]);
    pruneEntries(folder, { entries: 2, bytes: 100 });
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("lose the parts that a process left when it was killed, and not those of one that lives", () => {
    writeFileSync(join(folder, "key.4194999.part"), "");
    writeFileSync(join(folder, `key.${process.pid}.part`), "");
    pruneEntries(folder, { entries: 9, bytes: 9 });
    expect(readdirSync(folder)).toEqual([`key.${process.pid}.part`]);
    expect(existsSync(folder)).toBe(true);
  });

  it("stop nothing where a folder stands among them", () => {
    mkdirSync(join(folder, "folder"));
    writeEntry(folder, "key", 1);
    pruneEntries(folder, { entries: 0, bytes: 0 });
    expect(readdirSync(folder)).toEqual(["folder"]);
  });

  it("have keys that keep the borders between texts", () => {
    expect(digest("ab", "c")).not.toBe(digest("a", "bc"));
  });
});
