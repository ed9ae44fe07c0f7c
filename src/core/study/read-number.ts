import type { Say } from "../words/language";
import { type ColumnRule, MOST_DECIMALS } from "./columns";
import type { Advice } from "./problem";

/** A cell's number (null: blank), or why it is refused. */
export type NumberReading = { readonly value: number | null } | { readonly advice: Say<Advice> };

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
  const what = expectation(rule);
  if (text === "")
    return rule.required
      ? { advice: (words) => words.study.cell.blank({ what: what(words) }) }
      : { value: null };
  const pattern = rule.type === "number" ? decimalNumber : wholeNumber;
  if (!pattern.test(text))
    return {
      advice: (words) => ({
        rule: words.study.cell.expected({ what: what(words) }),
        remedy: likelyRemedy(text, rule)(words),
      }),
    };
  if ((text.split(".")[1]?.length ?? 0) > MOST_DECIMALS)
    return { advice: (words) => words.study.cell.decimals({ what: what(words), most: MOST_DECIMALS }) };
  const value = Number(text);
  if (value < rule.minimum || value > rule.maximum) {
    const { minimum, maximum } = rule;
    const isNegative = value < 0 && minimum === 0;
    return {
      advice: (words) => {
        const { range, negative, outside } = words.study.cell;
        return {
          rule: range({ what: what(words), minimum, maximum }),
          remedy: isNegative ? negative : outside,
        };
      },
    };
  }
  return { value: value === 0 ? 0 : value };
}

/**
 * What a column's cells are, in words.
 *
 * @example expectation(populationRule)(wordsIn("en")) // => "whole number of persons"
 */
export function expectation({ name, type }: ColumnRule): Say {
  return ({ study }) => {
    if (type === "year") return study.yearOfFourDigits;
    const { content } = study.columns[name];
    return type === "integer" ? study.wholeNumberOf({ content }) : study.numberIn({ content });
  };
}

/** What to do about a text that is no number: what it looks like tells. */
function likelyRemedy(text: string, rule: ColumnRule): Say {
  return ({ study: { cell } }) => {
    const trimmed = text.trim();
    if (trimmed === "") return cell.onlyBlanks;
    if (trimmed !== text) return cell.blanksAround;
    if (missingMark.test(text)) return rule.required ? cell.missingRequired : cell.missing;
    if (rule.type !== "number" && grouped.test(text))
      return cell.thousands({ number: text.replace(/[^\d-]/g, "") });
    if (rule.type === "number" && decimalComma.test(text))
      return cell.decimalComma({ number: text.replace(/,\s?/, ".") });
    if (/%$/.test(text)) return cell.percentSign({ number: text.replace(/\s*%$/, "") });
    if (/^-?\d+([.,]\d+)?\s*(\*+|[er]|\d\))$/.test(text)) return cell.mark;
    if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return cell.exponent;
    if (/^[+-]?0\d+/.test(text)) return cell.leadingZeros;
    if (/^\+/.test(text)) return cell.plusSign;
    if (rule.type !== "number" && decimalNumber.test(text)) return cell.countWithDecimals;
    return /[^ -~]/.test(text) ? cell.strangeCharacter : cell.otherWriting;
  };
}
