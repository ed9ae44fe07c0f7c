import { isConstant } from "./deviations";
import { type Estimate, isDefined, type NotDefined, notDefined } from "./estimate";
import { type FittedLine, fitLine } from "./least-squares";
import { itemAt } from "./sample";

/** What each observation does to a least-squares line; one value an observation, in their order. */
export interface Influence {
  /** hᵢ = 1 ÷ n + (xᵢ − x̄)² ÷ Sxx, from 1 ÷ n to 1. */
  readonly leverage: readonly Estimate[];
  /** Dᵢ = eᵢ² hᵢ ÷ (2 s² (1 − hᵢ)²) (Cook 1977). */
  readonly cooksDistance: readonly Estimate[];
  /** eᵢ ÷ (s √(1 − hᵢ)). */
  readonly standardizedResiduals: readonly Estimate[];
  /** eᵢ ÷ (s₍₋ᵢ₎ √(1 − hᵢ)), s₍₋ᵢ₎ from the line without the observation. */
  readonly studentizedResiduals: readonly Estimate[];
  /** Studentised residual × √(hᵢ ÷ (1 − hᵢ)). */
  readonly dffits: readonly Estimate[];
  /** Slope less the slope without the observation, in the unit of the slope. */
  readonly dfbetaSlope: readonly Estimate[];
  readonly slopeWithout: readonly Estimate[];
  readonly interceptWithout: readonly Estimate[];
}

type ObservationInfluence = { readonly [Name in keyof Influence]: Estimate };

/**
 * Influence of every observation on the line.
 *
 * The line is fitted anew without each observation: the usual shortcuts subtract nearly equal numbers just where
 * an observation matters most.
 */
export function influence(x: readonly number[], y: readonly number[], line: FittedLine): Influence {
  const each = x.map((_, index) => observationInfluence(x, y, line, index));
  return {
    leverage: each.map((one) => one.leverage),
    cooksDistance: each.map((one) => one.cooksDistance),
    standardizedResiduals: each.map((one) => one.standardizedResiduals),
    studentizedResiduals: each.map((one) => one.studentizedResiduals),
    dffits: each.map((one) => one.dffits),
    dfbetaSlope: each.map((one) => one.dfbetaSlope),
    slopeWithout: each.map((one) => one.slopeWithout),
    interceptWithout: each.map((one) => one.interceptWithout),
  };
}

/** The influence where no line can be drawn at all. */
export function undefinedInfluence(n: number, reason: NotDefined): Influence {
  const none = Array.from({ length: n }, () => reason);
  return {
    leverage: none,
    cooksDistance: none,
    standardizedResiduals: none,
    studentizedResiduals: none,
    dffits: none,
    dfbetaSlope: none,
    slopeWithout: none,
    interceptWithout: none,
  };
}

function observationInfluence(
  x: readonly number[],
  y: readonly number[],
  line: FittedLine,
  index: number,
): ObservationInfluence {
  const n = x.length;
  if (n < 3) {
    return determinesFit(notDefined("too-few-observations"), notDefined("too-few-observations"));
  }
  const otherX = x.toSpliced(index, 1);
  if (isConstant(otherX)) {
    return determinesFit(
      notDefined("observation-determines-fit"),
      notDefined("constant-explanatory-variable"),
    );
  }
  const without = fitLine(otherX, y.toSpliced(index, 1));
  const deviation = itemAt(line.xDeviations, index);
  const leverage = 1 / n + (deviation * deviation) / line.sxx;
  // 1 − h and e ÷ (1 − h), from the line without the observation, so that nothing cancels as h nears 1.
  const freedom = ((n - 1) / n) * (without.sxx / line.sxx);
  const expected = without.yMean + without.slope * (itemAt(x, index) - without.xMean);
  const deletedResidual = line.isPerfect ? 0 : itemAt(y, index) - expected;
  const sigma = residualError(line, n);
  const sigmaWithout = line.isPerfect ? notDefined("perfect-fit") : residualError(without, n - 1);
  const inUnitsOf = (error: Estimate, root: number): Estimate =>
    isDefined(error) ? (deletedResidual / error) * Math.sqrt(root) : error;
  const distance = inUnitsOf(sigma, leverage / 2);
  return {
    leverage,
    cooksDistance: isDefined(distance) ? distance * distance : distance,
    standardizedResiduals: inUnitsOf(sigma, freedom),
    studentizedResiduals: inUnitsOf(sigmaWithout, freedom),
    dffits: inUnitsOf(sigmaWithout, leverage),
    dfbetaSlope: (deviation / line.sxx) * deletedResidual,
    slopeWithout: without.slope,
    interceptWithout: without.intercept,
  };
}

/** Residual standard error of a line through n points, where there is one to estimate. */
function residualError(line: FittedLine, n: number): Estimate {
  if (n < 3) {
    return notDefined("too-few-observations");
  }
  return line.isPerfect ? notDefined("perfect-fit") : Math.sqrt(line.ssResidual / (n - 2));
}

/** An observation without which there is no line, and through which the line therefore passes. */
function determinesFit(reason: NotDefined, reasonWithout: NotDefined): ObservationInfluence {
  return {
    leverage: 1,
    cooksDistance: reason,
    standardizedResiduals: reason,
    studentizedResiduals: reason,
    dffits: reason,
    dfbetaSlope: reason,
    slopeWithout: reasonWithout,
    interceptWithout: reasonWithout,
  };
}
