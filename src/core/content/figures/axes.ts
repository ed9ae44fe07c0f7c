import type { Axis, Properties } from "./panel";
import { textWidth } from "./text-width";

/** Years between two that an axis names. */
const STEPS = [1, 2, 3, 4, 5, 10, 20, 30] as const;
const LABEL_GAP_PIXELS = 8;

/** The part of an axis that stays free over the highest bar or point, for its label. */
const HEADROOM = 0.16;

/**
 * A y axis that holds all values with their labels.
 *
 * @param from "zero" where lengths are compared, "data" where only positions are
 */
export function valueAxis(
  values: readonly number[],
  from: "zero" | "data",
  properties: Properties = {},
): Axis {
  const lowest = Math.min(...(from === "zero" ? [0, ...values] : values));
  const highest = Math.max(...(from === "zero" ? [0, ...values] : values));
  const span = highest - lowest || Math.abs(highest) || 1;
  const below = from === "zero" && lowest === 0 ? 0 : HEADROOM * span;
  const above = from === "zero" && highest === 0 && lowest < 0 ? 0 : HEADROOM * span;
  return { ...properties, range: [lowest - below, highest + above] };
}

/** The line at zero that bars stand on. */
export const baseline = { zeroline: true, zerolinewidth: 1 } as const;

/**
 * The years that an axis names so that they do not touch: all of them, or every second, third, … tenth …
 *
 * @example yearTicks(2012, 2016, 500, 14) // => [2012, 2013, 2014, 2015, 2016]
 */
export function yearTicks(first: number, last: number, width: number, textSize: number): readonly number[] {
  const most = Math.max(2, Math.floor(width / (textWidth("2000", textSize) + LABEL_GAP_PIXELS)));
  const choices = STEPS.map((step) => multiples(first, last, step));
  return choices.find((years) => years.length <= most) ?? [first, last];
}

/** From the first year by so many, or, of larger steps, the years that the step divides. */
function multiples(first: number, last: number, step: number): readonly number[] {
  const start = step < 5 ? first : Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step);
}

/** An x axis of years, with so much room before the first and after the last, in years. */
export function yearAxis(
  years: { readonly first: number; readonly last: number },
  width: number,
  textSize: number,
  room: number,
): Axis {
  const { first, last } = years;
  const ticks = yearTicks(first, last, width, textSize);
  return {
    range: [first - room, last + room],
    tickmode: "array",
    tickvals: ticks,
    ticktext: ticks.map(String),
  };
}
