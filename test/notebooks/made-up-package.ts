import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder } from "../../src/paths";

/** A row a year: population, unemployment rate (null: blank), business units, workers. */
export type MadeUpYear = readonly [
  year: number,
  population: number,
  unemployment: number | null,
  units: number,
  workers: number,
];

/** Writes a data package of a made-up region into a temporary folder, and returns the folder. */
export function writeMadeUpPackage(
  region: { readonly name: string; readonly bpsCode: string; readonly kind: "kota" | "kabupaten" },
  years: readonly MadeUpYear[],
): string {
  const folder = mkdtempSync(join(tmpdir(), "serapan-package-"));
  cpSync(dataFolder("kota-kupang"), folder, { recursive: true });
  const path = join(folder, "datapackage.json");
  const descriptor = JSON.parse(
    readFileSync(path, "utf8").replaceAll("Kota Kupang", region.name).replaceAll("kota-kupang", "made-up"),
  );
  for (const resource of descriptor.resources) {
    delete resource.publishedTitle;
  }
  writeFileSync(path, JSON.stringify({ ...descriptor, region, remarks: [] }, null, 2));
  const table = (name: string, header: string, row: (year: MadeUpYear) => string) =>
    writeFileSync(join(folder, name), `${[header, ...years.map(row)].join("\n")}\n`);
  table(
    "population.csv",
    "year,population,growth_reported",
    ([year, population]) => `${year},${population},`,
  );
  table("unemployment.csv", "year,unemployment_rate", ([year, , rate]) => `${year},${rate ?? ""}`);
  table(
    "small-industry.csv",
    "year,units,workers",
    ([year, , , units, workers]) => `${year},${units},${workers}`,
  );
  writeFileSync(join(folder, "context.id.md"), `${region.name} adalah daerah contoh.\n`);
  writeFileSync(join(folder, "context.en.md"), `${region.name} is a made-up region.\n`);
  return folder;
}
