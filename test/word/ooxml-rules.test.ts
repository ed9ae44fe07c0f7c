import { posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { elementsOf, parseXml } from "../../src/word/word-parts";
import { wholePageInput } from "../page/sample-page";
import { makeWord, type TakenApart, thesisInput } from "./word-file";

const packages = [
  ["the thesis' package", thesisInput()],
  ["every table and figure, without breaks between them", wholePageInput()],
] as const;

describe.each(packages)("the Word file of %s", (_, input) => {
  let file: TakenApart;
  beforeAll(async () => {
    file = await makeWord(input, "id");
  });
  const xmlParts = () => file.names.filter((name) => /\.(?:xml|rels)$/.test(name));

  it("is well-formed XML in every part", () => {
    for (const name of xmlParts()) expect(() => parseXml(file.text(name)), name).not.toThrow();
  });

  it("gives every bookmark and every drawing an id, and every bookmark a name, of its own", () => {
    const repeated = (values: readonly (string | undefined)[]) =>
      values.filter((value, index) => values.indexOf(value) !== index);
    const bookmarks = [
      ...`${file.text("word/document.xml")}${file.text("word/footnotes.xml")}`.matchAll(
        /<w:bookmarkStart [^>]*>/g,
      ),
    ];
    const ids = bookmarks.map(([tag]) => /w:id="(\d+)"/.exec(tag)?.[1]);
    const names = bookmarks.map(([tag]) => /w:name="([^"]+)"/.exec(tag)?.[1]);
    expect(repeated(ids)).toEqual([]);
    expect(repeated(names)).toEqual([]);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/);
    const drawings = [...file.text("word/document.xml").matchAll(/<wp:docPr [^>]*\bid="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(repeated(drawings)).toEqual([]);
  });

  it("ends every bookmark that it begins", () => {
    for (const name of ["word/document.xml", "word/footnotes.xml"]) {
      const ids = (tag: string) =>
        elementsOf(file.xml(name), tag)
          .map((each) => each.getAttribute("w:id"))
          .sort();
      expect(ids("bookmarkEnd")).toEqual(ids("bookmarkStart"));
    }
  });

  it("has every part that a relation names, and every relation that a part names", () => {
    for (const name of file.names.filter((each) => each.endsWith(".rels"))) {
      const folder = posix.dirname(posix.dirname(name));
      const relations = [...file.text(name).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag);
      for (const relation of relations) {
        const [, target = ""] = /Target="([^"]+)"/.exec(relation) ?? [];
        if (/TargetMode="External"/.test(relation)) continue;
        const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
        expect(file.names, `${name} -> ${target}`).toContain(path);
      }
      const owner = posix.join(folder, posix.basename(name, ".rels"));
      const ids = new Set(relations.map((relation) => /Id="([^"]+)"/.exec(relation)?.[1]));
      const used = [...file.text(owner).matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id);
      for (const id of used) expect(ids, `${owner} ${id}`).toContain(id);
    }
  });

  it("has a content type for every part", () => {
    const types = file.text("[Content_Types].xml");
    for (const name of file.names.filter((each) => each !== "[Content_Types].xml")) {
      const isKnown =
        types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split(".").at(-1)}"`);
      expect([name, isKnown]).toEqual([name, true]);
    }
  });

  it("says each property of a paragraph, a run or a row once, and in the order of the standard", () => {
    const order = [
      ..."pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs".split(
        " ",
      ),
      ..."suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc outlineLvl rPr sectPr".split(
        " ",
      ),
    ];
    for (const part of ["word/document.xml", "word/footnotes.xml", "word/styles.xml"]) {
      for (const holder of ["pPr", "rPr", "trPr", "tcPr", "tblPr"]) {
        for (const properties of elementsOf(file.xml(part), holder)) {
          const names = Array.from(
            properties.childNodes,
            (child) => (child as { localName?: string }).localName ?? "",
          );
          expect(new Set(names).size, `${part} ${names}`).toBe(names.length);
          if (holder === "pPr") {
            const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);
            expect(places, `${part} ${names}`).toEqual([...places].sort((one, other) => one - other));
          }
        }
      }
    }
  });

  it("uses no style and no list that it does not have", () => {
    const known = new Set(
      elementsOf(file.xml("word/styles.xml"), "style").map((each) => each.getAttribute("w:styleId")),
    );
    const lists = new Set(
      elementsOf(file.xml("word/numbering.xml"), "num").map((each) => each.getAttribute("w:numId")),
    );
    for (const part of ["word/document.xml", "word/footnotes.xml"]) {
      for (const name of ["pStyle", "rStyle", "tblStyle"])
        for (const each of elementsOf(file.xml(part), name))
          expect(known).toContain(each.getAttribute("w:val"));
      for (const each of elementsOf(file.xml(part), "numId"))
        expect(lists).toContain(each.getAttribute("w:val"));
    }
    for (const name of ["basedOn", "next", "link"])
      for (const each of elementsOf(file.xml("word/styles.xml"), name))
        expect([...known, "DefaultParagraphFont"]).toContain(each.getAttribute("w:val"));
  });

  it("opens and ends every field", () => {
    let open = 0;
    for (const each of elementsOf(file.xml("word/document.xml"), "fldChar")) {
      const type = each.getAttribute("w:fldCharType");
      open += type === "begin" ? 1 : type === "end" ? -1 : 0;
      expect(open).toBeGreaterThanOrEqual(0);
    }
    expect(open).toBe(0);
  });

  it("ends every cell of a table with a paragraph", () => {
    for (const cell of elementsOf(file.xml("word/document.xml"), "tc")) {
      expect((cell.lastChild as { localName?: string } | null)?.localName).toBe("p");
    }
  });
});
