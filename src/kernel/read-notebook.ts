import * as v from "valibot";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { Notebook } from "./format";
import { digest } from "./kept-entries";
import { describeIssue, expectation, parseJson } from "./parse-json";

const multilineText = v.union([v.string(), v.array(v.string())], expectation("lines"));
const metadata = v.record(v.string(), v.unknown(), expectation("object"));
/** The minor format in which a cell has an id. */
const WITH_IDS = 5;

const cellMetadata = v.looseObject({ tags: v.optional(v.array(v.string(), expectation("texts"))) });
const cellId = v.pipe(
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
      id: cellId,
      metadata: cellMetadata,
      source: multilineText,
      execution_count: v.nullable(v.number()),
      outputs: v.array(output, expectation("outputs")),
    }),
    v.looseObject({
      cell_type: v.picklist(["markdown", "raw"]),
      id: cellId,
      metadata: cellMetadata,
      source: multilineText,
      attachments: v.optional(
        v.record(
          v.string(),
          v.record(v.string(), multilineText, expectation("object")),
          expectation("object"),
        ),
      ),
    }),
  ],
  expectation("cell"),
);

const notebook = v.looseObject(
  {
    nbformat: v.literal(4, expectation("format")),
    nbformat_minor: v.number(expectation("format")),
    metadata,
    cells: v.array(cell, expectation("cells")),
  },
  expectation("notebook"),
);

const repair: Say = ({ kernel }) => kernel.repairNotebook;

/**
 * Reads the text of a notebook file; the cells of one that is older than cell ids are given some.
 * @param path the file's name, for messages
 * @throws {Refusal} that names the place, for what is not JSON, not nbformat 4, or has a cell id twice
 */
export function readNotebook(text: string, path: string): Notebook {
  const result = v.safeParse(notebook, withIds(parseJson(text, path, repair)));
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
        const remedy = field.startsWith("nbformat") ? words.kernel.convertNotebook({ path }) : repair(words);
        return `${where.join(", ")}: ${describeIssue(issue, words)}.\n${remedy}`;
      },
      { notebook: path, ...(number !== undefined && { cell: number }) },
    );
  }
  refuseRepeatedIds(result.output as Notebook, path);
  return result.output as Notebook;
}

/** What a notebook file may hold. */
interface Raw {
  readonly nbformat?: unknown;
  readonly nbformat_minor?: unknown;
  readonly cells?: unknown;
}

/**
 * A notebook of the formats before 4.5 in that format: a cell's id is made of what stands in it, and so stays when others
 * come and go; of two cells that are the same, the second has a number.
 */
function withIds(raw: unknown): unknown {
  const { nbformat, nbformat_minor, cells } = (raw ?? {}) as Raw;
  const isOlder = nbformat === 4 && typeof nbformat_minor === "number" && nbformat_minor < WITH_IDS;
  if (!isOlder || !Array.isArray(cells)) return raw;
  const counts = new Map<string, number>();
  const named = cells.map((each) => {
    const source = Array.isArray(each?.source) ? each.source.join("") : String(each?.source);
    const made = digest(String(each?.cell_type), source).slice(0, 8);
    const count = (counts.get(made) ?? 0) + 1;
    counts.set(made, count);
    return { ...each, id: each?.id ?? (count === 1 ? made : `${made}-${count}`) };
  });
  return { ...(raw as object), nbformat_minor: WITH_IDS, cells: named };
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
