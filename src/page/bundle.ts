import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFileWhole } from "../write-file-whole";
import { root } from "./page-files";

/** The scripts that pages carry, by the module that each begins with. */
const entries = {
  /** What a report's page runs. */
  page: "src/page/client/main.ts",
  /** What a batch's page runs. */
  batch: "src/page/client/region-table.ts",
  /** What a report's page runs to compute itself again, on request. */
  living: "src/page/living/view/main.ts",
} as const;

export type ScriptName = keyof typeof entries;

/** A script as it is kept with the build, and the files that it was made from. */
interface Bundle {
  readonly script: string;
  readonly files: Readonly<Record<string, string>>;
}

const scripts = new Map<ScriptName, Bundle>();

/**
 * A page's script: a module of the project and all that it requires, in one text, minified. Made once a build and
 * kept beside it; anew where one of its files has changed. Its one export is named `serapan_` and the script's name.
 */
export function pageScript(name: ScriptName): string {
  const file = join(root, "dist", "scripts", `${name}.json`);
  const kept = scripts.get(name) ?? readBundle(file);
  const bundle = kept !== undefined && isFresh(kept) ? kept : makeBundle(name, file);
  scripts.set(name, bundle);
  return bundle.script;
}

function readBundle(file: string): Bundle | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Bundle;
  } catch {
    return undefined;
  }
}

const isFresh = ({ files }: Bundle): boolean =>
  Object.entries(files).every(([file, stamp]) => stampOf(file) === stamp);

function stampOf(file: string): string {
  const facts = statSync(join(root, file), { throwIfNoEntry: false });
  return facts === undefined ? "" : `${facts.size} ${facts.mtimeMs}`;
}

/** The bundler has no synchronous form, so it works in a process of its own. */
function makeBundle(name: ScriptName, file: string): Bundle {
  const { error, status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "dist", "page", "run-bundler.js"), join(root, entries[name]), `serapan_${name}`],
    { cwd: root, encoding: "utf8", maxBuffer: 50_000_000 },
  );
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the page's script ${name} could not be made:\n${stderr}`);
  const { script, files } = JSON.parse(stdout) as { script: string; files: readonly string[] };
  const bundle = { script, files: Object.fromEntries(files.map((each) => [each, stampOf(each)])) };
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileWhole(file, JSON.stringify(bundle));
  } catch {
    // A project that is not the user's to write: the script is made again by the next process.
  }
  return bundle;
}
