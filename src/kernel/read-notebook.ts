import * as v from "valibot";
import { Refusal } from "../core/words/refusal";
import type { Notebook } from "./format";
import { parseJson } from "./parse-json";

const multilineText = v.union([v.string(), v.array(v.string())], "a text or a list of lines expected");
const metadata = v.record(v.string(), v.unknown(), "an object expected");
const cellMetadata = v.looseObject({ tags: v.optional(v.array(v.string(), "a list of texts expected")) });
const id = v.pipe(
  v.string("a cell id expected"),
  v.regex(/^[a-zA-Z0-9_-]{1,64}$/, "a cell id has 1 to 64 letters, digits, - or _"),
);

const output = v.variant(
  "output_type",
  [
    v.looseObject({
      output_type: v.literal("stream"),
      name: v.picklist(["stdout", "stderr"]),
      text: multilineText,
    }),
    v.looseObject({ output_type: v.literal("display_data"), data: metadata, metadata }),
    v.looseObject({ output_type: v.literal("execute_result") }),
    v.looseObject({ output_type: v.literal("error") }),
  ],
  "an output of type stream, display_data, execute_result or error expected",
);

const cell = v.variant(
  "cell_type",
  [
    v.looseObject({
      cell_type: v.literal("code"),
      id,
      metadata: cellMetadata,
      source: multilineText,
      execution_count: v.nullable(v.number()),
      outputs: v.array(output, "a list of outputs expected"),
    }),
    v.looseObject({
      cell_type: v.picklist(["markdown", "raw"]),
      id,
      metadata: cellMetadata,
      source: multilineText,
    }),
  ],
  "a cell of type code, markdown or raw expected",
);

const notebook = v.looseObject({
  nbformat: v.literal(4, "notebook format 4 expected"),
  nbformat_minor: v.pipe(v.number(), v.minValue(5, "notebook format 4.5 or later expected")),
  metadata,
  cells: v.array(cell, "a list of cells expected"),
});

const REMEDY =
  "Open the notebook in Jupyter or VS Code and save it anew, or restore the last good version from git.";

/**
 * Reads the text of a notebook file.
 * @param path the file's name, for messages
 * @throws {Refusal} that names the place, for what is not JSON, not nbformat 4.5, or has a cell id twice
 */
export function readNotebook(text: string, path: string): Notebook {
  const result = v.safeParse(notebook, parseJson(text, path, REMEDY));
  if (!result.success) {
    const [issue] = result.issues;
    const steps = issue.path?.map((step) => step.key) ?? [];
    const number = steps[0] === "cells" && typeof steps[1] === "number" ? steps[1] + 1 : undefined;
    const where = number === undefined ? "" : `, cell ${number}`;
    const field = steps.slice(number === undefined ? 0 : 2).join(".");
    throw new Refusal("notebook", `${path}${where}${field && `, "${field}"`}: ${issue.message}.\n${REMEDY}`, {
      notebook: path,
      ...(number !== undefined && { cell: number }),
    });
  }
  refuseRepeatedIds(result.output as Notebook, path);
  return result.output as Notebook;
}

function refuseRepeatedIds(read: Notebook, path: string): void {
  const first = new Map<string, number>();
  read.cells.forEach((each, index) => {
    const earlier = first.get(each.id);
    if (earlier !== undefined) {
      throw new Refusal(
        "notebook",
        `${path}, cell ${index + 1}: the id "${each.id}" is that of cell ${earlier} already. Give one of them another id.`,
        { notebook: path, cell: index + 1, cellId: each.id },
      );
    }
    first.set(each.id, index + 1);
  });
}
