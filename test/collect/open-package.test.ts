import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStudy } from "../../src/collect/open-package";
import { packageFiles, thesisTables } from "../core/study/thesis-package";

let directory: string;
let folder: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "serapan-data-"));
  folder = join(directory, "example");
  mkdirSync(folder);
  for (const [name, text] of packageFiles().texts) writeFileSync(join(folder, name), text);
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const population = thesisTables["population.csv"];
const writePopulation = (content: string | Uint8Array) =>
  writeFileSync(join(folder, "population.csv"), content);

/** The lines of the refusal, without its heading. */
function refusal(): string {
  try {
    openStudy(folder);
  } catch (error) {
    return (error as Error).message.split("\n").slice(1).join("\n").trim();
  }
  return "";
}

describe("openStudy", () => {
  it("opens the package of the thesis, with its figures", () => {
    const { tables, region, remarks } = openStudy("data/kota-kupang");
    const row = (table: keyof typeof tables, year: number) =>
      Object.values(tables[table]?.rows.find((one) => one.year === year)?.cells ?? {}).map(
        ({ value }) => value,
      );
    expect(region).toEqual({ name: "Kota Kupang", bpsCode: "5371", kind: "kota" });
    expect([2012, 2013, 2014, 2015, 2016].map((year) => row("population", year))).toEqual([
      [365385, 4.58],
      [378348, 3.58],
      [380112, 1.5],
      [390877, 2.83],
      [402286, 2.92],
    ]);
    expect([2012, 2013, 2014, 2015, 2016].map((year) => row("unemployment", year))).toEqual([
      [4.77],
      [5.09],
      [6.36],
      [7.7],
      [7.7],
    ]);
    expect([2012, 2013, 2014, 2015, 2016].map((year) => row("small-industry", year))).toEqual([
      [652, 3575],
      [893, 5987],
      [967, 6321],
      [1040, 6657],
      [1940, 9425],
    ]);
    expect(
      remarks
        .filter(({ alternative }) => alternative !== undefined)
        .map(({ column, year, alternative }) => [column, year, alternative]),
    ).toEqual([
      ["unemployment_rate", 2016, null],
      ["units", 2016, 1040],
    ]);
  });

  it("reads a file with a byte order mark and CRLF line ends, as Excel writes CSV UTF-8", () => {
    writePopulation(`\ufeff${population.replaceAll("\n", "\r\n")}`);
    expect(openStudy(folder).tables.population.rows).toHaveLength(5);
  });

  it("reads a descriptor with a byte order mark", () => {
    writeFileSync(join(folder, "datapackage.json"), `\ufeff${packageFiles().texts.get("datapackage.json")}`);
    expect(openStudy(folder).name).toBe("example");
  });

  it("points at the byte that is not UTF-8", () => {
    writePopulation(Buffer.from(population.replace("365385", "365é385").replace("2013", "\ufffd"), "latin1"));
    expect(refusal()).toBe(
      'population.csv:2:9 "byte 0xe9": text in UTF-8 expected; is this the Windows encoding (Windows-1252) of an older Excel? Save it again as "CSV UTF-8".',
    );
  });

  it("points at that byte behind a byte order mark and a replacement character of the file's own", () => {
    writePopulation(
      Buffer.concat([Buffer.from("\ufeff\ufffdab"), Buffer.from([0x96]), Buffer.from(population)]),
    );
    expect(refusal()).toContain('population.csv:1:4 "byte 0x96": text in UTF-8 expected');
  });

  it("refuses UTF-16", () => {
    writePopulation(Buffer.from(`\ufeff${population}`, "utf16le"));
    expect(refusal()).toBe(
      'population.csv:1:1: text in UTF-8 expected, this file is UTF-16; save it again as "CSV UTF-8" or as plain text in UTF-8.',
    );
  });

  it.each([
    ["a folder that is not there", () => rmSync(folder, { recursive: true })],
    ["a folder without a descriptor", () => rmSync(join(folder, "datapackage.json"))],
  ])("refuses %s", (_, breakIt) => {
    breakIt();
    expect(refusal()).toContain(
      "datapackage.json:1:1: the descriptor of a data package expected, but the file is not there",
    );
    expect(() => openStudy(folder)).toThrow(`The data package ${folder} cannot be used`);
  });

  it("refuses a symbolic link out of the package, and shows nothing of what it leads to", () => {
    writeFileSync(join(directory, "secret.csv"), "year,secret\n2012,42\n");
    rmSync(join(folder, "population.csv"));
    symlinkSync(join(directory, "secret.csv"), join(folder, "population.csv"));
    expect(refusal()).toBe(
      "population.csv:1:1: a file inside the data package expected, this is a symbolic link out of it; put a copy of the file into the package.",
    );
  });

  it("refuses a linked folder out of the package, also one whose name begins like the package's", () => {
    mkdirSync(join(directory, "example-other"));
    writeFileSync(join(directory, "example-other", "population.csv"), population);
    symlinkSync(join(directory, "example-other"), join(folder, "tables"));
    const descriptor = packageFiles().texts.get("datapackage.json") ?? "";
    writeFileSync(
      join(folder, "datapackage.json"),
      descriptor.replace('"population.csv"', '"tables/population.csv"'),
    );
    expect(refusal()).toContain(
      "tables/population.csv:1:1: a file inside the data package expected, this is a symbolic link",
    );
  });

  it("reads nothing outside the package for a path that leads upwards", () => {
    writePopulation(population);
    renameSync(join(folder, "population.csv"), join(directory, "population.csv"));
    const descriptor = packageFiles().texts.get("datapackage.json") ?? "";
    writeFileSync(
      join(folder, "datapackage.json"),
      descriptor.replace('"population.csv"', '"../population.csv"'),
    );
    expect(refusal()).toContain('"../population.csv": path inside the data package expected');
  });

  it("follows a symbolic link that stays inside, and one to the package itself", () => {
    mkdirSync(join(folder, "tables"));
    renameSync(join(folder, "population.csv"), join(folder, "tables", "p.csv"));
    symlinkSync(join("tables", "p.csv"), join(folder, "population.csv"));
    symlinkSync(folder, join(directory, "link"));
    expect(openStudy(join(directory, "link")).years).toHaveLength(5);
  });

  it("refuses a folder in a file's place", () => {
    rmSync(join(folder, "population.csv"));
    mkdirSync(join(folder, "population.csv"));
    expect(refusal()).toBe("population.csv:1:1: a regular file expected; put the file itself there.");
  });

  it("refuses a file of more than five million bytes", () => {
    writePopulation(population + "\n".repeat(5_000_000));
    expect(refusal()).toContain(
      "population.csv:1:1: a file of at most 5000000 bytes expected, this one has 5000117",
    );
  });
});

describe("the data's hash", () => {
  it("is the SHA-256 of names, lengths and bytes in the order of the names", () => {
    // for f in $(LC_ALL=C ls); do printf '%s\0%s\0' $f $(stat -c %s $f); cat $f; done | sha256sum
    expect(openStudy(folder).dataHash).toBe(
      "2009e950abcda9925e0a0025834fe34d05d420fe04c176dd03b7a7ef258d5733",
    );
  });

  it("is the same wherever the folder lies", () => {
    const moved = join(directory, "elsewhere", "deeper");
    cpSync(folder, moved, { recursive: true });
    expect(openStudy(moved).dataHash).toBe(openStudy(folder).dataHash);
  });

  it.each(["datapackage.json", "population.csv", "context.en.md"])("changes with a byte of %s", (name) => {
    const before = openStudy(folder).dataHash;
    writeFileSync(join(folder, name), `${packageFiles().texts.get(name as "population.csv")}\n`);
    expect(openStudy(folder).dataHash).not.toBe(before);
  });

  it("does not change with a file that is not the package's", () => {
    const before = openStudy(folder).dataHash;
    writeFileSync(join(folder, "notes.txt"), "mine");
    expect(openStudy(folder).dataHash).toBe(before);
  });
});
