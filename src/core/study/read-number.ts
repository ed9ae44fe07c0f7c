import type { ColumnRule } from "./column-rules";
import { columnContents, MOST_DECIMALS } from "./column-rules";

/** A cell's number (null: blank), or why it is refused. */
export type NumberReading =
  | { readonly value: number | null }
  | { readonly rule: string; readonly remedy: string };

const wholeNumber = /^-?(0|[1-9]\d*)$/;
const decimalNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const grouped = /^-?\d{1,3}([.,'\s\u202f]\d{3})+$/;
const decimalComma = /^-?\d+,\s?\d+$/;
const missingMark = /^([-–—.…~*]+|n\/?a|nan|null|none|nihil|tidak ada)$/i;

/**
 * Reads a cell in canonical form: plain digits, a minus sign, a decimal point, nothing else.
 * What looks like another way to write a number is refused with the likely meaning, never guessed.
 *
 * @example readNumber("365385", rule) // => { value: 365385 }
 */
export function readNumber(text: string, rule: ColumnRule): NumberReading {
  if (text === "") return readBlank(rule);
  const pattern = rule.type === "number" ? decimalNumber : wholeNumber;
  if (!pattern.test(text)) return { rule: `${expectation(rule)} expected`, remedy: likelyRemedy(text, rule) };
  if ((text.split(".")[1]?.length ?? 0) > MOST_DECIMALS)
    return {
      rule: `${expectation(rule)} with at most ${MOST_DECIMALS} decimals expected`,
      remedy: "write it with the decimals that the source publishes.",
    };
  const value = Number(text);
  if (value < rule.minimum || value > rule.maximum)
    return {
      rule: `${expectation(rule)} from ${rule.minimum} to ${rule.maximum} expected`,
      remedy:
        value < 0 && rule.minimum === 0
          ? "this cannot be negative: compare it with the source."
          : "compare it with the source; what the column may hold stands in datapackage.json.",
    };
  return { value: value === 0 ? 0 : value };
}

function readBlank(rule: ColumnRule): NumberReading {
  if (!rule.required) return { value: null };
  return {
    rule: `${expectation(rule)} expected, the cell is blank`,
    remedy: "fill in the published value, or remove the row until there is one.",
  };
}

/**
 * What a column's cells are, in words.
 *
 * @example expectation(populationRule) // => "whole number of persons"
 */
export function expectation(rule: ColumnRule): string {
  if (rule.type === "year") return "year of four digits";
  const content = columnContents[rule.name] ?? rule.name;
  return rule.type === "integer" ? `whole number of ${content}` : `number in ${content}`;
}

function likelyRemedy(text: string, rule: ColumnRule): string {
  const trimmed = text.trim();
  if (trimmed === "") return "the cell holds only blanks: remove them.";
  if (trimmed !== text) return "remove the blanks around it.";
  if (missingMark.test(text))
    return rule.required
      ? "is this a mark for a figure that does not exist? Remove the row until there is one."
      : "is this a mark for a figure that does not exist? Leave the cell blank.";
  if (rule.type !== "number" && grouped.test(text))
    return `is this a thousands separator? Write ${text.replace(/[^\d-]/g, "")}.`;
  if (rule.type === "number" && decimalComma.test(text))
    return `is this a decimal comma? Write ${text.replace(/,\s?/, ".")}.`;
  if (/%$/.test(text)) return `write ${text.replace(/\s*%$/, "")} without the per cent sign.`;
  if (/^-?\d+([.,]\d+)?\s*(\*+|[er]|\d\))$/.test(text))
    return "is this a mark for a provisional or revised figure? Write the number alone, and the mark as a remark in datapackage.json.";
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return "write all its digits, without an exponent.";
  if (/^[+-]?0\d+/.test(text)) return "remove the leading zeros.";
  if (/^\+/.test(text)) return "remove the plus sign.";
  if (rule.type !== "number" && decimalNumber.test(text))
    return "a count has no decimals: compare it with the source.";
  if (/[^ -~]/.test(text)) return "type it again with plain digits: it holds a character that is none.";
  return "write it with plain digits, and with a point before decimals.";
}
