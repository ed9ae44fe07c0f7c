import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importAllRegions } from "../../src/commands/data-import-all";
import { createTerminal } from "../../src/commands/terminal";

const years = [2020, 2021, 2022];
const population = [
  "kode_kabupaten_kota,nama_kabupaten_kota,jumlah_penduduk,satuan,tahun",
  ...years.flatMap((year) => [
    `1901,KABUPATEN BANGKA,${300_000 + year},JIWA,${year}`,
    `1971,KOTA PANGKALPINANG,${200_000 + year},JIWA,${year}`,
    `1900,KEPULAUAN BANGKA BELITUNG,${1_400_000 + year},JIWA,${year}`,
    `0000,INDONESIA,${270_000_000 + year},JIWA,${year}`,
  ]),
].join("\n");
const rates = [
  "tahun;kabupaten_kota;tpt",
  ...years.flatMap((year) => [
    `${year};Bangka;5,1`,
    `${year};Kota Pangkal Pinang;6,2`,
    `${year};Kabupaten Lain;7,3`,
  ]),
].join("\n");
const industry = [
  "kode_kabupaten_kota;jumlah_unit_usaha;jumlah_tenaga_kerja;tahun",
  ...years.flatMap((year) => [`1901;1.000;4.500;${year}`, `1971;2.000;9.000;${year}`]),
].join("\n");

const folder = mkdtempSync(join(tmpdir(), "serapan-all-"));
writeFileSync(join(folder, "penduduk.csv"), population);
writeFileSync(join(folder, "tpt.csv"), rates);
writeFileSync(join(folder, "industri.csv"), industry);

async function importAll(files: readonly string[], options: object = { yes: true }): Promise<string> {
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text) };
  await importAllRegions(
    files,
    { into: "data", ...options },
    { terminal: createTerminal(stream, { write: () => true }, {}), currentFolder: folder },
    { isPossible: false, ask: () => Promise.reject(new Error("nobody to ask")) },
  );
  return lines.join("");
}

const table = (region: string, name: string): string =>
  readFileSync(join(folder, "data", region, `${name}.csv`), "utf8");

describe("every region of several files at once", () => {
  it("is only shown where nothing is to be written", async () => {
    expect(await importAll(["penduduk.csv"], { dryRun: true })).toMatch(/Packages: 4 made/);
    expect(readdirSync(folder)).not.toContain("data");
  });

  it("becomes a package each, joined by code and by name", async () => {
    const said = await importAll(["penduduk.csv", "tpt.csv", "industri.csv"]);
    expect(said).toMatch(/1971 {2}Kota Pangkalpinang +data\/kota-pangkalpinang +2020-2022 +12 +made/);
    expect(said).toMatch(/Without a BPS code in any file, and so passed over \(1\): Kabupaten Lain/);
    expect(readdirSync(join(folder, "data")).sort()).toEqual([
      "indonesia",
      "kabupaten-bangka",
      "kota-pangkalpinang",
      "provinsi-kepulauan-bangka-belitung",
    ]);
    expect(table("kota-pangkalpinang", "population")).toBe(
      "year,population,growth_reported\n2020,202020,\n2021,202021,\n2022,202022,\n",
    );
    expect(table("kota-pangkalpinang", "unemployment")).toBe(
      "year,unemployment_rate\n2020,6.2\n2021,6.2\n2022,6.2\n",
    );
    expect(table("kabupaten-bangka", "small-industry")).toBe(
      "year,units,workers\n2020,1000,4500\n2021,1000,4500\n2022,1000,4500\n",
    );
    const kinds = readdirSync(join(folder, "data")).map((name) => {
      const { region } = JSON.parse(readFileSync(join(folder, "data", name, "datapackage.json"), "utf8"));
      return region.kind;
    });
    expect(kinds.sort()).toEqual(["kabupaten", "kota", "negara", "provinsi"]);
  });

  it("is left as it is where nothing differs, and completed where the files have more", async () => {
    expect(await importAll(["penduduk.csv"])).toMatch(/Packages: 4 the same\n.*Nothing differs/s);
    writeFileSync(join(folder, "tambahan.csv"), `${population}\n1971,KOTA PANGKALPINANG,203000,JIWA,2023\n`);
    expect(await importAll(["tambahan.csv"])).toMatch(/Packages: 1 completed, 3 the same/);
    expect(table("kota-pangkalpinang", "population")).toMatch(/\n2023,203000,\n$/);
  });

  it("is refused where no file has a code", async () => {
    await expect(importAll(["tpt.csv"])).rejects.toThrow(/a region's BPS code expected beside its name/);
  });
});
