import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { type Language, languages } from "../../src/core/words/language";
import { composeEdition } from "../../src/page/compose-edition";
import { createEdition } from "../../src/page/edition";
import { editionEffects } from "../../src/page/effects";
import { readBlocks } from "../../src/page/read-blocks";
import { elementsOf } from "../../src/word/word-parts";
import {
  folded,
  makeWord,
  paragraphsOf,
  type ReadParagraph,
  type TakenApart,
  takeApart,
  thesisInput,
} from "./word-file";

const input = thesisInput();

/** The page's edition, as a document. */
function pageOf(language: Language): Document {
  const blocks = readBlocks(input.editions[language] ?? []);
  const html = composeEdition(input, blocks, createEdition(language, true, editionEffects, input.study));
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Document;
}

const textsOf = (page: Document, selector: string): readonly string[] =>
  Array.from(page.querySelectorAll(selector), (element) => folded(element.textContent ?? ""));

describe.each(languages)("the Word file of the thesis' package (%s)", (language) => {
  let file: TakenApart;
  let page: Document;
  let paragraphs: readonly ReadParagraph[];
  beforeAll(async () => {
    file = await makeWord(input, language);
    page = pageOf(language);
    paragraphs = paragraphsOf(file.xml("word/document.xml"));
  });
  const inStyle = (style: string) =>
    paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => folded(text));

  it("has the page's chapters and sections as Word's own headings", () => {
    const without = (selector: string) =>
      Array.from(page.querySelectorAll(selector), (heading) => {
        heading.querySelector(".number")?.remove();
        return folded(heading.textContent ?? "");
      });
    expect(inStyle("Heading1")).toEqual(without(".chapter:not(.back) > h2"));
    expect(inStyle("Heading2")).toEqual(without(".chapter:not(.back) > section > h3"));
  });

  it("has the page's titles of tables and figures, with their numbers", () => {
    expect(inStyle("TableCaption")).toEqual(textsOf(page, "figure.table caption .caption"));
    const figures = Array.from(page.querySelectorAll("figure.figure figcaption"), (caption) => {
      caption.querySelector(".subtitle")?.remove();
      return folded(caption.textContent ?? "");
    });
    expect(inStyle("FigureCaption")).toEqual(figures);
  });

  it("has the page's text, paragraph by paragraph", () => {
    const written = new Set(paragraphs.map(({ text }) => folded(text)));
    const said = textsOf(page, ".body .chapter:not(.back) .item > p");
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => !written.has(text))).toEqual([]);
  });

  it("has the page's tables, cell by cell", () => {
    const cells = (tables: readonly (readonly string[])[]) => tables.map((table) => table.map(folded));
    const ofPage = Array.from(page.querySelectorAll("figure.table table"), (table) =>
      Array.from(table.querySelectorAll("tbody th, tbody td"), (cell) => cell.textContent ?? ""),
    );
    const ofWord = elementsOf(file.xml("word/document.xml"), "tbl").map((table) =>
      elementsOf(table, "tr")
        .slice(1)
        .flatMap((row) =>
          elementsOf(row, "tc").map((cell) =>
            elementsOf(cell, "t")
              .map((text) => text.textContent)
              .join(""),
          ),
        ),
    );
    const joined = new Set(cells(ofWord).map((table) => table.join("|")));
    const long = cells(ofPage).filter((table) => !joined.has(table.join("|")));
    // A table of several pages is in parts: these follow each other.
    for (const table of long) expect(cells(ofWord).flat().join("|")).toContain(table.slice(0, 5).join("|"));
    expect(long.length).toBeLessThan(2);
  });

  it("has the page's cautions as footnotes, each referred to once", () => {
    const notes = paragraphsOf(file.xml("word/footnotes.xml"))
      .filter(({ style }) => style === "FootnoteText")
      .map(({ text }) => folded(text));
    expect(notes).toEqual(textsOf(page, ".body .caution p"));
    const references = elementsOf(file.xml("word/document.xml"), "footnoteReference");
    expect(references.map((each) => each.getAttribute("w:id"))).toEqual(
      notes.map((_, index) => `${index + 1}`),
    );
  });

  it("has the page's list of references", () => {
    expect(inStyle("Bibliography")).toEqual(textsOf(page, ".references li"));
  });

  it("numbers captions by fields that count as they are filled", () => {
    const counted: Record<string, number> = {};
    const numbers: string[] = [];
    for (const { style, element } of paragraphs) {
      for (const instruction of elementsOf(element, "instrText")) {
        const [, name = "", value] = /SEQ (\w+) .*\\r (\d+) \\h/.exec(instruction.textContent ?? "") ?? [];
        if (value !== undefined) counted[name] = Number(value);
      }
      for (const field of elementsOf(element, "fldSimple")) {
        const [, name = "", rest = ""] = /^ ?SEQ (\w+)(.*)$/.exec(field.getAttribute("w:instr") ?? "") ?? [];
        if (name === "") continue;
        if (!rest.includes("\\c")) counted[name] = (counted[name] ?? 0) + 1;
        expect(field.textContent).toBe(String(counted[name]));
      }
      if (style.endsWith("Caption"))
        numbers.push(
          elementsOf(element, "fldSimple")
            .map((each) => each.textContent)
            .join("."),
        );
    }
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.every((number) => /^\d\.\d+$/.test(number))).toBe(true);
  });

  it("refers to tables, figures and sections by fields that show what the bookmark holds", () => {
    const document = file.xml("word/document.xml");
    const names = new Set(elementsOf(document, "bookmarkStart").map((each) => each.getAttribute("w:name")));
    const references = elementsOf(document, "fldSimple").filter((field) =>
      field.getAttribute("w:instr")?.includes("REF _Ref"),
    );
    expect(references.length).toBeGreaterThan(20);
    for (const field of references) {
      const [, name = ""] = /REF (\S+)/.exec(field.getAttribute("w:instr") ?? "") ?? [];
      expect(names).toContain(name);
      expect(field.textContent).toMatch(/^(?:\S+\u00a0)?\d\.\d+$/);
    }
  });

  it("fills the contents and the lists of tables and figures, with page numbers", () => {
    expect(inStyle("TableofFigures")).toEqual(
      [...inStyle("TableCaption"), ...inStyle("FigureCaption")].map((text) =>
        text.replace(/^(\S+ [\d.]+) /, "$1"),
      ),
    );
    const pages = paragraphs
      .filter(({ style }) => style === "TOC1")
      .map(({ element }) => Number(elementsOf(element, "t").at(-1)?.textContent));
    expect(pages[0]).toBe(1);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    const instructions = elementsOf(file.xml("word/document.xml"), "instrText").map((each) =>
      each.textContent?.trim(),
    );
    expect(instructions).toEqual(
      expect.arrayContaining([
        'TOC \\o "1-2" \\h \\z \\u',
        'TOC \\h \\z \\c "Tabel"',
        'TOC \\h \\z \\c "Gambar"',
      ]),
    );
  });

  it("draws every figure as a chart of Word's with its numbers inside, or as a picture with another behind it", () => {
    const drawings = elementsOf(file.xml("word/document.xml"), "drawing");
    const charts = file.names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    const pictures = file.names.filter((name) => name.startsWith("word/media/"));
    // The answer under every reading has dots with intervals in rows, which Word has no form for.
    expect(pictures.length).toBe(2);
    expect(drawings.length).toBe(charts.length + pictures.filter((name) => name.endsWith(".svg")).length);
    expect(pictures.filter((name) => name.endsWith(".png")).length).toBe(
      pictures.filter((name) => name.endsWith(".svg")).length,
    );
    expect(file.text("word/charts/chart1.xml")).toContain("<c:v>365385</c:v>");
    expect(file.names.filter((name) => name.endsWith(".xlsx")).length).toBe(charts.length);
  });

  it("says of every drawing what it shows", () => {
    const properties = Array.from(file.xml("word/document.xml").getElementsByTagName("wp:docPr"));
    expect(properties.length).toBeGreaterThan(10);
    for (const each of properties) expect(each.getAttribute("descr")?.length).toBeGreaterThan(40);
  });

  it("repeats the head of every table, and holds no title in it", () => {
    for (const table of elementsOf(file.xml("word/document.xml"), "tbl")) {
      const rows = elementsOf(table, "tr").map((row) => elementsOf(row, "tblHeader").length);
      expect(rows).toEqual(rows.map((_, index) => (index === 0 ? 1 : 0)));
      expect(elementsOf(table, "instrText").length).toBe(0);
      expect(elementsOf(table, "pStyle").map((each) => each.getAttribute("w:val"))).not.toContain(
        "TableCaption",
      );
    }
  });

  it("is set on A4 with the thesis' margins, in Times New Roman 12, double spaced, spelled in its language", () => {
    const document = file.text("word/document.xml");
    expect(document.match(/<w:pgSz w:w="11906" w:h="16838"/g)?.length).toBe(3);
    expect(document.match(/w:top="2268" w:right="1701" w:bottom="1701" w:left="2268"/g)?.length).toBe(3);
    expect(document).toContain('w:fmt="lowerRoman"');
    const styles = file.text("word/styles.xml");
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="24"\/>/);
    expect(styles).toMatch(new RegExp(`<w:docDefaults>.*<w:lang w:val="${language}"`));
    expect(styles).toMatch(/w:styleId="BodyText".*?w:line="480"/);
  });
});

describe("a Word file", () => {
  it("is the same, byte for byte, when it is made again", async () => {
    const [one, other] = [await makeWord(input, "id"), await makeWord(input, "id")];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  it("names no clock", async () => {
    const file = await makeWord(input, "en");
    expect(file.text("docProps/core.xml")).not.toMatch(/\d{4}-\d\d-\d\dT/);
    for (const name of file.names.filter((each) => each.endsWith(".xlsx"))) {
      const workbook = takeApart(takePart(file.bytes, name));
      expect(workbook.text("docProps/core.xml")).not.toMatch(/\d{4}-\d\d-\d\dT/);
    }
  });
});

function takePart(bytes: Uint8Array, name: string): Uint8Array {
  const { unzipSync } = require("fflate") as typeof import("fflate");
  return unzipSync(bytes)[name] as Uint8Array;
}
