import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { replaceFiles } from "../../src/kernel/replace-files";

let folder: string;
const path = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serapan-replace-"));
  writeFileSync(path("a"), "old a");
  writeFileSync(path("b"), "old b");
});
afterEach(() => rmSync(folder, { recursive: true }));

const texts = () => readdirSync(folder).map((name) => `${name}: ${readFileSync(path(name), "utf8")}`);

it("gives files new texts and leaves a file that has its text already", () => {
  utimesSync(path("b"), new Date(0), new Date(0));
  const changed = replaceFiles([
    { path: path("a"), was: "old a", text: "new a" },
    { path: path("b"), was: "old b", text: "old b" },
  ]);
  expect(changed).toEqual([path("a")]);
  expect(texts()).toEqual(["a: new a", "b: old b"]);
  expect(statSync(path("b")).mtimeMs).toBe(0);
});

it("writes nothing where a file was changed meanwhile", () => {
  writeFileSync(path("b"), "edited in Jupyter");
  const replace = () =>
    replaceFiles([
      { path: path("a"), was: "old a", text: "new a" },
      { path: path("b"), was: "old b", text: "new b" },
    ]);
  expect(replace).toThrow(`${path("b")} was changed while the notebooks ran, so nothing was written.`);
  expect(texts()).toEqual(["a: old a", "b: edited in Jupyter"]);
});

it("touches no file where one cannot be written, and leaves nothing beside them", () => {
  const long = join(folder, "n".repeat(250));
  writeFileSync(long, "old");
  const replace = () =>
    replaceFiles([
      { path: path("a"), was: "old a", text: "new a" },
      { path: long, was: "old", text: "new" },
    ]);
  expect(replace).toThrow("ENAMETOOLONG");
  rmSync(long);
  expect(texts()).toEqual(["a: old a", "b: old b"]);
});
