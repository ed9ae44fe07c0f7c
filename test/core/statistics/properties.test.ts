import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Estimate } from "../../../src/core/statistics";
import * as statistics from "../../../src/core/statistics";
import { expectClose } from "./closeness";

const { isDefined, linearRegression } = statistics;

// The same cases every time: a failure on one machine is one on every machine.
fc.configureGlobal({ seed: 2016 });

/** Numbers as statistics offices publish them: whole, or with two decimals. */
const published = fc.oneof(
  fc.integer({ min: 0, max: 500_000 }),
  fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
);
/** Every size that is accepted, the extremes as well, often zero and often repeated. */
const anySize = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 0.3, 1e50, -1e50, 1e-50, -1e-50, 1e16, 1e16 + 2),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -1e50, max: 1e50, noNaN: true }).map((value) => (Math.abs(value) < 1e-50 ? 0 : value)),
  published,
);

function pairs(
  value: fc.Arbitrary<number>,
  minLength: number,
  maxLength = 9,
): fc.Arbitrary<[number[], number[]]> {
  return fc
    .array(fc.tuple(value, value), { minLength, maxLength })
    .map((rows) => [rows.map(([x]) => x), rows.map(([, y]) => y)]);
}

/** All numbers in a result, wherever they are. */
function numbersIn(result: unknown): readonly number[] {
  if (typeof result === "number") {
    return [result];
  }
  return typeof result === "object" && result !== null ? Object.values(result).flatMap(numbersIn) : [];
}

function expectFinite(result: unknown): void {
  for (const number of numbersIn(result)) {
    expect(number).toSatisfy(Number.isFinite);
  }
}

const isProbability = (p: Estimate): boolean => !isDefined(p) || (p >= 0 && p <= 1);

