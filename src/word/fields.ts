import {
  BookmarkEnd,
  BookmarkStart,
  bookmarkUniqueNumericId,
  ImportedXmlComponent,
  InternalHyperlink,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from "docx";

/** The kinds of captions, under the names of their sequences in Word. */
export type CaptionKind = "table" | "figure";

/** Counts the chapters for the captions, hidden in the chapters' headings. */
const CHAPTERS = "Bab";

/** The name of a sequence in Word; the same in both languages, so that one template serves both. */
export const sequences: Readonly<Record<CaptionKind, string>> = { table: "Tabel", figure: "Gambar" };

/** A bookmark around some runs. */
export function bookmarked(name: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const [start, end] = bookmarkEnds(name);
  return [start, ...children, end];
}

/** The two ends of a bookmark, for what spans paragraphs. */
export function bookmarkEnds(name: string): readonly [ParagraphChild, ParagraphChild] {
  const id = bookmarkUniqueNumericId();
  return [
    new BookmarkStart(name, id) as unknown as ParagraphChild,
    new BookmarkEnd(id) as unknown as ParagraphChild,
  ];
}

/**
 * Counts a chapter, and lets tables and figures begin anew, without showing anything. Word hides what the fields give;
 * for programs that do not know how to, it is as small as a text can be, and white.
 */
export const chapterCount = (chapter: number): readonly ParagraphChild[] => [
  ...unseenField(`SEQ ${CHAPTERS} \\* ARABIC \\r ${chapter} \\h`),
  ...Object.values(sequences).flatMap((name) => unseenField(`SEQ ${name} \\* ARABIC \\r 0 \\h`)),
];

/** As small as a text can be, and white: how fields stand that show nothing. */
export const unseenLook = '<w:rPr><w:color w:val="FFFFFF"/><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

const unseenField = (instruction: string): readonly ParagraphChild[] =>
  [
    '<w:fldChar w:fldCharType="begin"/>',
    `<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`,
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:fldChar w:fldCharType="end"/>',
  ].map((part) => rawRun(`${unseenLook}${part}`));

/** A run of what the library has no words for. */
export const rawRun = (inner: string): ParagraphChild =>
  ImportedXmlComponent.fromXmlString(`<w:r>${inner}</w:r>`) as unknown as ParagraphChild;

/**
 * The number of a caption, "1.2": chapter and place in it, both counted by Word. The place goes on from the one before;
 * one that does not is set.
 */
export function captionNumber(
  kind: CaptionKind,
  number: string,
  follows: boolean,
): readonly ParagraphChild[] {
  const [chapter = "", place = ""] = number.split(".");
  const set = follows ? "" : ` \\r ${place}`;
  return [
    new SimpleField(`SEQ ${CHAPTERS} \\c \\* ARABIC`, chapter),
    new TextRun("."),
    new SimpleField(`SEQ ${sequences[kind]} \\* ARABIC${set}`, place),
  ];
}

/** A reference to what a bookmark holds, as `Tabel 1.1`; or, of a heading, to its number. */
export const reference = (bookmark: string, shown: string, toNumber = false): ParagraphChild =>
  new SimpleField(`REF ${bookmark} ${toNumber ? "\\r " : ""}\\h`, shown);

/** A link to a bookmark of the file. */
export const linkTo = (bookmark: string, children: readonly ParagraphChild[]): ParagraphChild =>
  new InternalHyperlink({ anchor: bookmark, children });

/**
 * The bookmark of a thing that the notebooks call `anchor`. Word's names have letters, digits and underscores only,
 * and at most 40 of them.
 *
 * @example anchorMark("table-small-industry") // => "_Ref_table_small_industry"
 */
export const anchorMark = (anchor: string): string =>
  `_Ref_${anchor.replace(/[^A-Za-z0-9]+/g, "_")}`.slice(0, 40);
