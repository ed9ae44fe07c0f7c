import { describe, expect, it } from "vitest";
import { theilSen } from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

describe("theilSen", () => {
  it("takes the median of the pairwise slopes, which one outlying value hardly moves", () => {
    const line = theilSen([0, 1, 2, 3, 4], [0, 1, 2, 3, 90]);
    expect(line).toEqual({
      slopes: 10,
      slope: 1,
      interceptMedianOfResiduals: 0,
      interceptOfMedians: 0,
      slopeMin: 1,
      slopeMax: 87,
    });
  });

  // SciPy 1.17.1, stats.theilslopes: method "joint" and "separate".
  it("agrees with SciPy on ties, by both intercept rules", () => {
    const line = theilSen([1, 2, 2, 3, 4, 5, 5, 5, 6, 7], [2, 1, 3, 3, 3, 5, 4, 6, 6, 8]);
    expect(line.slope).toBe(1);
    expect(line.interceptMedianOfResiduals).toBe(0);
    expectClose(line.interceptOfMedians, -1);
    expect(line.slopes).toBe(45 - 1 - 3);
  });

  it("is not defined for one point or a constant x", () => {
    expectUndefined(theilSen([1], [2]).slope, "too-few-observations");
    const vertical = theilSen([3, 3, 3], [1, 2, 4]);
    expect(vertical.slopes).toBe(0);
    expectUndefined(vertical.slope, "constant-explanatory-variable");
    expectUndefined(vertical.interceptOfMedians, "constant-explanatory-variable");
    expectUndefined(vertical.slopeMax, "constant-explanatory-variable");
  });
});