describe("whatever finite numbers come in, only finite numbers and reasons come out", () => {
  it("of one series", () => {
    fc.assert(
      fc.property(fc.array(anySize, { minLength: 1, maxLength: 9 }), (values) => {
        expectFinite([
          statistics.mean(values),
          statistics.median(values),
          statistics.minimum(values),
          statistics.maximum(values),
          statistics.variance(values),
          statistics.standardDeviation(values),
          statistics.coefficientOfVariation(values),
          statistics.mannKendall(values),
        ]);
      }),
    );
  });

  it("of four numbers", () => {
    fc.assert(
      fc.property(anySize, anySize, anySize, anySize, (a, b, c, d) => {
        expectFinite([
          statistics.absoluteGrowth(a, b),
          statistics.relativeGrowth(a, b),
          statistics.compoundGrowth(a, b, 1),
          statistics.indexNumber(a, b),
          statistics.ratio(a, b),
          statistics.percentageShare(a, b),
          statistics.pooledRatio([a, b], [c, d]),
          statistics.marginalRatio(a, b, c, d),
          statistics.basePointElasticity(a, b, c, d),
          statistics.midpointElasticity(a, b, c, d),
          statistics.growthToKeepShare(a, b, c),
          statistics.shareOfGrowth(a, b, c, d),
          statistics.decompose(a, b, c, d),
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it("of two series", () => {
    fc.assert(
      fc.property(pairs(anySize, 1, 7), anySize, ([x, y], at) => {
        const line = linearRegression(x, y);
        const years = x.map((_, index) => 2012 + index);
        expectFinite([
          line,
          statistics.predict(line, at),
          statistics.linearTrend(years, y),
          statistics.exponentialTrendGrowth(years, y),
          statistics.pearsonTest(x, y),
          statistics.spearman(x, y),
          statistics.kendall(x, y),
          statistics.theilSen(x, y),
          statistics.partialCorrelationGivenTime(x, y, years),
          statistics.permutationTest(x, y, "pearson"),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it("and every p lies between 0 and 1", () => {
    fc.assert(
      fc.property(pairs(anySize, 1, 6), ([x, y]) => {
        const line = linearRegression(x, y);
        const test = statistics.mannKendall(y);
        for (const p of [
          line.slope.p,
          line.intercept.p,
          line.fP,
          statistics.pearsonTest(x, y).p,
          statistics.spearman(x, y).p,
          statistics.kendall(x, y).p,
          statistics.permutationTest(x, y, "kendall").pTwoSided,
          test.exactPTwoSided,
          test.exactPGreater,
          test.normalP,
        ]) {
          expect(p).toSatisfy(isProbability);
        }
      }),
    );
  });
});

describe("small whole numbers give the exact fractions", () => {
  const small = fc.integer({ min: -1000, max: 1000 });
  /** n Σab − Σa Σb, without rounding. */
  const scaledProducts = (a: readonly number[], b: readonly number[]): number => {
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    return a.length * total(a.map((value, index) => value * (b[index] as number))) - total(a) * total(b);
  };

  it("of the regression and the correlation", () => {
    fc.assert(
      fc.property(pairs(small, 3), ([x, y]) => {
        const n = x.length;
        const [xx, xy, yy] = [scaledProducts(x, x), scaledProducts(x, y), scaledProducts(y, y)];
        fc.pre(xx > 0 && yy > 0);
        const line = linearRegression(x, y);
        const slopeError = Math.abs((line.slope.estimate as number) - xy / xx);
        expect(slopeError).toBeLessThanOrEqual(1e-13 * Math.sqrt(yy / xx));
        expectClose(line.ssTotal, yy / n, 1e-13);
        const scaledResiduals = BigInt(xx) * BigInt(yy) - BigInt(xy) * BigInt(xy);
        const ssResidual = Number(scaledResiduals) / (n * xx);
        expect(Math.abs((line.ssResidual as number) - ssResidual)).toBeLessThanOrEqual(1e-12 * line.ssTotal);
        const r = xy / Math.sqrt(xx * yy);
        expect(Math.abs((statistics.pearson(x, y) as number) - r)).toBeLessThan(1e-13);
      }),
    );
  });

  it("of mean and variance", () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 2, maxLength: 60 }), (values) => {
        const n = values.length;
        expectClose(statistics.mean(values), values.reduce((sum, value) => sum + value, 0) / n, 1e-15);
        expectClose(statistics.variance(values), scaledProducts(values, values) / (n * (n - 1)), 1e-13);
      }),
    );
  });
});

describe("changing the units changes nothing else", () => {
  const scale = fc.constantFrom(-1000, -1, 0.5, 100);
  const shift = fc.integer({ min: -5000, max: 5000 });

  it("shift and scale carry over to the regression as they must", () => {
    fc.assert(
      fc.property(pairs(published, 4), scale, shift, ([x, y], factor, offset) => {
        const line = linearRegression(x, y);
        fc.pre(isDefined(line.slope.p) && line.ssTotal > 1e-6);
        const moved = linearRegression(
          x,
          y.map((value) => factor * value + offset),
        );
        expect(moved.slope.estimate).toBeCloseTo(factor * (line.slope.estimate as number), 6);
        expectNear(moved.r2, line.r2);
        expectNear(moved.slope.p, line.slope.p);
        expectNear(moved.durbinWatson, line.durbinWatson);
      }),
    );
  });

  it("a correlation keeps its size and takes the sign of the scale", () => {
    fc.assert(
      fc.property(pairs(published, 4, 7), scale, shift, ([x, y], factor, offset) => {
        const moved = y.map((value) => factor * value + offset);
        const sign = Math.sign(factor);
        expectNear(statistics.pearson(x, moved), times(sign, statistics.pearson(x, y)));
        expectNear(statistics.spearman(x, moved).rho, times(sign, statistics.spearman(x, y).rho));
        expectNear(statistics.kendall(x, moved).tauB, times(sign, statistics.kendall(x, y).tauB));
      }),
    );
  });

  it("mean and standard deviation follow the unit", () => {
    fc.assert(
      fc.property(
        fc.array(published, { minLength: 2, maxLength: 20 }),
        scale,
        shift,
        (values, factor, offset) => {
          const moved = values.map((value) => factor * value + offset);
          expect(statistics.mean(moved)).toBeCloseTo(factor * statistics.mean(values) + offset, 5);
          const deviation = statistics.standardDeviation(values) as number;
          expect(statistics.standardDeviation(moved)).toBeCloseTo(Math.abs(factor) * deviation, 5);
        },
      ),
    );
  });
});

describe("the order of the observations, and which series is which, change nothing that does not depend on it", () => {
  it("pairs in another order give the same line and correlations", () => {
    fc.assert(
      fc.property(pairs(published, 3, 7), ([x, y]) => {
        const line = linearRegression(x, y);
        const turned = linearRegression(x.toReversed(), y.toReversed());
        expectNear(turned.slope.estimate, line.slope.estimate, 1e-9);
        expectNear(turned.durbinWatson, line.durbinWatson);
        expectNear(statistics.spearman(x.toReversed(), y.toReversed()).p, statistics.spearman(x, y).p);
        const count = statistics.permutationTest(x, y, "pearson").countTwoSided;
        expect(statistics.permutationTest(x.toReversed(), y.toReversed(), "pearson").countTwoSided).toEqual(
          count,
        );
      }),
    );
  });

  it("correlations of y with x are those of x with y", () => {
    fc.assert(
      fc.property(pairs(published, 2, 6), ([x, y]) => {
        expectNear(statistics.pearson(y, x), statistics.pearson(x, y));
        expectNear(statistics.spearman(y, x).p, statistics.spearman(x, y).p);
        expectNear(statistics.kendall(y, x).p, statistics.kendall(x, y).p);
        const count = statistics.permutationTest(x, y, "pearson").countTwoSided;
        expect(statistics.permutationTest(y, x, "pearson").countTwoSided).toEqual(count);
      }),
    );
  });

  it("a series read backwards has the opposite Mann-Kendall score and the same two-sided p", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 }), (values) => {
        const forwards = statistics.mannKendall(values);
        const backwards = statistics.mannKendall(values.toReversed());
        expect(backwards.s + forwards.s).toBe(0);
        expectNear(backwards.exactPTwoSided, forwards.exactPTwoSided);
      }),
    );
  });
});

function times(factor: number, estimate: Estimate): Estimate {
  return isDefined(estimate) ? factor * estimate : estimate;
}

/** The same reason, or nearly the same number; the tolerance is relative above 1. */
function expectNear(value: Estimate, expected: Estimate, tolerance = 1e-7): void {
  if (isDefined(value) && isDefined(expected)) {
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
  } else {
    expect(value).toEqual(expected);
  }
}
