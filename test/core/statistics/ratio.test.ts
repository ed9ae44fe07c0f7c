import { describe, expect, it } from "vitest";
import { indexNumber, percentageShare, pooledRatio, ratio } from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

describe("ratio, indexNumber and percentageShare", () => {
  it("divide, the last two times 100", () => {
    expect(ratio(3, 4)).toBe(0.75);
    expect(indexNumber(5, 4)).toBe(125);
    expect(percentageShare(1, 8)).toBe(12.5);
    expect(ratio(0, 4)).toBe(0);
  });

  it("are not defined over zero", () => {
    expectUndefined(ratio(3, 0), "zero-base");
    expectUndefined(ratio(0, 0), "zero-base");
    expectUndefined(indexNumber(3, 0), "zero-base");
    expectUndefined(percentageShare(3, 0), "zero-base");
  });
});

describe("pooledRatio", () => {
  it("is the ratio of the sums, not the mean of the ratios", () => {
    expect(pooledRatio([1, 5], [1, 2])).toBe(2);
    expectClose(pooledRatio([3575, 5987, 6321, 6657, 9425], [652, 893, 967, 1040, 1940]), 31965 / 5492);
  });

  it("is not defined where the denominators add up to zero", () => {
    expectUndefined(pooledRatio([1, 2], [0, 0]), "zero-base");
  });
});
