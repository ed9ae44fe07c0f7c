import { AlignmentType, TextRun } from "docx";
import type { Html } from "../core/content/html";
import { paragraph, type WordBlock, type WordParagraph } from "./content";
import { gridOf } from "./grid";
import { inlineRuns, parseFragment, runsOf } from "./inlines";
import { bulletList, numberedList } from "./numbering";
import { styleIds } from "./styles";
import type { WordEdition } from "./word-edition";

/** In which style a piece of HTML is set, and how deep in lists it stands. */
interface Setting {
  readonly style: string;
  readonly options?: WordParagraph["options"];
  readonly depth: number;
}

const bodySetting: Setting = { style: styleIds.body, depth: 0 };

const sourceSetting: Setting = { style: styleIds.source, depth: 0 };

/** The author's Markdown, and outputs of their own, once they are HTML: paragraphs, lists, tables, code, pictures. */
export const htmlContent = (
  html: Html | string,
  edition: WordEdition,
  style: string = styleIds.body,
): readonly WordBlock[] => contentOf(parseFragment(html), edition, { ...bodySetting, style });

function contentOf(nodes: readonly Node[], edition: WordEdition, setting: Setting): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  let loose: Node[] = [];
  const flush = () => {
    if (loose.some((node) => (node.textContent ?? "").trim() !== "" || isShown(node)))
      blocks.push(textParagraph(loose, edition, setting));
    loose = [];
  };
  for (const node of nodes) {
    const found = node.nodeType === 1 ? blockOf(node as Element, edition, setting) : null;
    if (found === null) {
      loose.push(node);
    } else {
      flush();
      const lead = blocks.at(-1);
      if (lead?.kind === "paragraph" && (node as Element).matches("ul, ol"))
        blocks.splice(-1, 1, { ...lead, options: { ...lead.options, keepNext: true } });
      blocks.push(...found);
    }
  }
  flush();
  return blocks;
}

const isShown = (node: Node): boolean =>
  node.nodeType === 1 &&
  ((node as Element).matches("img, math") || (node as Element).querySelector("img, math") !== null);

function textParagraph(nodes: readonly Node[], edition: WordEdition, setting: Setting): WordParagraph {
  const { style, options } = setting;
  return paragraph(style, runsOf(nodes, edition), options);
}

/** What an element that stands on lines of its own becomes; null for one that stands in a line. */
function blockOf(element: Element, edition: WordEdition, setting: Setting): readonly WordBlock[] | null {
  const children = Array.from(element.childNodes);
  switch (element.localName) {
    case "p":
      return isOnlyEquation(element)
        ? [paragraph(styleIds.equation, runsOf(children, edition))]
        : isOnlyPicture(element)
          ? [paragraph(styleIds.figure, runsOf(children, edition), { keepNext: false })]
          : [textParagraph(children, edition, element.matches(".source") ? sourceSetting : setting)];
    case "math":
      return element.getAttribute("display") === "block"
        ? [paragraph(styleIds.equation, runsOf([element], edition))]
        : null;
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return [headingOf(element, edition)];
    case "ul":
    case "ol":
      return listOf(element, edition, setting);
    case "blockquote":
      return contentOf(children, edition, { ...setting, style: styleIds.quote });
    case "pre":
      return [codeParagraph(element.textContent ?? "")];
    case "table":
      return tableOf(element, edition);
    case "hr":
      return [];
    case "div":
    case "section":
    case "figure":
    case "details":
    case "dl":
    case "dd":
    case "dt":
      return contentOf(children, edition, setting);
    default:
      return null;
  }
}

const isOnlyEquation = (element: Element): boolean =>
  element.children.length === 1 &&
  element.firstElementChild?.matches("math[display=block]") === true &&
  element.textContent?.trim() === element.firstElementChild.textContent?.trim();

const isOnlyPicture = (element: Element): boolean =>
  element.children.length === 1 &&
  element.firstElementChild?.localName === "img" &&
  element.textContent?.trim() === "";

/** The page sets a notebook's third level as `h4`; in Word it is the third again. */
function headingOf(element: Element, edition: WordEdition): WordParagraph {
  const level = Number(element.localName.slice(1));
  const style = styleIds.headings[Math.max(0, Math.min(3, level - 4))] ?? styleIds.headings[0];
  return paragraph(style, runsOf(Array.from(element.childNodes), edition));
}

function listOf(element: Element, edition: WordEdition, { depth }: Setting): readonly WordBlock[] {
  const reference = element.localName === "ol" ? numberedList : bulletList;
  edition.counts.lists += 1;
  const instance = edition.counts.lists;
  return Array.from(element.children).flatMap((item) => {
    return contentOf(Array.from(item.childNodes), edition, {
      style: styleIds.list,
      options: { numbering: { reference, level: Math.min(depth, 2), instance } },
      depth: depth + 1,
    });
  });
}

/** Code, and text of a program: its lines as they are. */
export function codeParagraph(text: string): WordParagraph {
  const lines = text.replace(/\n+$/, "").split("\n");
  return paragraph(
    styleIds.code,
    lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
    { alignment: AlignmentType.LEFT },
  );
}

/** A table of HTML: its first row is the head; a caption stands above it, not in it. */
function tableOf(element: Element, edition: WordEdition): readonly WordBlock[] {
  const rows = Array.from(element.querySelectorAll("tr"), (row) => Array.from(row.children));
  const count = Math.max(0, ...rows.map((cells) => cells.length));
  if (count === 0) return [];
  const texts = rows.map((cells) =>
    Array.from({ length: count }, (_, column) => cells[column]?.textContent?.trim() ?? ""),
  );
  const isNumeric = Array.from({ length: count }, (_, column) =>
    texts.slice(1).every((row) => /^[-\u2212\u2013+]?[\d.,\s]*%?$/.test(row[column] ?? "")),
  );
  const isRight = Array.from(
    { length: count },
    (_, column) => rows.some((cells) => cells[column]?.classList.contains("r")) || isNumeric[column] === true,
  );
  const grid = gridOf(
    rows.map((cells) =>
      Array.from({ length: count }, (_, column) => ({
        text: texts[rows.indexOf(cells)]?.[column] ?? "",
        runs: runsOf(Array.from(cells[column]?.childNodes ?? []), edition),
        isRight: isRight[column] === true && column > 0,
      })),
    ),
    edition.setup,
  );
  const caption = element.querySelector("caption");
  const above =
    caption === null || caption.textContent?.trim() === ""
      ? []
      : [paragraph(styleIds.tableHeading, inlineRuns(caption.innerHTML, edition, { bold: false }))];
  // Word joins two tables that follow each other without a paragraph between them.
  const following = (element.closest(".scroll") ?? element).nextElementSibling;
  return [
    ...above,
    grid,
    ...(following?.matches(".source") === true ? [] : [paragraph(styleIds.source, [])]),
  ];
}
