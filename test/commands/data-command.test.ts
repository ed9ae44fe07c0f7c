import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOfKotaKupang } from "../collect/import/package-copy";
import { workbook } from "../collect/import/workbooks";

const program = new URL("../../dist/commands/main.js", import.meta.url).pathname;

/** Runs the program as a person does, without a terminal. */
function serapan(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "data", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

const belu = ["--region", "Kabupaten Belu", "--code", "5304", "--from", "2015", "--to", "2017"];

describe("serapan data, as a person runs it", () => {
  it("begins a region, is filled by hand and by a file, and says what is left", () => {
    const folder = mkdtempSync(join(tmpdir(), "serapan-cli-"));
    const made = serapan(folder, "new", "belu", ...belu);
    expect([made.status, made.stderr]).toEqual([0, ""]);
    expect(made.stdout).toMatch(
      /belu is ready for Kabupaten Belu, 2015 to 2017: .*Next:.*serapan data add belu --year 2015/s,
    );

    const added = serapan(
      folder,
      "add",
      "belu",
      "--year",
      "2015",
      "--population",
      "204.541",
      "--units",
      "1.987",
      "--workers",
      "9.811",
      "--growth-reported",
      "-0,5",
    );
    expect([added.status, added.stderr]).toEqual([0, ""]);
    expect(added.stdout).toMatch(/Still to be filled: 6 places; npx serapan check --data belu names them/);

    const rows = [["Jumlah Penduduk"], ["Kabupaten/Kota", 2016, 2017], ["Belu", 210307, 213596]];
    writeFileSync(join(folder, "bps.xlsx"), workbook(rows));
    const imported = serapan(
      folder,
      "import",
      "bps.xlsx",
      "--into",
      "belu",
      "--resource",
      "population",
      "--yes",
    );
    expect([imported.status, imported.stderr]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "belu/population.csv"), "utf8")).toBe(
      "year,population,growth_reported\n2015,204541,-0.5\n2016,210307,\n2017,213596,\n",
    );

    const again = serapan(folder, "new", "belu", ...belu);
    expect(again.status).toBe(1);
    expect(again.stderr).toMatch(/nothing is overwritten/);
  });

  it.each([
    ["no folder", ["new", ...belu]],
    ["no year", ["add", "."]],
    ["a table that does not exist", ["import", "x.csv", "--into", ".", "--resource", "people"]],
    [
      "a column of another table",
      ["import", "x.csv", "--into", ".", "--resource", "population", "--column", "units"],
    ],
    ["an option that does not exist", ["add", ".", "--year", "2017", "--births", "5"]],
    [
      "a decimal sign that does not exist",
      ["import", "x.csv", "--into", ".", "--resource", "population", "--decimal", "dot"],
    ],
  ])("answers %s as wrong usage, with code 2", (_, words) => {
    const { status, stdout, stderr } = serapan(copyOfKotaKupang(), ...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toMatch(/fault of serapan/);
  });

  it("answers a wrong file with code 1 and one block that is no stack trace", () => {
    const folder = copyOfKotaKupang();
    writeFileSync(join(folder, "x.csv"), "Jumlah Penduduk\nKabupaten/Kota;2017\nBelu;1\n");
    const { status, stdout, stderr } = serapan(
      folder,
      "import",
      "x.csv",
      "--into",
      ".",
      "--resource",
      "population",
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      "x.csv cannot be imported:\n  Kota Kupang is not in the file, which has Belu; look for a file that has it; if one of these regions is meant, type --region and its name.\n",
    );
    const none = serapan(folder, "import", "none.csv", "--into", ".", "--resource", "population");
    expect([none.status, none.stderr]).toEqual([1, expect.stringMatching(/there is no such file/)]);
    const nowhere = serapan(folder, "add", "nowhere", "--year", "2017", "--population", "5");
    expect([nowhere.status, existsSync(join(folder, "nowhere"))]).toEqual([1, false]);
  });

  it.each([["new"], ["add"], ["import"], ["fetch"]])("explains %s with an example", (command) => {
    const { status, stdout } = serapan(tmpdir(), command, "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Example:\\s+npx serapan data ${command}`));
  });
});
