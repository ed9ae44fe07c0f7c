import { max, median, min } from "simple-statistics";
import { isConstant } from "./deviations";
import { type Estimate, notDefined } from "./estimate";
import { itemAt, requirePairs } from "./sample";

/** A line that outlying observations hardly move. */
export interface TheilSenLine {
  /** How many pairwise slopes there are. */
  readonly slopes: number;
  /** Their median, in units of y per unit of x. */
  readonly slope: Estimate;
  /** median(y − b x). */
  readonly interceptMedianOfResiduals: Estimate;
  /** median(y) − b median(x). */
  readonly interceptOfMedians: Estimate;
  readonly slopeMin: Estimate;
  readonly slopeMax: Estimate;
}

/**
 * Theil-Sen line: the median of the slopes through every two points with different x (Theil 1950; Sen 1968), with
 * the intercept by both rules in use. Not defined for one point or a constant x.
 *
 * @throws for different lengths, an empty sample, or a number that is not finite
 * @example theilSen([0, 1, 2, 3], [0, 1, 2, 90]).slope // => 15.666666666666666
 */
export function theilSen(x: readonly number[], y: readonly number[]): TheilSenLine {
  requirePairs("theilSen", x, y);
  if (x.length < 2 || isConstant(x)) {
    const reason = notDefined(x.length < 2 ? "too-few-observations" : "constant-explanatory-variable");
    return {
      slopes: 0,
      slope: reason,
      interceptMedianOfResiduals: reason,
      interceptOfMedians: reason,
      slopeMin: reason,
      slopeMax: reason,
    };
  }
  const slopes = pairwiseSlopes(x, y);
  const slope = median(slopes);
  return {
    slopes: slopes.length,
    slope,
    interceptMedianOfResiduals: median(y.map((value, index) => value - slope * itemAt(x, index))),
    interceptOfMedians: median([...y]) - slope * median([...x]),
    slopeMin: min(slopes),
    slopeMax: max(slopes),
  };
}

function pairwiseSlopes(x: readonly number[], y: readonly number[]): number[] {
  return x.flatMap((xLater, later) =>
    x.slice(0, later).flatMap((xEarlier, earlier) => {
      const run = xLater - xEarlier;
      return run === 0 ? [] : [(itemAt(y, later) - itemAt(y, earlier)) / run];
    }),
  );
}
