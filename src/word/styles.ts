import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import { type Language, wordsIn } from "../core/words/language";
import type { PageSetup } from "./page-setup";

/** The styles of the file, by the ids under which Word itself knows them, and the thesis' own. */
/** By how many points the letters of a crowded table are smaller than those of the text. */
export const DENSER = 4.5;

export const styleIds = {
  body: "BodyText",
  plain: "Normal",
  chapter: "Heading1",
  section: "Heading2",
  headings: ["Heading3", "Heading4", "Heading5", "Heading6"],
  unnumbered: "ThesisHeading",
  appendix: "AppendixHeading",
  title: "Title",
  cover: "ThesisCover",
  form: "ThesisForm",
  abstract: "ThesisAbstract",
  tableCaption: "TableCaption",
  tableHeading: "TableHeading",
  figureCaption: "FigureCaption",
  figure: "Figure",
  legend: "CaptionText",
  source: "Source",
  tableNote: "TableNote",
  tableText: "TableText",
  tableTextDense: "TableTextDense",
  table: "ThesisTable",
  quote: "Quote",
  code: "PlainText",
  list: "ListParagraph",
  equation: "Equation",
  bibliography: "Bibliography",
  footnote: "FootnoteText",
  footnoteMark: "FootnoteReference",
  footer: "Footer",
  contents: ["TOC1", "TOC2"],
  listOfCaptions: "TableofFigures",
} as const;

const HALF_POINTS = 2;

/** Of a letter of 12 points, in twentieths of a point. */
const CAPITAL_WIDTH = 165;

const single = { line: 240, lineRule: LineRuleType.AUTO };
const centred = { alignment: AlignmentType.CENTER };

/** What "BAB VIII" takes in the contents, in capitals, in twentieths of a point. */
export const chapterNumberWidth = (language: Language): number =>
  wordsIn(language).word.chapterNumber({ number: "VIII" }).length * CAPITAL_WIDTH;

