import { square } from "../../statistics/elementary";
import { formatValue } from "../../words/quantity";
import { type FigureInput, studyYears } from "./figure-input";
import type { Axis, Label } from "./panel";
import { placeLabels, type Spot } from "./place-labels";
import { textWidth } from "./text-width";
import type { YearPoint } from "./year-series";

const GAP_PIXELS = 3;
/** Free at each end of an axis of years. */
const ROOM_YEARS = 0.6;
/** Between the spots that a line is thought of as, for keeping labels off it. */
const SPOT_PIXELS = 4;

const textOf = ({ language }: FigureInput, { quantity }: YearPoint): string =>
  formatValue(quantity, language);

/** The points that are labelled: all where their labels fit beside each other, else the first and the last. */
function labelled(
  input: FigureInput,
  points: readonly YearPoint[],
  width: number,
  textSize: number,
): readonly YearPoint[] {
  const widest = Math.max(0, ...points.map((point) => textWidth(textOf(input, point), textSize)));
  const { first, last } = studyYears(input);
  const fits = (widest + GAP_PIXELS) * (last - first + 2 * ROOM_YEARS) <= width;
  return fits ? points : points.filter((_, index) => index === 0 || index === points.length - 1);
}

/**
 * The values over their bars. Where only the first and the last are said, they start and end with their bar
 * and stand over all bars that they reach across.
 */
export function barLabels(
  input: FigureInput,
  points: readonly YearPoint[],
  width: number,
  textSize: number,
): readonly Label[] {
  const named = labelled(input, points, width, textSize);
  const { first, last } = studyYears(input);
  const yearsPerPixel = (last - first + 2 * ROOM_YEARS) / width;
  return named.map((point) => {
    const label = { text: textOf(input, point), x: point.year, up: textSize - 2 };
    if (named.length === points.length) {
      return { ...label, y: point.value };
    }
    const reach = textWidth(label.text, textSize) * yearsPerPixel;
    const below = points.filter(({ year }) => Math.abs(year - point.year) <= reach);
    return {
      ...label,
      y: Math.max(...below.map(({ value }) => value)),
      anchor: point === points[0] ? "left" : "right",
      right: (point === points[0] ? -1 : 1) * Math.round(ROOM_YEARS / 2 / yearsPerPixel),
    };
  });
}

/** The values beside their points, where neither a line nor another label passes. */
export function pointLabels(
  input: FigureInput,
  points: readonly YearPoint[],
  axes: { readonly x: Axis; readonly y: Axis },
  room: { readonly width: number; readonly height: number; readonly textSize: number },
  lines: readonly (readonly YearValue[])[],
): readonly Label[] {
  const toSpot = ({ year, value }: YearValue): Spot => ({
    x: ((year - axes.x.range[0]) / (axes.x.range[1] - axes.x.range[0])) * room.width,
    y: ((value - axes.y.range[0]) / (axes.y.range[1] - axes.y.range[0])) * room.height,
  });
  const named = labelled(input, points, room.width, room.textSize);
  const wanted = named.map((point) => ({
    ...toSpot(point),
    width: textWidth(textOf(input, point), room.textSize),
    height: room.textSize * 1.2,
  }));
  const offsets = placeLabels(
    wanted,
    points.map(toSpot),
    lines.flatMap((line) => spotsAlong(line.map(toSpot))),
    room,
  );
  return named.flatMap((point, index): readonly Label[] => {
    const offset = offsets[index] ?? null;
    return offset === null
      ? []
      : [{ text: textOf(input, point), x: point.year, y: point.value, right: offset.right, up: offset.up }];
  });
}

interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** Spots a few pixels apart along a line through others. */
function spotsAlong(corners: readonly Spot[]): readonly Spot[] {
  return corners.slice(1).flatMap((to, index) => {
    const from = corners[index] as Spot;
    const steps = Math.ceil(Math.sqrt(square(to.x - from.x) + square(to.y - from.y)) / SPOT_PIXELS);
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}
