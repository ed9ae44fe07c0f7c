import { describe, expect, it } from "vitest";
import { exponentialTrendGrowth, linearTrend, predict } from "../../../src/core/statistics";
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

describe("exponentialTrendGrowth", () => {
  it("finds a constant growth rate", () => {
    expectClose(exponentialTrendGrowth([2012, 2013, 2014, 2015], [8, 4, 2, 1]), -50);
    expectClose(exponentialTrendGrowth([2012, 2013, 2015], [1, 2, 8]), 100);
  });

  it("is not defined where a value is not above zero", () => {
    expectUndefined(exponentialTrendGrowth([2012, 2013, 2014], [1, 0, 4]), "not-positive");
  });

  it("is not there for one year, and zero for a constant series", () => {
    expectUndefined(exponentialTrendGrowth([2012], [3]), "too-few-observations");
    expect(exponentialTrendGrowth([2012, 2013, 2014], [3, 3, 3])).toBe(0);
  });
});
