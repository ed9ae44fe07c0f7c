// npm run bench [row…]: the report beside other tools and beside the bare engine, in one run. See README.md here.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { machine, median } from "./measure.mjs";
import { onceRows } from "./once.mjs";
import { endRows, ratios, rows } from "./rows.mjs";
import { clearUp, notebooks, pythonProgram, root } from "./workshop.mjs";

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const asked = process.argv.slice(2);
const known = [...rows, ...onceRows].map(({ name }) => name);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`there is no row ${unknown.join(", ")}; the rows are ${known.join(", ")}\n`);
  process.exit(2);
}
const isAsked = ({ name }) => asked.length === 0 || asked.includes(name);
const say = (text) => process.stderr.write(`${text}\n`);

// Copies are made of a program that is as new as its source, and Python's peers are the pinned ones.
const { isBuildStale, rebuild } = createRequire(import.meta.url)(
  join(root, "dist/commands/build-freshness.js"),
);
const complaint = isBuildStale(root) ? rebuild(root) : null;
if (complaint !== null) {
  throw new Error(complaint);
}
if (!existsSync(pythonProgram("marimo"))) {
  throw new Error("Python's peers are missing: bash test/jupyter/install.sh test/bench/requirements.txt");
}

const measured = new Map(rows.filter(isAsked).map(({ name }) => [name, []]));
const texts = [];
try {
  for (let number = 0; number < rounds; number += 1) {
    for (const row of rows.filter(isAsked)) {
      const seconds = await row.measure(number);
      measured.get(row.name).push(seconds);
      say(`round ${number + 1}: ${row.name} ${seconds.toFixed(2)} s`);
    }
  }
  for (const row of onceRows.filter(isAsked)) {
    texts.push("", ...(await row.measure(middle("nbconvert"), say)));
  }
} finally {
  endRows();
  clearUp();
}

/** The median of a row's rounds, in seconds; undefined where it was not measured. */
function middle(name) {
  const times = measured.get(name);
  return times === undefined ? undefined : median(times);
}

const faster = (seconds) =>
  middle("nbconvert") === undefined ? "" : `${(middle("nbconvert") / seconds).toFixed(1)}×`;
const lines = rows
  .filter(isAsked)
  .map(
    ({ name, label }) => `| ${name} | ${label} | ${middle(name).toFixed(2)} s | ${faster(middle(name))} |`,
  );
const beside = ratios
  .filter(([first, second]) => middle(first) !== undefined && middle(second) !== undefined)
  .map(([first, second, words]) => {
    const ratio = middle(first) / middle(second);
    return `- ${words}: ${ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : ratio.toFixed(2)}`;
  });
const head = `${machine()}; ${new Date().toISOString().slice(0, 10)}; medians of ${rounds} rounds, the rows of a round in turn.`;
const table =
  lines.length === 0
    ? []
    : [
        "",
        `| row | ${notebooks.length} notebooks, two languages | time | faster than nbconvert |`,
        "|---|---|---|---|",
        ...lines,
      ];
process.stdout.write(
  `${[head, ...table, ...(beside.length === 0 ? [] : ["", ...beside]), ...texts].join("\n")}\n`,
);
