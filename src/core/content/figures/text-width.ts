/**
 * Advance widths of Helvetica in thousandths of the font size (Adobe's metrics for the base fonts),
 * which the sans-serif system fonts come close to.
 */
const advances: Readonly<Record<string, number>> = {
  " ": 278,
  "!": 278,
  "%": 889,
  "'": 191,
  "(": 333,
  ")": 333,
  "*": 389,
  ",": 278,
  "-": 333,
  ".": 278,
  "/": 278,
  ":": 278,
  ";": 278,
  f: 278,
  i: 222,
  j: 222,
  k: 500,
  l: 222,
  m: 833,
  r: 333,
  s: 500,
  t: 278,
  v: 500,
  w: 722,
  x: 500,
  y: 500,
  z: 500,
  c: 500,
  A: 667,
  B: 667,
  C: 722,
  D: 722,
  E: 667,
  F: 611,
  G: 778,
  H: 722,
  I: 278,
  J: 500,
  K: 667,
  M: 833,
  N: 722,
  O: 778,
  P: 667,
  Q: 778,
  R: 722,
  S: 667,
  T: 611,
  U: 722,
  V: 667,
  W: 944,
  X: 667,
  Y: 667,
  Z: 611,
};

/** Digits and most letters. */
const USUAL_ADVANCE = 556;

/** System fonts run wider than Helvetica, up to a seventh; room that is left over does no harm. */
const SLACK = 1.15;

/**
 * About how wide a text is in a sans-serif system font, in pixels, on the safe side.
 *
 * @example textWidth("2016", 14) // => 35.8
 */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += advances[character] ?? USUAL_ADVANCE;
  }
  return (thousandths / 1000) * fontSize * SLACK;
}

/**
 * A text in lines of at most so many pixels, parted by `<br>`, where its words allow it.
 *
 * @example wrapText("Without the year 2016", 100, 14) // => "Without the<br>year 2016"
 */
export function wrapText(text: string, width: number, fontSize: number): string {
  const lines: string[] = [];
  for (const next of text.split(" ")) {
    const longer = lines.length === 0 ? next : `${lines.at(-1)} ${next}`;
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(next);
    }
  }
  return lines.join("<br>");
}
