import { showValue } from "../data/show-value";

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
 * An entry that was refused before anything was written: every reason, in one block.
 *
 * @example
 * new Refusal("tpt.xlsx cannot be imported", [{ place: "C4", value: "4.770",
 *   rule: "it is 4.770 or 4770", remedy: "say which with --decimal point or --decimal comma." }]).message
 * // => 'tpt.xlsx cannot be imported:\n  C4 "4.770": it is 4.770 or 4770; say which with …'
 */
export class Refusal extends Error {
  override readonly name = "Refusal";

  /** @param what says what was refused, without a full stop */
  constructor(what: string, reasons: readonly RefusalReason[]) {
    const rest = reasons.length - LISTED_REASONS;
    super(
      [
        `${showLine(what)}:`,
        ...reasons.slice(0, LISTED_REASONS).map((reason) => `  ${describeReason(reason)}`),
        ...(rest > 0 ? [`  and ${rest} more`] : []),
      ].join("\n"),
    );
  }
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
