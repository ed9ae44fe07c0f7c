import type { Quantity } from "../../ledger/quantity";
import { spuriousSignificance } from "../../statistics/spurious";
import { type Language, wordsIn } from "../../words/language";
import { formatNumber } from "../../words/number";
import { formatValue } from "../../words/quantity";
import { type Inline, type Part, type Sentence, sentence } from "../../words/sentence";
import { formatQuantity } from "../../words/unit";
import { anchorOf, type NumberedKind, nameOf } from "../registry";
import { significanceOf, signOf } from "./judgements";

/** A paragraph, a caution that stands beside the number that it concerns, or a sentence of the plain answer or a paragraph of the abstract, which stand before the chapters. */
export interface Prose {
  readonly kind: "prose" | "caution" | "answer" | "abstract";
  readonly parts: Sentence;
}

/** What may stand between the words of a template: a quantity, a part, or a text (region, year, chosen word). */
export type Piece = Quantity | Part;

/** Turns a tagged template into a sentence, its quantities written in the language's way. */
export function compose(
  language: Language,
  strings: readonly string[],
  pieces: readonly (Piece | number)[],
): Sentence {
  return sentence(strings, ...pieces.map((piece) => partOf(piece, language)));
}

function partOf(piece: Piece | number, language: Language): Part {
  if (typeof piece === "number") {
    throw new TypeError(wordsIn(language).notebook.own.bare({ value: piece }));
  }
  if (typeof piece === "string" || isSentence(piece) || "kind" in piece) {
    return piece;
  }
  if (!("id" in piece && "value" in piece)) {
    throw new TypeError(
      `prose takes quantities, words and links; it was given ${JSON.stringify(piece)?.slice(0, 80) ?? typeof piece}`,
    );
  }
  return writeQuantity(piece, language);
}

const isSentence = (piece: Piece): piece is Sentence => Array.isArray(piece);

/** A quantity as a sentence says it; where it is not defined, the reason stands in its place. */
export function writeQuantity(quantity: Quantity, language: Language): Inline {
  const text =
    quantity.value === null
      ? wordsIn(language).prose.notDefined({ reason: quantity.reason?.[language] ?? "–" })
      : formatQuantity(quantity, language);
  return numberOf(quantity, text);
}

/** A quantity as a part of a sentence, written as the text says. */
export const numberOf = ({ id, own }: Quantity, text: string): Extract<Inline, { kind: "number" }> => ({
  kind: "number",
  text,
  quantity: id,
  ...(own !== undefined && { own }),
});

/** A number without its unit, but for the percent sign, for where the sentence says the unit. */
export function writeBare(quantity: Quantity, language: Language): Inline {
  return quantity.unit === "percent" || quantity.value === null
    ? writeQuantity(quantity, language)
    : numberOf(quantity, formatValue(quantity, language));
}

/** A quantity without its sign, for after a word that says the sign. */
export function sizeOf(quantity: Quantity): Quantity {
  const { value } = quantity;
  return { ...quantity, value: value === null ? null : Math.abs(value) };
}

/** A number with its unit and without its sign. */
export const writeSize = (quantity: Quantity, language: Language): Inline =>
  writeQuantity(sizeOf(quantity), language);

/** A change as a verb and its size without a sign: "naik 12,30%", "fell by 3.10%"; of one shown as zero the verb alone. */
export function writeMove(change: Quantity, language: Language): Sentence {
  const { moved: verbs, movedBy, movedUnknown } = wordsIn(language).prose;
  const { value } = change;
  if (value === null) {
    return movedUnknown({ moved: verbs.somehow, size: writeQuantity(change, language) });
  }
  const sign = signOf(change);
  if (sign === "zero") {
    return [{ kind: "text", text: value === 0 ? verbs.stayed : verbs.hardly }];
  }
  return movedBy({
    moved: sign === "positive" ? verbs.up : verbs.down,
    size: writeSize(change, language),
  });
}

/** Two limits with the unit once, behind the second: "1,50 sampai 6,51 orang per unit". */
export function writeRange(low: Quantity, high: Quantity, language: Language): Sentence {
  if (low.value === null || high.value === null) {
    return [writeQuantity(low.value === null ? low : high, language)];
  }
  return wordsIn(language).prose.range({
    low: numberOf(low, formatValue(low, language)),
    high: writeQuantity(high, language),
  });
}

/** The share of independent rising series that either test calls related, between its ends: "17 sampai 48%". */
export function writeSpuriousShare(language: Language): Sentence {
  const shares = [...spuriousSignificance.tTest, ...spuriousSignificance.permutation];
  const inPercent = (share: number): Part => ({ kind: "text", text: formatNumber(100 * share, 0, language) });
  return wordsIn(language).prose.range({
    low: inPercent(Math.min(...shares)),
    high: [inPercent(Math.max(...shares)), { kind: "text", text: "%" }] as Sentence,
  });
}

/** A p-value with its sign: "p = 0,015", "p < 0,0001". */
export function writeP(p: Quantity, language: Language): Inline {
  if (p.value === null) {
    return numberOf(p, wordsIn(language).prose.noP);
  }
  const { text, ...number } = writeBare(p, language) as Extract<Inline, { kind: "number" }>;
  return { ...number, text: text.startsWith("<") ? `p\u00a0${text}` : `p\u00a0=\u00a0${text}` };
}

/** One number, or the lowest and the highest of several. */
export function writeLimits(quantities: readonly Quantity[], language: Language): Sentence {
  const sorted = ascending(quantities);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) {
    return [];
  }
  return low === high ? [writeQuantity(low, language)] : writeRange(low, high, language);
}

/** A p-value, or of several that are alike in verdict the one nearest to the level: "p ≤ 0,043". */
export function writePs(ps: readonly Quantity[], language: Language): Sentence {
  const sorted = ascending(ps);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low === high) {
    return ps.slice(0, 1).map((p) => writeP(p, language));
  }
  const isBelow = significanceOf(high) === "significant";
  const nearest = writeP(isBelow ? high : low, language);
  return [{ ...nearest, text: nearest.text.replace(/[=<]/, isBelow ? "≤" : "≥") }];
}

const ascending = (quantities: readonly Quantity[]): readonly Quantity[] =>
  quantities
    .filter(({ value }) => value !== null)
    .sort((one, other) => (one.value ?? 0) - (other.value ?? 0));

/** Findings with the readings that overturn them, those that none does left out. */
export function writeTurned(
  findings: readonly (readonly [finding: Sentence, readings: Sentence])[],
  language: Language,
): Sentence {
  const { turned, unless } = wordsIn(language).prose;
  return unless.joined(
    findings
      .filter(([, readings]) => readings.length > 0)
      .map(([finding, readings]) => turned({ finding, readings })),
  );
}

/** A link to a table, figure or section, with its number. */
export function linkTo(kind: NumberedKind, key: string, language: Language): Inline {
  return { kind: "link", text: nameOf(kind, key, language), anchor: anchorOf(kind, key) };
}

/** The sentence as plain text, without markup. */
export function plainText(parts: Sentence): string {
  return parts
    .map((part) =>
      part.kind === "markdown" ? part.text.replace(/\[([^[\]]*)\]\([^()]*\)|[*_`]/g, "$1") : part.text,
    )
    .join("")
    .replace(/[ \n]+/g, " ")
    .trim();
}
