import { describe, expect, it } from "vitest";
import {
  coefficientOfVariation,
  maximum,
  mean,
  median,
  minimum,
  standardDeviation,
  variance,
} from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

describe("mean", () => {
  it("is the sum over the count", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([7])).toBe(7);
  });

  it("does not lose small values beside large ones", () => {
    expect(mean([1e16, 1, -1e16])).toBe(1 / 3);
  });
});

describe("median, minimum and maximum", () => {
  it("take the middle, or the mean of the two middle values", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 10, 2])).toBe(3);
  });

  it("find the ends, negative ones too", () => {
    expect(minimum([3, -2, 5])).toBe(-2);
    expect(maximum([-3, -2, -5])).toBe(-2);
  });

  it("leave the given array as it is", () => {
    const values = Object.freeze([3, 1, 2]);
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("variance and standardDeviation", () => {
  it("divide by n - 1", () => {
    expect(variance([1, 2, 6])).toBe(7);
    expect(standardDeviation([2, 4, 6])).toBe(2);
  });

  it("keep the spread of numbers that are large beside it", () => {
    expectClose(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]), 30, 1e-15);
  });

  it("are exactly zero for a constant series, one that rounding blurs as well", () => {
    expect(variance([0.1, 0.1, 0.1])).toBe(0);
    expect(standardDeviation([0.3, 0.1 + 0.2])).toBe(0);
  });

  it("are not defined for a single value", () => {
    expectUndefined(variance([4]), "too-few-observations");
    expectUndefined(standardDeviation([4]), "too-few-observations");
  });
});

describe("coefficientOfVariation", () => {
  it("is the standard deviation in per cent of the mean", () => {
    expect(coefficientOfVariation([2, 4, 6])).toBe(50);
    expect(coefficientOfVariation([-2, -4, -6])).toBe(-50);
  });

  it("is not defined around zero, nor for a single value", () => {
    expectUndefined(coefficientOfVariation([-1, 0, 1]), "zero-base");
    expectUndefined(coefficientOfVariation([0.1, 0.2, -0.3]), "zero-base");
    expectUndefined(coefficientOfVariation([0, 0]), "zero-base");
    expectUndefined(coefficientOfVariation([5]), "too-few-observations");
  });
});
