import { formatValue } from "../format/quantity";
import { type FigureInput, studyYears } from "./figure-input";
import type { Label } from "./panel";
import { textWidth } from "./text-width";
import type { YearPoint } from "./year-series";

const GAP_PIXELS = 3;
const LINE_LABEL_UP = 16;
/** Free at each end of an axis of years. */
const ROOM_YEARS = 0.6;

/** The points that are labelled: all where their labels fit beside each other, else the first and the last. */
function labelled(
  input: FigureInput,
  points: readonly YearPoint[],
  width: number,
  textSize: number,
): readonly number[] {
  const widest = Math.max(0, ...points.map((point) => textWidth(textOf(input, point), textSize)));
  const { first, last } = studyYears(input);
  const fits = (widest + GAP_PIXELS) * (last - first + 2 * ROOM_YEARS) <= width;
  return points.flatMap((_, index) => (fits || index === 0 || index === points.length - 1 ? [index] : []));
}

const textOf = ({ language }: FigureInput, { quantity }: YearPoint): string =>
  formatValue(quantity, language);

/** The values over their bars, or under those that hang down. */
export function barLabels(
  input: FigureInput,
  points: readonly YearPoint[],
  width: number,
  textSize: number,
): readonly Label[] {
  return labelled(input, points, width, textSize).map((index) => {
    const point = points[index] as YearPoint;
    return {
      text: textOf(input, point),
      x: point.year,
      y: point.value,
      up: point.value < 0 ? -textSize : textSize - 2,
    };
  });
}

/** The values beside their points, each where its line does not pass. */
export function lineLabels(
  input: FigureInput,
  points: readonly YearPoint[],
  width: number,
  textSize: number,
): readonly Label[] {
  return labelled(input, points, width, textSize).map((index) => {
    const point = points[index] as YearPoint;
    const text = textOf(input, point);
    const before = points[index - 1]?.value;
    const after = points[index + 1]?.value;
    const half = textWidth(text, textSize) / 2;
    return { text, x: point.year, y: point.value, ...placeBesideLine(before, point.value, after, half) };
  });
}

/** Above a peak and below a trough; above and to the free side of a rise or a fall. */
function placeBesideLine(
  before: number | undefined,
  value: number,
  after: number | undefined,
  half: number,
): Pick<Label, "right" | "up"> {
  const comesFromBelow = before === undefined ? undefined : before < value;
  const goesUp = after === undefined ? undefined : after > value;
  if (comesFromBelow === undefined || goesUp === undefined) {
    const fromAbove = before !== undefined && before > value;
    return { up: goesUp === true || fromAbove ? -LINE_LABEL_UP : LINE_LABEL_UP };
  }
  if (!comesFromBelow && goesUp) {
    return { up: -LINE_LABEL_UP };
  }
  if (comesFromBelow && goesUp) {
    return { up: LINE_LABEL_UP, right: -half };
  }
  return { up: LINE_LABEL_UP, right: comesFromBelow || after === value ? 0 : half };
}
