import ts from "typescript";

const parsed = (code: string): ts.SourceFile =>
  ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest, true);

/** A text that a variant or a field has, as opposed to the name of a table. */
const isFieldText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) && ts.isPropertyAssignment(node.parent) && node.parent.initializer === node;

/** A sentence that is handed on, as a variant of a choice. */
const isSaid = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && node.tag.getText() === "say";

/** What a cell's code says: the texts of its templates and of its variants, without what stands between them. */
export function wordsOfCode(code: string): string {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateLiteralToken(node) || isFieldText(node)) {
      words.push((node as ts.LiteralLikeNode).text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(code));
  return words.join("\n");
}

/** The code without its sentences, which are each language's own; what stands between their words may be in any order. */
export function skeletonOf(code: string): string {
  const skeleton = (node: ts.Node): string => {
    if (isFieldText(node)) {
      return "…";
    }
    if (ts.isTemplateLiteral(node)) {
      const pieces = ts.isTemplateExpression(node)
        ? node.templateSpans.map((span) => skeleton(span.expression))
        : [];
      return `…${pieces.sort().join("…")}`;
    }
    const children = (isSaid(node) ? [node.template] : node.getChildren()).map(skeleton);
    return children.length === 0 ? node.getText() : children.filter(Boolean).join(" ");
  };
  return skeleton(parsed(code)).replace(/openReport \( "(id|en)"/, "openReport ( …");
}
