import { describe, expect, it } from "vitest";
import { growthToKeepShare, shareOfGrowth } from "../../../src/core/statistics";

describe("keeping pace", () => {
  it("needs the growth of the whole, and less than nothing where the whole shrinks", () => {
    expect(growthToKeepShare(10, 200, 220)).toBe(1);
    expect(growthToKeepShare(10, 200, 150)).toBe(-2.5);
    expect(growthToKeepShare(0, 200, 250)).toBe(0);
    expect(growthToKeepShare(10, 0, 150)).toEqual({ undefined: "zero-base" });
  });

  it("is in per cent of the growth of the whole, undefined without one", () => {
    expect(shareOfGrowth(10, 13, 200, 220)).toBe(15);
    expect(shareOfGrowth(13, 10, 220, 200)).toBe(15);
    expect(shareOfGrowth(10, 13, 200, 180)).toBe(-15);
    expect(shareOfGrowth(10, 13, 200, 200)).toEqual({ undefined: "zero-change" });
  });

  it("refuses what is not finite", () => {
    expect(() => growthToKeepShare(Number.NaN, 1, 2)).toThrow(/growthToKeepShare requires finite numbers/);
    expect(() => shareOfGrowth(1, 2, 3, Number.POSITIVE_INFINITY)).toThrow(/shareOfGrowth requires finite/);
  });
});
