import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "áƀçđéƒĝħíĵķłɱñóþɋŕšŧúṽŵẋýžÁƁÇĐÉƑĜĦÍĴĶŁṂÑÓÞɊŔŠŦÚṼŴẊÝŽ";

const accents = new Map([...plain].map((letter, index) => [letter, [...accented][index] as string]));

/** What a text keeps as it is: addresses of links, code, entities of a package, placeholders of a formula. */
const kept = /\]\([^)]*\)|`[^`]*`|<[^>]*>|\{\w+\}|\$\{[^}]*\}/g;

/**
 * A text in the pseudo-language: every letter accented, the whole in brackets, so that on a page a text that was not
 * translated is one without its mark.
 *
 * @example mark("Source: Table 1.1") // => "⟦Šóúŕçé: Ŧáƀłé 1.1⟧"
 */
export function mark(text: string): string {
  return text === "" ? text : `⟦${accent(text)}⟧`;
}

/** Every letter accented, but for links' addresses and code. */
export function accent(text: string): string {
  let done = "";
  let from = 0;
  for (const { 0: whole, index } of text.matchAll(kept)) {
    done += letters(text.slice(from, index)) + whole;
    from = index + whole.length;
  }
  return done + letters(text.slice(from));
}

const letters = (text: string): string => [...text].map((letter) => accents.get(letter) ?? letter).join("");

/** The code that puts the English words of a compiled program into the pseudo-language. */
function pseudoModule(): string {
  return `
const accents = new Map(${JSON.stringify([...accents])});
const kept = ${kept};
${[letters, accent, mark].map((made) => `const ${made === letters ? "letters" : made.name} = ${made.toString()};`).join("\n")}
function pseudo(said) {
  if (typeof said === "string") return mark(said);
  if (typeof said === "function") return (...handed) => pseudo(said(...handed));
  if (Array.isArray(said)) return said.map(pseudo);
  if (said === null || typeof said !== "object") return said;
  if (said.kind === "markdown" || said.kind === "text") return { ...said, text: accent(said.text) };
  if (typeof said.kind === "string" && typeof said.text === "string") return said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, pseudo(value)]));
}
exports.en = pseudo(exports.en);
`;
}

/** A notebook of the English edition in the pseudo-language: its paragraphs, and the texts of its templates. */
function pseudoNotebook(text: string): string {
  const notebook = JSON.parse(text);
  for (const cell of notebook.cells) {
    const source = [cell.source].flat().join("");
    cell.source = cell.cell_type === "markdown" ? accent(source) : accentTemplates(source);
    if (cell.outputs) cell.outputs = [];
  }
  return JSON.stringify(notebook);
}

/** Whether a node of the code is a text that a reader sees: a part of a template, or a variant to choose from. */
function isSaid(node: ts.Node): boolean {
  if (ts.isStringLiteral(node)) {
    const { parent } = node;
    return (
      ts.isPropertyAssignment(parent) &&
      parent.initializer === node &&
      // How danfojs joins tables is no word that is read.
      parent.name.getText() !== "how" &&
      (node.text.includes(" ") || ts.isCallExpression(parent.parent.parent)) &&
      !/^[\w-]*\.[\w.-]*$/.test(node.text)
    );
  }
  const template = ts.isTemplateMiddleOrTemplateTail(node)
    ? node.parent.parent
    : ts.isTemplateHead(node)
      ? node.parent
      : node;
  return (
    (ts.isTemplateExpression(template) || ts.isNoSubstitutionTemplateLiteral(template)) &&
    (ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node))
  );
}

/** Code with the texts of its templates accented; its names and keys stay. */
function accentTemplates(source: string): string {
  const file = ts.createSourceFile("cell.ts", source, ts.ScriptTarget.Latest, true);
  const texts: { readonly start: number; readonly end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (isSaid(node)) {
      texts.push({ start: node.getStart() + 1, end: node.end - 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let done = "";
  let from = 0;
  for (const { start, end } of texts) {
    done += source.slice(from, start) + accent(source.slice(start, end));
    from = end;
  }
  return done + source.slice(from);
}

/** Puts the English of a copy of the project into the pseudo-language: words, notebooks, the data package's own texts. */
export function speakPseudo(copy: string): void {
  appendFileSync(join(copy, "dist/core/words/en.js"), pseudoModule());
  const change = (path: string, made: (text: string) => string) =>
    writeFileSync(join(copy, path), made(readFileSync(join(copy, path), "utf8")));
  for (const name of readdirSync(join(copy, "notebooks/en"))) {
    change(`notebooks/en/${name}`, pseudoNotebook);
  }
  change("data/kota-kupang/context.en.md", accent);
  // A column's unit is read as well as shown: the audit compares it with the column's kind.
  change("data/kota-kupang/datapackage.json", (text) =>
    text.replace(/("unit": \{[^}]*\})|"en": "([^"]*)"/g, (whole, unit?: string, said = "") =>
      unit === undefined ? `"en": "${accent(said)}"` : whole,
    ),
  );
}
