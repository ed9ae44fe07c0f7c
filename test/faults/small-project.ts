import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "vitest";

const repository = resolve(import.meta.dirname, "../..");

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until stderr holds a text, or the command has ended. */
  said(text: string): Promise<void>;
}

/**
 * A project of its own: the compiled program, two short notebooks on the thesis' data, the repository's
 * packages by links. Temporary files go to a folder of its own, and every process that its commands start can
 * be told by that.
 */
export interface SmallProject {
  readonly root: string;
  readonly report: string;
  /** Where outputs and conversions are kept. */
  readonly cache: string;
  /** The only place for its commands' temporary files. */
  readonly temporary: string;
  start(words: readonly string[], environment?: Readonly<Record<string, string>>): Started;
  run(words: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ended>;
  write(path: string, text: string): void;
  read(path: string): string;
  /** Puts the published value of a cell in place of another, as a person edits a table. */
  edit(path: string, from: string, to: string): void;
  remove(): void;
}

export function createSmallProject(): SmallProject {
  // Short names: a browser's socket lies among the temporary files, and the path of a socket may not be long.
  const root = fs.mkdtempSync(join(tmpdir(), "s-"));
  const at = (path: string) => join(root, path);
  for (const path of ["dist", "src", "data", "tsconfig.json", "package.json"]) {
    fs.cpSync(join(repository, path), at(path), { recursive: true, preserveTimestamps: true });
  }
  fs.copyFileSync(join(repository, "package-lock.json"), at("package-lock.json"));
  linkPackages(at("node_modules"), root);
  fs.mkdirSync(at("t"));
  const project: SmallProject = {
    root,
    report: at("report"),
    cache: at("node_modules/.cache/serapan"),
    temporary: at("t"),
    start: (words, environment = {}) => start(root, words, { TMPDIR: at("t"), ...environment }),
    run: (words, environment) => project.start(words, environment).ended,
    write(path, text) {
      fs.mkdirSync(join(at(path), ".."), { recursive: true });
      fs.writeFileSync(at(path), text);
    },
    read: (path) => fs.readFileSync(at(path), "utf8"),
    edit(path, from, to) {
      const text = project.read(path);
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      project.write(path, text.replace(from, to));
    },
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  };
  project.write(
    "notebooks/id/01-satu.ipynb",
    notebookOf("# 1 Pendahuluan", "## 1.1 Latar belakang", openingOf("id")),
  );
  project.write(
    "notebooks/en/01-one.ipynb",
    notebookOf("# 1 Introduction", "## 1.1 Background", openingOf("en")),
  );
  return project;
}

/** A project with the report of its notebooks. */
export async function createReportedProject(): Promise<SmallProject> {
  const project = createSmallProject();
  expect(await project.run(["report"])).toMatchObject({ code: 0 });
  return project;
}

/** The repository's packages, and in place of its own the project itself; the cache is the project's. */
function linkPackages(modules: string, root: string): void {
  fs.mkdirSync(modules);
  for (const name of fs.readdirSync(join(repository, "node_modules"))) {
    if (name !== ".cache" && name !== ".vite" && name !== "serapan") {
      fs.symlinkSync(join(repository, "node_modules", name), join(modules, name));
    }
  }
  fs.symlinkSync(root, join(modules, "serapan"));
}

const openingOf = (language: string) =>
  `import { openReport } from "serapan";\nconst { prose, region, population } = openReport("${language}", parameters);`;

const cell = (id: string, source: string, tags?: readonly string[]) => ({
  cell_type: "code",
  id,
  metadata: tags === undefined ? {} : { tags },
  source,
  execution_count: null,
  outputs: [],
});

const heading = (id: string, source: string) => ({ cell_type: "markdown", id, metadata: {}, source });

function notebookOf(chapter: string, section: string, opening: string): string {
  return serialized([
    heading("chapter-introduction", chapter),
    cell("parameters", 'const parameters = { data: "kota-kupang" };', ["parameters"]),
    cell("open-report", opening),
    heading("section-background", section),
    cell("reading", "prose`$" + "{region}: $" + "{population.last}.`;"),
  ]);
}

const serialized = (cells: readonly object[]) =>
  JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });

/** A notebook of one cell, whose id is "fault". */
export const faultNotebook = (source: string) => serialized([cell("fault", source)]);

function start(
  root: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Started {
  const child = spawn(process.execPath, [join(root, "dist/commands/main.js"), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    texts.err += text;
  });
  const ended = new Promise<Ended>((settle) => {
    child.once("close", (code, signal) => settle({ code, signal, ...texts }));
  });
  const said = (text: string) =>
    new Promise<void>((settle) => {
      const look = () => (texts.err.includes(text) ? settle() : undefined);
      child.stderr.on("data", look);
      child.once("close", () => settle());
      look();
    });
  return { child, ended, said };
}
