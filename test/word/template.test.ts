import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { isRefusal } from "../../src/core/words/refusal";
import { readTemplate } from "../../src/word/template";
import { elementsOf } from "../../src/word/word-parts";
import { makeWord, paragraphsOf, type TakenApart, thesisInput } from "./word-file";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A template as an Indonesian Word writes it: its own styles bear Indonesian ids. */
const template = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  ),
  "word/document.xml": strToU8(
    `<w:document ${W}><w:body><w:p/><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1701" w:right="1701" w:bottom="1701" w:left="2268" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  ),
  "word/styles.xml": strToU8(`<w:styles ${W}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:jc w:val="left"/></w:pPr><w:rPr><w:color w:val="003366"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Kutipan panjang"/><w:basedOn w:val="Normal"/></w:style>
</w:styles>`),
});

describe("a Word file in a faculty's template", () => {
  let file: TakenApart;
  beforeAll(async () => {
    file = await makeWord(thesisInput(), "id", readTemplate(template, "templat.docx"));
  });
  const styleOf = (id: string) =>
    elementsOf(file.xml("word/styles.xml"), "style").find((style) => style.getAttribute("w:styleId") === id);

  it("has the template's page", () => {
    expect(file.text("word/document.xml").match(/<w:pgSz w:w="12240" w:h="15840"/g)?.length).toBe(3);
    expect(file.text("word/document.xml")).toContain(
      'w:top="1701" w:right="1701" w:bottom="1701" w:left="2268"',
    );
  });

  it("has the template's headings, whatever Word's language calls them", () => {
    const heading = styleOf("Heading1");
    expect(heading?.toString()).toContain('w:val="003366"');
    expect(
      elementsOf(file.xml("word/styles.xml"), "style").map((style) => style.getAttribute("w:styleId")),
    ).not.toContain("Judul1");
    expect(paragraphsOf(file.xml("word/document.xml")).some(({ style }) => style === "Heading1")).toBe(true);
  });

  it("keeps a template's style of another name that bears one of its ids", () => {
    expect(styleOf("BodyText")?.toString()).toContain('w:val="Body Text"');
    expect(styleOf("BodyText0")?.toString()).toContain('w:val="Kutipan panjang"');
  });

  it("sets the body as the template's usual paragraph, where that has no style for it", () => {
    expect(elementsOf(styleOf("BodyText") as never, "spacing")).toEqual([]);
  });

  it("adds the thesis' own styles, and is spelled in its language", () => {
    expect(styleOf("TableCaption")).toBeDefined();
    expect(styleOf("FigureCaption")).toBeDefined();
    expect(file.text("word/styles.xml")).toMatch(/<w:docDefaults>.*<w:lang w:val="id"\/>/s);
  });

  it("takes no numbering along that the file does not have", () => {
    expect(elementsOf(file.xml("word/styles.xml"), "numPr")).toEqual([]);
  });
});

describe("a template", () => {
  it.each([
    ["that is no zip", strToU8("not a Word file")],
    ["that is a zip without a document", zipSync({ "a.txt": strToU8("a") })],
  ])("%s is refused by its name", (_, bytes) => {
    const refused = (() => {
      try {
        return readTemplate(bytes, "templat.docx");
      } catch (error) {
        return error;
      }
    })();
    expect(isRefusal(refused, "word")).toBe(true);
    expect((refused as Error).message).toMatch(/^templat\.docx: this is no Word file/);
  });
});
