import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DisplayOutput, Notebook } from "../../src/kernel/format";
import { readNotebook } from "../../src/kernel/read-notebook";

/** The paths of a copy's notebooks, from its folder. */
export function notebookPaths(copy: string): string[] {
  return ["id", "en"].flatMap((language) =>
    readdirSync(join(copy, "notebooks", language))
      .filter((name) => name.endsWith(".ipynb"))
      .sort()
      .map((name) => `notebooks/${language}/${name}`),
  );
}

/** Reads a notebook file. */
export function openNotebook(folder: string, path: string): Notebook {
  return readNotebook(readFileSync(join(folder, path), "utf8"), path);
}

/** Every MIME bundle that a notebook shows, in order. */
export function bundlesOf(notebook: Notebook): DisplayOutput["data"][] {
  return notebook.cells.flatMap((cell) =>
    cell.cell_type === "code"
      ? cell.outputs.flatMap((output) => (output.output_type === "display_data" ? [output.data] : []))
      : [],
  );
}

/** The name of the notebook's file. */
export const fileName = (path: string): string => basename(path);
