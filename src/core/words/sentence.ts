import type { Unit } from "./decimals";

/**
 * A piece of a sentence. `markdown` is what the author wrote (emphasis and links allowed), `text` is data
 * (never read as markup), `number` is a quantity as it is written out, `link` points inside the report.
 */
export type Inline =
  | { readonly kind: "markdown"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number";
      readonly text: string;
      readonly quantity: string;
      /** Of a number that a cell computed itself: all that is known of it. */
      readonly own?: OwnNumber;
    }
  | { readonly kind: "link"; readonly text: string; readonly anchor: string };

/** A number that a cell computed itself, and what it says of it. */
export interface OwnNumber {
  readonly label: string;
  readonly value: number | null;
  readonly unit: Unit;
}

/** A sentence, or a part of one. */
export type Sentence = readonly Inline[];

/** What stands between the words of a sentence: data as text, a number or a link, or a part that was said before. */
export type Part = string | Inline | Sentence;

/**
 * A sentence of words and parts. Its template may be wrapped: a line break with the blanks around it counts as one
 * blank, and as none at the template's beginning and end.
 *
 * @example sentence`Penduduk ${moved} dari ${first} menjadi ${last}`
 */
export function sentence(strings: readonly string[], ...parts: readonly Part[]): Sentence {
  return unwrapped(strings).flatMap((markdown, index): Sentence => {
    const part = parts[index];
    const said: Sentence = markdown === "" ? [] : [{ kind: "markdown", text: keepSymbol(markdown) }];
    return part === undefined ? said : [...said, ...inlinesOf(part)];
  });
}

const unwrapped = (strings: readonly string[]): readonly string[] =>
  strings.map((markdown, index) => {
    const begun = index === 0 ? markdown.replace(/^\s*\n\s*/, "") : markdown;
    const ended = index === strings.length - 1 ? begun.replace(/\s*\n\s*$/, "") : begun;
    return ended.replace(/\s*\n\s*/g, " ");
  });

const inlinesOf = (part: Part): Sentence =>
  typeof part === "string" ? [{ kind: "text", text: part }] : isSentence(part) ? part : [part];

const isSentence = (part: Inline | Sentence): part is Sentence => Array.isArray(part);

/** Keeps the symbol of a number on its line: "n = " before 5. */
const keepSymbol = (markdown: string): string =>
  markdown.replace(/(?<![\p{L}\d])(\p{L}{1,2}) = $/u, "$1\u00a0=\u00a0");
