// npm run bench: the report against nbconvert and against the bare engine, in turn, in one run. See README.md here.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changeCounts, makeRegions } from "./made-up-regions.mjs";
import { folderBytes, machine, median, time } from "./measure.mjs";
import { openPage } from "./page.mjs";

const root = new URL("../..", import.meta.url).pathname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const batches = (process.env.BENCH_BATCHES ?? "20,100,514").split(",").map(Number);
const workshop = mkdtempSync(join(tmpdir(), "serapan-bench-"));
const serapan = join(root, "node_modules/.bin/serapan");
const at = (...parts) => join(workshop, ...parts);
const run = (command, argumentList, options = {}) => time(command, argumentList, { cwd: root, ...options });
const say = (text) => process.stderr.write(`${text}\n`);

const notebooks = ["id", "en"].flatMap((language) =>
  readdirSync(join(root, "notebooks", language))
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => join(root, "notebooks", language, name)),
);

/** A kernelspec of the project's tslab in the workshop, for nbconvert. */
function kernelFolder() {
  const folder = at("jupyter/kernels/tslab");
  mkdirSync(folder, { recursive: true });
  const argv = [
    process.execPath,
    join(root, "node_modules/tslab/bin/tslab"),
    "kernel",
    "--config-path",
    "{connection_file}",
  ];
  writeFileSync(
    join(folder, "kernel.json"),
    JSON.stringify({ argv, display_name: "TypeScript", language: "typescript" }),
  );
  return at("jupyter");
}

async function round(number) {
  const [published, changed] = ["published", `changed-${number}`].map((name) => at(name));
  for (const folder of [published, changed]) {
    cpSync(join(root, "data/kota-kupang"), folder, { recursive: true });
  }
  changeCounts(join(changed, "small-industry.csv"), (count, place) =>
    place === 3 ? count + number + 1 : count,
  );
  const jupyterPath = kernelFolder();
  const nbconvert = () =>
    run(
      "jupyter",
      [
        "nbconvert",
        "--execute",
        "--to",
        "html",
        "--ExecutePreprocessor.timeout=600",
        "--output-dir",
        at("nbconvert"),
        ...notebooks,
      ],
      { env: { JUPYTER_PATH: jupyterPath } },
    );
  const report = (...more) => run(serapan, ["report", ...more]);
  const steps = {
    nbconvert,
    floor: () => run(process.execPath, [join(root, "test/bench/floor.mjs")]),
    nothingKept: () => report("--no-cache", "--out", at("cold")),
    before: () => report("--data", published, "--out", at("warm")),
    unchanged: () => report("--data", published, "--out", at("warm")),
    dataChanged: () => report("--data", changed, "--out", at("changed-report")),
  };
  const seconds = {};
  for (const [name, step] of Object.entries(steps)) {
    seconds[name] = (await step()).seconds;
    say(`round ${number + 1}: ${name} ${seconds[name].toFixed(2)} s`);
  }
  return seconds;
}

const measured = [];
for (let number = 0; number < rounds; number += 1) {
  measured.push(await round(number));
}
const middle = (name) => median(measured.map((one) => one[name]));

const regions = [];
for (const count of batches) {
  const folders = makeRegions(join(root, "data/kota-kupang"), at(`regions-${count}`), count);
  const { seconds, megabytes } = await run(serapan, ["batch", ...folders, "--out", at(`batch-${count}`)]);
  say(`batch of ${count}: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB`);
  regions.push({ count, seconds, megabytes });
}

const page = await openPage(at("warm/index.html"));
const pageBytes = statSync(at("warm/index.html")).size;
await run("git", ["clone", "--quiet", root, at("clone")]);
const install = await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: at("clone") });
const modules = folderBytes(at("clone/node_modules"));

const nbconvert = middle("nbconvert");
const ratio = (seconds) => `${(nbconvert / seconds).toFixed(1)}×`;
const row = (label, name) => `| ${label} | ${middle(name).toFixed(2)} s | ${ratio(middle(name))} |`;
const last = regions.at(-1);
const before = regions.at(-2);
const aRegion =
  before === undefined
    ? last.seconds / last.count
    : (last.seconds - before.seconds) / (last.count - before.count);
const table = [
  `${machine()}; ${new Date().toISOString().slice(0, 10)}; medians of ${rounds} rounds, the commands of a round in turn.`,
  "",
  "| eight notebooks, two languages | time | faster than nbconvert |",
  "|---|---|---|",
  `| (a) \`jupyter nbconvert --execute --to html\`, one process | ${nbconvert.toFixed(2)} s | 1× |`,
  row("(h) the floor: bare tslab engine, same cells, no report", "floor"),
  row("(b) `serapan report --no-cache`", "nothingKept"),
  row("(c) `serapan report`, nothing changed", "unchanged"),
  row("(d) `serapan report`, one cell of the data changed", "dataChanged"),
  "",
  `(b) is ${(middle("nothingKept") / middle("floor")).toFixed(2)} times the floor.`,
  "",
  "| (e) batch | time | a region | peak memory |",
  "|---|---|---|---|",
  ...regions.map(
    ({ count, seconds, megabytes }) =>
      `| ${count} regions | ${seconds.toFixed(1)} s | ${(seconds / count).toFixed(2)} s | ${Math.round(megabytes)} MB |`,
  ),
  "",
  `One more region: ${aRegion.toFixed(2)} s, 1/${Math.round(nbconvert / aRegion)} of nbconvert's time.`,
  "",
  `(f) \`index.html\`: ${(pageBytes / 1e6).toFixed(2)} MB; readable after ${Math.round(page.readable)} ms, interactive after ${Math.round(page.interactive)} ms, first chart live ${Math.round(page.chart)} ms after it is scrolled to.`,
  `(g) \`npm ci\`: ${Math.round(install.seconds)} s; \`node_modules\`: ${Math.round(modules / 1e6)} MB.`,
].join("\n");
process.stdout.write(`${table}\n`);
rmSync(workshop, { recursive: true, force: true });
