import type { IXmlableObject } from "docx";
import { countLines } from "./line-count";
import type { StyleMetrics } from "./styles-part";

/** What stands below each other in a body: a paragraph, or the row of a table. Lengths in points. */
export interface BodyItem {
  readonly before: number;
  readonly after: number;
  readonly lines: number;
  readonly lineHeight: number;
  readonly keepNext: boolean;
  /** Whether all of it stands on one page. */
  readonly isWhole: boolean;
  readonly breaksBefore: boolean;
  readonly marks: readonly string[];
  readonly notes: readonly number[];
}

/** A section's page and the numbers on it. */
export interface BodySection {
  readonly items: readonly BodyItem[];
  /** The height of the text. */
  readonly height: number;
  readonly format: string;
  readonly start: number | undefined;
}

type Node = IXmlableObject;

const POINTS_PER_TWIP = 1 / 20;
const POINTS_PER_EMU = 1 / 12_700;

/** The height of a line of Times New Roman, in sizes. */
const LINE_OF_SIZE = 1.15;

const childrenOf = (node: unknown): readonly Node[] =>
  Array.isArray(node) ? (node as readonly Node[]).filter((child) => typeof child === "object") : [];

const nameOf = (node: Node): string => Object.keys(node)[0] ?? "";

const attributesOf = (content: unknown): Readonly<Record<string, unknown>> => {
  const holder = Array.isArray(content) ? content.find((child) => child?._attr !== undefined) : content;
  return (holder as { _attr?: Record<string, unknown> } | undefined)?._attr ?? {};
};

const childOf = (content: unknown, name: string): unknown =>
  childrenOf(content).find((child) => nameOf(child) === name)?.[name];

/** The sections of a formatted body, with how high everything in them is. */
export function readSections(body: Node, metrics: (style: string) => StyleMetrics): readonly BodySection[] {
  const sections: BodySection[] = [];
  let items: { node: Node; name: string }[] = [];
  for (const node of childrenOf(body["w:body"])) {
    const name = nameOf(node);
    const own = name === "w:sectPr" ? node[name] : childOf(childOf(node[name], "w:pPr"), "w:sectPr");
    if (name !== "w:sectPr") items.push({ node, name });
    if (own !== undefined) {
      sections.push(readSection(own, items, metrics));
      items = [];
    }
  }
  return sections;
}

function readSection(
  properties: unknown,
  nodes: readonly { readonly node: Node; readonly name: string }[],
  metrics: (style: string) => StyleMetrics,
): BodySection {
  const size = attributesOf(childOf(properties, "w:pgSz"));
  const margin = attributesOf(childOf(properties, "w:pgMar"));
  const numbers = attributesOf(childOf(properties, "w:pgNumType"));
  const length = (from: Readonly<Record<string, unknown>>, name: string) =>
    Number(from[name] ?? 0) * POINTS_PER_TWIP;
  const width = length(size, "w:w") - length(margin, "w:left") - length(margin, "w:right");
  return {
    items: nodes.flatMap(({ node, name }) =>
      name === "w:tbl"
        ? readRows(node[name], metrics)
        : name === "w:p"
          ? [readParagraph(node[name], width, metrics)]
          : [],
    ),
    height: length(size, "w:h") - length(margin, "w:top") - length(margin, "w:bottom"),
    format: String(numbers["w:fmt"] ?? "decimal"),
    start: numbers["w:start"] === undefined ? undefined : Number(numbers["w:start"]),
  };
}

