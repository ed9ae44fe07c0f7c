import { describe, expect, it } from "vitest";
import {
  kendall,
  partialCorrelationGivenTime,
  pearson,
  pearsonTest,
  spearman,
} from "../../../src/core/statistics";
import { expectClose, expectUndefined } from "./closeness";

const tiedX = [1, 2, 2, 3, 4, 5, 5, 5, 6, 7];
const tiedY = [2, 1, 3, 3, 3, 5, 4, 6, 6, 8];
const untiedX = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const untiedY = [3, 1, 2, 6, 5, 4, 9, 12, 7, 8, 11, 10];

describe("pearson and pearsonTest", () => {
  it("give the exact fractions of small whole numbers", () => {
    expectClose(pearson([1, 2, 3], [1, 3, 2]), 1 / 2);
    expectClose(pearson([1, 2, 3, 4], [3, 5, 6, 10]), 11 / Math.sqrt(130));
  });

  // SciPy 1.17.1, stats.pearsonr.
  it("agree with SciPy", () => {
    const test = pearsonTest(tiedX, tiedY);
    expectClose(test.r, 0.9117542670702354);
    expectClose(test.r2, 0.9117542670702354 ** 2);
    expectClose(test.p, 0.00023823464588008787);
    expectClose(test.low, 0.6623724582404605);
    expectClose(test.high, 0.9792359847482024);
  });

  it("a correlation of 1 or -1 leaves nothing to test", () => {
    for (const [y, sign] of [
      [[0.1, 0.2, 0.3, 0.4], 1],
      [[5, 3, 1, -1], -1],
    ] as const) {
      const test = pearsonTest([1, 2, 3, 4], y);
      expect(test.r).toBe(sign);
      expect(test.r2).toBe(1);
      for (const estimate of [test.t, test.p, test.low, test.high]) {
        expectUndefined(estimate, "perfect-fit");
      }
    }
  });

  it("two pairs have a correlation and no test, three a test and no interval, one nothing", () => {
    expect(pearson([1, 2], [5, 3])).toBe(-1);
    expectUndefined(pearsonTest([1, 2], [5, 3]).t, "too-few-observations");
    expectClose(pearsonTest([1, 2, 3], [1, 3, 2]).t, 1 / Math.sqrt(3));
    expectUndefined(pearsonTest([1, 2, 3], [1, 3, 2]).low, "too-few-observations");
    expectUndefined(pearson([1], [5]), "too-few-observations");
  });

  it("a constant series correlates with nothing", () => {
    expectUndefined(pearson([1, 2, 3], [4, 4, 4]), "constant-series");
    expectUndefined(pearson([4, 4, 4], [1, 2, 3]), "constant-series");
    expectUndefined(pearsonTest([4, 4, 4], [1, 2, 3]).high, "constant-series");
  });

  it("changes that differ by rounding only count as constant", () => {
    expectUndefined(pearson([4.2 - 4.1, 4.3 - 4.2, 4.4 - 4.3], [1, 2, 4]), "constant-series");
  });
});

describe("spearman", () => {
  // SciPy 1.17.1, stats.spearmanr, which takes the t approximation as well.
  it("agrees with SciPy with ties, and without for n above 9", () => {
    expectClose(spearman(tiedX, tiedY).rho, 0.9374999999999999);
    expectClose(spearman(tiedX, tiedY).p, 6.187963299453295e-5);
    expectClose(spearman(untiedX, untiedY).rho, 0.8391608391608393);
    expectClose(spearman(untiedX, untiedY).p, 0.0006428259886278203);
  });

  it("is exact without ties up to n = 9", () => {
    expect(spearman([1, 2, 3], [10, 30, 20])).toEqual({ rho: 0.5, p: 1 });
    expectClose(spearman([1, 2, 3, 4], [1, 5, 9, 12]).p, 2 / 24);
    expectClose(spearman(untiedX.slice(0, 9), untiedX.slice(0, 9)).p, 2 / 362880);
  });

  it("a perfect order of more than nine has the exact p, with ties none", () => {
    expectClose(spearman(untiedX, untiedX).p, 2 / 479001600);
    expectUndefined(spearman([1, 1, 2, 3], [4, 4, 5, 6]).p, "perfect-fit");
    expect(spearman([1, 1, 2, 3], [4, 4, 5, 6]).rho).toBe(1);
  });

  it("is not defined for one pair or a constant series", () => {
    expectUndefined(spearman([1], [2]).rho, "too-few-observations");
    expectUndefined(spearman([1, 2, 3], [2, 2, 2]).p, "constant-series");
  });
});

