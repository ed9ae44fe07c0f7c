import type { Language } from "../../words/language";
import { formatNumber } from "../../words/number";
import { NARROW_BELOW_PIXELS } from "./figure";
import type { Axis } from "./panel";
import { textWidth } from "./text-width";

/** The room that a layout is made for: it must hold at this width and at any above it. */
export interface Frame {
  readonly name: "wide" | "narrow";
  /** Of the whole chart, in pixels. */
  readonly smallestWidth: number;
  readonly textSize: number;
}

/** The two rooms that every chart is laid out for. */
export const frames = {
  wide: { name: "wide", smallestWidth: NARROW_BELOW_PIXELS, textSize: 14 },
  narrow: { name: "narrow", smallestWidth: 320, textSize: 13 },
} as const satisfies Record<string, Frame>;

/** Left of a panel, for the numbers of its vertical axis up to six digits. */
const AXIS_WIDTH_PIXELS = 66;

/** Between two panels side by side, for the numbers of the second. */
export const GUTTER_WIDTH_PIXELS = 66;

/** Right of the last panel, where nothing is written. */
export const MARGIN_RIGHT_PIXELS = 14;

/** Between the panels and the texts in the right margin. */
export const MARGIN_LABEL_GAP_PIXELS = 10;

/** Between the numbers of an axis and its panel, and left of them. */
const TICK_GAP_PIXELS = 14;

/** Bold letters are wider than usual ones. */
const BOLD = 1.1;

/** How wide the right margin must be for these texts, whose lines are parted by `<br>`. */
function marginFor(texts: readonly string[], textSize: number): number {
  const lines = texts.flatMap((text) => text.split("<br>"));
  const widths = lines.map(
    (line) => textWidth(line.replace(/<\/?b>/g, ""), textSize) * (line.includes("<b>") ? BOLD : 1),
  );
  return Math.ceil(Math.max(0, ...widths)) + MARGIN_LABEL_GAP_PIXELS + 4;
}

/** Room left of panels for the longest number of their vertical axes. */
export function axisWidth(axes: readonly Axis[], language: Language, textSize: number): number {
  const numbers = axes.flatMap(({ range: [from, to] }) => {
    const decimals = to - from < 1 ? 2 : to - from < 10 ? 1 : 0;
    return [formatNumber(from, decimals, language), formatNumber(to, decimals, language)];
  });
  return Math.ceil(Math.max(...numbers.map((text) => textWidth(text, textSize)))) + TICK_GAP_PIXELS;
}

/** How a chart of one panel divides its width, at the frame's smallest. */
export interface Room {
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Of the panel. */
  readonly width: number;
}

/** The room of a chart of one panel, with these texts in its right margin. */
export function roomOf(frame: Frame, language: Language, y: Axis, marginTexts: readonly string[] = []): Room {
  const marginLeft = axisWidth([y], language, frame.textSize);
  const marginRight = marginTexts.length === 0 ? MARGIN_RIGHT_PIXELS : marginFor(marginTexts, frame.textSize);
  return { marginLeft, marginRight, width: frame.smallestWidth - marginLeft - marginRight };
}

/** How wide one of several panels is, which stand side by side where there is room; at the smallest width. */
export function panelWidth(frame: Frame, panels: number): number {
  const inner = frame.smallestWidth - AXIS_WIDTH_PIXELS - MARGIN_RIGHT_PIXELS;
  return frame.name === "narrow" ? inner : (inner - GUTTER_WIDTH_PIXELS * (panels - 1)) / panels;
}
