import { type ParagraphChild, TextRun } from "docx";
import { plainText } from "../core/content/prose/prose";
import type { ReportTable, TableColumn } from "../core/content/tables/table";
import type { BlockOf } from "../page/block";
import { paragraph, type WordBlock } from "./content";
import { anchorMark, bookmarked, captionNumber, reference } from "./fields";
import { type GridCell, gridOf, onPages } from "./grid";
import { inlineRuns } from "./inlines";
import { styleIds } from "./styles";
import type { WordEdition } from "./word-edition";

/** A table of the report: its title above, the source and the notes below it. */
export function tableBlocks(
  block: BlockOf<"table">,
  edition: WordEdition,
  follows: boolean,
): readonly WordBlock[] {
  const { table } = block;
  const { setup, words } = edition;
  const sentence = (parts: ReportTable["title"]) => edition.page.inline(parts, block);
  const head = table.columns.map((column) => headCell(column));
  const rows = table.rows.map((cells) =>
    cells.map((cell, column) => ({
      text: plainText(cell),
      runs: inlineRuns(sentence(cell), edition),
      isRight: table.columns[column]?.align === "right",
    })),
  );
  const parts = onPages(gridOf([head, ...rows], setup), setup);
  const label = `${words.prose.numbered.table}\u00a0${table.number}`;
  const mark = anchorMark(`table-${table.key}`);
  return [
    paragraph(
      styleIds.tableCaption,
      [
        ...captionLabel("table", table, edition, follows),
        new TextRun(" "),
        ...inlineRuns(sentence(table.title), edition),
      ],
      parts.length > 1 ? { pageBreakBefore: true } : undefined,
    ),
    ...parts.flatMap((part, index) => [
      ...(index === 0
        ? []
        : [
            paragraph(
              styleIds.tableHeading,
              [reference(mark, label), new TextRun(` ${words.word.continued}`)],
              { pageBreakBefore: true },
            ),
          ]),
      part,
    ]),
    paragraph(styleIds.source, [new TextRun(table.source)], table.notes.length > 0 ? beforeNotes : undefined),
    ...table.notes.map((note, index) =>
      paragraph(
        styleIds.tableNote,
        inlineRuns(sentence(note), edition),
        index === table.notes.length - 1 ? afterTable : undefined,
      ),
    ),
  ];
}

const beforeNotes = { spacing: { after: 60 } };
const afterTable = { spacing: { after: 240 } };

/** "Tabel 1.2", bookmarked for the references to it. */
export function captionLabel(
  kind: "table" | "figure",
  { key, number }: { readonly key: string; readonly number: string },
  { words }: WordEdition,
  follows: boolean,
): readonly ParagraphChild[] {
  const noun = `${words.prose.numbered[kind]}\u00a0`;
  return bookmarked(anchorMark(`${kind}-${key}`), [
    new TextRun(noun),
    ...captionNumber(kind, number, follows),
  ]);
}

function headCell({ head, unit, align }: TableColumn): GridCell {
  const under = unit === undefined ? [] : [new TextRun({ text: `(${unit})`, break: 1 })];
  return {
    text: [head, unit === undefined ? "" : `(${unit})`].join("\n"),
    runs: [new TextRun(head), ...under],
    isRight: align === "right",
  };
}
