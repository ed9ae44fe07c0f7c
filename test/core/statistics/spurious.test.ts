import { expect, test } from "vitest";
import { isDefined, pearsonTest, permutationTest } from "../../../src/core/statistics";
import { normalQuantile } from "../../../src/core/statistics/distributions";
import { seededRandom } from "../../../src/core/statistics/random";
import { spuriousSignificance } from "../../../src/core/statistics/spurious";

const PAIRS = 5000;

/** The shares of independent pairs of rising series whose correlation has p < 0.05, by either test. */
function shares(drift: number, seed: number) {
  const random = seededRandom(seed);
  const series = () => {
    let level = 0;
    return Array.from({ length: spuriousSignificance.years }, () => {
      level += drift + normalQuantile(random() + 2 ** -33);
      return level;
    });
  };
  let byT = 0;
  let byPermutation = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    const [x, y] = [series(), series()];
    const { p } = pearsonTest(x, y);
    const { pTwoSided } = permutationTest(x, y, "pearson");
    byT += isDefined(p) && p < 0.05 ? 1 : 0;
    byPermutation += isDefined(pTwoSided) && pTwoSided < 0.05 ? 1 : 0;
  }
  return { tTest: byT / PAIRS, permutation: byPermutation / PAIRS };
}

const { drift, tTest, permutation } = spuriousSignificance;

// The standard error of a share of 5,000 pairs is at most 0.007.
test.each([0, 1] as const)(
  "independent rising series are significant as often as is said (end %d)",
  (end) => {
    const found = shares(drift[end], 1937);
    expect(Math.abs(found.tTest - tTest[end])).toBeLessThan(0.02);
    expect(Math.abs(found.permutation - permutation[end])).toBeLessThan(0.02);
  },
);

test("series that do not rise and do not depend on their past are significant in one case of twenty", () => {
  const random = seededRandom(7);
  const noise = () => Array.from({ length: 5 }, () => normalQuantile(random() + 2 ** -33));
  const significant = Array.from({ length: PAIRS }, () => pearsonTest(noise(), noise()).p).filter(
    (p) => isDefined(p) && p < 0.05,
  );
  expect(Math.abs(significant.length / PAIRS - 0.05)).toBeLessThan(0.01);
});
