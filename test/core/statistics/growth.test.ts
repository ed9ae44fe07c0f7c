import { describe, expect, it } from "vitest";
import {
  absoluteGrowth,
  compoundGrowth,
  exponentialGrowth,
  logarithmicGrowth,
  relativeGrowth,
} from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

describe("absoluteGrowth and relativeGrowth", () => {
  it("compare a value with the one before", () => {
    expect(absoluteGrowth(3575, 5987)).toBe(2412);
    expect(relativeGrowth(80, 100)).toBe(25);
    expect(relativeGrowth(100, 80)).toBe(-20);
    expect(relativeGrowth(100, 0)).toBe(-100);
  });

  it("relative growth is not defined from zero", () => {
    expectUndefined(relativeGrowth(0, 5), "zero-base");
  });
});

describe("logarithmicGrowth", () => {
  it("adds up over years, and is the same down as up", () => {
    const up = logarithmicGrowth(80, 100) as number;
    expectClose(up, 100 * Math.log(1.25));
    expectClose(logarithmicGrowth(100, 80), -up);
  });

  it("keeps the digits of a very small growth", () => {
    // ln(1 + d) = d - d²/2 + ... for d = 2^-40 / 3, of numbers that are exactly representable.
    const change = 2 ** -40 / 3;
    expectClose(logarithmicGrowth(3, 3 + 2 ** -40), 100 * (change - change ** 2 / 2), 1e-15);
  });

  it("spans sizes far apart", () => {
    expectClose(logarithmicGrowth(1e50, 1e-50), -100 * 100 * Math.LN10);
  });

  it("is not defined unless both values are above zero", () => {
    expectUndefined(logarithmicGrowth(0, 5), "not-positive");
    expectUndefined(logarithmicGrowth(5, 0), "not-positive");
    expectUndefined(logarithmicGrowth(-5, -6), "not-positive");
  });
});

describe("compoundGrowth and exponentialGrowth", () => {
  it("are the yearly growth that leads from the first value to the last", () => {
    expectClose(compoundGrowth(100, 121, 2), 10);
    expectClose(compoundGrowth(8, 1, 3), -50);
    expectClose(exponentialGrowth(100, 121, 2), 100 * Math.log(1.1));
  });

  it("a last value of zero is a compound growth of -100 per cent and no exponential one", () => {
    expect(compoundGrowth(5, 0, 3)).toBe(-100);
    expectUndefined(exponentialGrowth(5, 0, 3), "not-positive");
  });

  it("are not defined from zero or for negative values", () => {
    expectUndefined(compoundGrowth(0, 5, 2), "zero-base");
    expectUndefined(compoundGrowth(-1, 5, 2), "not-positive");
    expectUndefined(compoundGrowth(1, -5, 2), "not-positive");
    expectUndefined(exponentialGrowth(0, 5, 2), "not-positive");
  });

  it("need a whole number of years", () => {
    expect(() => compoundGrowth(1, 2, 0)).toThrow(
      "compoundGrowth requires a whole number of years from 1, got 0",
    );
    expect(() => exponentialGrowth(1, 2, 1.5)).toThrow(/^exponentialGrowth requires a whole number of years/);
  });
});
