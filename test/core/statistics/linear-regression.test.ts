import { describe, expect, it } from "vitest";
import { linearRegression, predict } from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

describe("linearRegression", () => {
  // x̄ = 5/2, ȳ = 6, Sxx = 5, Sxy = 11, residuals 0.3 0.1 -1.1 0.7.
  const line = linearRegression([1, 2, 3, 4], [3, 5, 6, 10]);

  it("gives the exact fractions of small whole numbers", () => {
    expectClose(line.slope.estimate, 11 / 5);
    expectClose(line.intercept.estimate, 1 / 2);
    expectClose(line.slope.standardError, Math.sqrt(9 / 50));
    expectClose(line.intercept.standardError, Math.sqrt(0.9 * (1 / 4 + 6.25 / 5)));
    expectClose(line.ssResidual, 9 / 5);
    expectClose(line.ssTotal, 26);
    expectClose(line.ssRegression, 121 / 5);
    expectClose(line.r2, 1 - 9 / 130);
    expectClose(line.adjustedR2, 1 - (9 / 130) * (3 / 2));
    expectClose(line.sigma, Math.sqrt(0.9));
    expectClose(line.f, 24.2 / 0.9);
    expectClose(line.durbinWatson, 4.72 / 1.8);
    expectClose(line.residualLag1Autocorrelation, -0.85 / 1.8);
    expect(line).toMatchObject({ n: 4, dfResidual: 2, fDf1: 1, fDf2: 2, xMean: 2.5, yMean: 6, sxx: 5 });
  });

  it("gives one fitted value, residual and leverage an observation", () => {
    [2.7, 4.9, 7.1, 9.3].forEach((fitted, index) => {
      expectClose(line.fitted[index] as number, fitted);
    });
    [0.3, 0.1, -1.1, 0.7].forEach((residual, index) => {
      expectClose(line.residuals[index] as number, residual);
    });
    [0.7, 0.3, 0.3, 0.7].forEach((leverage, index) => {
      expectClose(line.leverage[index] as number, leverage);
    });
  });

  it("tests the slope alike by t and by F", () => {
    expectClose((line.slope.t as number) ** 2, line.f as number);
    expectClose(line.slope.p, line.fP as number);
    // Student's t on 2 degrees of freedom in closed form: p = 1 - t / √(t² + 2).
    const t = line.slope.t as number;
    expectClose(line.slope.p, 1 - t / Math.sqrt(t * t + 2), 1e-11);
  });

  // SciPy 1.17.1, stats.linregress.
  it("agrees with SciPy where both series have ties", () => {
    const tied = linearRegression([1, 2, 2, 3, 4, 5, 5, 5, 6, 7], [2, 1, 3, 3, 3, 5, 4, 6, 6, 8]);
    expectClose(tied.slope.estimate, 1);
    expectClose(tied.intercept.estimate, 0.1, 1e-13);
    expectClose(tied.slope.standardError, 0.15927224195955686);
    expectClose(tied.intercept.standardError, 0.7015214557953152);
    expectClose(tied.slope.p, 0.00023823464588009004);
  });

  it("on calendar years keeps all digits of the residuals", () => {
    const years = [2012, 2013, 2014, 2015].map((year) => year + 1e6);
    const shifted = linearRegression(years, [3, 5, 6, 10]);
    expectClose(shifted.slope.estimate, 11 / 5, 1e-15);
    expectClose(shifted.ssResidual, 9 / 5, 1e-14);
  });
});

describe("linearRegression far from zero", () => {
  it("does not feel that the mean itself cannot be written exactly", () => {
    // x̄ = 1,000,000,002 2/3; slope 33/26; residuals 3/26, -4/26, 1/26.
    const line = linearRegression([1e9 + 1, 1e9 + 2, 1e9 + 5], [1, 2, 6]);
    expectClose(line.slope.estimate, 33 / 26, 1e-14);
    [3, -4, 1].forEach((residual, index) => {
      expectClose(line.residuals[index] as number, residual / 26, 1e-13);
    });
  });
});

