import { describe, expect, it } from "vitest";
import { compareResults } from "../../../src/core/comparison/compare-results";
import type { Quantity } from "../../../src/core/ledger/quantity";
import { wordsIn } from "../../../src/core/words/language";
import golden from "../../golden/golden.json";
import { thesisTables } from "../study/thesis-package";
import { otherRegion, resultsOf, withUnits1040, withYear2017 } from "./runs";

const before = resultsOf();

const numbers = (changes: readonly { before: Quantity | null; after: Quantity | null }[]) =>
  changes.map((change) => [(change.after ?? change.before)?.id, change.before?.value, change.after?.value]);

describe("the cells", () => {
  it("that a new year adds are named, each with its number", () => {
    const { cells } = compareResults(before, resultsOf(withYear2017, "b"));
    expect(cells.map(({ kind }) => kind)).toEqual(Array(5).fill("added"));
    expect(numbers(cells)).toEqual([
      ["check.population_growth_reported_pct.2017", undefined, 2.59],
      ["value.population.2017", undefined, 412708],
      ["value.unemployment.2017", undefined, 9.31],
      ["value.units.2017", undefined, 1987],
      ["value.workers.2017", undefined, 9811],
    ]);
  });

  it("that a new year added are removed when it is taken back", () => {
    const { cells } = compareResults(resultsOf(withYear2017, "b"), before);
    expect(cells.map(({ kind, after }) => [kind, after])).toEqual(Array(5).fill(["removed", null]));
  });

  it("that were revised have both numbers", () => {
    const { cells } = compareResults(before, resultsOf(withUnits1040, "b"));
    expect(cells.map(({ kind }) => kind)).toEqual(["revised"]);
    expect(numbers(cells)).toEqual([["value.units.2016", 1940, 1040]]);
  });

  it("that were filled where they had been blank are added", () => {
    const blank = resultsOf({
      "unemployment.csv": thesisTables["unemployment.csv"].replace("2016,7.70", "2016,"),
    });
    const { cells } = compareResults(blank, before);
    expect(cells.map(({ kind }) => kind)).toEqual(["added"]);
    expect(numbers(cells)).toEqual([["value.unemployment.2016", undefined, 7.7]]);
  });
});

describe("the key quantities", () => {
  const { quantities } = compareResults(before, resultsOf(withYear2017, "b"));
  const find = (label: string) => quantities.find((one) => one.label.en === label);

  it("of the whole period are matched although their ids name other years", () => {
    const growth = find("growth of workers a year");
    expect(growth?.before?.id).toBe("cagr_pct.workers.2012_2016");
    expect(growth?.after?.id).toBe("cagr_pct.workers.2012_2017");
    expect(growth?.before?.value).toBeCloseTo(golden["cagr_pct.workers.2012_2016"], 10);
    expect(growth?.after?.value).toBeCloseTo(100 * ((9811 / 3575) ** (1 / 5) - 1), 10);
  });

  it("of the last year are those of each run's own last year", () => {
    const workers = find("small-industry workers, last year");
    expect([workers?.before?.value, workers?.after?.value]).toEqual([9425, 9811]);
  });

  it("are all there: none is looked for under a name that no analysis has", () => {
    for (const { label, before: old, after } of quantities) {
      expect([label.en, old === null, after === null]).toEqual([label.en, false, false]);
    }
    expect(quantities.length).toBeGreaterThanOrEqual(18);
  });

  it("of single years are shown where they changed, and only there", () => {
    const changed = compareResults(before, resultsOf(withUnits1040, "b")).quantities.map(
      ({ after }) => after?.id,
    );
    expect(changed).toContain("growth_pct.units.2016");
    expect(changed).toContain("value.workers_per_unit.2016");
    expect(changed).not.toContain("growth_pct.units.2015");
    expect(changed).not.toContain("growth_pct.workers.2016");
  });
});

describe("what turned", () => {
  const turned = (after: ReturnType<typeof resultsOf>) =>
    compareResults(before, after).turns.map(({ label, before: old, after: now }) => [
      label.en,
      wordsIn("en").comparison.judgements[old],
      wordsIn("en").comparison.judgements[now],
    ]);

  it("is significance that is lost, and conclusions that no longer hold", () => {
    // By R: cor.test gives p = 0.059 for the reading of 1,040 units; 9425/1040 = 9.06 > 3575/652 = 5.48.
    expect(turned(resultsOf(withUnits1040, "b"))).toEqual([
      ["t-test of the primary slope", "significant (p < 0.05)", "not significant (p ≥ 0.05)"],
      [
        "Permutation test of workers and business units",
        "significant (p < 0.05)",
        "not significant (p ≥ 0.05)",
      ],
      ["Workers per business unit", "fell over the period", "rose over the period"],
      [
        "Midpoint elasticity of workers with respect to business units",
        "below one (workers changed by a smaller percentage)",
        "above one (workers changed by a larger percentage)",
      ],
    ]);
  });

  it("is the sign of the slope when workers fall as units rise", () => {
    const falling = {
      "small-industry.csv":
        "year,units,workers\n2012,652,9425\n2013,893,6657\n2014,967,6321\n2015,1040,5987\n2016,1940,3575\n",
    };
    expect(turned(resultsOf(falling, "b"))).toContainEqual([
      "Slope of workers on business units",
      "positive",
      "negative",
    ]);
  });

  it("is nothing between two runs on the same data", () => {
    const same = compareResults(before, resultsOf({}, "b"));
    expect([same.cells, same.turns, same.findings]).toEqual([[], [], { added: [], gone: [] }]);
  });
});

it("names the findings that are new and those that are gone", () => {
  const corrected = {
    "population.csv": thesisTables["population.csv"].replace("2014,380112,1.50", "2014,380112,0.47"),
  };
  const { findings } = compareResults(before, resultsOf(corrected, "b"));
  expect(findings.added).toEqual([]);
  expect(findings.gone.map(({ rule, cells }) => [rule, cells[0]?.year])).toEqual([
    ["published-growth-differs", 2014],
  ]);
});

it("refuses to compare two regions, and names them", () => {
  expect(() => compareResults(before, resultsOf(otherRegion, "b"))).toThrow(
    /two regions, Kota Contoh \(9999\) and Kabupaten Lain \(8888\).*\n.*serapan batch/,
  );
});
