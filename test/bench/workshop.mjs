// Where the benchmarks work: a temporary folder, and copies of the project that they may change.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { copyProject, removeProject } from "../project-copy.mjs";
import { time } from "./measure.mjs";

export const root = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "serapan-bench-"));
export const at = (...parts) => join(folder, ...parts);
const environment = join(root, "node_modules/.cache/serapan/python/bin");

/** The committed notebooks, both languages. */
export const notebooks = ["id", "en"].flatMap((language) =>
  readdirSync(join(root, "notebooks", language))
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => join(root, "notebooks", language, name)),
);

/** Runs a command and times it. */
export const run = (command, words, options = {}) => time(command, words, { cwd: root, ...options });

/** Runs a project's own `serapan`. */
export const serapan = (project, ...words) =>
  run(process.execPath, [join(project, "dist/commands/main.js"), ...words], { cwd: project });

/** The path of a program that `test/jupyter/install.sh` puts there. */
export const pythonProgram = (name) => join(environment, name);

/** An environment in which Jupyter knows the project's tslab, today's Jupyter before Debian's where asked. */
export function jupyter({ today = false } = {}) {
  const kernel = at("jupyter/kernels/tslab");
  mkdirSync(kernel, { recursive: true });
  const argv = [
    process.execPath,
    join(root, "node_modules/tslab/bin/tslab"),
    "kernel",
    "--config-path",
    "{connection_file}",
  ];
  const spec = { argv, display_name: "TypeScript", language: "typescript" };
  writeFileSync(join(kernel, "kernel.json"), JSON.stringify(spec));
  const path = today ? { PATH: [environment, process.env.PATH].join(delimiter) } : {};
  return { JUPYTER_PATH: at("jupyter"), ...path };
}

const copies = new Map();

/** The copy of the project of a name, made when it is first asked for. */
export function projectCopy(name) {
  if (!copies.has(name)) {
    copies.set(name, copyProject());
  }
  return copies.get(name);
}

export function clearUp() {
  rmSync(folder, { recursive: true, force: true });
  for (const copy of copies.values()) {
    removeProject(copy);
  }
}
