import { describe, expect, it } from "vitest";
import * as statistics from "../../../src/core/statistics";
import { itemAt } from "../../../src/core/statistics/sample";

const { mean, linearRegression, linearTrend, ratio } = statistics;

describe("what no method works with", () => {
  const ofOneSample = {
    mean,
    variance: statistics.variance,
    standardDeviation: statistics.standardDeviation,
    median: statistics.median,
    minimum: statistics.minimum,
    maximum: statistics.maximum,
    coefficientOfVariation: statistics.coefficientOfVariation,
    mannKendall: statistics.mannKendall,
  };
  const ofPairs = {
    linearRegression,
    pearson: statistics.pearson,
    pearsonTest: statistics.pearsonTest,
    spearman: statistics.spearman,
    kendall: statistics.kendall,
    theilSen: statistics.theilSen,
    pooledRatio: statistics.pooledRatio,
    permutationTest: (x: number[], y: number[]) => statistics.permutationTest(x, y, "pearson"),
    linearTrend,
    exponentialTrendGrowth: statistics.exponentialTrendGrowth,
    partialCorrelationGivenTime: (x: number[], y: number[]) =>
      statistics.partialCorrelationGivenTime(x, y, [2012, 2013]),
  };

  it.each(Object.entries(ofOneSample))("%s refuses an empty sample in its own name", (name, method) => {
    expect(() => method([])).toThrow(new RegExp(`^${name} requires at least one data point`));
    expect(() => method([1, Number.NaN])).toThrow(`${name} requires finite numbers, got NaN at position 2`);
  });

  it.each(Object.entries(ofPairs))(
    "%s refuses samples of different lengths in its own name",
    (name, method) => {
      expect(() => method([2012, 2013], [1])).toThrow(
        `${name} requires two samples of the same length, got 2 and 1 data points`,
      );
      expect(() => method([], [])).toThrow(/requires/);
      expect(() => method([2012, 2013], [1, Number.POSITIVE_INFINITY])).toThrow(
        `${name} requires finite numbers, got Infinity at position 2`,
      );
    },
  );

  it("a number whose square leaves double precision is refused with a remedy", () => {
    expect(() => mean([1, 1e51])).toThrow(
      "mean requires numbers that are zero or between 1e-50 and 1e50 in size, got 1e+51 at position 2; use another unit",
    );
    expect(() => ratio(1e-51, 1)).toThrow(/between 1e-50 and 1e50/);
    expect(mean([0, 1e50])).toBe(5e49);
  });

  it("years out of order, twice, or not whole are refused with a remedy", () => {
    expect(() => linearTrend([2013, 2012], [1, 2])).toThrow(
      "linearTrend requires whole years in rising order, got 2012 at position 2; sort the rows by year",
    );
    expect(() => linearTrend([2012, 2012], [1, 2])).toThrow(/got 2012 at position 2/);
    expect(() => linearTrend([2012.5], [1])).toThrow(/got 2012.5 at position 1/);
  });
});

it("a place outside the list is refused, and zero is an item", () => {
  expect(itemAt([0, 7], 0)).toBe(0);
  expect(() => itemAt([4, 7], 2)).toThrow("place 2 is outside a list of 2");
});
