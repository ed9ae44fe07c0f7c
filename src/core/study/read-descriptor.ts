import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import * as v from "valibot";
import type { Say } from "../words/language";
import { resourceNames } from "./columns";
import { type Descriptor, descriptorSchema, type ShapeRule } from "./descriptor";
import { descriptorFile } from "./package-files";
import type { Advice, FileProblem } from "./problem";
import { placeOfOffset } from "./text-place";

/** A path of keys and positions inside a JSON document. */
export type JsonPath = readonly (string | number)[];

/** A descriptor whose shape is right, and a way to point at a place in it. */
export interface PlacedDescriptor {
  readonly descriptor: Descriptor;
  /** A problem at a place of the descriptor, or at the nearest one around it that exists. */
  readonly problemAt: (path: JsonPath, advice: Say<Advice>) => FileProblem;
}

/** Reads `datapackage.json`: strict JSON without repeated keys, in the shape of `descriptorSchema`. */
export function readDescriptor(text: string): PlacedDescriptor | readonly FileProblem[] {
  const errors: ParseError[] = [];
  const tree = parseDeep(text, errors);
  if (tree === "too deep") return [problemAtOffset(text, 0, null, ({ study }) => study.descriptor.tooDeep)];
  const [error] = errors;
  if (error !== undefined || tree === undefined) return [syntaxProblem(text, error)];
  const repeated = repeatedKeys(text, tree);
  if (repeated.length > 0) return repeated;

  const problemAt: PlacedDescriptor["problemAt"] = (path, advice) => {
    const { node, isThere } = nearestNode(tree, path);
    return problemAtOffset(text, node.offset, isThere ? shownValue(text, node) : null, advice);
  };
  const result = v.safeParse(descriptorSchema, JSON.parse(text));
  if (result.success) return { descriptor: result.output, problemAt };
  return result.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return problemAt(path, (words) => ({
      rule: shapeRule(path, issue)(words),
      remedy: words.study.descriptor.correctShape,
    }));
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

function syntaxProblem(text: string, error: ParseError | undefined): FileProblem {
  const { offset, length } = error ?? { offset: 0, length: 0 };
  const fault = error === undefined ? "" : printParseErrorCode(error.error);
  const value = length === 0 ? null : text.slice(offset, offset + length);
  return problemAtOffset(text, offset, value, ({ study }) => study.descriptor.invalidJson({ fault }));
}

function repeatedKeys(text: string, node: Node): FileProblem[] {
  const children = node.children ?? [];
  const seen = new Set<string>();
  const own: FileProblem[] = [];
  if (node.type === "object") {
    for (const { children: [key] = [] } of children) {
      if (key === undefined) continue;
      const name = key.value as string;
      if (seen.has(name))
        own.push(problemAtOffset(text, key.offset, name, ({ study }) => study.descriptor.keyTwice));
      seen.add(name);
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

/** What is expected at a place: the schema's message names the words. */
function shapeRule(path: JsonPath, issue: v.BaseIssue<unknown>): Say {
  return ({ study: { descriptor } }) => {
    const said = descriptor.shape[issue.message as ShapeRule];
    const limit = Number(issue.expected?.match(/\d+/)?.[0]);
    const rule = typeof said === "string" ? said : said({ limit, tables: resourceNames.join(", ") });
    const where = path.length === 0 ? "" : `${path.join(".")}: `;
    if (issue.expected === "never") return `${where}${descriptor.unknownProperty({ rule })}`;
    return `${where}${issue.received === "undefined" ? descriptor.missingProperty({ rule }) : rule}`;
  };
}

function problemAtOffset(
  text: string,
  offset: number,
  value: string | null,
  advice: Say<Advice>,
): FileProblem {
  return { place: { file: descriptorFile, ...placeOfOffset(text, offset) }, value, advice };
}
