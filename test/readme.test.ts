import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../src/paths";
import { gathered } from "./core/content/report/gathered";

const read = (name: string): string => readFileSync(join(projectFolder, name), "utf8");
const english = read("README.md");
const indonesian = read("README.id.md");

/** Every match of a pattern's first group. */
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** The placeholder for a file is a word of the language, and everything else of a command is not. */
const commandsIn = (text: string): readonly string[] =>
  all(text, /`((?:npx|npm) [^`\n]*)`/g).map((command) => command.replace(/\bBERKAS\b/g, "FILE"));

const rowsOf = (text: string): readonly (readonly string[])[] =>
  all(text, /^\|(.*)\|$/gm).map((row) => row.split("|").map((cell) => cell.trim()));

const numbersIn = (cell: string): readonly string[] =>
  all(cell, /(\d+(?:[.,]\d+)?)/g).map((number) => number.replace(",", "."));

describe.each([
  ["en", english],
  ["id", indonesian],
] as const)("the guide to charts and numbers of one's own (%s)", (language, text) => {
  it("does what it says when it is followed to the letter", () => {
    const { report, items } = gathered(language);
    const [guide = ""] = all(text, /^```ts\n([\s\S]*?)^```/gm);
    new Function("report", ts.transpile(guide, { target: ts.ScriptTarget.ES2022 }))(report);
    expect(items).toMatchObject([
      { kind: "plot", data: { rows: [["2012", 3575], ["2013", 5987], {}, {}, ["2016", 9425]] } },
      { kind: "prose", parts: [{}, { own: { value: 4712.5, unit: "workers" } }, {}] },
    ]);
  });
});

describe("README.md and README.id.md", () => {
  it("point to each other at their top", () => {
    expect(english.split("\n")[2]).toBe("[Bahasa Indonesia](README.id.md)");
    expect(indonesian.split("\n")[2]).toBe("[English](README.md)");
  });

  it("have the same sections and steps in the same order", () => {
    const structure = (text: string) => all(text, /^(#+ |\d\. |```|\| ?-|!\[)/gm);
    expect(structure(indonesian)).toEqual(structure(english));
  });

  it("have the same commands, in blocks and in sentences", () => {
    const blocks = (text: string) => all(text, /^ *```sh\n([\s\S]*?)^ *```/gm);
    expect(blocks(indonesian)).toEqual(blocks(english));
    expect(new Set(commandsIn(indonesian))).toEqual(new Set(commandsIn(english)));
  });

  it("have the same links and pictures, which lead to files that are there", () => {
    const links = (text: string) => all(text, /\]\(([^)]*)\)/g).slice(1);
    expect([...links(indonesian)].sort()).toEqual([...links(english)].sort());
    for (const link of links(english))
      if (!link.startsWith("http"))
        expect([link, existsSync(join(projectFolder, link))]).toEqual([link, true]);
  });

  it("have the same tables: their folders and packages by name, their measures by number", () => {
    const [own, other] = [rowsOf(indonesian), rowsOf(english)];
    expect(own.map((row) => row.length)).toEqual(other.map((row) => row.length));
    expect(own.map((row) => row.slice(1).flatMap(numbersIn))).toEqual(
      other.map((row) => row.slice(1).flatMap(numbersIn)),
    );
    const names = (rows: typeof own) => rows.map(([first = ""]) => (/^(`?[@a-z])/.test(first) ? first : ""));
    const isMeasured = ([, second = ""]: readonly string[]) => /^\d/.test(second);
    const heads = /^(folder|package|paket)?$/;
    const fixed = (rows: typeof own) =>
      names(rows.filter((row) => !isMeasured(row) && !heads.test(row[0] ?? "")));
    expect(fixed(own)).toEqual(fixed(other));
  });
});
