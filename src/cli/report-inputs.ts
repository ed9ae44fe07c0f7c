import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../format/language";
import { reachesOutside, usesLocalFiles } from "../notebook/conversions";
import { joinLines, type Notebook } from "../notebook/format";
import { NotebookError } from "../notebook/notebook-error";
import { readNotebook } from "../notebook/read-notebook";

/** A notebook of the project. */
export interface ProjectNotebook {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly notebook: Notebook;
}

/**
 * The notebooks of one language, in the order of their names.
 *
 * @throws {NotebookError} for one that cannot be read, and where there is none
 */
export function readProjectNotebooks(project: string, language: Language): readonly ProjectNotebook[] {
  const folder = `notebooks/${language}`;
  const isThere = existsSync(join(project, folder));
  const names = isThere ? readdirSync(join(project, folder)).filter((name) => name.endsWith(".ipynb")) : [];
  if (names.length === 0) {
    throw new NotebookError(
      `${folder}: there are no notebooks to make the report in this language from.
Bring them back (git checkout ${folder}), or choose the other language with --lang.`,
      { notebook: folder },
    );
  }
  return names.sort().map((name) => {
    const path = `${folder}/${name}`;
    const text = readFileSync(join(project, path), "utf8");
    return { path, text, notebook: readNotebook(text, path) };
  });
}

/** What a report depends on, besides its notebooks. */
export interface ReportDependencies {
  /** The hash of the compiled program, its packages and Node. */
  readonly program: string;
  readonly dataHash: string;
  readonly dataParameter: string | undefined;
  readonly withPdf: boolean;
}

/** Files that the page is made from and that are not compiled into the program. */
const pageFolders = ["src/html/assets", "src/html/style"];

/**
 * The hash of everything that a report is made from, or null where a notebook reads more than that: files
 * beside it, the network, the system.
 */
export function hashInputs(
  project: string,
  notebooks: readonly ProjectNotebook[],
  { program, dataHash, dataParameter, withPdf }: ReportDependencies,
): string | null {
  const sources = notebooks.flatMap(({ notebook }) =>
    notebook.cells.filter((cell) => cell.cell_type === "code").map((cell) => joinLines(cell.source)),
  );
  if (sources.some((source) => usesLocalFiles(source) || reachesOutside(source))) {
    return null;
  }
  const hash = createHash("sha256");
  hash.update(JSON.stringify([program, dataHash, dataParameter ?? null, withPdf]));
  for (const { path, text } of notebooks) {
    hash.update(JSON.stringify([path, text]));
  }
  for (const path of ["data/references.json", ...pageFolders.flatMap((folder) => filesOf(project, folder))]) {
    const content = readFileSync(join(project, path));
    hash.update(JSON.stringify([path, content.length])).update(content);
  }
  return hash.digest("hex");
}

const filesOf = (project: string, folder: string): string[] =>
  readdirSync(join(project, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
