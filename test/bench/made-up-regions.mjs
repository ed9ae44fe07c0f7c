import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Copies a data package as that of another region, its figures moved by a share of their own each. */
export function makeRegions(source, folder, count) {
  return Array.from({ length: count }, (_, index) =>
    makeRegion(source, join(folder, `region-${index}`), index),
  );
}

function makeRegion(source, target, index) {
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  const descriptorPath = join(target, "datapackage.json");
  const descriptor = JSON.parse(readFileSync(descriptorPath, "utf8"));
  writeFileSync(
    descriptorPath,
    JSON.stringify({
      ...descriptor,
      name: `region-${index}`,
      region: { name: `Kabupaten ${index}`, bpsCode: String(1000 + index), kind: "kabupaten" },
    }),
  );
  changeCounts(join(target, "small-industry.csv"), (count, place) =>
    Math.round(count * (1 + (((index * 7 + place * 3) % 11) - 5) / 50)),
  );
  return target;
}

/** Rewrites the counts of a table, the year left as it is. */
export function changeCounts(path, change) {
  const [header, ...rows] = readFileSync(path, "utf8").trim().split("\n");
  const changed = rows.map((row, line) => {
    const [year, ...counts] = row.split(",");
    return [year, ...counts.map((count, column) => change(Number(count), line * 2 + column))].join(",");
  });
  writeFileSync(path, `${[header, ...changed].join("\n")}\n`);
}
