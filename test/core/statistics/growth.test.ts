import { describe, expect, it } from "vitest";
import { absoluteGrowth, compoundGrowth, relativeGrowth } from "../../../src/core/statistics";
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

describe("compoundGrowth", () => {
  it("is the yearly growth that leads from the first value to the last", () => {
    expectClose(compoundGrowth(100, 121, 2), 10);
    expectClose(compoundGrowth(8, 1, 3), -50);
  });

  it("keeps the digits of a very small growth", () => {
    // Over one year it is the relative growth, here 100 × 2^-40 ÷ 3, of numbers that are exactly representable.
    expectClose(compoundGrowth(3, 3 + 2 ** -40, 1), (100 * 2 ** -40) / 3, 1e-15);
  });

  it("of a last value of zero is -100 per cent", () => {
    expect(compoundGrowth(5, 0, 3)).toBe(-100);
  });

  it("is not defined from zero or for negative values", () => {
    expectUndefined(compoundGrowth(0, 5, 2), "zero-base");
    expectUndefined(compoundGrowth(-1, 5, 2), "not-positive");
    expectUndefined(compoundGrowth(1, -5, 2), "not-positive");
  });

  it("needs a whole number of years", () => {
    expect(() => compoundGrowth(1, 2, 0)).toThrow(
      "compoundGrowth requires a whole number of years from 1, got 0",
    );
    expect(() => compoundGrowth(1, 2, 1.5)).toThrow(/^compoundGrowth requires a whole number of years/);
  });
});
