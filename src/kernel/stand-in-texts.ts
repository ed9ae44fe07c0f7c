import * as ts from "@tslab/typescript-for-tslab";
import type { ConvertResult } from "tslab/dist/converter";

/** A stretch of a cell's source, from a position to before another. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const STAND_IN = /serapan-text-(\d+)-/g;

/**
 * Converts a cell with stand-ins for its texts, and puts the texts back into what comes out: what a sentence says
 * is nothing to TypeScript, so a conversion that is remembered serves it in every wording, and an injected
 * parameter for every data package. Texts are the pieces of tagged templates, and the strings that are values of
 * an object's properties. Where a stand-in is no such text to the converter (a property that takes but a few
 * words, a text that became a type) the cell is converted as it stands.
 */
export function convertWithStandIns(
  source: string,
  convert: (source: string) => ConvertResult,
): ConvertResult {
  const stretches = textsOf(source);
  if (stretches.length === 0) {
    return convert(source);
  }
  const texts = stretches.map(({ start, end }) => source.slice(start, end));
  const result = convert(replaceStretches(source, stretches));
  const { output } = result;
  if (output === undefined || !standsForEach(texts, result)) {
    return convert(source);
  }
  return { ...result, output: output.replace(STAND_IN, (_, index) => texts[Number(index)] ?? "") };
}

/** Whether each stand-in is in the code once, and none in the declarations that later cells see. */
function standsForEach(texts: readonly string[], { output = "", declOutput = "" }: ConvertResult): boolean {
  const found = [...output.matchAll(STAND_IN)].map(([, index]) => Number(index));
  return (
    found.length === texts.length && new Set(found).size === texts.length && declOutput.search(STAND_IN) < 0
  );
}

function replaceStretches(source: string, stretches: readonly Stretch[]): string {
  const ends = stretches.map(({ start }, index) => {
    const before = index === 0 ? 0 : (stretches[index - 1]?.end ?? 0);
    return `${source.slice(before, start)}serapan-text-${index}-`;
  });
  return `${ends.join("")}${source.slice(stretches.at(-1)?.end ?? 0)}`;
}

/** The texts of a cell in the order of its source, each without its quotes. */
function textsOf(source: string): Stretch[] {
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ES2020, false);
  const found: Stretch[] = [];
  const add = (node: ts.Node, closing: number) =>
    found.push({ start: node.getStart(file) + 1, end: node.end - closing });
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      addPieces(node.template, add);
    }
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer)) {
      add(node.initializer, 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((one, other) => one.start - other.start);
}

/** @param add takes a piece and how many characters end it: the backtick, or the `${` before an expression */
function addPieces(template: ts.TemplateLiteral, add: (piece: ts.Node, closing: number) => void): void {
  if (ts.isNoSubstitutionTemplateLiteral(template)) {
    add(template, 1);
    return;
  }
  add(template.head, 2);
  for (const { literal } of template.templateSpans) {
    add(literal, ts.isTemplateTail(literal) ? 1 : 2);
  }
}
