/** Widths of Times New Roman's letters from the space on, in thousandths of the size; all others are taken as 500. */
const WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444,
] as const;

const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const OTHER_WIDTH = 500;

/** Bold letters are wider than usual ones, capitals in place of small ones much wider. */
const BOLD = 1.12;
const CAPITALS = 1.3;

/** How a text is set, in points. */
export interface TextSetting {
  readonly size: number;
  readonly isBold: boolean;
  readonly isCapitals: boolean;
  /** Of the first line, and of the others. */
  readonly firstWidth: number;
  readonly width: number;
}

/**
 * In how many lines Word sets a text, nearly: words are put into a line as long as there is room, which is what Word
 * does but for kerning and its own fonts.
 *
 * @param text its own line ends are kept
 */
export function countLines(text: string, setting: TextSetting): number {
  return text.split("\n").reduce((sum, line, index) => sum + linesOf(line, setting, index === 0), 0);
}

function linesOf(
  text: string,
  { size, isBold, isCapitals, firstWidth, width }: TextSetting,
  isFirst: boolean,
): number {
  const scale = scaleOf({ size, isBold, isCapitals });
  const space = 250 * scale;
  let lines = 1;
  let left = isFirst ? firstWidth : width;
  for (const word of text.split(/[ \t]+/)) {
    const needed = widthOf(word) * scale;
    if (needed > left && left < (lines === 1 && isFirst ? firstWidth : width)) {
      lines += 1;
      left = width;
    }
    // A word that is longer than a line is broken.
    while (needed > width && left < needed && left === width && lines < 1000) {
      lines += Math.ceil(needed / width) - 1;
      left = width * Math.ceil(needed / width);
    }
    left -= needed + space;
  }
  return lines;
}

type Look = Pick<TextSetting, "size" | "isBold" | "isCapitals">;

const scaleOf = ({ size, isBold, isCapitals }: Look): number =>
  (size / 1000) * (isBold ? BOLD : 1) * (isCapitals ? CAPITALS : 1);

/** How wide a text is that stands in one line, in points. */
export const textWidth = (text: string, look: Look): number => widthOf(text) * scaleOf(look);

function widthOf(word: string): number {
  let sum = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    sum += WIDTHS[(code === NO_BREAK_SPACE ? SPACE : code) - SPACE] ?? OTHER_WIDTH;
  }
  return sum;
}
