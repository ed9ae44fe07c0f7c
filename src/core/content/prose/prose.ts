import type { Quantity } from "../../ledger/quantity";
import type { Language } from "../../words/language";
import { compareAsShown, formatQuantity, formatValue } from "../../words/quantity";
import { type Inline, type Part, type Sentence, sentence } from "../../words/sentence";
import { anchorOf, type NumberedKind, nameOf } from "../registry";

/** A paragraph, or a caution that stands beside the number that it concerns. */
export interface Prose {
  readonly kind: "prose" | "caution";
  readonly parts: Sentence;
}

/** What may stand between the words of a template: a quantity, a part, or a text (region, year, chosen word). */
export type Piece = Quantity | Part;

/** Turns a tagged template into a sentence, its quantities written in the language's way. */
export function compose(language: Language, strings: readonly string[], pieces: readonly Piece[]): Sentence {
  return sentence(strings, ...pieces.map((piece) => partOf(piece, language)));
}

function partOf(piece: Piece, language: Language): Part {
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
  const undefinedWords = { id: "tidak dapat dihitung", en: "not defined" } as const;
  const text =
    quantity.value === null
      ? `(${undefinedWords[language]}: ${quantity.reason?.[language] ?? "–"})`
      : formatQuantity(quantity, language);
  return { kind: "number", text, quantity: quantity.id };
}

/** A change as a verb and its size without a sign: "naik 12,30%", "fell by 3.10%"; of one shown as zero the verb alone. */
export function writeMove(change: Quantity, verb: string, language: Language): Sentence {
  if (change.value !== null && compareAsShown(change.value, 0, change.unit) === "equal") {
    return [{ kind: "text", text: verb }];
  }
  const joint = { id: " ", en: " by " } as const;
  const value = change.value === null ? null : Math.abs(change.value);
  return [
    { kind: "text", text: `${verb}${change.value === null ? " " : joint[language]}` },
    writeQuantity({ ...change, value }, language),
  ];
}

/** Two limits with the unit once, behind the second: "1,50 sampai 6,51 orang per unit". */
export function writeRange(low: Quantity, high: Quantity, language: Language): Sentence {
  if (low.value === null || high.value === null) {
    return [writeQuantity(low.value === null ? low : high, language)];
  }
  const between = { id: " sampai ", en: " to " } as const;
  return [
    { kind: "number", text: formatValue(low, language), quantity: low.id },
    { kind: "text", text: between[language] },
    writeQuantity(high, language),
  ];
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
