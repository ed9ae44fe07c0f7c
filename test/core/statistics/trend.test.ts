import { describe, expect, it } from "vitest";
import { exponentialTrend, isDefined, linearTrend, predict } from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

describe("linearTrend", () => {
  it("has its origin in the middle, and a slope per year, for an odd and for an even number of years", () => {
    const odd = linearTrend([2012, 2013, 2014], [1, 2, 6]);
    expectClose(odd.slope.estimate, 5 / 2);
    expectClose(odd.intercept.estimate, 3);
    const even = linearTrend([2012, 2013, 2014, 2015], [1, 2, 6, 7]);
    expectClose(even.slope.estimate, 11 / 5);
    expectClose(even.intercept.estimate, 4);
    expect(even.xMean).toBe(0);
  });

  it("counts the years of a gap", () => {
    const trend = linearTrend([2010, 2012, 2013], [1, 3, 4]);
    expectClose(trend.slope.estimate, 1);
    expectClose(predict(trend, 2014 - (2010 + 2012 + 2013) / 3).fit, 5);
  });

  it("is not defined for a single year", () => {
    expectUndefined(linearTrend([2012], [1]).slope.estimate, "too-few-observations");
  });
});

describe("exponentialTrend", () => {
  it("finds a constant growth rate", () => {
    const trend = exponentialTrend([2012, 2013, 2014, 2015], [8, 4, 2, 1]);
    expectClose(trend.growth, -50);
    expectClose(trend.slope, -Math.LN2);
    expectClose(trend.intercept, 1.5 * Math.LN2);
    expect(trend.r2).toBe(1);
  });

  it("hands out the regression of the logarithms for predictions", () => {
    const { regression } = exponentialTrend([2012, 2013, 2014], [1, 2, 4]);
    if ("undefined" in regression) {
      expect.fail("the regression is there");
    }
    const ahead = predict(regression, 2).fit;
    expectClose(isDefined(ahead) ? Math.exp(ahead) : ahead, 8);
  });

  it("is not defined where a value is not above zero", () => {
    const trend = exponentialTrend([2012, 2013, 2014], [1, 0, 4]);
    for (const estimate of [trend.growth, trend.slope, trend.intercept, trend.r2]) {
      expectUndefined(estimate, "not-positive");
    }
    expect(trend.regression).toEqual({ undefined: "not-positive" });
  });

  it("of one year has no growth, and of a constant series a growth of zero", () => {
    expectUndefined(exponentialTrend([2012], [3]).growth, "too-few-observations");
    expect(exponentialTrend([2012, 2013, 2014], [3, 3, 3]).growth).toBe(0);
  });
});
