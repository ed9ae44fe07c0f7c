import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type DisplayOutput, joinLines, type MultilineText, type Notebook } from "../../src/kernel/format";
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

const textOf = (text: unknown): string => joinLines(text as MultilineText);

/** What an executed notebook shows: figures by their alternative text, tables, paragraphs. */
export function shownBy(notebook: Notebook) {
  const bundles = bundlesOf(notebook);
  const item = (bundle: Readonly<Record<string, unknown>>) =>
    (bundle["application/vnd.serapan+json"] as { kind?: string } | undefined)?.kind;
  return {
    figures: bundles
      .filter((bundle) => "application/vnd.plotly.v1+json" in bundle)
      .map((bundle) => textOf(bundle["text/plain"])),
    tables: bundles.filter((bundle) => textOf(bundle["text/html"] ?? "").includes("<table")).length,
    sentences: bundles
      .filter((bundle) => item(bundle) === "prose")
      .map((bundle) => textOf(bundle["text/plain"])),
  };
}

/** A text as it is read: without marks of emphasis, its white space folded. */
export const plain = (text: string): string => text.replace(/[*_`]/g, "").replace(/\s+/g, " ").trim();