function readRows(table: unknown, metrics: (style: string) => StyleMetrics): readonly BodyItem[] {
  const rows = childrenOf(table).filter((child) => nameOf(child) === "w:tr");
  return rows.map((row) => {
    const cells = childrenOf(row["w:tr"]).filter((child) => nameOf(child) === "w:tc");
    const read = cells.map((cell) => {
      const width = Number(attributesOf(childOf(childOf(cell["w:tc"], "w:tcPr"), "w:tcW"))["w:w"] ?? 0);
      const paragraphs = childrenOf(cell["w:tc"]).filter((child) => nameOf(child) === "w:p");
      return paragraphs.map((each) =>
        readParagraph(each["w:p"], width * POINTS_PER_TWIP - CELL_SIDES, metrics),
      );
    });
    const paragraphs = read.flat();
    return {
      before: 0,
      after: 0,
      lines: 1,
      lineHeight: Math.max(0, ...read.map((cell) => cell.reduce((sum, item) => sum + heightOf(item), 0))),
      keepNext: paragraphs.some(({ keepNext }) => keepNext),
      isWhole: true,
      breaksBefore: false,
      marks: paragraphs.flatMap(({ marks }) => marks),
      notes: paragraphs.flatMap(({ notes }) => notes),
    };
  });
}

/** Of the table's style. */
const CELL_SIDES = 7;

/** With the space above and below. */
export const heightOf = ({ before, after, lines, lineHeight }: BodyItem): number =>
  before + lines * lineHeight + after;

interface Found {
  text: string;
  /** Of the pictures and charts in the line. */
  drawing: number;
  readonly marks: string[];
  readonly notes: number[];
}

function readParagraph(
  paragraph: unknown,
  width: number,
  metrics: (style: string) => StyleMetrics,
): BodyItem {
  const properties = childOf(paragraph, "w:pPr");
  const style = metrics(String(attributesOf(childOf(properties, "w:pStyle"))["w:val"] ?? ""));
  const spacing = attributesOf(childOf(properties, "w:spacing"));
  const indent = attributesOf(childOf(properties, "w:ind"));
  const isOn = (name: string, otherwise: boolean): boolean => {
    const found = childOf(properties, name);
    return found === undefined ? otherwise : !["false", "0"].includes(String(attributesOf(found)["w:val"]));
  };
  const points = (from: Readonly<Record<string, unknown>>, name: string, otherwise: number) =>
    from[name] === undefined ? otherwise : Number(from[name]) * POINTS_PER_TWIP;
  const found: Found = { text: "", drawing: 0, marks: [], notes: [] };
  for (const child of childrenOf(paragraph)) collect(child, found);
  const inner = width - points(indent, "w:left", style.left) - style.right;
  const lines = countLines(found.text, {
    size: style.size,
    isBold: style.isBold,
    isCapitals: style.isCapitals,
    width: inner,
    firstWidth: inner - style.firstLine,
  });
  const line = style.line * style.size * LINE_OF_SIZE;
  return {
    before: points(spacing, "w:before", style.before),
    after: points(spacing, "w:after", style.after),
    lines: found.drawing > 0 ? 1 : lines,
    lineHeight: Math.max(line, found.drawing),
    keepNext: isOn("w:keepNext", style.keepNext),
    isWhole: found.drawing > 0 || isOn("w:keepLines", style.keepLines),
    breaksBefore: isOn("w:pageBreakBefore", false),
    marks: found.marks,
    notes: found.notes,
  };
}

function collect(node: Node, found: Found): void {
  const name = nameOf(node);
  const content = node[name];
  switch (name) {
    case "w:t":
      found.text += (Array.isArray(content) ? content : [])
        .filter((part) => typeof part === "string")
        .join("");
      return;
    case "w:tab":
      found.text += " ";
      return;
    case "w:br":
      found.text += "\n";
      return;
    case "w:bookmarkStart":
      found.marks.push(String(attributesOf(content)["w:name"]));
      return;
    case "w:footnoteReference":
      found.notes.push(Number(attributesOf(content)["w:id"]));
      return;
    case "wp:extent":
      found.drawing = Math.max(found.drawing, Number(attributesOf(content).cy ?? 0) * POINTS_PER_EMU);
      return;
    case "w:pPr":
    case "w:rPr":
      return;
    default:
      for (const child of childrenOf(content)) collect(child, found);
  }
}
