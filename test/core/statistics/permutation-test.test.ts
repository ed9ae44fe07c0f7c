import { describe, expect, it } from "vitest";
import { kendall, pearsonTest, permutationTest, spearman } from "../../../src/core/statistics";
import { everyOrdering } from "../../../src/core/statistics/orderings";
import { seededRandom } from "../../../src/core/statistics/random";
import { expectClose, expectUndefined } from "./closeness";

const statisticNames = ["pearson", "spearman", "kendall"] as const;

describe("everyOrdering", () => {
  it.each([
    [1, 1],
    [2, 2],
    [5, 120],
    [7, 5040],
  ])("of %d things gives %d different orderings", (n, count) => {
    const orderings = [...everyOrdering(n)].length;
    const different = new Set<string>();
    for (const ordering of everyOrdering(n)) {
      expect(new Set(ordering).size).toBe(n);
      different.add(ordering.join());
    }
    expect(orderings).toBe(count);
    expect(different.size).toBe(count);
  });
});

describe("permutationTest", () => {
  it.each(statisticNames)("looks at all orderings of few observations (%s)", (statistic) => {
    const rising = permutationTest([1, 2, 3, 4, 5], [1, 4, 9, 16, 30], statistic);
    expect(rising).toMatchObject({ orderings: 120 });
    expectClose(rising.pGreater, 1 / 120);
  });

  it("counts a reversal as extreme where the values are symmetric", () => {
    const test = permutationTest([1, 2, 3], [10, 20, 30], "pearson");
    expect(test).toMatchObject({ countTwoSided: 2, orderings: 6 });
    expectClose(permutationTest([1, 2, 3], [30, 20, 10], "pearson").pGreater, 1);
  });

  it("counts orderings of equal values as often as they occur", () => {
    // Of 3! orderings of 1 1 2 two put the 2 last, two first, two in the middle, where r = 0.
    expect(permutationTest([1, 2, 3], [1, 1, 2], "pearson").countTwoSided).toBe(4);
    expect(permutationTest([1, 2, 3], [1, 2, 1], "pearson").countTwoSided).toBe(6);
  });

  it.each(statisticNames)("goes through nine observations (%s)", (statistic) => {
    const x = [3, 1, 4, 1, 5, 9, 2, 6, 8];
    expect(permutationTest(x, [2, 7, 1, 8, 2, 8, 1, 9, 5], statistic).orderings).toBe(362880);
  });

  it.each(statisticNames)("draws orderings of more than nine, the same every time (%s)", (statistic) => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const y = [3, 9, 2, 6, 5, 4, 1, 12, 7, 8, 11, 10];
    const test = permutationTest(x, y, statistic);
    expect(test).toMatchObject({ orderings: 20000 });
    expect(permutationTest(x, y, statistic)).toEqual(test);
    const p = test.pTwoSided as number;
    expectClose(p, ((test.countTwoSided as number) + 1) / 20001);
    const reference = {
      pearson: pearsonTest(x, y).p,
      spearman: spearman(x, y).p,
      kendall: kendall(x, y).p,
    }[statistic] as number;
    expect(Math.abs(p - reference)).toBeLessThan(
      statistic === "kendall" ? 4 * Math.sqrt((p * (1 - p)) / 20000) : 0.01,
    );
  });

  it("is not defined for one pair or a constant series", () => {
    const test = permutationTest([1, 2, 3], [4, 4, 4], "kendall");
    for (const estimate of [test.countTwoSided, test.pTwoSided, test.pGreater]) {
      expectUndefined(estimate, "constant-series");
    }
    expect(test.orderings).toBe(0);
    expectUndefined(permutationTest([1], [4], "pearson").pTwoSided, "too-few-observations");
  });
});

describe("seededRandom", () => {
  // The same generator written in Python with whole numbers of any size.
  it("gives the published generator's sequence", () => {
    const random = seededRandom(1937);
    expect([random(), random(), random()].map((value) => value * 2 ** 32)).toEqual([
      2112310044, 2008828981, 1670384789,
    ]);
  });

  it("fills the interval evenly", () => {
    const random = seededRandom(1);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] as number) + 1;
    }
    // 10,000 each, with a standard deviation of 95.
    for (const count of tenths) {
      expect(Math.abs(count - 10_000)).toBeLessThan(400);
    }
  });
});
