import { isConstant } from "./deviations";
import { type Estimate, notDefined } from "./estimate";
import { requireNumbers } from "./sample";

/**
 * How much a part has to grow to keep its share of a whole that grows, part × (whole₁ ÷ whole₀ − 1), in the unit of
 * the part; negative where the whole shrinks. Not defined for a whole of zero.
 *
 * @throws for a number that is not finite
 * @example growthToKeepShare(10, 200, 220) // => 1
 */
export function growthToKeepShare(part: number, whole0: number, whole1: number): Estimate {
  requireNumbers("growthToKeepShare", [part, whole0, whole1]);
  return whole0 === 0 ? notDefined("zero-base") : (part * (whole1 - whole0)) / whole0;
}

/**
 * The part's share in the growth of the whole, 100 Δpart ÷ Δwhole, in per cent. Not defined where the whole did not
 * change.
 *
 * @throws for a number that is not finite
 * @example shareOfGrowth(10, 13, 200, 220) // => 15
 */
export function shareOfGrowth(part0: number, part1: number, whole0: number, whole1: number): Estimate {
  requireNumbers("shareOfGrowth", [part0, part1, whole0, whole1]);
  return isConstant([whole0, whole1])
    ? notDefined("zero-change")
    : (100 * (part1 - part0)) / (whole1 - whole0);
}
