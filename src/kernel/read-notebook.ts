import * as v from "valibot";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { Notebook } from "./format";
import { describeIssue, expectation, parseJson } from "./parse-json";

const multilineText = v.union([v.string(), v.array(v.string())], expectation("lines"));
const metadata = v.record(v.string(), v.unknown(), expectation("object"));
const cellMetadata = v.looseObject({ tags: v.optional(v.array(v.string(), expectation("texts"))) });
const id = v.pipe(
  v.string(expectation("cellId")),
  v.regex(/^[a-zA-Z0-9_-]{1,64}$/, expectation("cellIdForm")),
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
  expectation("output"),
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
      outputs: v.array(output, expectation("outputs")),
    }),
    v.looseObject({
      cell_type: v.picklist(["markdown", "raw"]),
      id,
      metadata: cellMetadata,
      source: multilineText,
    }),
  ],
  expectation("cell"),
);

const notebook = v.looseObject({
  nbformat: v.literal(4, expectation("format")),
  nbformat_minor: v.pipe(v.number(), v.minValue(5, expectation("minorFormat"))),
  metadata,
  cells: v.array(cell, expectation("cells")),
});

const repair: Say = ({ kernel }) => kernel.repairNotebook;

/**
 * Reads the text of a notebook file.
 * @param path the file's name, for messages
 * @throws {Refusal} that names the place, for what is not JSON, not nbformat 4.5, or has a cell id twice
 */
export function readNotebook(text: string, path: string): Notebook {
  const result = v.safeParse(notebook, parseJson(text, path, repair));
  if (!result.success) {
    const [issue] = result.issues;
    const steps = issue.path?.map((step) => step.key) ?? [];
    const number = steps[0] === "cells" && typeof steps[1] === "number" ? steps[1] + 1 : undefined;
    const field = steps.slice(number === undefined ? 0 : 2).join(".");
    throw new Refusal(
      "notebook",
      (words) => {
        const where = [
          path,
          ...(number === undefined ? [] : [words.kernel.cell({ number })]),
          ...(field === "" ? [] : [`"${field}"`]),
        ];
        return `${where.join(", ")}: ${describeIssue(issue, words)}.\n${repair(words)}`;
      },
      { notebook: path, ...(number !== undefined && { cell: number }) },
    );
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
        ({ kernel }) =>
          kernel.repeatedId({
            place: `${path}, ${kernel.cell({ number: index + 1 })}`,
            id: each.id,
            earlier,
          }),
        { notebook: path, cell: index + 1, cellId: each.id },
      );
    }
    first.set(each.id, index + 1);
  });
}
