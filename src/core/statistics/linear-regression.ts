import { deviations, isConstant, sumOfProducts } from "./deviations";
import { fUpperP, studentQuantile, studentTwoSidedP } from "./distributions";
import { square } from "./elementary";
import { type Estimate, isDefined, type NotDefined, notDefined } from "./estimate";
import { type Influence, influence, undefinedInfluence } from "./influence";
import { type FittedLine, fitLine } from "./least-squares";
import { mean } from "./mean";
import { itemAt, requirePairs } from "./sample";

/** An estimated coefficient with its uncertainty. */
export interface Coefficient {
  readonly estimate: Estimate;
  readonly standardError: Estimate;
  /** Estimate ÷ standard error, on n − 2 degrees of freedom. */
  readonly t: Estimate;
  /** Two-sided p of t. */
  readonly p: Estimate;
  /** Lower end of the 95 % confidence interval. */
  readonly low: Estimate;
  /** Upper end of the 95 % confidence interval. */
  readonly high: Estimate;
}

/** A simple linear regression of y on x; the influence has one value an observation. */
export interface LinearRegression extends Influence {
  readonly n: number;
  /** n − 2, and 0 for a single observation. */
  readonly dfResidual: number;
  readonly xMean: number;
  readonly yMean: number;
  /** Σ(x − x̄)². */
  readonly sxx: number;
  readonly intercept: Coefficient;
  readonly slope: Coefficient;
  /** 1 − SSresidual ÷ SStotal. */
  readonly r2: Estimate;
  /** 1 − (1 − R²)(n − 1) ÷ (n − 2). */
  readonly adjustedR2: Estimate;
  /** Residual standard error, √(SSresidual ÷ (n − 2)), in the unit of y. */
  readonly sigma: Estimate;
  readonly f: Estimate;
  readonly fDf1: number;
  readonly fDf2: number;
  readonly fP: Estimate;
  readonly ssResidual: Estimate;
  readonly ssTotal: number;
  readonly ssRegression: Estimate;
  /** Σ(eₜ − eₜ₋₁)² ÷ Σ eₜ² (Durbin and Watson 1950), from 0 to 4. */
  readonly durbinWatson: Estimate;
  /** Σ eₜ eₜ₋₁ ÷ Σ eₜ². */
  readonly residualLag1Autocorrelation: Estimate;
  readonly fitted: readonly Estimate[];
  /** Zero where the points lie on the line but for rounding. */
  readonly residuals: readonly Estimate[];
}

/**
 * Ordinary least squares of y on x with an intercept (Gujarati and Porter 2009), in the order of observation.
 *
 * Two observations give the line, but nothing of its error ("too-few-observations"); points that all lie on the
 * line leave no error to estimate ("perfect-fit"); a constant x gives no line.
 *
 * @throws for different lengths, an empty sample, or a number that is not finite
 * @example linearRegression([1, 2, 3, 4], [3, 5, 6, 10]).slope.estimate // => 2.2
 */
export function linearRegression(x: readonly number[], y: readonly number[]): LinearRegression {
  requirePairs("linearRegression", x, y);
  if (x.length < 2) {
    return undefinedRegression(x, y, notDefined("too-few-observations"));
  }
  if (isConstant(x)) {
    return undefinedRegression(x, y, notDefined("constant-explanatory-variable"));
  }
  const n = x.length;
  const line = fitLine(x, y);
  return {
    ...errorEstimates(line, n),
    ...influence(x, y, line),
    n,
    dfResidual: n - 2,
    fDf1: 1,
    fDf2: n - 2,
    xMean: line.xMean,
    yMean: line.yMean,
    sxx: line.sxx,
    r2: line.ssTotal === 0 ? notDefined("constant-series") : 1 - line.ssResidual / line.ssTotal,
    ssResidual: line.ssResidual,
    ssTotal: line.ssTotal,
    ssRegression: line.ssRegression,
    fitted: line.fitted,
    residuals: line.residuals,
  };
}

type ErrorEstimates = Pick<
  LinearRegression,
  "intercept" | "slope" | "adjustedR2" | "sigma" | "f" | "fP" | "durbinWatson" | "residualLag1Autocorrelation"
>;

/** All that rests on the residuals. */
function errorEstimates(line: FittedLine, n: number): ErrorEstimates {
  const df = n - 2;
  if (df === 0 || line.isPerfect) {
    return withoutError(line, n);
  }
  const variance = line.ssResidual / df;
  const sigma = Math.sqrt(variance);
  const f = line.ssRegression / variance;
  const { residuals } = line;
  const steps = residuals.slice(1).map((residual, index) => residual - itemAt(residuals, index));
  return {
    intercept: coefficient(line.intercept, sigma * Math.sqrt(1 / n + square(line.xMean) / line.sxx), df),
    slope: coefficient(line.slope, sigma / Math.sqrt(line.sxx), df),
    adjustedR2:
      line.ssTotal === 0
        ? notDefined("constant-series")
        : 1 - ((line.ssResidual / line.ssTotal) * (n - 1)) / df,
    sigma,
    f,
    fP: fUpperP(f, 1, df),
    durbinWatson: sumOfProducts(steps, steps) / line.ssResidual,
    residualLag1Autocorrelation: sumOfProducts(residuals.slice(1), residuals.slice(0, -1)) / line.ssResidual,
  };
}

function withoutError(line: FittedLine, n: number): ErrorEstimates {
  const tooFew = n === 2;
  const reason = notDefined(tooFew ? "too-few-observations" : "perfect-fit");
  const constantSeries = line.ssTotal === 0 ? notDefined("constant-series") : 1;
  return {
    intercept: coefficient(line.intercept, reason, n - 2),
    slope: coefficient(line.slope, reason, n - 2),
    adjustedR2: tooFew ? reason : constantSeries,
    sigma: tooFew ? reason : 0,
    f: reason,
    fP: reason,
    durbinWatson: reason,
    residualLag1Autocorrelation: reason,
  };
}

function coefficient(estimate: Estimate, standardError: Estimate, df: number): Coefficient {
  if (!isDefined(estimate) || !isDefined(standardError)) {
    const reason = standardError;
    return { estimate, standardError, t: reason, p: reason, low: reason, high: reason };
  }
  const t = estimate / standardError;
  const margin = studentQuantile(0.975, df) * standardError;
  return {
    estimate,
    standardError,
    t,
    p: studentTwoSidedP(t, df),
    low: estimate - margin,
    high: estimate + margin,
  };
}

function undefinedRegression(
  x: readonly number[],
  y: readonly number[],
  reason: NotDefined,
): LinearRegression {
  const n = x.length;
  const dfResidual = Math.max(0, n - 2);
  const yDeviations = deviations(y);
  const none = x.map(() => reason);
  return {
    ...undefinedInfluence(n, reason),
    n,
    dfResidual,
    xMean: mean(x),
    yMean: mean(y),
    sxx: 0,
    intercept: coefficient(reason, reason, dfResidual),
    slope: coefficient(reason, reason, dfResidual),
    r2: reason,
    adjustedR2: reason,
    sigma: reason,
    f: reason,
    fDf1: 1,
    fDf2: dfResidual,
    fP: reason,
    ssResidual: reason,
    ssTotal: sumOfProducts(yDeviations, yDeviations),
    ssRegression: reason,
    durbinWatson: reason,
    residualLag1Autocorrelation: reason,
    fitted: none,
    residuals: none,
  };
}
