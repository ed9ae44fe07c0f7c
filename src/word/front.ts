import { AlignmentType, PageBreak, type ParagraphChild, TabStopType, TextRun } from "docx";
import { periodText, type Study } from "../core/study/study";
import { type Language, languages, wordsIn } from "../core/words/language";
import { abstractOf, frontBlocks } from "../page/front-notebook";
import type { PageInput } from "../page/page-input";
import { paragraph, type WordBlock } from "./content";
import { markCell } from "./flow";
import { inlineRuns } from "./inlines";
import { styleIds } from "./styles";
import { type Thesis, thesisOf } from "./thesis";
import type { WordEdition } from "./word-edition";

const text = (content: string, look: object = {}): ParagraphChild => new TextRun({ text: content, ...look });

/** A line of a cover, with so much space above it (in lines). */
const line = (content: string, before = 0, look: object = {}): WordBlock =>
  paragraph(styleIds.cover, [text(content, look)], { spacing: { before: before * 240 } });

/** The outer page, without a number; none where the package does not say whose thesis it is. */
export function coverPage(study: Study, edition: WordEdition): readonly WordBlock[] {
  const thesis = thesisOf(study, edition.language);
  return thesis.isGiven ? [...titleLines(study, thesis, edition, false), newPage()] : [];
}

const newPage = (): WordBlock => paragraph(styleIds.cover, [new PageBreak()]);

/** The title page; of a package that says no more, the title, its region and the people named in it. */
export function titlePage(study: Study, edition: WordEdition): readonly WordBlock[] {
  const thesis = thesisOf(study, edition.language);
  return thesis.isGiven ? titleLines(study, thesis, edition, true) : plainTitle(study, edition);
}

function plainTitle(study: Study, { language, words }: WordEdition): readonly WordBlock[] {
  const people = study.contributors.map(({ title, role, organization }) => {
    const name = organization === undefined ? title : `${title} (${organization})`;
    const said = words.page.roles[role as keyof typeof words.page.roles];
    return line(said === undefined ? name : `${said}: ${name}`, 0.5, { bold: false });
  });
  return [
    paragraph(styleIds.title, [text(study.title[language])], { spacing: { before: 2400 } }),
    line(`${study.region.name}, ${periodText(study)}`, 1, { bold: false }),
    ...people.map((block, index) => (index === 0 ? withSpace(block, 480) : block)),
  ];
}

const withSpace = (block: WordBlock, before: number): WordBlock =>
  block.kind === "paragraph" ? { ...block, options: { ...block.options, spacing: { before } } } : block;

function titleLines(
  study: Study,
  thesis: Thesis,
  { language, words: { word } }: WordEdition,
  withPurpose: boolean,
): readonly WordBlock[] {
  const { author, number, degree, programme, faculty, university, city, year, kind } = thesis;
  const place = [
    programme === undefined ? undefined : word.programmeLine({ programme }),
    faculty === undefined ? undefined : word.facultyLine({ faculty }),
    university,
    city,
    year,
  ].filter((part) => part !== undefined);
  return [
    paragraph(styleIds.title, [text(study.title[language])]),
    ...(kind === undefined ? [] : [line(kind.toLocaleUpperCase(language), 5)]),
    ...(withPurpose && degree !== undefined ? [line(word.submittedFor({ degree }), 3, { bold: false })] : []),
    ...(author === undefined
      ? []
      : [
          line(word.by, withPurpose ? 7 : 12),
          line(author.toLocaleUpperCase(language), 0.5, { underline: {} }),
          ...(number === undefined ? [] : [line(word.studentNumber({ number }))]),
        ]),
    ...place.map((part, index) => line(part.toLocaleUpperCase(language), index === 0 ? 15 : 0)),
  ];
}

/** A heading of the pages before and after the chapters, on a page of its own. */
export const pageHeading = (content: string, isNewPage = true): WordBlock =>
  paragraph(styleIds.unnumbered, [text(content)], { pageBreakBefore: isNewPage });

/** The supervisors' page, with a line for each signature; none where no supervisor is named. */
export function approvalPage(study: Study, { language, words: { word } }: WordEdition): readonly WordBlock[] {
  const { author, number, supervisors, city, year, programme } = thesisOf(study, language);
  if (supervisors.length === 0) return [];
  return [
    pageHeading(word.approval),
    paragraph(styleIds.title, [text(study.title[language])]),
    ...field(word.name, author),
    ...field(word.numberOfStudent, number),
    ...field(word.programme, programme),
    paragraph(styleIds.form, [text(word.approvedBy)], {
      alignment: AlignmentType.CENTER,
      spacing: { before: 480, after: 240 },
    }),
    ...(city === undefined ? [] : [signaturePlace(city, year)]),
    ...supervisors.flatMap((supervisor, index) => [
      paragraph(
        styleIds.form,
        [
          text(
            supervisor.role ??
              (supervisors.length === 1 ? word.supervisor : word.supervisorOf({ place: index + 1 })),
          ),
        ],
        { keepNext: true, spacing: { before: 360 } },
      ),
      ...signature(
        supervisor.name,
        supervisor.number === undefined ? undefined : word.staffNumber({ number: supervisor.number }),
      ),
    ]),
  ];
}

