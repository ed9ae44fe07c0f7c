import { describe, expect, it } from "vitest";
import { linearRegression } from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

// The values themselves are held to R in golden.test.ts.
describe("the influence of single observations", () => {
  const x = [1, 2, 3, 4, 10];
  const y = [3, 5, 6, 10, 12];
  const line = linearRegression(x, y);

  it("the line without an observation is the regression of the others", () => {
    x.forEach((_, index) => {
      const others = linearRegression(x.toSpliced(index, 1), y.toSpliced(index, 1));
      expectClose(line.slopeWithout[index] as number, others.slope.estimate as number);
      expectClose(line.interceptWithout[index] as number, others.intercept.estimate as number);
    });
  });

  it("DFBETA is the slope less the slope without the observation", () => {
    x.forEach((_, index) => {
      const difference = (line.slope.estimate as number) - (line.slopeWithout[index] as number);
      expectClose(line.dfbetaSlope[index] as number, difference, 1e-10);
    });
  });

  it("leverages add up to the two coefficients", () => {
    expectClose(
      line.leverage.reduce<number>((total, leverage) => total + (leverage as number), 0),
      2,
    );
  });

  it("a studentised residual is the t of a regression with a column for that observation alone", () => {
    // t² = (SSresidual − SSresidual without) ÷ (SSresidual without ÷ (n − 3)).
    x.forEach((_, index) => {
      const without = linearRegression(x.toSpliced(index, 1), y.toSpliced(index, 1)).ssResidual as number;
      const t2 = ((line.ssResidual as number) - without) / (without / 2);
      expectClose((line.studentizedResiduals[index] as number) ** 2, t2, 1e-10);
    });
  });

  it("an observation that alone has another x determines the fit", () => {
    const lone = linearRegression([1, 1, 1, 5], [2, 3, 4, 9]);
    expect(lone.leverage[3]).toBe(1);
    for (const estimate of [
      lone.cooksDistance[3],
      lone.standardizedResiduals[3],
      lone.studentizedResiduals[3],
      lone.dffits[3],
      lone.dfbetaSlope[3],
    ]) {
      expectUndefined(estimate, "observation-determines-fit");
    }
    expectUndefined(lone.slopeWithout[3], "constant-explanatory-variable");
    expectUndefined(lone.interceptWithout[3], "constant-explanatory-variable");
    expectClose(lone.leverage[0] as number, 1 / 3);
    expectClose(lone.slopeWithout[0] as number, 5.5 / 4);
  });

  it("three observations leave no freedom to studentise", () => {
    const three = linearRegression([1, 2, 4], [1, 3, 4]);
    expectUndefined(three.studentizedResiduals[0], "too-few-observations");
    expectUndefined(three.dffits[0], "too-few-observations");
    expectClose(Math.abs(three.standardizedResiduals[0] as number), 1);
  });

  it("an observation off a line on which all others lie has no studentised residual", () => {
    const outlier = linearRegression([1, 2, 3, 4, 5], [1, 2, 3, 4, 9]);
    expectUndefined(outlier.studentizedResiduals[4], "perfect-fit");
    expectUndefined(outlier.dffits[4], "perfect-fit");
    expectClose(outlier.slopeWithout[4] as number, 1);
    expect(outlier.cooksDistance[4]).toBeGreaterThan(1);
  });
});
