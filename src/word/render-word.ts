import {
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  TextRun,
} from "docx";
import { type Language, wordsIn } from "../core/words/language";
import type { Block } from "../page/block";
import { createEdition } from "../page/edition";
import { editionEffects } from "../page/effects";
import { isFrontNotebook } from "../page/front-notebook";
import { type OutlineChapter, outline } from "../page/outline";
import type { PageInput } from "../page/page-input";
import { readBlocks } from "../page/read-blocks";
import { appendixHeading, appendixParts, referenceList } from "./back";
import { captionOrder, chapterContent } from "./chapters";
import { buildContent, buildParagraph, paragraph, type WordBlock } from "./content";
import { captionEntries, contentsEntries, targetsOf } from "./entries";
import { anchorMark, bookmarked } from "./fields";
import { finish } from "./finish";
import {
  abstractPages,
  answerPage,
  approvalPage,
  coverPage,
  declarationPage,
  pageHeading,
  titlePage,
} from "./front";
import { captionList, contentsList } from "./lists";
import { thesisNumbering } from "./numbering";
import { pageNumberEstimator } from "./page-numbers";
import { type PageSetup, pageSetup } from "./page-setup";
import { createPngDrawer } from "./picture";
import { chapterNumberWidth, styleIds, thesisStyles } from "./styles";
import { readStyleMetrics, renderStyles, styleText } from "./styles-part";
import { mergeTemplate, type WordTemplate } from "./template";
import type { WordEdition } from "./word-edition";

/** What one language's file is made from: what the page is made from, and a faculty's template where there is one. */
export interface WordInput extends PageInput {
  readonly language: Language;
  readonly template?: WordTemplate;
}

/**
 * The report in one language as a Word file, as a thesis is handed in: the pages before the chapters, the chapters, the
 * references, the appendix. The same input gives the same bytes.
 */
export async function renderWord(input: WordInput): Promise<Uint8Array> {
  const { study, language, template } = input;
  const words = wordsIn(language);
  const setup = { ...pageSetup(study.thesis?.word), ...template?.page };
  const notebooks = (input.editions[language] ?? []).filter(({ path }) => !isFrontNotebook(path));
  const blocks = readBlocks(notebooks);
  const chapters = outline(blocks);
  const edition: WordEdition = {
    language,
    words,
    setup,
    page: createEdition(language, true, editionEffects, input.study),
    targets: targetsOf(blocks, input),
    footnotes: [],
    marks: new Map(),
    counts: { lists: 0 },
    drawPng: await createPngDrawer(),
  };
  const file = await composeFile(input, blocks, chapters, edition);
  return finish(await Packer.toBuffer(file));
}

async function composeFile(
  input: WordInput,
  blocks: readonly Block[],
  chapters: readonly OutlineChapter[],
  edition: WordEdition,
): Promise<Document> {
  const { study, template } = input;
  const { words, setup, language } = edition;
  const answers = answerPage(input, edition);
  const abstracts = abstractPages(input, edition);
  const follows = captionOrder();
  const body = chapters.flatMap((chapter, index) => chapterContent(chapter, index, blocks, edition, follows));
  const parts = appendixParts(input, edition);
  const references = referenceList(input, edition);
  const titles = [...coverPage(study, edition), ...titlePage(study, edition)];
  const front = [
    ...approvalPage(study, edition),
    ...declarationPage(study, edition),
    ...answers,
    ...abstracts,
  ];
  const entries = contentsEntries(chapters, edition, references.length > 0, parts);
  const tables = captionEntries(blocks, "table", edition);
  const figures = captionEntries(blocks, "figure", edition);
  const lists = [
    pageHeading(words.page.contents),
    ...contentsList(entries, chapterNumberWidth(language)),
    ...(tables.length === 0
      ? []
      : [listHeading(words.page.listOfTables, "list-of-tables"), ...captionList("table", tables)]),
    ...(figures.length === 0
      ? []
      : [listHeading(words.page.listOfFigures, "list-of-figures"), ...captionList("figure", figures)]),
  ];
  const back = [
    ...(references.length === 0 ? [] : [listHeading(words.page.references, "references"), ...references]),
    ...parts.flatMap((part, index) => [
      ...(index === 0 ? [listHeading(words.page.appendix, "appendix")] : []),
      appendixHeading(part, words.page.appendixPart({ number: index + 1 }), index > 0),
      ...part.blocks,
    ]),
  ];
  const own = await renderStyles(thesisStyles(setup, language));
  const styles = template === undefined ? own : mergeTemplate(template.styles, own, language);
  return new Document({
    title: study.title[language],
    creator: study.contributors.map(({ title }) => title).join(", "),
    lastModifiedBy: "",
    externalStyles: styleText(styles),
    ...(template?.theme !== undefined && { theme: template.theme }),
    numbering: thesisNumbering(words),
    footnotes: Object.fromEntries(
      edition.footnotes.map(({ note }, index) => [String(index + 1), { children: [buildParagraph(note)] }]),
    ),
    compatibility: { version: 15 },
    pageNumbers: pageNumberEstimator(
      readStyleMetrics(styles),
      edition.footnotes.map(({ text }) => text),
      setup.width / 20,
    ),
    sections: [
      section(setup, titles),
      // The title page is the first of these, and bears no number.
      section(setup, [...front, ...lists, sectionEnd], { format: NumberFormat.LOWER_ROMAN, start: 2 }),
      section(setup, [...body, ...back], { format: NumberFormat.DECIMAL, start: 1 }),
    ],
  });
}

/** How the pages of a section are numbered. */
interface Numbering {
  readonly format: (typeof NumberFormat)[keyof typeof NumberFormat];
  readonly start: number;
}

function section(
  { pageWidth, pageHeight, margins }: PageSetup,
  blocks: readonly WordBlock[],
  numbering?: Numbering,
): ISectionOptions {
  const footer = (children: readonly ParagraphChild[]) =>
    new Footer({ children: [new Paragraph({ style: styleIds.footer, children })] });
  const number = footer([new TextRun({ children: [PageNumber.CURRENT] })]);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: pageWidth, height: pageHeight },
        margin: { ...margins, header: 850, footer: 850, gutter: 0 },
        ...(numbering !== undefined && {
          pageNumbers: { formatType: numbering.format, start: numbering.start },
        }),
      },
    },
    footers: { default: numbering === undefined ? footer([]) : number },
    children: withoutFirstBreak(blocks),
  };
}

/** A section that ended within a list would lose the look of its page in LibreOffice. */
const sectionEnd = paragraph(styleIds.plain, []);

/** A section begins on a new page by itself: a heading that does too would leave one empty. */
function withoutFirstBreak(blocks: readonly WordBlock[]): readonly FileChild[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (first.kind === "table") return buildContent(blocks);
  return buildContent([{ ...first, options: { ...first.options, pageBreakBefore: false } }, ...rest]);
}

const listHeading = (title: string, anchor: string): WordBlock =>
  paragraph(styleIds.unnumbered, bookmarked(anchorMark(anchor), [new TextRun(title)]), {
    pageBreakBefore: true,
  });
