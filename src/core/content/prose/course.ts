import { yearOf } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import { decimalsOf } from "../../words/decimals";
import { type Language, wordsIn } from "../../words/language";
import { formatNumber } from "../../words/number";
import { compareAsShown } from "../../words/quantity";
import type { Inline, Part, Sentence } from "../../words/sentence";
import { moveOf, signOf } from "./judgements";
import { numberOf, writeBare, writeQuantity, writeSize } from "./prose";

/** A figure of a year that was published, or could be computed. */
type Present = Quantity & { readonly value: number };

const present = (yearly: readonly Quantity[]): readonly Present[] =>
  yearly.filter((quantity): quantity is Present => quantity.value !== null);

/**
 * How a series went, over the years that have it: "rose from 652 in 2012 to 1,940 in 2016", "stayed at 300
 * throughout", "was 7.70% in both 2012 and 2016".
 *
 * @param yearly a quantity for each year, in the order of the years
 */
export function writeCourse(yearly: readonly Quantity[], language: Language): Sentence {
  const words = wordsIn(language).prose.course;
  const found = present(yearly);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) {
    return words.never;
  }
  const said = {
    first: writeBare(first, language),
    last: writeQuantity(last, language),
    bareLast: writeBare(last, language),
    firstYear: yearOf(first),
    lastYear: yearOf(last),
  };
  if (found.length === 1) {
    return words.once(said);
  }
  if (found.every(({ value }) => value === last.value)) {
    return words.throughout(said);
  }
  return words[moveOf(first, last)](said);
}

/** How fast a series went on average, behind its course: ", on average by 2.43% a year"; empty where that is zero or not known. */
export function writeOnAverage(averageGrowth: Quantity, language: Language): Sentence {
  return ["positive", "negative"].includes(signOf(averageGrowth))
    ? wordsIn(language).prose.onAverage({ size: writeSize(averageGrowth, language) })
    : [];
}

/**
 * In which years a series grew most and least: a sentence with a blank before it; empty where fewer than two growths are
 * known, or where all are shown as zero.
 *
 * @param of what grows: "the population"
 */
export function writeExtremes(growths: readonly Quantity[], of: Part, language: Language): Sentence {
  const words = wordsIn(language).prose.extremes;
  const found = [...present(growths)].sort((one, other) => other.value - one.value);
  const [most, least] = [found[0], found.at(-1)];
  if (most === undefined || least === undefined || found.length < 2) {
    return [];
  }
  const signOfMost = compareAsShown(most.value, 0, most.unit);
  const said = {
    of,
    most: writeSize(most, language),
    mostYear: yearOf(most),
    least: writeSize(least, language),
    leastYear: yearOf(least),
  };
  if (compareAsShown(most.value, least.value, most.unit) === "equal") {
    return signOfMost === "equal" ? [] : words.same({ ...said, verb: signOfMost });
  }
  if (compareAsShown(least.value, 0, least.unit) !== "below") {
    return words.rises(said);
  }
  return signOfMost === "above" ? words.both(said) : words.falls(said);
}

/**
 * A number as someone says it who needs no decimals: none from ten on, one from one on, else two; without its sign and
 * unit.
 *
 * @example 15.853 // => "16"; −0.978 // => "1.0"
 */
export function writeRoughly(quantity: Quantity, language: Language): Inline {
  const { value, unit } = quantity;
  return value === null
    ? writeQuantity(quantity, language)
    : numberOf(quantity, roughText(Math.abs(value), unit, language));
}

function roughText(value: number, unit: Quantity["unit"], language: Language): string {
  return formatNumber(value, Math.min(roughDecimals(value), decimalsOf[unit]), language);
}

const roughDecimals = (value: number): number =>
  Number.isInteger(value) || value >= 9.95 ? 0 : value >= 0.95 ? 1 : 2;

/** Two rough limits in per cent, with the decimals of the larger and the sign once; one where they look the same. */
export function writeRoughPercent(low: Quantity, high: Quantity, language: Language): Sentence {
  const decimals = roughDecimals(high.value ?? 0);
  const limit = (end: Quantity): Inline => numberOf(end, formatNumber(end.value ?? 0, decimals, language));
  const limits = { low: limit(low), high: limit(high) };
  return [
    ...(limits.low.text === limits.high.text ? [limits.high] : wordsIn(language).prose.range(limits)),
    { kind: "text", text: "%" },
  ];
}

/** What a rough number was in the first year: ", up from 1.0", ", as in 2012". */
export function writeSince(first: Quantity, last: Quantity, language: Language): Sentence {
  const words = wordsIn(language).prose.since;
  if (first.value === null || last.value === null) {
    return [];
  }
  const said = { first: writeRoughly(first, language), year: yearOf(first) };
  if (said.first.text === writeRoughly(last, language).text) {
    return words.same(said);
  }
  return first.value < last.value ? words.up(said) : words.down(said);
}
