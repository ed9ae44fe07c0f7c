import type { Words } from "../core/words/language";
import { type CellPlace, cellMark } from "./cell-marks";
import type { Remark, RemarkPlace } from "./read-comments";

/**
 * The remarks as a list to be worked off: those of one place below it.
 *
 * @param cells of the project's notebooks
 * @param file how the file is named
 */
export function describeRemarks(
  remarks: readonly Remark[],
  cells: readonly CellPlace[],
  file: string,
  { word }: Words,
): string {
  if (remarks.length === 0) return word.noRemarks({ file });
  const byMark = new Map(cells.map((cell) => [cellMark(cell), cell]));
  const placeOf = ({ mark, readable, heading }: RemarkPlace): string => {
    const cell = byMark.get(mark);
    if (cell !== undefined) return word.inCell({ notebook: cell.notebook, cell: cell.cellId });
    return mark === "" ? word.inNoCell({ heading }) : word.inUnknownCell({ mark: readable });
  };
  const comments = remarks.filter(({ kind }) => kind === "comment").length;
  const lines = [`${file}: ${word.remarks({ comments, changes: remarks.length - comments })}`];
  let place = "";
  for (const remark of remarks) {
    const here = placeOf(remark.place);
    if (here !== place) lines.push("", here);
    place = here;
    lines.push(...describe(remark, word).map((line) => `  ${line}`));
  }
  return lines.join("\n");
}

function describe(remark: Remark, word: Words["word"]): readonly string[] {
  const { author, text } = remark;
  if (remark.kind !== "comment") return [`${author} ${word.changedBy[remark.kind]} "${shortened(text)}"`];
  const said = word.commentBy({ author, quoted: shortened(remark.quoted) });
  const lines = text.split("\n").map((line) => `  ${line}`);
  return [
    remark.isResolved ? `${said} ${word.resolved}` : said,
    ...lines,
    ...remark.replies.map((reply) => `    ${reply.author}: ${reply.text}`),
  ];
}

const LONGEST_QUOTATION_CHARACTERS = 80;

/** Enough of a text to find it. */
const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTATION_CHARACTERS ? text : `${text.slice(0, LONGEST_QUOTATION_CHARACTERS - 1)}…`;
