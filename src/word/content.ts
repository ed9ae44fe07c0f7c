import {
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { bookmarkEnds } from "./fields";
import { styleIds } from "./styles";

/** A paragraph before it is made, so that a footnote or a bookmark can still be put into it. */
export interface WordParagraph {
  readonly kind: "paragraph";
  readonly style: string;
  readonly children: readonly ParagraphChild[];
  readonly options?: Omit<IParagraphOptions, "children" | "style" | "text">;
}

/** A table before it is made: the first row is its head and is repeated on every page. */
export interface WordTable {
  readonly kind: "table";
  /** In twentieths of a point. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly WordParagraph[])[];
  /** Whether it stays on one page, with what stands before and after it. */
  readonly isKept: boolean;
}

export type WordBlock = WordParagraph | WordTable;

export const paragraph = (
  style: string,
  children: readonly ParagraphChild[],
  options?: WordParagraph["options"],
): WordParagraph => ({ kind: "paragraph", style, children, ...(options === undefined ? {} : { options }) });

/** The paragraph with more at its end. */
export const withMore = (block: WordParagraph, more: readonly ParagraphChild[]): WordParagraph => ({
  ...block,
  children: [...block.children, ...more],
});

/** Puts a bookmark around blocks, from the first paragraph in them to the last. */
export function marked(name: string, blocks: readonly WordBlock[]): readonly WordBlock[] {
  if (blocks.length === 0) return blocks;
  const [start, end] = bookmarkEnds(name);
  const begun = changeFirst(blocks, (block) => ({ ...block, children: [start, ...block.children] }));
  return changeLast(begun, (block) => withMore(block, [end]));
}

type Change = (block: WordParagraph) => WordParagraph;

const changeFirst = (blocks: readonly WordBlock[], change: Change): readonly WordBlock[] =>
  blocks.with(0, changeParagraph(blocks[0] as WordBlock, 0, change));

const changeLast = (blocks: readonly WordBlock[], change: Change): readonly WordBlock[] =>
  blocks.with(-1, changeParagraph(blocks.at(-1) as WordBlock, -1, change));

function changeParagraph(block: WordBlock, place: 0 | -1, change: Change): WordBlock {
  if (block.kind === "paragraph") return change(block);
  const row = block.rows.at(place) ?? [];
  const cell = row.at(place);
  return cell === undefined
    ? block
    : { ...block, rows: block.rows.with(place, row.with(place, change(cell))) };
}

/** Makes the blocks into what a section of a file holds. */
export const buildContent = (blocks: readonly WordBlock[]): readonly FileChild[] =>
  blocks.map((block) => (block.kind === "table" ? buildTable(block) : buildParagraph(block)));

export const buildParagraph = ({ style, children, options }: WordParagraph): Paragraph =>
  new Paragraph({ ...options, style, children });

function buildTable({ columnWidths, rows, isKept }: WordTable): Table {
  return new Table({
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          ...(row === 0 && { tableHeader: true }),
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                children: [
                  buildParagraph(isKept ? { ...cell, options: { ...cell.options, keepNext: true } } : cell),
                ],
              }),
          ),
        }),
    ),
  });
}
