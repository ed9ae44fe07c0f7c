import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import * as v from "valibot";
import { type Descriptor, descriptorSchema } from "./descriptor";
import { descriptorFile } from "./package-files";
import type { Problem } from "./problem";
import { placeOfOffset } from "./text-place";

/** A path of keys and positions inside a JSON document. */
export type JsonPath = readonly (string | number)[];

/** A descriptor whose shape is right, and a way to point at a place in it. */
export interface PlacedDescriptor {
  readonly descriptor: Descriptor;
  /** A problem at a place of the descriptor, or at the nearest one around it that exists. */
  readonly problemAt: (path: JsonPath, rule: string, remedy: string) => Problem;
}

/** Reads `datapackage.json`: strict JSON without repeated keys, in the shape of `descriptorSchema`. */
export function readDescriptor(text: string): PlacedDescriptor | readonly Problem[] {
  const errors: ParseError[] = [];
  const tree = parseDeep(text, errors);
  if (tree === "too deep")
    return [
      problemAtOffset(
        text,
        0,
        null,
        "JSON expected, this is nested too deeply",
        "start again from data/README.md.",
      ),
    ];
  const [error] = errors;
  if (error !== undefined || tree === undefined) return [syntaxProblem(text, error)];
  const repeated = repeatedKeys(text, tree);
  if (repeated.length > 0) return repeated;

  const problemAt: PlacedDescriptor["problemAt"] = (path, rule, remedy) => {
    const { node, isThere } = nearestNode(tree, path);
    return problemAtOffset(text, node.offset, isThere ? shownValue(text, node) : null, rule, remedy);
  };
  const result = v.safeParse(descriptorSchema, JSON.parse(text));
  if (result.success) return { descriptor: result.output, problemAt };
  return result.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return problemAt(path, shapeRule(path, issue), "correct the descriptor as data/README.md shows.");
  });
}

function parseDeep(text: string, errors: ParseError[]): Node | undefined | "too deep" {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (error instanceof RangeError) return "too deep";
    throw error;
  }
}

function syntaxProblem(text: string, error: ParseError | undefined): Problem {
  const { offset, length } = error ?? { offset: 0, length: 0 };
  const words = error === undefined ? "" : ` (${printParseErrorCode(error.error)})`;
  return problemAtOffset(
    text,
    offset,
    length === 0 ? null : text.slice(offset, offset + length),
    `valid JSON expected${words}`,
    "look for a missing or surplus comma, bracket or quotation mark just before it.",
  );
}

function repeatedKeys(text: string, node: Node): Problem[] {
  const children = node.children ?? [];
  const seen = new Set<string>();
  const own: Problem[] = [];
  if (node.type === "object") {
    for (const { children: [key] = [] } of children) {
      if (key === undefined) continue;
      if (seen.has(key.value as string))
        own.push(
          problemAtOffset(
            text,
            key.offset,
            key.value as string,
            "each key once expected",
            "remove one of the two.",
          ),
        );
      seen.add(key.value as string);
    }
  }
  return [...own, ...children.flatMap((child) => repeatedKeys(text, child))];
}

function nearestNode(tree: Node, path: JsonPath): { node: Node; isThere: boolean } {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return { node, isThere: length === path.length };
  }
  return { node: tree, isThere: path.length === 0 };
}

/** What a message shows of a node: a whole object or list says nothing there. */
function shownValue(text: string, { type, value, offset, length }: Node): string | null {
  if (type === "object" || type === "array") return null;
  return type === "string" ? String(value) : text.slice(offset, offset + length);
}

function shapeRule(path: JsonPath, issue: v.BaseIssue<unknown>): string {
  const words = path.length === 0 ? "" : `${path.join(".")}: `;
  if (issue.expected === "never") return `${words}unknown property, ${issue.message}`;
  return issue.received === "undefined" ? `${words}missing, ${issue.message}` : `${words}${issue.message}`;
}

function problemAtOffset(
  text: string,
  offset: number,
  value: string | null,
  rule: string,
  remedy: string,
): Problem {
  return { file: descriptorFile, ...placeOfOffset(text, offset), value, rule, remedy };
}
