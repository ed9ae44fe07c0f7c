import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addYear, type TypedYear } from "../../../src/collect/entry/add-year";
import { editablePackage } from "../../../src/collect/entry/editable-package";
import { newPackageFiles } from "../../../src/collect/entry/new-package";
import { readPackageFiles } from "../../../src/collect/open-package";
import { splitRows } from "../../../src/collect/split-rows";
import type { PackageFiles } from "../../../src/core/study/package-files";
import { readStudy } from "../../../src/core/study/read-study";
import { type Say, wordsIn } from "../../../src/core/words/language";
import { isRefusal, Refusal } from "../../../src/core/words/refusal";

const folder = new URL("../../../data/kota-kupang", import.meta.url).pathname;
const files = readPackageFiles(folder);

const year2017: TypedYear = {
  year: "2017",
  figures: {
    population: "412.708",
    "growth-reported": "2,59",
    unemployment: "9.31",
    units: "1.987",
    workers: "9811",
  },
};

const add = (typed: TypedYear, to: PackageFiles = files) => addYear(editablePackage(to), typed);
const inEnglish = (said: readonly Say[]): readonly string[] => said.map((say) => say(wordsIn("en")));
const filesWith = (typed: TypedYear): PackageFiles => ({
  ...files,
  texts: new Map([...files.texts, ...add(typed).files]),
});

function refusal(typed: TypedYear): string {
  try {
    add(typed);
  } catch (error) {
    if (isRefusal(error, "entry") || isRefusal(error, "data")) return error.message;
    throw error;
  }
  return expect.fail("it was accepted");
}

