import { describe, expect, it } from "vitest";
import { basePointElasticity, marginalRatio, midpointElasticity } from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

describe("marginalRatio and the elasticities", () => {
  it("give the exact fractions of small whole numbers", () => {
    expect(marginalRatio(10, 16, 2, 5)).toBe(2);
    expectClose(basePointElasticity(10, 12, 4, 5), 4 / 5);
    expectClose(midpointElasticity(9, 11, 4, 6), 1 / 2);
  });

  it("are negative where y falls as x rises, and zero where y stays", () => {
    expect(marginalRatio(10, 4, 2, 5)).toBe(-2);
    expectClose(midpointElasticity(11, 9, 4, 6), -1 / 2);
    expect(basePointElasticity(5, 5, 4, 6)).toBe(0);
  });

  it("read backwards, the midpoint elasticity is the same and the base-point one is not", () => {
    expect(midpointElasticity(3575, 5987, 652, 893)).toBe(midpointElasticity(5987, 3575, 893, 652));
    expect(basePointElasticity(3575, 5987, 652, 893)).not.toBe(basePointElasticity(5987, 3575, 893, 652));
  });

  it.each([
    ["marginalRatio", marginalRatio],
    ["basePointElasticity", basePointElasticity],
    ["midpointElasticity", midpointElasticity],
  ])("%s is not defined where x does not change", (_, method) => {
    expectUndefined(method(1, 2, 3, 3), "zero-change");
    expectUndefined(method(1, 2, 0.3, 0.1 + 0.2), "zero-change");
  });

  it("are not defined from zero", () => {
    expectUndefined(basePointElasticity(0, 2, 3, 4), "zero-base");
    expectUndefined(basePointElasticity(1, 2, 0, 4), "zero-base");
    expectUndefined(midpointElasticity(-2, 2, 3, 4), "zero-base");
    expectUndefined(midpointElasticity(1, 2, -3, 3), "zero-base");
  });
});
