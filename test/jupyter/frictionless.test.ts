import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newPackageFiles, readNewPackage } from "../../src/collect/entry/new-package";
import { writeNewPackage } from "../../src/collect/entry/write-new-package";
import { askThesis } from "../../src/commands/ask-thesis";
import { importAllRegions } from "../../src/commands/data-import-all";
import { projectFolder } from "../../src/paths";
import { fakeTerminal } from "../commands/fake-terminal";
import { pythonProgramPath, run } from "./programs";

/** What frictionless finds: of the descriptor, and of each table's cells. */
interface Report {
  readonly valid: boolean;
  readonly errors: readonly object[];
  readonly tasks: readonly {
    readonly name: string;
    readonly errors: readonly {
      readonly type: string;
      readonly note: string;
      readonly cells: readonly string[];
    }[];
  }[];
}

async function validate(folder: string): Promise<Report> {
  const { stdout, stderr } = await run(
    pythonProgramPath("frictionless"),
    ["validate", join(folder, "datapackage.json"), "--json"],
    { cwd: folder, env: process.env },
  );
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return expect.fail(`${stdout}\n${stderr}`);
  }
}

const temporary = (): string => mkdtempSync(join(tmpdir(), "serapan-frictionless-"));
const belu = readNewPackage({ region: "Kabupaten Belu", code: "5304", from: "2015", to: "2018" });

/** Gives every cell of a package a figure that its column may hold. */
function fill(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    const [header = "", ...rows] = readFileSync(join(folder, file), "utf8").trim().split("\n");
    const filled = rows.map((row) =>
      row
        .split(",")
        .map((cell) => cell || "7")
        .join(","),
    );
    writeFileSync(join(folder, file), `${[header, ...filled].join("\n")}\n`);
  }
}

describe("frictionless finds nothing wrong with", () => {
  it("the thesis' package", async () => {
    expect(await validate(join(projectFolder, "data/kota-kupang"))).toMatchObject({ valid: true });
  });

  it("a new package, but that its required cells are still blank, and nothing once they are filled", async () => {
    const folder = join(temporary(), "belu");
    writeNewPackage(folder, newPackageFiles(belu));
    const blank = await validate(folder);
    expect(blank.errors).toEqual([]);
    const found = blank.tasks.flatMap(({ name, errors }) =>
      errors.map(({ type, note }) => [name, type, note]),
    );
    expect(new Set(found.map(String))).toEqual(
      new Set(
        ["population", "small-industry"].map(
          (table) => `${table},constraint-error,constraint "required" is "True"`,
        ),
      ),
    );
    fill(folder);
    expect(await validate(folder)).toMatchObject({ valid: true });
  });

  it("the package of a thesis, with everything that is asked for it", async () => {
    const folder = join(temporary(), "belu");
    const thesis = await askThesis(
      { isPossible: true, ask: async (question) => (/Year/.test(question) ? "2021" : `${question} A; B`) },
      fakeTerminal(),
    );
    expect(thesis).toMatchObject({ supervisors: [{}, {}], year: 2021 });
    writeNewPackage(folder, newPackageFiles({ ...belu, thesis }));
    fill(folder);
    expect(await validate(folder)).toMatchObject({ valid: true });
  });

  it("the packages of every region in a file, from a regency's to the nation's", async () => {
    const folder = temporary();
    const places = ["5304,KABUPATEN BELU", "5371,KOTA KUPANG", "5300,NUSA TENGGARA TIMUR", "0000,INDONESIA"];
    const figures = [2020, 2021].flatMap((year) => places.map((place) => `${place},${year}00,1.5*,${year}`));
    writeFileSync(
      join(folder, "penduduk.csv"),
      `${["kode,wilayah,jumlah_penduduk,laju_pertumbuhan_penduduk,tahun", ...figures].join("\n")}\n`,
    );
    await importAllRegions(
      ["penduduk.csv"],
      { into: "data", yes: true },
      { terminal: fakeTerminal(), currentFolder: folder },
      { isPossible: false, ask: () => Promise.reject(new Error("nobody to ask")) },
    );
    const made = readdirSync(join(folder, "data"));
    expect(made).toHaveLength(places.length);
    for (const name of made)
      expect([name, await validate(join(folder, "data", name))]).toMatchObject([name, { valid: true }]);
  });
});
