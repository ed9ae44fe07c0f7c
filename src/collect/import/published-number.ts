import { type ColumnRule, MOST_DECIMALS } from "../../core/study/columns";
import type { Advice } from "../../core/study/problem";
import { expectation, readNumber } from "../../core/study/read-number";
import type { Say } from "../../core/words/language";
import { type DecimalSign, readWrittenNumber } from "../entry/written-number";
import type { CellContent } from "./cell-content";
import { type Mark, readMarks, tidyLabel } from "./labels";

/** What a published cell says for a column of the package. */
export type PublishedNumber =
  | {
      readonly kind: "figure";
      readonly text: string;
      readonly marks: readonly Mark[];
      readonly caution: Say | null;
    }
  /** The publisher says that it has no figure; `sign` is empty for an empty cell. */
  | { readonly kind: "missing"; readonly sign: string }
  /** A dash: none, zero, or no data. */
  | { readonly kind: "undecided"; readonly sign: string }
  | { readonly kind: "refused"; readonly advice: Say<Advice> };

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
  const { fault } = content;
  if (fault !== null)
    return refused((words) => words.collect.number.faults[fault]({ what: expectation(rule)(words) }));
  if (content.number !== null) return readHeldNumber(content, content.number, rule);
  const text = tidyLabel(content.text);
  if (/^(\.{2,3}|\u2026|n\.?\/?a\.?|null|)$/i.test(text)) return { kind: "missing", sign: text };
  if (/^[-\u2010-\u2015\u2212]{1,3}$/.test(text)) return { kind: "undecided", sign: text };
  const [, number = text, rest = ""] =
    /^([-\u2212\u2013]?\d(?:[\d.,'\u2019]| (?=\d{3}(?!\d|\)))|(?<=,) (?=\d))*)(.*)$/.exec(text) ?? [];
  const bare = rest.trim().replace(/^%/, "");
  const marks = number === text ? [] : readMarks(bare);
  if (marks === null)
    return refused((words) => words.collect.number.otherSignsBehind({ what: expectation(rule)(words) }));
  const isPercentOfCount = rest.trim().startsWith("%") && rule.type !== "number";
  const reading = readWrittenNumber(isPercentOfCount ? text : number, rule, decimal);
  if ("text" in reading) return { kind: "figure", text: reading.text, marks, caution: null };
  if ("advice" in reading) return refused(reading.advice);
  const { undecided, rule: said } = reading;
  return refused((words) => ({ rule: said(words), remedy: words.collect.number.chooseSign(undecided) }));
}

const refused = (advice: Say<Advice>): PublishedNumber => ({ kind: "refused", advice });

function readHeldNumber(content: CellContent, number: number, rule: ColumnRule): PublishedNumber {
  const exact = Number(number.toPrecision(EXACT_DIGITS));
  if (rule.type !== "number" && !Number.isInteger(exact))
    return refused((words) =>
      words.collect.number.heldWithDecimals({ what: expectation(rule)(words), held: exact }),
    );
  const isShown = rule.type === "number" && content.isShownRounded;
  const text = isShown ? content.text.replace(/[\s,%]/g, "") : plainDecimal(exact);
  const checked = readNumber(text, rule);
  if (!("value" in checked)) return refused(checked.advice);
  const isRounded = Number(text) !== exact;
  const caution: Say = ({ collect: { number: said } }) =>
    isShown
      ? said.shownTaken({ held: exact, taken: text })
      : said.roundedTaken({ held: exact, taken: text, decimals: MOST_DECIMALS });
  return { kind: "figure", text, marks: [], caution: isRounded ? caution : null };
}

/** With the decimals that a table may hold, and without an exponent. */
const plainDecimal = (number: number): string => String(Number(number.toFixed(MOST_DECIMALS)));