describe("addYear", () => {
  it("adds one row to each of the three tables and leaves every other line as it was", () => {
    const { files: changed } = add(year2017);
    expect([...changed.keys()].sort()).toEqual(["population.csv", "small-industry.csv", "unemployment.csv"]);
    const rows = {
      "population.csv": "2017,412708,2.59\n",
      "small-industry.csv": "2017,1987,9811\n",
      "unemployment.csv": "2017,9.31\n",
    };
    for (const [file, row] of Object.entries(rows))
      expect(changed.get(file)).toBe(`${files.texts.get(file)}${row}`);
  });

  it("says back how it read each number", () => {
    expect(inEnglish(add(year2017).readings)).toEqual([
      "412.708 read as 412708 persons",
      "2,59 read as 2.59 per cent",
      "9.31 read as 9.31 per cent",
      "1.987 read as 1987 business units",
      "9811 read as 9811 workers",
    ]);
  });

  it("refuses a count with one comma, which Indonesian and English read differently", () => {
    expect(refusal({ year: "2017", figures: { population: "412,708" } })).toContain(
      '--population "412,708": this can be read with a decimal comma, as in Indonesian, or with a comma for thousands; type 412.708 or 412708.',
    );
  });

  it("leads to a study with the new year", () => {
    expect(readStudy(filesWith(year2017), splitRows).years).toEqual([2012, 2013, 2014, 2015, 2016, 2017]);
  });

  it("puts an earlier year in its place", () => {
    const { files: changed } = add({ year: "2011", figures: { population: "349344" } });
    expect(changed.get("population.csv")).toMatch(/^year,population,growth_reported\n2011,349344,\n2012,/);
  });

  it("takes figures for some tables only", () => {
    expect([...add({ year: "2017", figures: { unemployment: "9,31" } }).files.keys()]).toEqual([
      "unemployment.csv",
    ]);
  });

  it("makes another publisher a remark on each of its cells, and every other byte of the descriptor stays", () => {
    const typed = { year: "2017", figures: { units: "1987", workers: "9811" }, publisher: "Dinas Koperasi" };
    const descriptor = add(typed).files.get("datapackage.json") ?? "";
    const old = readFileSync(`${folder}/datapackage.json`, "utf8");
    const common = old.length - "\n  ]\n}\n".length;
    expect(descriptor.slice(0, common)).toBe(old.slice(0, common));
    const remarks = readStudy(filesWith(typed), splitRows).remarks.slice(-2);
    expect(remarks.map(({ kind, column, year }) => [kind, column, year])).toEqual([
      ["source", "units", 2017],
      ["source", "workers", 2017],
    ]);
    expect(remarks[0]?.text.id).toContain("Dinas Koperasi");
  });

  it("makes no remark of the table's own publisher", () => {
    const typed = { ...year2017, publisher: "bps kota kupang" };
    const remarks = readStudy(filesWith(typed), splitRows).remarks.filter(({ year }) => year === 2017);
    expect(remarks.map(({ resource }) => resource)).toEqual(["small-industry", "small-industry"]);
  });

  it("points at a figure that may have lost a digit", () => {
    expect(inEnglish(add({ ...year2017, figures: { population: "41.270" } }).cautions)).toEqual([
      "population 2017: 41270 is 9.7 times below 402286 of 2016; has a digit been lost or doubled?",
    ]);
    expect(add(year2017).cautions).toEqual([]);
  });

  it("changes nothing where the same figures are there already", () => {
    expect(add({ year: "2016", figures: { population: "402.286" } }).files.size).toBe(0);
  });

  it.each([
    [
      "a rate with two readings",
      { unemployment: "4.770" },
      /--unemployment "4.770": .*4.770 or 4770; write it so .* as 4.77\./,
    ],
    ["a rate with two readings and no zero at its end", { unemployment: "4.777" }, /as 4.7770\./],
    ["a count with decimals", { population: "412.708,5" }, /--population "412.708,5": .*decimals/],
    ["a rate out of bounds", { unemployment: "931" }, /--unemployment "931": .*from 0 to 100/],
    ["units without workers", { units: "1987" }, /--workers: this figure too expected/],
    ["growth without population", { "growth-reported": "2,59" }, /--population: this figure too expected/],
    ["nothing", {}, /at least one figure expected/],
    ["text", { population: "banyak" }, /--population "banyak"/],
  ] as const)("refuses %s", (_, figures, message) => {
    expect(refusal({ year: "2017", figures })).toMatch(message);
  });

  it.each([["17"], ["dua ribu"], ["2017.0"], [""]])("refuses the year %j", (year) => {
    expect(refusal({ ...year2017, year })).toMatch(/a year of four digits expected/);
  });

  it("refuses a year beyond what the package allows", () => {
    expect(refusal({ ...year2017, year: "2099" })).toMatch(/year of four digits from 1945 to 2050 expected/);
  });

  it("refuses to change a figure that is there", () => {
    expect(refusal({ year: "2016", figures: { population: "402287" } })).toMatch(
      /population.csv has 402286 for 2016; correct that cell in the file itself/,
    );
  });

  it("names every refused figure at once", () => {
    expect(
      refusal({ year: "2017", figures: { population: "x", unemployment: "y" } }).split("\n"),
    ).toHaveLength(3);
  });

  it("refuses a publisher that no descriptor may hold", () => {
    expect(refusal({ ...year2017, publisher: "B\u0007PS" })).toMatch(
      /--publisher "B\\u0007PS": .* without control/,
    );
    expect(refusal({ ...year2017, publisher: "x".repeat(301) })).toMatch(/--publisher .* at most 300/);
  });

  it("refuses a package that is broken otherwise, with what is wrong with it", () => {
    const broken = { ...files, texts: new Map([...files.texts, ["population.csv", "tahun;penduduk\n"]]) };
    expect(() => add(year2017, broken)).toThrow(Refusal);
  });

  it("fills a new package year by year, and leaves the blanks of the others", () => {
    const texts = newPackageFiles({
      region: { name: "Kabupaten Belu", bpsCode: "5304", kind: "kabupaten" },
      firstYear: 2015,
      lastYear: 2017,
    });
    const template: PackageFiles = { packageName: "belu", texts, problems: [], dataHash: "" };
    const { files: changed } = add({ ...year2017, year: "2016" }, template);
    expect(changed.get("small-industry.csv")).toBe("year,units,workers\n2015,,\n2016,1987,9811\n2017,,\n");
  });
});
