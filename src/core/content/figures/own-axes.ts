import type { Language } from "../../words/language";
import { baseline, valueAxis, yearAxis } from "./axes";
import { axisWidth, type Frame } from "./frame";
import type { OwnTrace, Place } from "./own-traces";
import type { Axis, Properties } from "./panel";
import { textWidth, wrapText } from "./text-width";

/** What stands along an axis. */
export type Along =
  | { readonly kind: "years"; readonly first: number; readonly last: number }
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "numbers"; readonly values: readonly number[]; readonly fromZero: boolean };

/** Whether a number, or a text, is that of a year. */
export const isYear = (place: Place): boolean => /^(?:1[5-9]|2[01])\d\d$/.test(String(place));

/**
 * What an axis shows of these traces.
 *
 * @param isMeasure whether the numbers on it are lengths of bars, if there are bars
 */
export function alongOf(
  traces: readonly OwnTrace[],
  places: (trace: OwnTrace) => readonly Place[],
  isMeasure: (trace: OwnTrace) => boolean,
  isStacked: boolean,
): Along {
  const all = traces.flatMap(places).filter((place) => place !== null);
  const bars = traces.filter(isMeasure);
  if (bars.length === 0 && all.length > 0 && all.every(isYear)) {
    const years = all.map(Number);
    return { kind: "years", first: Math.min(...years), last: Math.max(...years) };
  }
  if (all.every((place) => typeof place === "number")) {
    const sums = isStacked ? stackedEnds(bars, places) : [];
    return { kind: "numbers", values: [...all, ...sums], fromZero: bars.length > 0 };
  }
  return { kind: "names", names: [...new Set(all.map(String))] };
}

/** Where stacked bars end: the sums over and under zero at each place. */
function stackedEnds(
  bars: readonly OwnTrace[],
  sizes: (trace: OwnTrace) => readonly Place[],
): readonly number[] {
  const ends = new Map<string, number>();
  for (const bar of bars) {
    const along = sizes(bar) === bar.y ? bar.x : bar.y;
    sizes(bar).forEach((size, index) => {
      const key = `${along[index]} ${Number(size) < 0}`;
      ends.set(key, (ends.get(key) ?? 0) + Number(size));
    });
  }
  return [...ends.values()];
}

/** Free at each end of an axis of years and of one of names, in places. */
const ROOM = { bars: 0.6, points: 0.25 } as const;

const NAME_GAP_PIXELS = 8;

/** The most that the names of a vertical axis may take of the width. */
const WIDEST_NAMES = 0.45;

/** A horizontal axis, and how many lines what is written on it has. */
export function xAxisOf(
  along: Along,
  {
    width,
    textSize,
    hasBars,
  }: { readonly width: number; readonly textSize: number; readonly hasBars: boolean },
): { readonly axis: Axis; readonly lines: number } {
  switch (along.kind) {
    case "years":
      return {
        axis: {
          ...yearAxis(along, width, textSize, hasBars ? ROOM.bars : ROOM.points),
          tickformat: "d",
          hoverformat: "d",
          separatethousands: false,
        },
        lines: 1,
      };
    case "names": {
      const room = width / along.names.length - NAME_GAP_PIXELS;
      const texts = along.names.map((name) => wrapText(name, room, textSize));
      return { axis: namesAxis(along.names, texts, hasBars), lines: Math.max(...texts.map(lineCount), 1) };
    }
    case "numbers":
      return { axis: numbersAxis(along), lines: 1 };
  }
}

/** A vertical axis, and the room that it needs on its left. */
export function yAxisOf(
  along: Along,
  frame: Frame,
  language: Language,
  hasBars: boolean,
): { readonly axis: Axis; readonly marginLeft: number } {
  if (along.kind === "names") {
    const most = frame.smallestWidth * WIDEST_NAMES;
    const texts = along.names.map((name) => wrapText(name, most, frame.textSize));
    const lines = texts.flatMap((text) => text.split("<br>"));
    const widest = Math.max(0, ...lines.map((line) => textWidth(line, frame.textSize)));
    const axis = namesAxis(along.names, texts, hasBars);
    // The first name stands at the top, where one begins to read.
    const [from, to] = axis.range;
    return { axis: { ...axis, showgrid: false, range: [to, from] }, marginLeft: Math.ceil(widest) + 14 };
  }
  const axis: Axis =
    along.kind === "years"
      ? { range: [along.first - 0.5, along.last + 0.5], tickformat: "d" }
      : numbersAxis(along);
  return { axis, marginLeft: axisWidth([axis], language, frame.textSize) };
}

const lineCount = (text: string): number => text.split("<br>").length;

function namesAxis(names: readonly string[], texts: readonly string[], hasBars: boolean): Axis {
  const room = hasBars ? ROOM.bars : ROOM.points;
  return {
    type: "category",
    categoryorder: "array",
    categoryarray: names,
    tickmode: "array",
    tickvals: names,
    ticktext: texts,
    range: [-room, names.length - 1 + room],
  };
}

function numbersAxis({ values, fromZero }: Extract<Along, { kind: "numbers" }>): Axis {
  const properties: Properties = fromZero ? baseline : {};
  return values.length === 0
    ? { ...properties, range: [0, 1] }
    : valueAxis(values, fromZero ? "zero" : "data", properties);
}
