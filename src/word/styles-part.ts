import { Document, type IStylesOptions, Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { tableStyle } from "./styles";
import {
  attribute,
  elementsOf,
  parseXml,
  serialiseXml,
  type XmlDocument,
  type XmlElement,
} from "./word-parts";

/** The thesis' styles as a part of a file: what the library writes, and what it has no words for. */
export async function renderStyles(styles: IStylesOptions): Promise<XmlDocument> {
  const file = await Packer.toBuffer(new Document({ styles, sections: [] }));
  const xml = strFromU8(unzipSync(file)["word/styles.xml"] as Uint8Array);
  return parseXml(withLeaders(xml).replace("</w:styles>", `${tableStyle}</w:styles>`));
}

/** Dots lead to the page numbers of the lists. */
const withLeaders = (xml: string): string =>
  xml.replace(/<w:tab w:val="right" w:pos="(\d+)"\/>/g, '<w:tab w:val="right" w:leader="dot" w:pos="$1"/>');

export const styleText = (styles: XmlDocument): string => serialiseXml(styles);

/** How a style sets a paragraph; lengths in points. */
export interface StyleMetrics {
  readonly before: number;
  readonly after: number;
  /** The height of a line in lines. */
  readonly line: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly isBold: boolean;
  readonly isCapitals: boolean;
}

const usual: StyleMetrics = {
  before: 0,
  after: 0,
  line: 1,
  size: 10,
  left: 0,
  right: 0,
  firstLine: 0,
  keepNext: false,
  keepLines: false,
  isBold: false,
  isCapitals: false,
};

const POINTS_PER_TWIP = 1 / 20;

/** How each paragraph style of a file sets its paragraphs, each upon the one that it is based on. */
export function readStyleMetrics(styles: XmlDocument): (id: string) => StyleMetrics {
  const elements = new Map(elementsOf(styles, "style").map((style) => [attribute(style, "styleId"), style]));
  const [defaults] = elementsOf(styles, "docDefaults");
  const base = defaults === undefined ? usual : measured(defaults, usual);
  const known = new Map<string, StyleMetrics>();
  const metricsOf = (id: string, depth = 0): StyleMetrics => {
    const style = elements.get(id);
    if (style === undefined || depth > 10) return base;
    const [parent] = elementsOf(style, "basedOn");
    const found =
      known.get(id) ??
      measured(style, parent === undefined ? base : metricsOf(attribute(parent, "val"), depth + 1));
    known.set(id, found);
    return found;
  };
  return (id) => metricsOf(id === "" ? "Normal" : id);
}

function measured(style: XmlElement, base: StyleMetrics): StyleMetrics {
  const first = (name: string): XmlElement | undefined => elementsOf(style, name)[0];
  const value = (name: string, of: string): number | undefined => {
    const element = first(name);
    const text = element === undefined ? "" : attribute(element, of);
    return text === "" ? undefined : Number(text);
  };
  const isOn = (name: string, otherwise: boolean): boolean => {
    const element = first(name);
    return element === undefined ? otherwise : !["0", "false"].includes(attribute(element, "val"));
  };
  const points = (name: string, of: string, otherwise: number): number => {
    const found = value(name, of);
    return found === undefined ? otherwise : found * POINTS_PER_TWIP;
  };
  const hanging = value("ind", "hanging");
  const line = value("spacing", "line");
  return {
    before: points("spacing", "before", base.before),
    after: points("spacing", "after", base.after),
    line: line === undefined ? base.line : line / 240,
    size: (value("sz", "val") ?? base.size * 2) / 2,
    left: points("ind", "left", base.left),
    right: points("ind", "right", base.right),
    firstLine:
      hanging === undefined ? points("ind", "firstLine", base.firstLine) : -hanging * POINTS_PER_TWIP,
    keepNext: isOn("keepNext", base.keepNext),
    keepLines: isOn("keepLines", base.keepLines),
    isBold: isOn("b", base.isBold),
    isCapitals: isOn("caps", base.isCapitals),
  };
}
