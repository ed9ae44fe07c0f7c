import { describe, expect, it } from "vitest";
import { mannKendall, permutationTest } from "../../../src/core/statistics";
import { scoreTails } from "../../../src/core/statistics/score-distribution";
import { expectClose, expectUndefined } from "./closeness";

describe("mannKendall", () => {
  it("finds a rising series at the floor of the exact p", () => {
    const test = mannKendall([1, 2, 3, 4, 5]);
    expect(test.s).toBe(10);
    expect(test.tauB).toBe(1);
    expectClose(test.varS, 50 / 3);
    expectClose(test.z, 9 / Math.sqrt(50 / 3));
    expectClose(test.exactPGreater, 1 / 120);
    expectClose(test.exactPTwoSided, 2 / 120);
  });

  it("finds a falling series as extreme, and not rising", () => {
    const test = mannKendall([5, 4, 3, 2]);
    expect(test).toMatchObject({ s: -6, tauB: -1 });
    expectClose(test.exactPTwoSided, 2 / 24);
    expect(test.exactPGreater).toBe(1);
    expectClose(test.z, -5 / Math.sqrt(26 / 3));
  });

  it.each([
    [[3, 1, 4, 1, 5, 9, 2, 6]],
    [[2, 2, 1, 1, 3, 3, 3, 4, 1]],
    [[1, 1, 1, 2]],
    [[4, 7, 7, 2, 9, 8, 1]],
  ])("counts exactly what going through all orderings of %j counts", (values) => {
    const test = mannKendall(values);
    const order = values.map((_, index) => index);
    const enumerated = permutationTest(order, values, "kendall");
    expectClose(test.exactPTwoSided, enumerated.pTwoSided as number, 1e-14);
    expectClose(test.exactPGreater, enumerated.pGreater as number, 1e-14);
  });

  it("stays exact for sixty years, with ties and without", () => {
    const rising = Array.from({ length: 60 }, (_, index) => index);
    // 2 ÷ 60!
    expectClose(
      mannKendall(rising).exactPTwoSided,
      rising.reduce((p, index) => p / (index + 1), 2),
      1e-11,
    );
    const twoLevels = rising.map((index) => (index < 30 ? 0 : 1));
    // 2 ÷ (60 over 30)
    expectClose(mannKendall(twoLevels).exactPTwoSided, 2 / 118264581564861420, 1e-12);
  });

  it("corrects the variance for ties", () => {
    // (5·4·15 − 2·1·9) ÷ 18
    expectClose(mannKendall([4.77, 5.09, 6.36, 7.7, 7.7]).varS, 282 / 18);
  });

  it("a constant series has no trend to standardise", () => {
    const test = mannKendall([3, 3, 3]);
    expect(test).toMatchObject({ s: 0, varS: 0, exactPTwoSided: 1, exactPGreater: 1 });
    expectUndefined(test.tauB, "constant-series");
    expectUndefined(test.z, "constant-series");
    expectUndefined(test.normalP, "constant-series");
  });

  it("two values have a score and one has none", () => {
    expect(mannKendall([1, 2])).toMatchObject({
      s: 1,
      varS: 1,
      tauB: 1,
      z: 0,
      normalP: 1,
      exactPGreater: 0.5,
    });
    expectUndefined(mannKendall([1]).tauB, "too-few-observations");
    expectUndefined(mannKendall([1]).exactPTwoSided, "too-few-observations");
  });
});

describe("scoreTails", () => {
  // Kendall 1938: of the 24 orderings of four, 1 3 5 6 5 3 1 have the scores 6 4 2 0 -2 -4 -6.
  it.each([
    [6, 1],
    [4, 4],
    [2, 9],
    [0, 15],
    [-2, 20],
    [-6, 24],
  ])("of four, a score of at least %d has %d orderings in 24", (score, count) => {
    expectClose(scoreTails(score, [1, 1, 1, 1]).greater, count / 24, 1e-15);
  });

  it("works out numbers of orderings far beyond the largest number", () => {
    const { greater, twoSided } = scoreTails(0, new Array<number>(180).fill(1));
    expect(greater).toBeGreaterThan(0.5);
    expect(greater).toBeLessThan(0.51);
    expect(twoSided).toBe(1);
  });
});