/** The thesis' styles; a faculty's template may have its own under the same names. */
export function thesisStyles(
  { font, fontSize, lineSpacing, width }: PageSetup,
  language: Language,
): IStylesOptions {
  const body = { line: Math.round(240 * lineSpacing), lineRule: LineRuleType.AUTO };
  const size = (points: number) => points * HALF_POINTS;
  const small = { size: size(fontSize - 2) };
  const right = { rightTabStop: width };
  return {
    default: {
      document: {
        run: { font, size: size(fontSize), language: { value: language, eastAsia: language } },
        paragraph: { spacing: { ...single, after: 0 } },
      },
      title: {
        paragraph: { ...centred, spacing: { ...single, after: 240 } },
        run: { bold: true, allCaps: true, size: size(fontSize + 2) },
      },
      heading1: {
        paragraph: {
          ...centred,
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
          spacing: { ...single, after: 480 },
        },
        run: { bold: true, allCaps: true, size: size(fontSize + 2), color: "000000" },
        next: styleIds.body,
      },
      heading2: {
        paragraph: {
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
          spacing: { ...single, before: 240, after: 120 },
        },
        run: { bold: true, size: size(fontSize), color: "000000" },
        next: styleIds.body,
      },
      heading3: heading(2, fontSize),
      heading4: heading(3, fontSize),
      heading5: heading(4, fontSize),
      heading6: heading(5, fontSize),
      caption: { run: { bold: false, italics: false, color: "000000", size: size(fontSize) } },
      bibliography: {
        paragraph: { spacing: { ...single, after: 240 }, indent: { left: 720, hanging: 720 } },
      },
      footnoteText: { paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: single }, run: small },
      footnoteReference: { run: { superScript: true } },
      hyperlink: { run: { color: "000000" } },
      listParagraph: {
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: body, contextualSpacing: true },
      },
    },
    paragraphStyles: [
      own(styleIds.body, "Body Text", {
        alignment: AlignmentType.JUSTIFIED,
        spacing: body,
        indent: { firstLine: 720 },
      }),
      {
        ...own(styleIds.unnumbered, "Thesis Heading", { outlineLevel: 0 }),
        basedOn: styleIds.chapter,
        next: styleIds.body,
      },
      {
        ...own(styleIds.appendix, "Appendix Heading", {
          outlineLevel: 1,
          spacing: { ...single, after: 240 },
        }),
        basedOn: styleIds.section,
        next: styleIds.abstract,
      },
      { ...own(styleIds.cover, "Thesis Cover", { ...centred, spacing: single }), run: { bold: true } },
      own(styleIds.form, "Thesis Form", { spacing: { line: 360, lineRule: LineRuleType.AUTO } }),
      own(styleIds.abstract, "Abstract", {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { ...single, after: 120 },
      }),
      {
        ...own(styleIds.tableCaption, "Table Caption", {
          ...centred,
          keepNext: true,
          keepLines: true,
          spacing: { ...single, before: 240, after: 80 },
        }),
        basedOn: "Caption",
      },
      {
        ...own(styleIds.tableHeading, "Table Heading", {
          ...centred,
          keepNext: true,
          spacing: { ...single, after: 80 },
        }),
        basedOn: "Caption",
      },
      {
        ...own(styleIds.figureCaption, "Figure Caption", {
          ...centred,
          keepLines: true,
          spacing: { ...single, before: 80, after: 40 },
        }),
        basedOn: "Caption",
      },
      own(styleIds.figure, "Figure", { ...centred, keepNext: true, spacing: { ...single, before: 240 } }),
      {
        ...own(styleIds.legend, "Caption Text", { ...centred, spacing: { ...single, after: 40 } }),
        run: small,
      },
      { ...own(styleIds.source, "Source", { spacing: { ...single, before: 60, after: 240 } }), run: small },
      {
        ...own(styleIds.tableNote, "Table Note", {
          alignment: AlignmentType.JUSTIFIED,
          spacing: { ...single, after: 60 },
        }),
        run: small,
      },
      {
        ...own(styleIds.tableText, "Table Text", {
          alignment: AlignmentType.LEFT,
          spacing: { ...single, before: 30, after: 30 },
        }),
        run: small,
      },
      {
        ...own(styleIds.tableTextDense, "Table Text Dense", {}),
        basedOn: styleIds.tableText,
        run: { size: size(fontSize - DENSER) },
      },
      own(styleIds.quote, "Quote", {
        alignment: AlignmentType.JUSTIFIED,
        indent: { left: 720, right: 720 },
        spacing: { ...single, after: 240 },
      }),
      {
        ...own(styleIds.code, "Plain Text", { spacing: { ...single, after: 120 } }),
        run: { font: "Courier New", size: size(fontSize - 3), noProof: true },
      },
      own(styleIds.equation, "Equation", { ...centred, spacing: { ...body, before: 60, after: 60 } }),
      own(styleIds.footer, "footer", { ...centred, spacing: single }),
      {
        ...own(styleIds.contents[0], "toc 1", {
          ...right,
          spacing: { ...single, before: 120 },
        }),
        run: { allCaps: true },
      },
      own(styleIds.contents[1], "toc 2", {
        ...right,
        spacing: { ...single, before: 40 },
        indent: { left: chapterNumberWidth(language) },
      }),
      own(styleIds.listOfCaptions, "table of figures", {
        ...right,
        spacing: { ...single, before: 80 },
        indent: { left: 1361, hanging: 1361 },
      }),
    ],
  };
}

function heading(outlineLevel: number, fontSize: number) {
  return {
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel,
      spacing: { ...single, before: 240, after: 120 },
    },
    run: { bold: true, italics: outlineLevel > 2, size: fontSize * HALF_POINTS, color: "000000" },
    next: styleIds.body,
  };
}

function own(id: string, name: string, paragraph: object) {
  return { id, name, basedOn: styleIds.plain, quickFormat: true, paragraph };
}

/** The tables' style, which the library has no words for: rules above and below, and under the head. */
export const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Thesis Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="auto"/></w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`;
