import type { Axis } from "./panel";
import { textWidth } from "./text-width";

const STEPS = [1, 2, 3, 4, 5, 10, 20, 30] as const;
const LABEL_GAP_PIXELS = 8;

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
