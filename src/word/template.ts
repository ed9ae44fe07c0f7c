import { type IThemeOptions, readTheme } from "docx";
import type { PageSetup } from "./page-setup";
import {
  attribute,
  childElements,
  elementsOf,
  openWordFile,
  parseXml,
  serialiseXml,
  W,
  type XmlDocument,
  type XmlElement,
} from "./word-parts";

/** What a faculty's template gives: its styles, its page, the fonts and colours of its theme. */
export interface WordTemplate {
  readonly styles: XmlDocument;
  readonly page: Partial<PageSetup>;
  readonly theme?: IThemeOptions;
}

/**
 * Reads a template: a Word file with the styles and margins that a faculty prescribes. What it says is not looked at.
 *
 * @param file how it is named in a refusal
 * @throws {Refusal} where it is no Word file
 */
export function readTemplate(bytes: Uint8Array, file: string): WordTemplate {
  const parts = openWordFile(bytes, file);
  const styles = parts.read("word/styles.xml") ?? parseXml(`<w:styles xmlns:w="${W}"/>`);
  const theme = parts.read("word/theme/theme1.xml");
  const font = fontOf(styles);
  return {
    styles,
    page: { ...pageOf(parts.read("word/document.xml") as XmlDocument), ...(font !== undefined && { font }) },
    ...(theme !== null && { theme: readTheme(serialiseXml(theme)) }),
  };
}

/** The page of the last section, which is the file's own. */
function pageOf(document: XmlDocument): Partial<PageSetup> {
  const last = elementsOf(document, "sectPr").at(-1);
  const [size] = last === undefined ? [] : elementsOf(last, "pgSz");
  const [margin] = last === undefined ? [] : elementsOf(last, "pgMar");
  if (size === undefined || margin === undefined) return {};
  const [pageWidth, pageHeight] = ["w", "h"].map((name) => Number(attribute(size, name))) as [number, number];
  const side = (name: string) => Math.abs(Number(attribute(margin, name))) || 0;
  const margins = { left: side("left"), top: side("top"), right: side("right"), bottom: side("bottom") };
  const width = pageWidth - margins.left - margins.right;
  return width > 0 && pageHeight > 0 ? { pageWidth, pageHeight, margins, width } : {};
}

/** The font of the usual paragraph, where the styles name one; charts are set in it. */
function fontOf(styles: XmlDocument): string | undefined {
  const usual = styleElements(styles).find((style) => isOfName(style, "paragraph", "Normal"));
  const [defaults] = elementsOf(styles, "docDefaults");
  return [usual, defaults]
    .flatMap((element) => (element === undefined ? [] : elementsOf(element, "rFonts")))
    .map((fonts) => attribute(fonts, "ascii"))
    .find((name) => name !== "");
}

/**
 * The thesis' styles in a template: what the template has under the same name stays as the template has it, the rest
 * is added. Word names its own styles by language ("Judul1"), so names are compared, and ids made the thesis' own.
 */
export function mergeTemplate(styles: XmlDocument, own: XmlDocument, language: string): XmlDocument {
  const merged = parseXml(serialiseXml(styles));
  const root = merged.documentElement as XmlElement;
  for (const style of styleElements(own)) {
    const [type, name] = [attribute(style, "type"), nameOf(style)];
    const found = styleElements(merged).find((other) => isOfName(other, type, name));
    const id = attribute(style, "styleId");
    if (found !== undefined) {
      renameStyle(merged, attribute(found, "styleId"), id);
    } else {
      freeId(merged, id);
      root.appendChild(merged.importNode(plainBody(style, id), true));
    }
  }
  for (const numbering of elementsOf(merged, "numPr")) {
    numbering.parentNode?.removeChild(numbering);
  }
  spellIn(merged, root, language);
  return merged;
}

const styleElements = (styles: XmlDocument): readonly XmlElement[] => elementsOf(styles, "style");

const nameOf = (style: XmlElement): string => {
  const [name] = elementsOf(style, "name");
  return name === undefined ? "" : attribute(name, "val");
};

const isOfName = (style: XmlElement, type: string, name: string): boolean =>
  attribute(style, "type") === type && nameOf(style).toLowerCase() === name.toLowerCase();

/** Attributes by which one style names another. */
const namers = ["basedOn", "next", "link"];

/** A style that bears the id of another gives it up. */
function freeId(styles: XmlDocument, id: string): void {
  if (styleElements(styles).some((style) => attribute(style, "styleId") === id))
    renameStyle(styles, id, `${id}0`);
}

function renameStyle(styles: XmlDocument, from: string, to: string): void {
  if (from === to) return;
  freeId(styles, to);
  for (const style of styleElements(styles)) {
    if (attribute(style, "styleId") === from) style.setAttributeNS(W, "w:styleId", to);
    for (const child of childElements(style)) {
      if (namers.includes(child.localName ?? "") && attribute(child, "val") === from)
        child.setAttributeNS(W, "w:val", to);
    }
  }
}

/** A template that has no style for the body sets it as its usual paragraph. */
function plainBody(style: XmlElement, id: string): XmlElement {
  if (id !== "BodyText") return style;
  for (const child of childElements(style)) {
    if (child.localName === "pPr" || child.localName === "rPr") style.removeChild(child);
  }
  return style;
}

/** Sets the language in which the file is spelled. */
function spellIn(styles: XmlDocument, root: XmlElement, language: string): void {
  for (const lang of elementsOf(styles, "lang")) {
    lang.setAttributeNS(W, "w:val", language);
  }
  if (elementsOf(styles, "docDefaults").length > 0) return;
  const defaults = parseXml(
    `<w:docDefaults xmlns:w="${W}"><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  ).documentElement as XmlElement;
  root.insertBefore(styles.importNode(defaults, true), root.firstChild);
}
