import { execFile } from "node:child_process";
import { accessSync, constants, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** How a program ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where each program comes from on Debian and Ubuntu. */
const packages = {
  "jupyter-nbconvert": "jupyter-nbconvert",
  "jupyter-notebook": "jupyter-notebook",
  chromium: "chromium",
} as const;

/** The path of a program that these tests need; they fail where it is missing. */
export function programPath(name: keyof typeof packages): string {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not here.
    }
  }
  throw new Error(`${name} is not installed, and these tests need it: sudo apt install ${packages[name]}`);
}

const environment = join(__dirname, "../../node_modules/.cache/serapan/python");

/**
 * The path of a program of today's Jupyter, as `install.sh` puts it beside Debian's; these tests fail where it
 * is missing or of other versions than `requirements.txt` names.
 */
export function pythonProgramPath(
  name: "jupyter-lab" | "jupyter-nbconvert" | "pytest" | "python" | "frictionless",
): string {
  const wanted = readFileSync(join(__dirname, "requirements.txt"), "utf8");
  if (readIfThere(join(environment, "jupyter-requirements.txt")) !== wanted) {
    throw new Error(
      `The Python programs that these tests need are not in ${environment}, or not in the versions of test/jupyter/requirements.txt: bash test/jupyter/install.sh`,
    );
  }
  return join(environment, "bin", name);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** A generous limit: conversion of every cell, on a machine that does other things too. */
const LIMIT_MS = 10 * 60_000;

/** Runs a program to its end, whatever its exit code. */
export function run(
  command: string,
  words: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ended> {
  const options = { cwd, env, timeout: LIMIT_MS, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(command, [...words], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

/** Runs the copy's own `serapan`. */
export function serapan(copy: string, ...words: readonly string[]): Promise<Ended> {
  return run(process.execPath, [join(copy, "dist/commands/main.js"), ...words], {
    cwd: copy,
    env: jupyterEnvironment(copy),
  });
}

/** The folders of a Jupyter that belongs to a copy alone. */
export function jupyterFolders(copy: string) {
  const own = join(copy, "node_modules/.cache/jupyter");
  return { data: join(own, "data"), config: join(own, "config"), runtime: join(own, "runtime") };
}

/**
 * An environment in which Jupyter reads and writes inside the copy only, and knows the kernels of one folder.
 *
 * @param kernels the folder that holds `kernels`; the project's own where it is not given
 */
export function jupyterEnvironment(
  copy: string,
  kernels: string = join(copy, "node_modules/.cache/serapan/jupyter"),
): NodeJS.ProcessEnv {
  const { data, config, runtime } = jupyterFolders(copy);
  mkdirSync(runtime, { recursive: true });
  // Vitest's own settings are not a user's.
  const { NODE_OPTIONS: _, NODE_ENV: __, FORCE_COLOR: ___, ...environment } = process.env;
  return {
    ...environment,
    JUPYTER_PATH: kernels,
    JUPYTER_DATA_DIR: data,
    JUPYTER_CONFIG_DIR: config,
    JUPYTER_RUNTIME_DIR: runtime,
    IPYTHONDIR: join(config, "ipython"),
    // What the commands say is expected in one language, whatever that of the machine.
    SERAPAN_LANG: "en",
  };
}

/** The same in which the programs of today's Jupyter come first. */
export function todaysEnvironment(copy: string): NodeJS.ProcessEnv {
  const { PATH = "", ...rest } = jupyterEnvironment(copy);
  return { ...rest, PATH: [join(environment, "bin"), PATH].join(delimiter) };
}

/** Executes notebooks with `jupyter nbconvert`, each in its own folder, into another. */
export function executeByNbconvert(
  copy: string,
  notebooks: readonly string[],
  output: string,
  env: NodeJS.ProcessEnv = jupyterEnvironment(copy),
  ...words: readonly string[]
): Promise<Ended> {
  const common = [
    "--execute",
    "--to",
    "notebook",
    "--ExecutePreprocessor.timeout=300",
    "--output-dir",
    output,
  ];
  return run(programPath("jupyter-nbconvert"), [...common, ...words, ...notebooks], { cwd: copy, env });
}
