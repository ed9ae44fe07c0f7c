import { FootnoteReferenceRun, ImageRun, type ParagraphChild, TextRun } from "docx";
import type { Html } from "../core/content/html";
import { plainText } from "../core/content/prose/prose";
import type { FlowBlock } from "../page/flow";
import { type ForeignForm, formOf } from "../page/foreign-output";
import type { CellPlace } from "./cell-marks";
import { cellMark } from "./cell-marks";
import { marked, paragraph, type WordBlock, type WordParagraph, withMore } from "./content";
import { figureBlocks } from "./figure";
import { codeParagraph, htmlContent } from "./html-content";
import { inlineRuns } from "./inlines";
import { pictureOf } from "./picture";
import { styleIds } from "./styles";
import { tableBlocks } from "./table";
import type { WordEdition } from "./word-edition";

/**
 * The blocks of a section. A caution becomes a footnote at the end of what stands before it; where nothing does, at the
 * end of the paragraph that follows. Code is left to the page.
 *
 * @param follows whether a caption's number is the one after that of the caption before
 */
export function flowContent(
  blocks: readonly FlowBlock[],
  edition: WordEdition,
  follows: (block: FlowBlock) => boolean,
): readonly WordBlock[] {
  const pieces: { readonly place: CellPlace; blocks: readonly WordBlock[] }[] = [];
  let waiting: readonly ParagraphChild[] = [];
  for (const block of blocks) {
    if (block.kind === "caution") {
      const note = footnote(block, edition);
      const last = pieces.at(-1);
      if (last === undefined) waiting = [...waiting, note];
      else last.blocks = withNote(last.blocks, [note]);
      continue;
    }
    const written = writeBlock(block, edition, follows);
    if (written.length === 0) continue;
    const last = pieces.at(-1);
    const noted = waiting.length === 0 ? written : withNote(written, waiting);
    waiting = [];
    if (last?.place.cellId === block.cellId && last.place.notebook === block.notebook)
      last.blocks = [...last.blocks, ...noted];
    else pieces.push({ place: block, blocks: noted });
  }
  if (waiting.length > 0)
    pieces.push({ place: blocks[0] as FlowBlock, blocks: [paragraph(styleIds.body, waiting)] });
  return pieces.flatMap(({ place, blocks: own }) => markCell(place, own, edition));
}

/** Puts the mark of a cell around what it shows; its name is given once in a file. */
export function markCell(
  place: CellPlace,
  blocks: readonly WordBlock[],
  { marks }: Pick<WordEdition, "marks">,
): readonly WordBlock[] {
  const mark = cellMark(place);
  const count = (marks.get(mark) ?? 0) + 1;
  marks.set(mark, count);
  return marked(count === 1 ? mark : `${mark}_${count}`, blocks);
}

function writeBlock(
  block: Exclude<FlowBlock, { kind: "caution" }>,
  edition: WordEdition,
  follows: (block: FlowBlock) => boolean,
): readonly WordBlock[] {
  switch (block.kind) {
    case "markdown":
      return htmlContent(authorMarkup(block, edition), edition);
    case "prose":
    case "answer":
    case "abstract":
      return [paragraph(styleIds.body, inlineRuns(edition.page.inline(block.parts, block), edition))];
    case "table":
      return tableBlocks(block, edition, follows(block));
    case "figure":
      return figureBlocks(block, edition, follows(block));
    case "foreign":
      return foreignContent(block, edition);
    case "code":
      return [];
  }
}

/** The author's Markdown, without the arrows that lead back from its notes in a page. */
const authorMarkup = (block: Extract<FlowBlock, { kind: "markdown" }>, { page }: WordEdition): Html =>
  page.keepLinks(
    page.effects.markdown(block).markup.replace(/ ?<a [^>]*class="footnote-backref"[^>]*>[^<]*<\/a>/g, ""),
    block,
  );

/** An output that is not one of the project's own, and a line that names what of it is not there. */
function foreignContent(
  block: Extract<FlowBlock, { kind: "foreign" }>,
  edition: WordEdition,
): readonly WordBlock[] {
  const form = formOf(block, edition.page.effects);
  const lost = form.kind === "html" || form.kind === "none" ? form.lost : [];
  return lost.length === 0
    ? foreignForm(form, block, edition)
    : [...foreignForm(form, block, edition), notShown(lost, edition)];
}

function foreignForm(
  form: ForeignForm,
  block: Extract<FlowBlock, { kind: "foreign" }>,
  edition: WordEdition,
): readonly WordBlock[] {
  switch (form.kind) {
    case "html":
      return block.mime === "text/markdown"
        ? htmlContent(edition.page.keepLinks(form.html.markup, block), edition)
        : htmlContent(form.html, edition, styleIds.abstract);
    case "picture": {
      const picture = pictureOf(form.mime, Buffer.from(form.content, "base64"), block.cellId, edition);
      return picture === null
        ? [notShown([form.mime], edition)]
        : [paragraph(styleIds.figure, [new ImageRun(picture)], { keepNext: false })];
    }
    case "text":
      return [codeParagraph(form.text)];
    case "none":
      return [];
  }
}

const notShown = (what: readonly string[], edition: WordEdition): WordBlock =>
  paragraph(styleIds.source, [new TextRun(edition.words.page.notShown({ what }))]);

/** Adds a footnote, and gives the reference to it. */
function footnote(block: Extract<FlowBlock, { kind: "caution" }>, edition: WordEdition): ParagraphChild {
  const [note] = markCell(
    block,
    [
      paragraph(styleIds.footnote, [
        new TextRun(" "),
        ...inlineRuns(edition.page.inline(block.parts, block), edition),
      ]),
    ],
    edition,
  );
  edition.footnotes.push({ note: note as WordParagraph, text: plainText(block.parts) });
  return new FootnoteReferenceRun(edition.footnotes.length);
}

/** Two references that follow each other are parted: 1, 2 is not 12. */
const parted = (): ParagraphChild => new TextRun({ text: ", ", style: styleIds.footnoteMark });

function withNote(blocks: readonly WordBlock[], notes: readonly ParagraphChild[]): readonly WordBlock[] {
  const last = blocks.findLastIndex(({ kind }) => kind === "paragraph");
  const found = blocks[last] as WordParagraph | undefined;
  if (found === undefined) return [...blocks, paragraph(styleIds.source, notes)];
  const children = notes.flatMap((note, index) =>
    index > 0 || found.children.at(-1) instanceof FootnoteReferenceRun ? [parted(), note] : [note],
  );
  return blocks.with(last, withMore(found, children));
}
