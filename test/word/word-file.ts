import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type Language, languages } from "../../src/core/words/language";
import { readNotebook } from "../../src/kernel/read-notebook";
import type { PageInput } from "../../src/page/page-input";
import { projectFolder } from "../../src/paths";
import { renderWord } from "../../src/word/render-word";
import type { WordTemplate } from "../../src/word/template";
import { elementsOf, parseXml, type XmlDocument, type XmlElement } from "../../src/word/word-parts";
import { pageInput } from "../page/sample-page";

/** The project's notebooks as they are committed, with their outputs. */
function committedNotebooks(language: Language) {
  const folder = join(projectFolder, "notebooks", language);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ipynb"))
    .sort()
    .map((name) => {
      const path = `notebooks/${language}/${name}`;
      return { path, notebook: readNotebook(readFileSync(join(folder, name), "utf8"), path) };
    });
}

/** What the report of the thesis' package is made from. */
export function thesisInput(): PageInput {
  const references = JSON.parse(readFileSync(join(projectFolder, "data", "references.json"), "utf8"));
  const editions = Object.fromEntries(languages.map((language) => [language, committedNotebooks(language)]));
  return { ...pageInput(editions), references };
}

/** A made file, taken apart. */
export interface TakenApart {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  readonly xml: (name: string) => XmlDocument;
}

export function takeApart(bytes: Uint8Array): TakenApart {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { bytes, names: Object.keys(parts), text, xml: (name) => parseXml(text(name)) };
}

export const makeWord = async (
  input: PageInput,
  language: Language,
  template?: WordTemplate,
): Promise<TakenApart> =>
  takeApart(await renderWord({ ...input, language, ...(template !== undefined && { template }) }));

/** A paragraph: its style, and its text with the results of its fields, but for page numbers and marks of footnotes. */
export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly element: XmlElement;
}

export const paragraphsOf = (document: XmlDocument): readonly ReadParagraph[] =>
  elementsOf(document, "p").map((element) => ({
    style: elementsOf(element, "pStyle")[0]?.getAttribute("w:val") ?? "",
    text: runsOf(element)
      .filter((run) => !isOf(run, "FootnoteReference") && !/PAGEREF/.test(run.textContent ?? ""))
      .flatMap((run) => Array.from(run.getElementsByTagNameNS("*", "t")))
      .map((each) => each.textContent ?? "")
      .join(""),
    element,
  }));

/** Runs of text, and of equations. */
const runsOf = (paragraph: XmlElement) => Array.from(paragraph.getElementsByTagNameNS("*", "r"));

const isOf = (run: XmlElement, style: string): boolean =>
  elementsOf(run, "rStyle").some((each) => each.getAttribute("w:val") === style);

/** White space of all kinds as one space, as two programs set the same words. */
export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