describe("kendall", () => {
  // SciPy 1.17.1, stats.kendalltau: method "exact", and "asymptotic" where there are ties.
  it("agrees with SciPy", () => {
    expectClose(kendall(untiedX, untiedY).tauB, 0.6363636363636362);
    expectClose(kendall(untiedX, untiedY).p, 0.003181646992410881);
    expectClose(kendall(tiedX, tiedY).tauB, 0.8536585365853658);
    expectClose(kendall(tiedX, tiedY).p, 0.0011569777783002903);
  });

  it("counts concordant less discordant pairs", () => {
    expect(kendall([1, 2, 3], [10, 30, 20]).s).toBe(1);
    expect(kendall([1, 2, 3, 4], [4, 3, 2, 1])).toMatchObject({ s: -6, tauB: -1 });
    expectClose(kendall([1, 2, 3, 4], [4, 3, 2, 1]).p, 2 / 24);
  });

  it("takes the normal approximation from n = 50 on, as R does", () => {
    const rising = Array.from({ length: 50 }, (_, index) => index);
    // z = S ÷ √(n(n − 1)(2n + 5) ÷ 18) = 1225 ÷ √14291.67 = 10.25: its p, by R's rule, is far above 2 ÷ 50!.
    expect(kendall(rising, rising).p).toBeGreaterThan(1e-25);
    expect(kendall(rising.slice(1), rising.slice(1)).p).toBeLessThan(1e-60);
  });

  it("is not defined for one pair or a constant series", () => {
    expectUndefined(kendall([1], [2]).tauB, "too-few-observations");
    expectUndefined(kendall([1, 2, 3], [2, 2, 2]).tauB, "constant-series");
    expect(kendall([1, 2, 3], [2, 2, 2]).s).toBe(0);
  });
});

describe("partialCorrelationGivenTime", () => {
  it("equals the textbook formula from the three correlations", () => {
    const years = [2012, 2013, 2014, 2015, 2017];
    const x = [3, 1, 4, 1, 5];
    const y = [2, 7, 1, 8, 2];
    const xy = pearson(x, y) as number;
    const xt = pearson(x, years) as number;
    const yt = pearson(y, years) as number;
    const expected = (xy - xt * yt) / Math.sqrt((1 - xt ** 2) * (1 - yt ** 2));
    const partial = partialCorrelationGivenTime(x, y, years);
    expectClose(partial.r, expected);
    // Student's t on 2 degrees of freedom in closed form.
    const t = Math.abs(expected) * Math.sqrt(2 / (1 - expected ** 2));
    expectClose(partial.p, 1 - t / Math.sqrt(t * t + 2), 1e-11);
  });

  it("three years have a correlation and no test, two nothing", () => {
    const three = partialCorrelationGivenTime([1, 2, 4], [3, 1, 2], [2012, 2013, 2014]);
    expect(three.r).toBe(1);
    expectUndefined(three.p, "too-few-observations");
    expectUndefined(partialCorrelationGivenTime([1, 2], [3, 1], [2012, 2013]).r, "too-few-observations");
  });

  it("is not defined for a constant series, nor one that is nothing but trend", () => {
    const years = [2012, 2013, 2014, 2015];
    expectUndefined(partialCorrelationGivenTime([1, 1, 1, 1], [3, 1, 2, 5], years).r, "constant-series");
    expectUndefined(partialCorrelationGivenTime([4.1, 4.2, 4.3, 4.4], [3, 1, 2, 5], years).r, "perfect-fit");
  });
});
