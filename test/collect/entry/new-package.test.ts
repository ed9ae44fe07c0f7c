import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../../src/collect/entry/editable-package";
import { newPackageFiles, readNewPackage } from "../../../src/collect/entry/new-package";
import { writeNewPackage } from "../../../src/collect/entry/write-new-package";
import { readPackageFiles } from "../../../src/collect/open-package";
import { splitRows } from "../../../src/collect/split-rows";
import { describeProblem } from "../../../src/core/study/problem";
import { readStudy } from "../../../src/core/study/read-study";
import { wordsIn } from "../../../src/core/words/language";

const typed = { region: "Kabupaten Belu", code: "5304", from: "2015", to: "2020" };
const texts = newPackageFiles(readNewPackage(typed));
const somewhere = (): string => mkdtempSync(join(tmpdir(), "serapan-new-"));

describe("a new package", () => {
  it.each([
    ["Kota Kupang", "5371", "kota"],
    ["Kabupaten Belu", "5304", "kabupaten"],
    ["Provinsi Bali", "5100", "provinsi"],
    ["Indonesia", "0000", "negara"],
  ])("is one of %s (%s), a %s", (region, code, kind) => {
    const { region: read } = readNewPackage({ ...typed, region, code });
    expect(read).toEqual({ name: region, bpsCode: code, kind });
    const files = newPackageFiles(readNewPackage({ ...typed, region, code }));
    const folder = join(somewhere(), "new");
    writeNewPackage(folder, files);
    expect(problemsOf(readPackageFiles(folder)).every(({ place }) => place.file.endsWith(".csv"))).toBe(true);
  });

  it("has the three tables and the optional one with a blank row for each year, the descriptor and two texts", () => {
    expect([...texts.keys()].sort()).toEqual([
      "context.en.md",
      "context.id.md",
      "datapackage.json",
      "labour-force.csv",
      "population.csv",
      "small-industry.csv",
      "unemployment.csv",
    ]);
    expect(texts.get("population.csv")).toBe(
      "year,population,growth_reported\n2015,,\n2016,,\n2017,,\n2018,,\n2019,,\n2020,,\n",
    );
  });

  it("is explained by the check as still to be filled: each required cell, nothing else", () => {
    const problems = problemsOf({ packageName: "belu", texts, problems: [], dataHash: "" });
    const messages = problems.map((one) => describeProblem(one, wordsIn("en")));
    expect(messages).toHaveLength(6 + 12);
    expect(messages.filter((message) => message.includes("the cell is blank; fill in"))).toHaveLength(18);
  });

  it("is valid without the optional table's figures, and as if it were not there", () => {
    const filled = new Map(
      [...texts].map(([file, text]) => [
        file,
        file.endsWith(".md")
          ? "Belu.\n"
          : /^(pop|small)/.test(file)
            ? text.replace(/,(?=,|$)/gm, ",7")
            : text,
      ]),
    );
    const study = readStudy({ packageName: "belu", texts: filled, problems: [], dataHash: "" }, splitRows);
    expect(Object.keys(study.tables)).toEqual(["population", "unemployment", "small-industry"]);
    expect(study.assumptions?.labourForcePercentOfPopulation).toEqual([40, 50]);
  });

  it("is a valid package once it is filled", () => {
    const filled = new Map(
      [...texts].map(([file, text]) => [
        file,
        file.endsWith(".csv") ? text.replace(/,(?=,|$)/gm, ",7") : file.endsWith(".md") ? "Belu.\n" : text,
      ]),
    );
    const study = readStudy({ packageName: "belu", texts: filled, problems: [], dataHash: "" }, splitRows);
    expect(study.region).toEqual({ name: "Kabupaten Belu", bpsCode: "5304", kind: "kabupaten" });
    expect(study.name).toBe("kabupaten-belu");
    expect(study.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(JSON.stringify(study)).not.toMatch(/Kupang/);
  });

  it.each([
    [
      { ...typed, region: "Belu" },
      /--region "Belu": a name that begins with Kota, Kabupaten or Provinsi expected, or Indonesia/,
    ],
    [{ ...typed, region: "Kota \u202eBelu" }, /--region/],
    [{ ...typed, code: "530" }, /--code "530": the four digits/],
    [{ ...typed, from: "20l5" }, /--from "20l5": a year from 1945 to 2050/],
    [{ ...typed, to: "2051" }, /--to "2051"/],
    [{ ...typed, to: "2016" }, /at least 3 years expected/],
    [{ ...typed, from: "2020", to: "2015" }, /at least 3 years expected/],
  ])("is refused for %j", (wrong, message) => {
    expect(() => readNewPackage(wrong)).toThrow(message);
  });
});

describe("writeNewPackage", () => {
  it("makes the folder, and those above it, readable to all", () => {
    const folder = join(somewhere(), "data", "belu");
    writeNewPackage(folder, texts);
    expect(readdirSync(folder).sort()).toEqual([...texts.keys()].sort());
    expect(statSync(folder).mode & 0o500).toBe(0o500);
    expect(readdirSync(join(folder, ".."))).toEqual(["belu"]);
    expect(readPackageFiles(folder).texts.get("population.csv")).toBe(texts.get("population.csv"));
  });

  it("fills a folder that is empty", () => {
    const folder = somewhere();
    writeNewPackage(folder, texts);
    expect(readdirSync(folder)).toHaveLength(7);
  });

  it("clears away what a killed run had begun beside it, and leaves what a living one is writing", () => {
    const above = somewhere();
    const killed = spawnSync(process.execPath, ["-e", ""]).pid;
    const [left, living] = [killed, process.ppid].map((pid) => `.belu.serapan-next.${pid}`);
    for (const name of [left, living]) mkdirSync(join(above, name ?? ""));
    writeNewPackage(join(above, "belu"), texts);
    expect(readdirSync(above).sort()).toEqual([living, "belu"]);
  });

  it("writes nothing over what is there", () => {
    const folder = somewhere();
    writeFileSync(join(folder, "notes.txt"), "mine");
    expect(() => writeNewPackage(folder, texts)).toThrow(/nothing is overwritten/);
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
    expect(() => writeNewPackage(join(folder, "notes.txt"), texts)).toThrow(/nothing is overwritten/);
  });

  it("leaves nothing behind where the place cannot be written to", () => {
    const folder = somewhere();
    writeFileSync(join(folder, "file"), "");
    expect(() => writeNewPackage(join(folder, "file", "belu"), texts)).toThrow(
      /a place that can be written to/,
    );
    mkdirSync(join(folder, "other"));
    expect(readdirSync(folder)).toEqual(["file", "other"]);
    expect(existsSync(join(folder, "file", "belu"))).toBe(false);
  });
});
