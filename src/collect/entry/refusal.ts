import { showValue } from "../../core/study/show-value";
import { Refusal } from "../../core/words/refusal";

/** Why something that was typed or read from a published file cannot go into a data package. */
export interface RefusalReason {
  /** The option, the file's cell (`B8`), the JSON key or the path; null where the whole input is meant. */
  readonly place: string | null;
  /** What stands there, or null where the problem is that nothing does. */
  readonly value: string | null;
  readonly rule: string;
  readonly remedy: string;
}

/** How many reasons a message lists. */
const LISTED_REASONS = 20;

/**
 * An entry that is refused before anything is written: every reason, in one block.
 *
 * @param what says what was refused, without a full stop
 * @example
 * entryRefusal("tpt.xlsx cannot be imported", [{ place: "C4", value: "4.770",
 *   rule: "it is 4.770 or 4770", remedy: "say which with --decimal point or --decimal comma." }]).message
 * // => 'tpt.xlsx cannot be imported:\n  C4 "4.770": it is 4.770 or 4770; say which with …'
 */
export function entryRefusal(what: string, reasons: readonly RefusalReason[]): Refusal {
  const rest = reasons.length - LISTED_REASONS;
  return new Refusal(
    "entry",
    [
      `${showLine(what)}:`,
      ...reasons.slice(0, LISTED_REASONS).map((reason) => `  ${describeReason(reason)}`),
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ].join("\n"),
  );
}

/** One line that says place, value, rule and remedy. */
export function describeReason({ place, value, rule, remedy }: RefusalReason): string {
  const where = [place === null ? "" : showLine(place), value === null ? "" : `"${showValue(value)}"`]
    .filter((part) => part !== "")
    .join(" ");
  return `${where === "" ? "" : `${where}: `}${showLine(rule)}; ${showLine(remedy)}`;
}

/** Text that may carry words of a file, every character visible; longer than a value, because it is a sentence. */
function showLine(text: string): string {
  return text.replace(
    /[^\S ]|[^ -~\u00a0-\u{10ffff}]|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => showValue(character),
  );
}
