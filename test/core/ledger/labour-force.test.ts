import { describe, expect, test } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { type Analysis, analyse } from "../../../src/core/ledger/analyse";
import { dataFolder } from "../../../src/paths";
import { withLabourForce } from "../study/with-labour-force";

const thesis = openStudy(dataFolder("kota-kupang"));

/** The value is that fraction. */
function expectFraction(ledger: Analysis, id: string, numerator: number, denominator: number): void {
  const value = ledger.get(id)?.value;
  expect(value, id).toBeTypeOf("number");
  expect(Math.abs((value as number) * denominator - numerator), id).toBeLessThanOrEqual(
    1e-12 * Math.abs(numerator),
  );
}

describe("with a labour force table", () => {
  const ledger = analyse(withLabourForce(thesis));

  test.each([
    ["value.unemployed.2012", 160_000 - 152_368, 1],
    ["value.unemployed.2016", 178_800 - 165_032, 1],
    ["growth_abs.unemployed.2012_2016", 178_800 - 165_032 - (160_000 - 152_368), 1],
    ["value.workers_share_of_labour_force_pct.2012", 357_500, 160_000],
    ["value.workers_share_of_labour_force_pct.2016", 942_500, 178_800],
    ["value.workers_share_of_employed_pct.2012", 357_500, 152_368],
    ["value.workers_share_of_employed_pct.2016", 942_500, 165_032],
    ["growth_pct.labour_force.2012_2016", 100 * (178_800 - 160_000), 160_000],
    ["growth_pct.employed.2013", 100 * (156_127 - 152_368), 152_368],
    ["workers_per_100_new_labour_force.2012_2016", 100 * (9425 - 3575), 178_800 - 160_000],
    ["workers_per_100_new_labour_force.2014_2015", 100 * (6657 - 6321), 172_900 - 168_300],
    [
      "variant.without_2012.workers_per_100_new_labour_force.2013_2016",
      100 * (9425 - 5987),
      178_800 - 164_500,
    ],
    ["variant.without_2012.value.workers_share_of_employed_pct.2013", 598_700, 156_127],
  ])("%s is %d / %d", (id, numerator, denominator) => expectFraction(ledger, id, numerator, denominator));

  test("no illustration is told of the variants", () => {
    expect([...ledger.keys()].filter((id) => /^variant.*illustration/.test(id))).toEqual([]);
  });
});

describe("without one", () => {
  const ledger = analyse(thesis);

  test.each([
    "value.labour_force.2012",
    "value.unemployed.2016",
    "value.workers_share_of_labour_force_pct.2012",
    "value.workers_share_of_employed_pct.2016",
    "growth_pct.labour_force.2012_2016",
    "workers_per_100_new_labour_force.2012_2016",
  ])("%s has no value, and a reason in both languages", (id) => {
    const { value, reason } = ledger.get(id) ?? {};
    expect(value).toBeNull();
    expect(reason?.en).toMatch(/is not available$/);
    expect(reason?.id).toMatch(/tidak tersedia$/);
  });

  // Half of 365,385 is 182,692.5; two fifths of it are 146,154; half of the growth by 36,901 is 18,450.5.
  test.each([
    ["assumption.labour_force_pct_of_population_low", 40, 1],
    ["assumption.labour_force_pct_of_population_high", 50, 1],
    ["illustration.workers_share_of_labour_force_pct_low.2012", 3_575_000, 1_826_925],
    ["illustration.workers_share_of_labour_force_pct_high.2012", 357_500, 146_154],
    ["illustration.workers_share_of_labour_force_pct_low.2016", 942_500, 201_143],
    ["illustration.workers_share_of_labour_force_pct_high.2016", 9_425_000, 1_609_144],
    ["illustration.workers_per_100_new_labour_force_low.2012_2016", 5_850_000, 184_505],
    ["illustration.workers_per_100_new_labour_force_high.2012_2016", 5_850_000, 147_604],
    ["variant.without_2012.illustration.workers_share_of_labour_force_pct_high.2013", 5_987_000, 1_513_392],
  ])("%s is %d / %d", (id, numerator, denominator) => expectFraction(ledger, id, numerator, denominator));

  test("what is supposed says so, with its reason, and has neither a source nor a formula", () => {
    const supposed = ledger.get("assumption.labour_force_pct_of_population_high");
    expect(supposed?.assumption?.en).toContain("not published figures");
    expect([supposed?.source, supposed?.formula, supposed?.inputs]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(ledger.get("illustration.workers_share_of_labour_force_pct_low.2012")?.inputs).toContain(
      "assumption.labour_force_pct_of_population_high",
    );
  });

  test("and without an assumption there is no illustration either", () => {
    const { assumptions: _, ...plain } = thesis;
    const bare = analyse(plain);
    expect(bare.get("illustration.workers_share_of_labour_force_pct_low.2012")?.value).toBeNull();
    expect(bare.get("illustration.workers_share_of_labour_force_pct_low.2012")?.reason?.en).toMatch(
      /supposed labour force, upper bound .* is not available/,
    );
    expect([...bare.keys()].filter((id) => /^variant.*illustration/.test(id))).toEqual([]);
  });
});
