import {
  DOMParser,
  XMLSerializer,
  type Document as XmlDocument,
  type Element as XmlElement,
} from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { Refusal } from "../core/words/refusal";

export type { XmlDocument, XmlElement };

/** The XML parts of a Word file that are looked at, by their names in it. */
export interface WordParts {
  /** A part as a document; null where the file has none. */
  readonly read: (name: string) => XmlDocument | null;
}

/** The namespace of Word's own elements. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** More than a thesis with its pictures has, unpacked: a part that says it is larger is not unpacked. */
const LARGEST_PART_BYTES = 100_000_000;

/**
 * Opens a Word file (.docx).
 *
 * @param file how it is named in a refusal
 * @throws {Refusal} where it is none
 */
export function openWordFile(bytes: Uint8Array, file: string): WordParts {
  const parts = unzipped(bytes);
  if (parts === null || parts["word/document.xml"] === undefined) {
    throw new Refusal("word", ({ word }) => word.notAWordFile({ file }));
  }
  return {
    read(name) {
      const part = parts[name];
      if (part === undefined) return null;
      try {
        return parseXml(strFromU8(part));
      } catch {
        throw new Refusal("word", ({ word }) => word.brokenPart({ file, part: name }));
      }
    },
  };
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.xml$/.test(name) && originalSize <= LARGEST_PART_BYTES,
    });
  } catch {
    return null;
  }
}

/** @throws where the text is no well-formed XML */
export function parseXml(text: string): XmlDocument {
  return new DOMParser({
    onError(level, message) {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(text, "text/xml");
}

export const serialiseXml = (document: XmlDocument): string =>
  new XMLSerializer().serializeToString(document);

/** An attribute of Word's own. */
export const attribute = (element: XmlElement, name: string): string => element.getAttributeNS(W, name) ?? "";

/** All of Word's own elements of a name inside another, in their order. */
export const elementsOf = (within: XmlDocument | XmlElement, name: string): readonly XmlElement[] =>
  Array.from(within.getElementsByTagNameNS(W, name));

/** The elements directly inside another. */
export const childElements = (element: XmlElement): readonly XmlElement[] =>
  Array.from(element.childNodes).filter((node): node is XmlElement => node.nodeType === 1);