/** The declaration of originality; none where the author is not named. */
export function declarationPage(
  study: Study,
  { language, words: { word } }: WordEdition,
): readonly WordBlock[] {
  const { author, number, programme, faculty, university, city, year, kind } = thesisOf(study, language);
  if (author === undefined) return [];
  return [
    pageHeading(word.declaration),
    paragraph(styleIds.form, [text(word.undersigned)]),
    ...field(word.name, author),
    ...field(word.numberOfStudent, number),
    ...field(word.programme, programme),
    ...field(word.faculty, faculty),
    ...field(word.university, university),
    paragraph(
      styleIds.form,
      [
        text(
          word.declares({
            kind: (kind ?? word.work).toLocaleLowerCase(language),
            title: study.title[language],
          }),
        ),
      ],
      { alignment: AlignmentType.JUSTIFIED, spacing: { before: 240, after: 240 } },
    ),
    ...(city === undefined ? [] : [signaturePlace(city, year)]),
    paragraph(styleIds.form, [text(word.declarer)], { keepNext: true, spacing: { before: 240 } }),
    ...signature(author, number === undefined ? undefined : word.studentNumber({ number })),
  ];
}

/** "Nama : …", the colons below each other. */
function field(name: string, value: string | undefined): readonly WordBlock[] {
  return value === undefined
    ? []
    : [
        paragraph(styleIds.form, [text(`${name}\t: ${value}`)], {
          tabStops: [{ type: TabStopType.LEFT, position: 2268 }],
          indent: { left: 2400, hanging: 2400 },
        }),
      ];
}

/** Place and date of a signature; the day is for who signs. */
const signaturePlace = (city: string, year: string | undefined): WordBlock =>
  paragraph(styleIds.form, [text(`${city}, ………………………… ${year ?? ""}`.trim())], { keepNext: true });

function signature(name: string, number: string | undefined): readonly WordBlock[] {
  return [
    paragraph(styleIds.form, [text(name, { bold: true, underline: {} })], {
      keepNext: number !== undefined,
      spacing: { before: 1200 },
    }),
    ...(number === undefined ? [] : [paragraph(styleIds.form, [text(number)])]),
  ];
}

/** The plain answer, on a page before the abstracts; none where the front notebook gives none. */
export function answerPage(input: PageInput, edition: WordEdition): readonly WordBlock[] {
  const answers = frontBlocks(input, edition.language).filter((block) => block.kind === "answer");
  if (answers.length === 0) return [];
  return [
    pageHeading(edition.words.word.summary),
    ...answers.flatMap((block) =>
      markCell(
        block,
        [paragraph(styleIds.abstract, inlineRuns(edition.page.inline(block.parts, block), edition))],
        edition,
      ),
    ),
  ];
}

/** The cell of the front notebook that the keywords stand in; a package's own take their place. */
const KEYWORDS_CELL = "keywords";

/** The abstracts with their keywords, the edition's own language first; each is spelled in its own. */
export function abstractPages(input: PageInput, edition: WordEdition): readonly WordBlock[] {
  const order: readonly Language[] = [
    edition.language,
    ...languages.filter((language) => language !== edition.language),
  ];
  return order.flatMap((language) => {
    const { keywords } = thesisOf(input.study, language);
    const paragraphs = abstractOf(frontBlocks(input, language)).filter(
      ({ cellId }) => keywords.length === 0 || cellId !== KEYWORDS_CELL,
    );
    if (paragraphs.length === 0) return [];
    const { page, word } = wordsIn(language);
    const spelled = language === edition.language ? {} : { language: { value: language } };
    return [
      pageHeading(page.abstract),
      ...paragraphs.flatMap((block) =>
        markCell(
          block,
          [
            paragraph(
              styleIds.abstract,
              inlineRuns(edition.page.inline(block.parts, block), { ...edition, language }, spelled),
            ),
          ],
          edition,
        ),
      ),
      ...(keywords.length === 0
        ? []
        : [
            paragraph(styleIds.abstract, [
              text(`${word.keywords}: `, { ...spelled, bold: true }),
              text(keywords.join(", "), { ...spelled, italics: true }),
            ]),
          ]),
    ];
  });
}
