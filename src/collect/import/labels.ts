/** The mark behind a figure or a year: provisional and its degrees, revised, estimated, or a note's number. */
export interface Mark {
  readonly text: string;
  readonly kind: "provisional" | "revised" | "estimated" | "note";
}

/**
 * A label as it can be compared: without tags, escaped characters, case and surplus blanks, and with blanks for the
 * underscores of the open-data portals.
 *
 * @example plainLabel("&lt;b&gt;Kota  Kupang&lt;/b&gt;") // => "kota kupang"
 */
export function plainLabel(label: string): string {
  const tidy = tidyLabel(label).toLowerCase();
  return tidy.includes("_") ? tidy.replaceAll("_", " ").trim() : tidy;
}

/** A label without tags, escaped characters and surplus blanks. */
export function tidyLabel(label: string): string {
  // Most cells are plain figures, and a large sheet has hundreds of thousands.
  if (!/[&<\s\u200b]/.test(label)) return label;
  return unescapeMarkup(unescapeMarkup(label))
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/[\s\u00a0\u200b]+/g, " ")
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** A text whose markup was written with `&lt;` and its like. */
export function unescapeMarkup(text: string): string {
  return text
    .replace(/&#(\d{1,6});/g, (whole, digits: string) => codePoint(Number(digits)) ?? whole)
    .replace(
      /&#x([\da-f]{1,6});/gi,
      (whole, digits: string) => codePoint(Number.parseInt(digits, 16)) ?? whole,
    )
    .replace(/&([a-z]{2,4});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}

const codePoint = (code: number): string | null => (code <= 0x10ffff ? String.fromCodePoint(code) : null);

/** A spreadsheet may have written the year with a decimal. */
const yearLabel = /^(?:tahun|year)?\s*((?:19|20)\d\d)(?:\.0)?\s*(.*)$/i;

/**
 * The year that a label is, with the mark behind it; null where it is something else.
 *
 * @example readYear("2016*") // => { year: 2016, marks: [{ text: "*", kind: "provisional" }] }
 */
export function readYear(label: string): { readonly year: number; readonly marks: readonly Mark[] } | null {
  const [, digits, rest = ""] = yearLabel.exec(tidyLabel(label)) ?? [];
  if (digits === undefined) return null;
  const marks = readMarks(rest);
  return marks === null ? null : { year: Number(digits), marks };
}

/** The years that a running text names, each once; a span of years counts as its two ends. */
export function yearsNamed(text: string): readonly number[] {
  const found = tidyLabel(text).match(/(?<![\d.,/])(?:19|20)\d\d(?![\d.,/]\d|\d)/g) ?? [];
  return [...new Set(found.map(Number))];
}

/**
 * The marks behind a number or a year: `*`, `**`, `***`, `r`, `e`, `1)`, alone or in brackets.
 *
 * @returns null where the text is anything else
 */
export function readMarks(text: string): readonly Mark[] | null {
  const marks: Mark[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const [found, stars, letter, note] =
      /^\(?(?:(\*{1,3})|([re])|([1-9\u00b9\u00b2\u00b3]|[a-z](?=\))))\)?\s*/iu.exec(rest) ?? [];
    if (found === undefined || (note !== undefined && /^[1-9]\s*$/.test(found))) return null;
    if (stars !== undefined) marks.push({ text: stars, kind: "provisional" });
    else if (letter !== undefined)
      marks.push({ text: letter, kind: letter.toLowerCase() === "r" ? "revised" : "estimated" });
    else marks.push({ text: (note as string).replace(/[\u00b9\u00b2\u00b3]/, superscript), kind: "note" });
    rest = rest.slice(found.length);
  }
  return marks;
}

const superscript = (sign: string): string => ({ "\u00b9": "1", "\u00b2": "2", "\u00b3": "3" })[sign] ?? sign;

const annual = /^(tahunan|tahun|annual|annually|year|yearly|setahun)$/;
const monthsAndParts =
  /^(januari|january|februari|february|maret|march|april|mei|may|juni|june|juli|july|agustus|august|september|oktober|october|november|desember|december|jan|feb|mar|apr|jun|jul|agu|agt|ags|aug|sept?|okt|oct|nov|des|dec|(semester|triwulan|quarter|kuartal|caturwulan|smt|tw|q) ?([1-4]|i{1,3}|iv))$/;

/** The part of a year that a label is, in small letters ("tahunan" for the whole year); null where it is none. */
export function readPeriod(label: string): string | null {
  const plain = plainLabel(label);
  if (annual.test(plain)) return "tahunan";
  return monthsAndParts.test(plain) ? plain : null;
}

/** Whether a label says that the figure is the total over a breakdown, or that there is none. */
export function isTotal(label: string): boolean {
  return /^(jumlah|jml\.?|total|jumlah\/total|(jumlah|total) (seluruhnya|keseluruhan)|keseluruhan|seluruhnya|tidak ada|semua( .*)?|all|(laki-laki|l|lk) ?(\+|dan|&|\/) ?(perempuan|p|pr)|(jumlah|total)\b.*\b(jumlah|total))$/.test(
    plainLabel(label),
  );
}

/** Whether a label names a part of the people or places, such as the men or the towns. */
export function isPart(label: string): boolean {
  return /^(l|p|lk|pr)$|(?<!\p{L})(laki[ -]?laki|perempuan|pria|wanita|male|males|female|females|men|women|perkotaan|perdesaan|pedesaan|urban|rural)(?!\p{L})/u.test(
    plainLabel(label),
  );
}

/** The sex that a label names and nothing else; null where it names neither or more. */
export function sexOf(label: string): "men" | "women" | null {
  const plain = plainLabel(label);
  if (/^(l|lk|laki[ -]?laki|pria|males?|men)$/.test(plain)) return "men";
  return /^(p|pr|perempuan|wanita|females?|women)$/.test(plain) ? "women" : null;
}
