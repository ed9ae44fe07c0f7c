import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The packages that the report's numbers and pictures come from. */
const packages = [
  "@stdlib/stats-base-dists-f-cdf",
  "@stdlib/stats-base-dists-normal-cdf",
  "@stdlib/stats-base-dists-normal-quantile",
  "@stdlib/stats-base-dists-t-cdf",
  "@stdlib/stats-base-dists-t-quantile",
  "csv-parse",
  "danfojs-node",
  "linkedom",
  "plotly.js-basic-dist-min",
  "plotly.js-dist-min",
  "simple-statistics",
  "svgo",
  "tslab",
] as const;

/** The versions of the program, of Node and of the packages that the numbers depend on, as installed. */
export function readPackageVersions(project: string): Readonly<Record<string, string>> {
  const versionOf = (folder: string): string =>
    JSON.parse(readFileSync(join(project, folder, "package.json"), "utf8")).version;
  return {
    serapan: versionOf("."),
    "Node.js": process.versions.node,
    ...Object.fromEntries(packages.map((name) => [name, versionOf(`node_modules/${name}`)])),
  };
}