describe("linearRegression on little or degenerate data", () => {
  it("two observations give the line and nothing of its error", () => {
    const line = linearRegression([1, 3], [2, 8]);
    expectClose(line.slope.estimate, 3);
    expectClose(line.intercept.estimate, -1);
    expect(line.r2).toBe(1);
    expect(line.ssResidual).toBe(0);
    expect(line.dfResidual).toBe(0);
    for (const estimate of [
      line.slope.standardError,
      line.slope.t,
      line.slope.p,
      line.slope.low,
      line.intercept.high,
      line.sigma,
      line.adjustedR2,
      line.f,
      line.fP,
      line.durbinWatson,
      line.cooksDistance[0],
      line.slopeWithout[1],
    ]) {
      expectUndefined(estimate, "too-few-observations");
    }
    expect(line.leverage).toEqual([1, 1]);
    expectUndefined(predict(line, 2).predictionLow, "too-few-observations");
    expectClose(predict(line, 2).fit, 5);
  });

  it("one observation gives no line", () => {
    const line = linearRegression([1], [2]);
    expectUndefined(line.slope.estimate, "too-few-observations");
    expectUndefined(line.fitted[0], "too-few-observations");
    expect(line).toMatchObject({ n: 1, dfResidual: 0, ssTotal: 0 });
    expectUndefined(predict(line, 2).fit, "too-few-observations");
  });

  it("a constant x gives no line, however many observations", () => {
    const line = linearRegression([4, 4, 4], [1, 2, 6]);
    for (const estimate of [
      line.slope.estimate,
      line.slope.low,
      line.intercept.estimate,
      line.r2,
      line.ssResidual,
      line.fitted[0],
      line.leverage[2],
      line.slopeWithout[0],
      predict(line, 4).fit,
      predict(line, 4).confidenceHigh,
    ]) {
      expectUndefined(estimate, "constant-explanatory-variable");
    }
    expectClose(line.ssTotal, 14);
  });

  it.each([
    { name: "whole numbers", x: [1, 2, 3, 4, 5], y: [3, 5, 7, 9, 11], slope: 2 },
    { name: "decimals", x: [0.1, 0.2, 0.3, 0.4], y: [4.1, 4.2, 4.3, 4.4], slope: 1 },
    {
      name: "calendar years",
      x: [2012, 2013, 2014, 2015],
      y: [400000.3, 400000.2, 400000.1, 400000],
      slope: -0.1,
    },
  ])("a perfect fit of $name has a line and no error to estimate", ({ x, y, slope }) => {
    const line = linearRegression(x, y);
    expectClose(line.slope.estimate, slope, 1e-9);
    expect(line.r2).toBe(1);
    expect(line.adjustedR2).toBe(1);
    expect(line.ssResidual).toBe(0);
    expect(line.sigma).toBe(0);
    expect(line.residuals).toEqual(x.map(() => 0));
    for (const estimate of [
      line.slope.standardError,
      line.slope.p,
      line.intercept.t,
      line.f,
      line.durbinWatson,
      line.residualLag1Autocorrelation,
      line.cooksDistance[0],
      line.studentizedResiduals[1],
      predict(line, 1).predictionHigh,
    ]) {
      expectUndefined(estimate, "perfect-fit");
    }
    expectClose(line.slopeWithout[0] as number, slope, 1e-9);
  });

  it("changes that lie on a line but for rounding fit perfectly", () => {
    const changes = [62.1 - 61.9, 62.5 - 62.1, 63.1 - 62.5, 63.9 - 63.1];
    expect(changes[0]).not.toBe(0.2);
    const line = linearRegression([1, 2, 3, 4], changes);
    expect(line.ssResidual).toBe(0);
    expectUndefined(line.slope.p, "perfect-fit");
  });

  it("a constant y is fitted perfectly by a flat line and leaves R squared undefined", () => {
    const line = linearRegression([1, 2, 3], [0.1, 0.1, 0.1]);
    expect(line.slope.estimate).toBe(0);
    expectClose(line.intercept.estimate, 0.1);
    expect(line.ssTotal).toBe(0);
    expectUndefined(line.r2, "constant-series");
    expectUndefined(line.adjustedR2, "constant-series");
    expectUndefined(line.slope.t, "perfect-fit");
  });

  it("a fit that is close but real is not taken for a perfect one", () => {
    const line = linearRegression([1, 2, 3, 4], [1, 2, 3, 4 + 1e-6]);
    expectClose(line.ssResidual, 3e-13, 1e-6);
    expect(line.slope.p).toBeLessThan(1e-12);
  });
});
