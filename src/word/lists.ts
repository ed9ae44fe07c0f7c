import {
  InternalHyperlink,
  PageReference,
  type ParagraphChild,
  Tab,
  type TabStopDefinition,
  TabStopType,
  TextRun,
} from "docx";
import { paragraph, type WordBlock } from "./content";
import { type CaptionKind, rawRun, sequences } from "./fields";
import { styleIds } from "./styles";

/** A line of a list: what it leads to, and what it says. */
export interface ListEntry {
  /** The bookmark of what it leads to. */
  readonly mark: string;
  /** "BAB I", "1.1"; empty where there is none. */
  readonly number: string;
  readonly title: string;
  readonly level: 0 | 1;
}

/**
 * The table of contents as Word's own field, filled already: headings of two levels, and what else has an outline
 * level, with dots and page numbers.
 */
export const contentsList = (entries: readonly ListEntry[], chapterWidth: number): readonly WordBlock[] =>
  listField(
    'TOC \\o "1-2" \\h \\z \\u',
    entries.map(({ level }) => styleIds.contents[level]),
    entries,
    [chapterWidth, SECTION_NUMBER_WIDTH],
  );

/** The list of the tables, or of the figures, made by Word from the captions. */
export const captionList = (kind: CaptionKind, entries: readonly ListEntry[]): readonly WordBlock[] =>
  listField(
    `TOC \\h \\z \\c "${sequences[kind]}"`,
    entries.map(() => styleIds.listOfCaptions),
    entries,
  );

function listField(
  instruction: string,
  styles: readonly string[],
  entries: readonly ListEntry[],
  numberWidths: readonly number[] = [],
): readonly WordBlock[] {
  const begin = [
    rawRun('<w:fldChar w:fldCharType="begin"/>'),
    rawRun(`<w:instrText xml:space="preserve"> ${instruction.replaceAll('"', "&quot;")} </w:instrText>`),
    rawRun('<w:fldChar w:fldCharType="separate"/>'),
  ];
  const lines = entries.map((entry, index) =>
    paragraph(
      styles[index] ?? styleIds.contents[0],
      [...(index === 0 ? begin : []), entryLink(entry)],
      besideNumber(entry, numberWidths),
    ),
  );
  // The field ends in a paragraph of its own, as Word writes it: a section that ended within a list would lose its page.
  return [...lines, paragraph(styleIds.plain, [rawRun('<w:fldChar w:fldCharType="end"/>')])];
}

/** In twentieths of a point. */
const SECTION_NUMBER_WIDTH = 567;

/** A title stands beside its number, as Word sets the entries of numbered headings: by the entry, not by its style. */
function besideNumber(
  { number, level }: ListEntry,
  widths: readonly number[],
): { readonly indent: object; readonly tabStops: readonly TabStopDefinition[] } | undefined {
  const width = widths[level];
  if (number === "" || width === undefined) return undefined;
  const position = widths.slice(0, level + 1).reduce((sum, one) => sum + one, 0);
  return {
    indent: { left: position, hanging: width },
    tabStops: [{ type: TabStopType.LEFT, position }],
  };
}

function entryLink({ mark, number, title }: ListEntry): ParagraphChild {
  return new InternalHyperlink({
    anchor: mark,
    children: [
      ...(number === "" ? [] : [new TextRun(number), new TextRun({ children: [new Tab()] })]),
      new TextRun(title),
      new TextRun({ children: [new Tab()] }),
      new PageReference(mark),
    ],
  });
}
