import { showValue } from "../../core/study/show-value";
import type { Remark, ResourceName } from "../../core/study/study";
import { inEachLanguage, type Words } from "../../core/words/language";
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

/** BPS' degrees of provisional figures, by their number of stars. */
const degrees = ["provisional", "veryProvisional", "veryVeryProvisional"] as const;

/**
 * The remark that a mark behind a published figure becomes. What the file's own note says of the mark
 * goes before BPS' usual meaning of it.
 *
 * @param notes the lines under the table
 */
export function remarkOfMark(mark: Mark, notes: readonly string[], cell: RemarkedCell): Remark {
  const note = noteOf(mark, notes);
  const isProvisional =
    mark.kind === "provisional" && (note === null || /sementara|provisional|prelim/i.test(note));
  if (isProvisional)
    return remark("provisional", cell, ({ collect }, where) =>
      collect.remark[degrees[mark.text.length - 1] ?? "provisional"]({ mark: mark.text, where }),
    );
  if (note !== null)
    return remark("source", cell, (words, where) =>
      words.collect.remark.note({ note: showValue(note, words), where }),
    );
  if (mark.kind === "revised")
    return remark("revised", cell, ({ collect }, where) => collect.remark.revised({ where }));
  if (mark.kind === "estimated")
    return remark("provisional", cell, ({ collect }, where) => collect.remark.estimated({ where }));
  return remark("source", cell, ({ collect }, where) =>
    collect.remark.noteWithoutWords({ mark: mark.text, where }),
  );
}

/** The remark on a blank that the source marks with a dash. */
export function remarkOfDash(sign: string, cell: RemarkedCell): Remark {
  return remark("source", cell, ({ collect }, where) => collect.remark.dash({ sign, where }));
}

/** A remark in every language; `where` names the file's cell. */
function remark(
  kind: Remark["kind"],
  { resource, year, column, file, place }: RemarkedCell,
  say: (words: Words, where: string) => string,
): Remark {
  const text = inEachLanguage((words) =>
    say(words, words.collect.remark.source({ place, file: showValue(file, words) })),
  );
  return { resource, year, column, kind, text };
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
    if (words !== "") return words;
  }
  return null;
}
