import type { Axis, Properties } from "./panel";

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
