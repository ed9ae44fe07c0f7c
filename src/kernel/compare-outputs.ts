import { isDeepStrictEqual } from "node:util";
import { withoutMark } from "../core/content/study-mark";
import {
  type CodeCell,
  type DisplayOutput,
  joinLines,
  type MultilineText,
  type Notebook,
  type Output,
} from "./format";

/** One thing in a cell's outputs that is not what it was. */
export type OutputChange =
  /** The execution count, which tells in which order the cells were run. */
  | { readonly kind: "count"; readonly was: number | null; readonly is: number | null }
  /** An output that is there in one of the two only, or is of another kind; null where there is none. */
  | { readonly kind: "output"; readonly was: Output | null; readonly is: Output | null }
  /** A text: what was printed (`stdout`, `stderr`), or a MIME type's. */
  | { readonly kind: "text"; readonly type: string; readonly was: string; readonly is: string }
  /** A value inside a JSON type, as a point of a figure. */
  | {
      readonly kind: "value";
      readonly type: string;
      readonly path: JsonPath;
      readonly was: unknown;
      readonly is: unknown;
      /** The JSON as it is now, which tells what the path leads to. */
      readonly within: unknown;
    };

/** Names and places that lead to a value inside JSON. */
export type JsonPath = readonly (string | number)[];

/** A cell whose outputs are not what they were. */
export interface CellDifference {
  readonly notebook: string;
  /** Its number among all cells, from 1. */
  readonly cell: number;
  readonly cellId: string;
  readonly changes: readonly OutputChange[];
}

/**
 * Compares the outputs of a notebook with those of another run of the same cells, cell by cell.
 *
 * @param path the notebook's file, for messages
 * @param committed the notebook as it was
 * @param executed the notebook after the other run
 */
export function compareOutputs(
  path: string,
  committed: Notebook,
  executed: Notebook,
): readonly CellDifference[] {
  const now = new Map(executed.cells.map((cell) => [cell.id, cell]));
  return committed.cells.flatMap((cell, index) => {
    const other = now.get(cell.id);
    if (cell.cell_type !== "code" || other?.cell_type !== "code") {
      return [];
    }
    const changes = compareCells(cell, other);
    return changes.length === 0 ? [] : [{ notebook: path, cell: index + 1, cellId: cell.id, changes }];
  });
}

/** Whether any cell of a notebook was ever run. */
export function hasRun({ cells }: Notebook): boolean {
  return cells.some(
    (cell) => cell.cell_type === "code" && (cell.execution_count !== null || cell.outputs.length > 0),
  );
}

function compareCells(was: CodeCell, is: CodeCell): OutputChange[] {
  const changes: OutputChange[] = [];
  if (was.execution_count !== is.execution_count) {
    changes.push({ kind: "count", was: was.execution_count, is: is.execution_count });
  }
  const length = Math.max(was.outputs.length, is.outputs.length);
  for (let index = 0; index < length; index++) {
    changes.push(...comparePair(was.outputs[index], is.outputs[index]));
  }
  return changes;
}

function comparePair(was: Output | undefined, is: Output | undefined): OutputChange[] {
  if (isDeepStrictEqual(was, is)) {
    return [];
  }
  if (was?.output_type === "stream" && is?.output_type === "stream" && was.name === is.name) {
    return compareTexts(was.name, was.text, is.text);
  }
  if (was?.output_type === "display_data" && is?.output_type === "display_data") {
    return compareDisplays(was, is);
  }
  return [{ kind: "output", was: was ?? null, is: is ?? null }];
}

/** What a display says in other types too is told once, in the types that are easiest to read. */
function compareDisplays(was: DisplayOutput, is: DisplayOutput): OutputChange[] {
  const types = [...new Set([...Object.keys(was.data), ...Object.keys(is.data)])].sort();
  const changes = types.flatMap((type) => compareContents(type, was.data[type], is.data[type]));
  const readable = changes.filter(
    (change) => "type" in change && (change.type === "text/plain" || change.type.includes("plotly")),
  );
  if (readable.length > 0) {
    return readable;
  }
  const [before, now] = [withoutMark(was.metadata), withoutMark(is.metadata)];
  return changes.length > 0 ? changes : compareValues("metadata", before, now, [], now);
}

function compareContents(type: string, was: unknown, is: unknown): OutputChange[] {
  return isText(was) && isText(is) ? compareTexts(type, was, is) : compareValues(type, was, is, [], is);
}

function compareTexts(type: string, was: MultilineText, is: MultilineText): OutputChange[] {
  const [before, after] = [joinLines(was), joinLines(is)];
  return before === after ? [] : [{ kind: "text", type, was: before, is: after }];
}

function compareValues(
  type: string,
  was: unknown,
  is: unknown,
  path: JsonPath,
  within: unknown,
): OutputChange[] {
  if (isDeepStrictEqual(was, is)) {
    return [];
  }
  if (!isContainer(was) || !isContainer(is) || Array.isArray(was) !== Array.isArray(is)) {
    return [{ kind: "value", type, path, was, is, within }];
  }
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name) => {
    const step = Array.isArray(was) ? Number(name) : name;
    return compareValues(type, was[name], is[name], [...path, step], within);
  });
}

/** Whether it is a text, whole or in lines. */
export const isText = (content: unknown): content is MultilineText =>
  typeof content === "string" ||
  (Array.isArray(content) && content.every((line) => typeof line === "string"));

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
