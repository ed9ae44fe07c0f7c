import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { type Analysis, analyse } from "../../../src/core/ledger/analyse";
import { valueId } from "../../../src/core/ledger/series";
import { withCell } from "../../../src/core/study/change-study";
import type { Study } from "../../../src/core/study/study";
import { yearSteps } from "../../../src/core/study/study-years";
import { dataFolder } from "../../../src/paths";
import answer from "../../golden/answer.json";
import { studyOf } from "../audit/clean-study";

const study = openStudy(dataFolder("kota-kupang"));
const analysis = analyse(study);

test.each(Object.entries(answer as Record<string, number | null>))("%s agrees with R", (id, expected) => {
  const value = analysis.get(id)?.value;
  if (expected === null) {
    expect(value).toBeNull();
  } else {
    expect(value).toBeTypeOf("number");
    expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-10 * Math.abs(expected));
  }
});

const numberOf = (ledger: Analysis, id: string): number => {
  const value = ledger.get(id)?.value;
  if (typeof value !== "number") {
    throw new Error(`${id} has no value`);
  }
  return value;
};

/** A study of five years with these workers in them, and units and a population that grow. */
const fiveYears = (workers: readonly number[]): Study =>
  studyOf({
    population: workers.map((_, index) => [2012 + index, 300_000 + 7000 * index, null]),
    unemployment: workers.map((_, index) => [2012 + index, 5 + (index % 3)]),
    smallIndustry: workers.map((count, index) => [2012 + index, 400 + 50 * index ** 2, count]),
  });

const workersOfYears = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 5, maxLength: 5 });

describe("the answer", () => {
  test("splits every change of workers into two effects that add up to it", () => {
    fc.assert(
      fc.property(workersOfYears, (workers) => {
        const made = fiveYears(workers);
        const ledger = analyse(made);
        const [first = 0, last = 0] = [workers[0], workers.at(-1)];
        for (const name of ["_chained", ""]) {
          const effects = ["units", "size"].map((effect) =>
            numberOf(ledger, `decomposition.${effect}_effect${name}.2012_2016`),
          );
          expect(effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(last - first, 6);
        }
        const chained = yearSteps(made)
          .map(([from, to]) => numberOf(ledger, `decomposition.units_effect.${from}_${to}`))
          .reduce((sum, effect) => sum + effect, 0);
        expect(numberOf(ledger, "decomposition.units_effect_chained.2012_2016")).toBeCloseTo(chained, 6);
      }),
      { numRuns: 20 },
    );
  });

  test("scales with the workers where it counts them, and stays where it compares them", () => {
    const workers = [3575, 5987, 6321, 6657, 9425];
    const once = analyse(fiveYears(workers));
    const eightfold = analyse(fiveYears(workers.map((count) => 8 * count)));
    for (const id of [
      "decomposition.units_effect.2012_2013",
      "decomposition.size_effect_chained.2012_2016",
      "pace.workers_needed.2012_2016",
      "pace.workers_beyond.2015_2016",
      "workers_per_100_new_inhabitants.2013_2014",
    ]) {
      expect([id, numberOf(eightfold, id)]).toEqual([id, expect.closeTo(8 * numberOf(once, id), 6)]);
    }
    for (const id of [
      "ols.workers_on_units.slope_p_against_pooled",
      "ols.first_difference_workers_on_units.power_at_levels_slope",
      "cor.workers_units.pearson_perm_p_floor",
    ]) {
      expect([id, numberOf(eightfold, id)]).toEqual([id, expect.closeTo(numberOf(once, id), 12)]);
    }
  });

  test("of workers that keep their share of the population has none beyond", () => {
    const ledger = analyse(fiveYears([3000, 3070, 3140, 3210, 3280]));
    expect(numberOf(ledger, "pace.workers_beyond.2012_2016")).toBeCloseTo(0, 9);
    expect(numberOf(ledger, "workers_per_100_new_inhabitants.2012_2016")).toBe(1);
  });

  test("of exactly proportional workers has no error to test the slope against", () => {
    const ledger = analyse(fiveYears([0, 1, 2, 3, 4].map((index) => 5 * (400 + 50 * index ** 2))));
    expect(ledger.get("ols.workers_on_units.slope_t_against_pooled")?.reason?.en).toMatch(
      /exactly on the line/,
    );
    expect(ledger.get("ols.first_difference_workers_on_units.power_at_levels_slope")?.value).toBeNull();
  });

  test("says where a population did not change, or no unit was there, that it is not defined", () => {
    const still = withCell(
      study,
      { resource: "population", column: "population", year: 2013 },
      numberOf(analysis, valueId("population", 2012)),
    );
    expect(analyse(still).get("workers_per_100_new_inhabitants.2012_2013")?.reason?.en).toMatch(
      /denominator does not change/,
    );
    const none = withCell(study, { resource: "small-industry", column: "units", year: 2012 }, 0);
    const ledger = analyse(none);
    expect(ledger.get("decomposition.units_effect.2012_2013")?.value).toBeNull();
    expect(ledger.get("decomposition.units_effect_chained.2012_2016")?.value).toBeNull();
  });

  test("of ten years has the smallest p that 20,000 drawn orderings allow", () => {
    const rows = Array.from({ length: 10 }, (_, index) => 3000 + 90 * index + (index % 3));
    const ledger = analyse(fiveYears(rows));
    expect(numberOf(ledger, "cor.workers_units.pearson_perm_p_floor")).toBe(1 / 20_001);
  });
});
