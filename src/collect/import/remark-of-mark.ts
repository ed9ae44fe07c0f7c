import { showValue } from "../../core/study/show-value";
import type { Remark, ResourceName } from "../../core/study/study";
import type { Mark } from "./labels";

/** The cell that a remark is about, and where it was read. */
export interface RemarkedCell {
  readonly resource: ResourceName;
  readonly column: string;
  readonly year: number;
  /** The file's name and the cell in it. */
  readonly file: string;
  readonly place: string;
}

const degrees: Readonly<Record<string, readonly [id: string, en: string]>> = {
  "*": ["Angka sementara", "Provisional"],
  "**": ["Angka sangat sementara", "Very provisional"],
  "***": ["Angka sangat sangat sementara", "Very, very provisional"],
};

/**
 * The remark that a mark behind a published figure becomes. What the file's own note says of the mark
 * goes before BPS' usual meaning of it.
 *
 * @param notes the lines under the table
 */
export function remarkOfMark(mark: Mark, notes: readonly string[], cell: RemarkedCell): Remark {
  const { resource, column, year } = cell;
  const where = {
    id: `(${cell.place} pada ${showValue(cell.file)})`,
    en: `(${cell.place} of ${showValue(cell.file)})`,
  };
  const note = noteOf(mark, notes);
  const remark = (kind: Remark["kind"], id: string, en: string): Remark => ({
    resource,
    year,
    column,
    kind,
    text: { id: `${id} ${where.id}.`, en: `${en} ${where.en}.` },
  });
  const isProvisional =
    mark.kind === "provisional" && (note === null || /sementara|provisional|prelim/i.test(note));
  if (isProvisional) {
    const [id, en] = degrees[mark.text] ?? ["Angka sementara", "Provisional"];
    return remark(
      "provisional",
      `${id}: sumbernya menandainya dengan ${mark.text}`,
      `${en}: its source marks it with ${mark.text}`,
    );
  }
  if (mark.kind === "revised" && note === null)
    return remark(
      "revised",
      "Angka perbaikan: sumbernya menandainya dengan r",
      "Revised: its source marks it with r",
    );
  if (mark.kind === "estimated" && note === null)
    return remark(
      "provisional",
      "Angka perkiraan: sumbernya menandainya dengan e",
      "An estimate: its source marks it with e",
    );
  const words = note ?? "";
  return note === null
    ? remark(
        "source",
        `Sumbernya memberi catatan ${mark.text}) tanpa keterangan`,
        `Its source puts note ${mark.text}) to it, without saying what it means`,
      )
    : remark("source", `Catatan sumbernya: ${words}`, `Its source's note: ${words}`);
}

/** The words behind the mark in the lines under the table; null where none begins with it. */
function noteOf(mark: Mark, notes: readonly string[]): string | null {
  const sign = mark.text.replace(/[*]/g, "\\*");
  for (const line of notes) {
    const [, words = ""] =
      new RegExp(
        `^(?:(?:catatan|keterangan|ket|notes?)\\s*[.:]?\\s*)?\\(?${sign}(?!\\*)(?:\\s*\\)|\\s*[:=]|\\s+(?=\\p{L}))\\s*[:=]?\\s*(.+)$`,
        "iu",
      ).exec(line) ?? [];
    if (words !== "") return showValue(words);
  }
  return null;
}

/** The remark on a blank that the source marks with a dash. */
export function remarkOfDash(sign: string, cell: RemarkedCell): Remark {
  const { resource, column, year } = cell;
  return {
    resource,
    year,
    column,
    kind: "source",
    text: {
      id: `Sumbernya menulis "${sign}": nihil, nol, atau tidak ada data (${cell.place} pada ${showValue(cell.file)}).`,
      en: `Its source writes "${sign}": none, zero, or no data (${cell.place} of ${showValue(cell.file)}).`,
    },
  };
}
