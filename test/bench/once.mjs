// What is measured once in a run: it takes long, or does not vary. `measure()` gives lines of text.
import { statSync } from "node:fs";
import { join } from "node:path";
import { makeRegions } from "./made-up-regions.mjs";
import { marimoWeight } from "./marimo.mjs";
import { folderBytes } from "./measure.mjs";
import { openPage } from "./page.mjs";
import { at, notebooks, projectCopy, pythonProgram, root, run, serapan } from "./workshop.mjs";

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const sizes = (process.env.BENCH_BATCHES ?? "20,100,514").split(",").map(Number);

async function batch(nbconvertSeconds, say) {
  const project = projectCopy("plain");
  const measured = [];
  for (const count of sizes) {
    const folders = makeRegions(join(root, "data/kota-kupang"), at(`regions-${count}`), count);
    const { seconds, megabytes } = await serapan(project, "batch", ...folders, "--out", at(`batch-${count}`));
    say(`batch of ${count}: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`);
    measured.push({ count, seconds, megabytes });
  }
  const [before, last] = [{ count: 0, seconds: 0 }, ...measured].slice(-2);
  const aRegion = (last.seconds - before.seconds) / (last.count - before.count);
  const beside =
    nbconvertSeconds === undefined ? "" : `, 1/${Math.round(nbconvertSeconds / aRegion)} of nbconvert's time`;
  return [
    "| batch | time | a region | peak memory |",
    "|---|---|---|---|",
    ...measured.map(
      ({ count, seconds, megabytes }) =>
        `| ${count} regions | ${seconds.toFixed(1)} s | ${(seconds / count).toFixed(2)} s | ${Math.round(megabytes)} MB |`,
    ),
    "",
    `One more region: ${aRegion.toFixed(2)} s${beside}.`,
  ];
}

async function page() {
  const project = projectCopy("plain");
  await serapan(project, "report");
  const index = join(project, "report/index.html");
  const { readable, interactive, chart } = await openPage(index);
  const executed = notebooks.map((path) => path.replace(root, join(project, "report/")));
  const words = ["--to", "html", "--output-dir", at("weight"), ...executed];
  await run(pythonProgram("jupyter-nbconvert"), words);
  const marimo = await marimoWeight(executed);
  return [
    `\`index.html\`: ${megabytes(statSync(index).size)}; readable after ${Math.round(readable)} ms, interactive after ${Math.round(interactive)} ms, first chart live ${Math.round(chart)} ms after it is scrolled to.`,
    `The same ${executed.length} notebooks as pages of nbconvert 7, charts as pictures: ${megabytes(folderBytes(at("weight")))}.`,
    `The same texts, tables and pictures as one page of marimo: ${megabytes(marimo.page)}, and ${megabytes(marimo.loaded)} that it loads from elsewhere when it is opened.`,
  ];
}

async function install() {
  await run("git", ["clone", "--quiet", root, at("clone")]);
  const { seconds } = await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: at("clone") });
  const bytes = folderBytes(at("clone/node_modules"));
  return [`\`npm ci\`: ${Math.round(seconds)} s; \`node_modules\`: ${Math.round(bytes / 1e6)} MB.`];
}

export const onceRows = [
  { name: "batch", measure: batch },
  { name: "page", measure: page },
  { name: "install", measure: install },
];
