import { ExternalHyperlink, ImageRun, type ParagraphChild, TextRun } from "docx";
import { parseHTML } from "linkedom";
import type { Html } from "../core/content/html";
import { units } from "../core/words/unit";
import { anchorMark, linkTo, reference } from "./fields";
import { pictureOf } from "./picture";
import type { WordEdition } from "./word-edition";

/** How a run of text looks, beside its paragraph's style. */
interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly superScript?: boolean;
  readonly subScript?: boolean;
  readonly font?: string;
  /** In which it is spelled, where it is not the file's. */
  readonly language?: { readonly value: string };
}

const looks: Readonly<Record<string, Look>> = {
  em: { italics: true },
  i: { italics: true },
  strong: { bold: true },
  b: { bold: true },
  s: { strike: true },
  del: { strike: true },
  sup: { superScript: true },
  sub: { subScript: true },
  code: { font: "Courier New" },
};

/** The elements of a piece of HTML. */
export function parseFragment(html: Html | string): readonly Node[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return Array.from(document.body.childNodes) as unknown as readonly Node[];
}

/** Inline HTML as runs: emphasis, links, references, pictures, equations. */
export const inlineRuns = (
  html: Html | string,
  edition: WordEdition,
  look: Look = {},
): readonly ParagraphChild[] => runsOf(parseFragment(html), edition, look);

/** The same of nodes that were parsed already. */
export const runsOf = (
  nodes: readonly Node[],
  edition: WordEdition,
  look: Look = {},
): readonly ParagraphChild[] => nodes.flatMap((node) => runsOfNode(node, edition, look));

function runsOfNode(node: Node, edition: WordEdition, look: Look): readonly ParagraphChild[] {
  if (node.nodeType === 3) return textRuns(node.textContent ?? "", edition, look);
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const name = element.localName;
  const inner = () => runsOf(Array.from(element.childNodes), edition, { ...look, ...looks[name] });
  switch (name) {
    case "br":
      return [new TextRun({ break: 1 })];
    case "a":
      return linkRuns(element, inner(), edition);
    case "img":
      return imageRuns(element, edition);
    case "math":
      return equationRuns(element);
    case "input":
      return [new TextRun(element.hasAttribute("checked") ? "☑" : "☐")];
    default:
      return inner();
  }
}

function textRuns(text: string, edition: WordEdition, look: Look): readonly ParagraphChild[] {
  const folded = text.replace(/[ \t\r\n]+/g, " ");
  return folded === "" ? [] : [new TextRun({ ...look, text: keepUnits(folded, edition) })];
}

/** The first words of all units, as texts write them. */
const unitWords = (language: WordEdition["language"]): string =>
  [...new Set(Object.values(units).map(({ text }) => text[language].split(" ")[0] ?? ""))]
    .filter((word) => /^\p{L}+$/u.test(word))
    .concat("persen", "per cent", "percent")
    .join("|");

/** Keeps a number and the unit behind it on one line, and "n = 5". */
const keepUnits = (text: string, { language }: Pick<WordEdition, "language">): string =>
  text
    .replace(new RegExp(`(\\d) (?=(?:${unitWords(language)})(?!\\p{L}))`, "gu"), "$1\u00a0")
    .replace(/(?<!\p{L})(\p{L}) = (?=\d)/gu, "$1\u00a0=\u00a0");

/** A text that is not HTML, as one run. */
export const textRun = (text: string, edition: Pick<WordEdition, "language">): ParagraphChild =>
  new TextRun(keepUnits(text, edition));

function linkRuns(
  element: Element,
  inner: readonly ParagraphChild[],
  { targets }: WordEdition,
): readonly ParagraphChild[] {
  const address = element.getAttribute("href") ?? "";
  if (/^(?:https?|mailto):/.test(address)) return [new ExternalHyperlink({ link: address, children: inner })];
  const anchor = address.startsWith("#") ? address.slice(1) : "";
  const target = targets.get(anchor);
  if (target === undefined) return inner;
  const mark = anchorMark(anchor);
  const text = element.textContent ?? "";
  const [, noun, number] = /^(.+[\u00a0 ])([\d.]+)$/.exec(text) ?? [];
  if (target.kind === "other" || noun === undefined || number !== target.number) return [linkTo(mark, inner)];
  return target.kind === "section"
    ? [new TextRun(noun), reference(mark, number, true)]
    : [reference(mark, text)];
}

/** A picture that the HTML carries itself; others are refused by the page already. */
function imageRuns(element: Element, edition: WordEdition): readonly ParagraphChild[] {
  const [, mime, encoded] = /^data:([^;,]+);base64,(.+)$/s.exec(element.getAttribute("src") ?? "") ?? [];
  const alt = element.getAttribute("alt") ?? "";
  if (mime === undefined || encoded === undefined) return alt === "" ? [] : [new TextRun(`[${alt}]`)];
  const options = pictureOf(mime, Buffer.from(encoded, "base64"), alt, edition);
  return options === null ? [new TextRun(`[${alt}]`)] : [new ImageRun(options)];
}

/** MathML as Word's equations. */
function equationRuns(element: Element): readonly ParagraphChild[] {
  const { htmlToRuns } = require("docx/html") as typeof import("docx/html");
  return htmlToRuns(element.outerHTML);
}
