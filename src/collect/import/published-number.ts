import { type ColumnRule, MOST_DECIMALS } from "../../core/study/column-rules";
import { expectation, readNumber } from "../../core/study/read-number";
import { type DecimalSign, readWrittenNumber } from "../entry/written-number";
import type { CellContent } from "./cell-content";
import { type Mark, readMarks, tidyLabel } from "./labels";

/** What a published cell says for a column of the package. */
export type PublishedNumber =
  | {
      readonly kind: "figure";
      readonly text: string;
      readonly marks: readonly Mark[];
      readonly caution: string | null;
    }
  /** The publisher says that it has no figure; `sign` is empty for an empty cell. */
  | { readonly kind: "missing"; readonly sign: string }
  /** A dash: none, zero, or no data. */
  | { readonly kind: "undecided"; readonly sign: string }
  | { readonly kind: "refused"; readonly rule: string; readonly remedy: string };

/** Decimals of the longest plain number that a spreadsheet keeps exactly. */
const EXACT_DIGITS = 15;

/**
 * Reads a published cell by the column's rule. Nothing is taken for zero: `...`, `…` and `NA` are
 * missing, and a dash stays undecided, because BPS' legend reads it as none or zero while many tables
 * use it for figures that nobody has.
 *
 * @param decimal the decimal sign of the column's numbers, where it is known
 */
export function readPublishedNumber(
  content: CellContent,
  rule: ColumnRule,
  decimal: DecimalSign | null,
): PublishedNumber {
  if (content.fault !== null) return refusedFault(content.fault, rule);
  if (content.number !== null) return readHeldNumber(content, content.number, rule);
  const text = tidyLabel(content.text);
  if (/^(\.{2,3}|\u2026|n\.?\/?a\.?|null|)$/i.test(text)) return { kind: "missing", sign: text };
  if (/^[-\u2010-\u2015\u2212]{1,3}$/.test(text)) return { kind: "undecided", sign: text };
  const [, number = text, rest = ""] =
    /^([-\u2212\u2013]?\d(?:[\d.,'\u2019]| (?=\d{3}(?!\d|\)))|(?<=,) (?=\d))*)(.*)$/.exec(text) ?? [];
  const bare = rest.trim().replace(/^%/, "");
  const marks = number === text ? [] : readMarks(bare);
  if (marks === null)
    return {
      kind: "refused",
      rule: `${expectation(rule)} expected`,
      remedy: "is this the right column and row? Only marks such as *, r, e or 1) may stand behind a number.",
    };
  const isPercentOfCount = rest.trim().startsWith("%") && rule.type !== "number";
  const reading = readWrittenNumber(isPercentOfCount ? text : number, rule, decimal);
  if ("text" in reading) return { kind: "figure", text: reading.text, marks, caution: null };
  if ("remedy" in reading) return { kind: "refused", ...reading };
  const { point, comma } = reading.undecided;
  return {
    kind: "refused",
    rule: reading.rule,
    remedy: `no other number of its column settles it: --decimal point reads ${point}, --decimal comma reads ${comma}.`,
  };
}

function readHeldNumber(content: CellContent, number: number, rule: ColumnRule): PublishedNumber {
  const exact = Number(number.toPrecision(EXACT_DIGITS));
  if (rule.type !== "number" && !Number.isInteger(exact))
    return {
      kind: "refused",
      rule: `${expectation(rule)} expected, the cell holds ${exact}`,
      remedy:
        "if a point for thousands was typed into an English spreadsheet, correct the file or add the year with serapan data add.",
    };
  const isShown = rule.type === "number" && content.isShownRounded;
  const text = isShown ? content.text.replace(/[\s,%]/g, "") : plainDecimal(exact);
  const checked = readNumber(text, rule);
  if (!("value" in checked)) return { kind: "refused", ...checked };
  const isRounded = Number(text) !== exact;
  const caution = isShown
    ? `the cell holds ${exact} and shows ${text}; the shown figure is taken`
    : `the cell holds ${exact}; ${text} is taken, with ${MOST_DECIMALS} decimals`;
  return { kind: "figure", text, marks: [], caution: isRounded ? caution : null };
}

/** With the decimals that a table may hold, and without an exponent. */
const plainDecimal = (number: number): string => String(Number(number.toFixed(MOST_DECIMALS)));

function refusedFault(fault: NonNullable<CellContent["fault"]>, rule: ColumnRule): PublishedNumber {
  const remedies: Readonly<Record<NonNullable<CellContent["fault"]>, string>> = {
    "formula without a value": "open the file in Excel or LibreOffice and save it, which writes the values.",
    error: "correct the formula in the file, or add the year with serapan data add.",
    date: "the spreadsheet has taken the figure for a date: correct the cell in the file.",
    "true or false": "correct the cell in the file.",
    "key of more than one figure":
      "ask BPS' WebAPI for one category at a time, or download the table as XLSX.",
  };
  return {
    kind: "refused",
    rule: `${expectation(rule)} expected, this is ${/^[aeiou]/.test(fault) ? "an" : "a"} ${fault}`,
    remedy: remedies[fault],
  };
}
