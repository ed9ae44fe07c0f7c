import type { Say } from "../words/language";
import type { ColumnRule } from "./columns";
import type { Advice } from "./problem";
import { expectation, readNumber } from "./read-number";

/** The sign before the decimals: Indonesian texts use the comma, English ones the point. */
export type DecimalSign = "comma" | "point";

/** A number as a package's table writes it, or why no single reading fits. */
export type WrittenNumber =
  | { readonly text: string }
  | { readonly undecided: Readonly<Record<DecimalSign, string>>; readonly rule: Say }
  | { readonly advice: Say<Advice> };

const groupedCount = /^-?[1-9]\d{0,2}(?:([.,'\u2019 ])\d{3})(?:\1\d{3})*$/;
const oneSign = /^(-?)(\d+)([.,]) ?(\d+)$/;
const bothSigns = /^-?[1-9]\d{0,2}(?:([.,])\d{3})+([.,])\d+$/;
const signNames: Readonly<Record<string, DecimalSign>> = { ",": "comma", ".": "point" };

/**
 * Reads a number in Indonesian (`412.708`, `2,59`) or English writing (`412,708`, `2.59`) into the
 * plain form of a table's cell, where only one reading fits the column. A count has no decimals, so
 * its points and commas part thousands; in a rate `4.770` may be either and stays undecided.
 *
 * @param decimal the decimal sign, where it is known; null where only the writing itself can tell
 * @example readWrittenNumber("412.708", populationRule, null) // => { text: "412708" }
 * @example readWrittenNumber("2,59", growthRule, null) // => { text: "2.59" }
 */
export function readWrittenNumber(
  written: string,
  rule: ColumnRule,
  decimal: DecimalSign | null,
): WrittenNumber {
  const tidy = written
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ")
    .trim()
    .replace(/^[\u2212\u2013](?=\d)/, "-");
  const reading = rule.type === "number" ? readRate(tidy, rule, decimal) : readCount(tidy, rule, decimal);
  if (!("text" in reading)) return reading;
  const checked = readNumber(reading.text, rule);
  return "value" in checked ? reading : checked;
}

function readCount(tidy: string, rule: ColumnRule, decimal: DecimalSign | null): WrittenNumber {
  const [, separator] = groupedCount.exec(tidy) ?? [];
  const isOneGroup = oneSign.test(tidy);
  if (separator !== undefined && !(isOneGroup && decimal !== null && signNames[separator] === decimal))
    return { text: tidy.replace(/[^\d-]/g, "") };
  if (isOneGroup || bothSigns.test(tidy))
    return {
      advice: (words) => words.study.written.countWithDecimals({ what: expectation(rule)(words) }),
    };
  return { text: tidy };
}

function readRate(tidy: string, rule: ColumnRule, decimal: DecimalSign | null): WrittenNumber {
  const one = oneSign.exec(tidy);
  if (one !== null) {
    const [, minus = "", whole = "", sign = "", decimals = ""] = one;
    const point = `${minus}${whole}.${decimals}`;
    const grouped = `${minus}${whole}${decimals}`;
    const canGroup = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    const name = signNames[sign] as DecimalSign;
    if (decimal === null && canGroup)
      return {
        undecided: name === "point" ? { point, comma: grouped } : { comma: point, point: grouped },
        rule: (words) =>
          words.study.written.twoReadings({ what: expectation(rule)(words), one: point, other: grouped }),
      };
    if (decimal === null || decimal === name) return { text: point };
    return canGroup ? { text: grouped } : wrongSign(rule, decimal);
  }
  const both = bothSigns.exec(tidy);
  if (both !== null && both[1] !== both[2]) {
    const name = signNames[both[2] as string] as DecimalSign;
    if (decimal !== null && decimal !== name) return wrongSign(rule, decimal);
    return { text: tidy.replaceAll(both[1] as string, "").replace(",", ".") };
  }
  const [, separator = ""] = groupedCount.exec(tidy) ?? [];
  if (separator !== "" && signNames[separator] !== decimal) return { text: tidy.replace(/[^\d-]/g, "") };
  return { text: tidy };
}

const wrongSign = (rule: ColumnRule, decimal: DecimalSign): WrittenNumber => ({
  advice: (words) => words.study.written.otherSign[decimal]({ what: expectation(rule)(words) }),
});

/**
 * The decimal sign that a column's numbers show: one that parts decimals beyond doubt, and no other.
 *
 * @returns null where none shows it, or where they contradict each other
 * @example decimalSignOf(["4,58", "4,770"]) // => "comma"
 */
export function decimalSignOf(texts: readonly string[]): DecimalSign | null {
  const shown = new Set<DecimalSign>();
  for (const text of texts) {
    const tidy = text.replace(/\s+/g, " ").trim();
    const [, , whole = "", sign = "", decimals = ""] = oneSign.exec(tidy) ?? [];
    const isClear = decimals.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole);
    if (sign !== "" && isClear) shown.add(signNames[sign] as DecimalSign);
    const both = bothSigns.exec(tidy);
    if (both !== null && both[1] !== both[2]) shown.add(signNames[both[2] as string] as DecimalSign);
  }
  const [only, other] = shown;
  return other === undefined ? (only ?? null) : null;
}
