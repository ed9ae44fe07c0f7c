import { describe, expect, it } from "vitest";
import { noncentralStudentUpperP, powerOfTTest } from "../../../src/core/statistics";
import {
  normalTwoSidedP,
  studentQuantile,
  studentTwoSidedP,
} from "../../../src/core/statistics/distributions";
import { expectClose } from "./closeness";

const normalLower = (z: number): number => (z < 0 ? normalTwoSidedP(z) / 2 : 1 - normalTwoSidedP(z) / 2);

/**
 * P(T ≤ t) for t ≥ 0 by the series of Guenther (1978), Φ(−δ) + ½ Σ (pⱼ I(y; j + ½, n/2) + qⱼ I(y; j + 1, n/2)) with
 * y = t² ÷ (n + t²). For two and four degrees of freedom the incomplete beta function I is elementary.
 */
function lowerPBySeries(t: number, df: 2 | 4, ncp: number): number {
  const y = (t * t) / (df + t * t);
  const beta = (a: number) => y ** a * (df === 2 ? 1 : 1 + a * (1 - y));
  const half = (ncp * ncp) / 2;
  let p = Math.exp(-half);
  let q = (ncp * Math.exp(-half)) / (Math.SQRT2 * (Math.sqrt(Math.PI) / 2));
  let total = 0;
  for (let j = 0; j < 400; j++) {
    total += p * beta(j + 0.5) + q * beta(j + 1);
    p *= half / (j + 1);
    q *= half / (j + 1.5);
  }
  return normalLower(-ncp) + total / 2;
}

describe("the noncentral t distribution", () => {
  const cases = ([2, 4] as const).flatMap((df) =>
    [0.3, 1, 2.776, 4.302, 12].flatMap((t) => [-2, -0.4, 0, 0.5, 1.7, 3.3, 6].map((ncp) => ({ df, t, ncp }))),
  );

  it.each(cases)("agrees with Guenther's series (df $df, t $t, ncp $ncp)", ({ df, t, ncp }) => {
    expect(noncentralStudentUpperP(t, df, ncp)).toBeCloseTo(1 - lowerPBySeries(t, df, ncp), 13);
  });

  it.each([1, 2, 3, 8, 57])("is Student's own without noncentrality (df %d)", (df) => {
    for (const t of [0.2, 1, 3, 9]) {
      expectClose(noncentralStudentUpperP(t, df, 0), studentTwoSidedP(t, df) / 2, 1e-12);
    }
  });

  it("above zero has the probability that a normal variable has above minus the noncentrality", () => {
    for (const ncp of [-3, -1, 0.5, 4]) {
      expectClose(noncentralStudentUpperP(0, 3, ncp), normalLower(ncp), 1e-13);
    }
  });

  it("mirrors with its noncentrality", () => {
    expectClose(1 - noncentralStudentUpperP(-1.3, 5, 0.7), noncentralStudentUpperP(1.3, 5, -0.7), 1e-13);
  });

  it("refuses what is not finite, and no degrees of freedom", () => {
    expect(() => noncentralStudentUpperP(1, 0, 1)).toThrow(/degrees of freedom above 0, got 1, 0, 1/);
    expect(() => noncentralStudentUpperP(Number.NaN, 3, 1)).toThrow(/finite numbers/);
  });
});

describe("the power of a t-test", () => {
  it.each([1, 3, 20])("is the level where there is no effect (df %d)", (df) => {
    expectClose(powerOfTTest(0, df), 0.05, 1e-12);
  });

  it("grows with the effect, whatever its sign, up to one", () => {
    const powers = [0, 0.5, 1, 2, 4, 8, 40].map((ncp) => powerOfTTest(ncp, 3));
    expect(powers).toEqual([...powers].sort((one, other) => one - other));
    expectClose(powers.at(-1) as number, 1, 1e-9);
    expectClose(powerOfTTest(-2, 3), powerOfTTest(2, 3), 1e-14);
    expect(studentQuantile(0.975, 3)).toBeGreaterThan(3);
  });
});
