import { type ColumnRule, MOST_DECIMALS } from "../../core/study/columns";
import type { Advice } from "../../core/study/problem";
import { expectation, readNumber } from "../../core/study/read-number";
import { type DecimalSign, readWrittenNumber } from "../../core/study/written-number";
import type { Say } from "../../core/words/language";
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
 * @param factor by how much the figure is multiplied, where the file counts in thousands or millions
 */
export function readPublishedNumber(
  content: CellContent,
  rule: ColumnRule,
  decimal: DecimalSign | null,
  factor = 1,
): PublishedNumber {
  if (factor !== 1) return readScaled(content, rule, decimal, factor);
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
  const made = madeBySpreadsheet(isPercentOfCount ? text : number, rule);
  if (made !== null) return { ...made, marks };
  const reading = readWrittenNumber(isPercentOfCount ? text : number, rule, decimal);
  if ("text" in reading) return { kind: "figure", text: reading.text, marks, caution: null };
  if ("advice" in reading) return refused(reading.advice);
  const { undecided, rule: said } = reading;
  return refused((words) => ({ rule: said(words), remedy: words.collect.number.chooseSign(undecided) }));
}

/** Decimals that a program wrote out, as `221514.0` for a count and `3.0949999999999998` for a rate. */
const writtenOut = /^-?(\d{4,}\.0+|\d+\.00?|\d+\.\d{7,})$/;

/** A number that a program has written to a text as it held it, read as the number that it was; null for others. */
function madeBySpreadsheet(
  text: string,
  rule: ColumnRule,
): Extract<PublishedNumber, { kind: "figure" }> | null {
  if (!writtenOut.test(text)) return null;
  const exact = Number(Number(text).toPrecision(EXACT_DIGITS));
  if (rule.type !== "number" && !Number.isInteger(exact)) return null;
  if (rule.type === "number" && !/\.\d{7,}$/.test(text)) return null;
  const plain = plainDecimal(exact);
  if (!("value" in readNumber(plain, rule))) return null;
  const caution: Say = ({ collect: { number: said } }) =>
    said.roundedTaken({ held: exact, taken: plain, decimals: MOST_DECIMALS });
  return { kind: "figure", text: plain, marks: [], caution: Number(plain) === exact ? null : caution };
}

/** More people than the nation has: a figure that comes out above it was not in thousands. */
const LARGEST_SCALED = 300_000_000;

/** Reads a figure that the file gives in thousands or millions, and multiplies it out. */
function readScaled(
  content: CellContent,
  rule: ColumnRule,
  decimal: DecimalSign | null,
  factor: number,
): PublishedNumber {
  const wide: ColumnRule = { ...rule, type: "number", minimum: 0 };
  const readings = (decimal === null ? (["comma", "point"] as const) : [decimal]).map((sign) =>
    readPublishedNumber(content, wide, sign),
  );
  const read = readings.filter((reading) => reading.kind === "figure");
  if (read.length === 0) return readings[0] as PublishedNumber;
  const figures = read.filter(({ text }) => Number(text) * factor <= LARGEST_SCALED);
  const [first] = figures;
  if (first === undefined)
    return refused((words) =>
      words.collect.number.scaledTooLarge({ what: expectation(rule)(words), factor }),
    );
  const others = new Set(figures.map(({ text }) => text));
  if (others.size > 1) {
    const [comma = "", point = ""] = figures.map(({ text }) => text);
    return refused((words) => ({
      rule: words.study.written.twoReadings({ what: expectation(rule)(words), one: comma, other: point }),
      remedy: words.collect.number.chooseSign({ point, comma }),
    }));
  }
  const scaled = Number((Number(first.text) * factor).toPrecision(EXACT_DIGITS));
  return { ...first, text: String(Math.round(scaled)) };
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
