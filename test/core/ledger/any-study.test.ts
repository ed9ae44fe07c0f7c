import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/ledger/analyse";
import type { Study } from "../../../src/core/study/study";
import { cleanTables, type MadeUpTables, studyOf } from "../audit/clean-study";

/** Every quantity is a finite number, or has a reason in both languages for having none. */
function expectSound(study: Study): void {
  const isSaid = (text = ""): boolean => /\S/.test(text);
  const unsound = [...analyse(study).values()].filter(({ value, reason }) =>
    value === null ? !(isSaid(reason?.id) && isSaid(reason?.en)) : !Number.isFinite(value),
  );
  expect(unsound).toEqual([]);
}

/** A study whose small-industry table is given; population and unemployment are plain. */
function smallIndustry(rows: MadeUpTables["smallIndustry"], rates?: (number | null)[]): Study {
  return studyOf({
    population: rows.map(([year], index) => [year, 100_000 + 1000 * index, null]),
    unemployment: rows.map(([year], index) => [
      year,
      rates === undefined ? 5 + index / 10 : (rates[index] ?? null),
    ]),
    smallIndustry: rows,
  });
}

const quantityIn = (study: Study, id: string) => analyse(study).get(id);

describe("the ledger of", () => {
  test("three years has a line but no more than one degree of freedom", () => {
    const study = smallIndustry([
      [2012, 10, 50],
      [2013, 12, 70],
      [2014, 13, 71],
    ]);
    expectSound(study);
    expect(quantityIn(study, "ols.workers_on_units.df_residual")?.value).toBe(1);
    expect(quantityIn(study, "cor.workers_units.pearson_ci95_low_fisher")?.value).toBeNull();
  });

  test("four years names its partial correlation by one degree of freedom", () => {
    const study = smallIndustry([
      [2012, 10, 50],
      [2013, 12, 70],
      [2014, 13, 71],
      [2015, 13, 60],
    ]);
    expectSound(study);
    expect(quantityIn(study, "cor.workers_units.pearson_partial_given_year_p_t_df1")?.value).toBeTypeOf(
      "number",
    );
  });

  test("constant business units has no slope, and says why", () => {
    const study = smallIndustry([
      [2012, 10, 50],
      [2013, 10, 70],
      [2014, 10, 71],
      [2015, 10, 60],
    ]);
    expectSound(study);
    expect(quantityIn(study, "ols.workers_on_units.slope")?.reason?.en).toMatch(/does not change/);
    expect(quantityIn(study, "marginal.workers_wrt_units.2012_2013")?.value).toBeNull();
    expect(quantityIn(study, "cor.workers_units.pearson_perm_orderings")?.value).toBeNull();
  });

  test("points on a line has that line and no error to estimate", () => {
    const study = smallIndustry([
      [2012, 10, 30],
      [2013, 11, 33],
      [2014, 12, 36],
      [2015, 14, 42],
    ]);
    expectSound(study);
    expect(quantityIn(study, "ols.workers_on_units.slope")?.value).toBeCloseTo(3, 12);
    expect(quantityIn(study, "ols.workers_on_units.slope_t")?.value).toBeNull();
  });

  test("a year without any small industry has no growth out of it", () => {
    const study = smallIndustry([
      [2012, 0, 0],
      [2013, 12, 70],
      [2014, 13, 71],
      [2015, 15, 90],
    ]);
    expectSound(study);
    expect(quantityIn(study, "growth_pct.workers.2013")?.value).toBeNull();
    expect(quantityIn(study, "value.workers_per_unit.2012")?.value).toBeNull();
    expect(quantityIn(study, "ols.log_workers_on_log_units.slope")?.value).toBeNull();
  });

  test("tied and falling series is sound", () => {
    expectSound(
      smallIndustry([
        [2012, 40, 300],
        [2013, 40, 250],
        [2014, 30, 250],
        [2015, 22, 250],
        [2016, 11, 90],
      ]),
    );
  });

  test("a blank unemployment rate leaves out that year only", () => {
    const rows: MadeUpTables["smallIndustry"] = [
      [2012, 40, 300],
      [2013, 45, 320],
      [2014, 47, 350],
      [2015, 50, 340],
    ];
    const study = smallIndustry(rows, [5.1, 5.4, 5.2, null]);
    expectSound(study);
    expect(quantityIn(study, "ols.unemployment_on_workers.n")?.value).toBe(3);
    expect(quantityIn(study, "growth_abs.unemployment.2015")?.reason?.en).toMatch(/not available/);
  });

  test("no unemployment rate at all still answers everything else", () => {
    const rows: MadeUpTables["smallIndustry"] = [
      [2012, 40, 300],
      [2013, 45, 320],
      [2014, 47, 350],
    ];
    const study = smallIndustry(rows, [null, null, null]);
    expectSound(study);
    expect(quantityIn(study, "ols.workers_on_units.slope")?.value).toBeTypeOf("number");
    expect(quantityIn(study, "cor.unemployment_workers.pearson_r")?.value).toBeNull();
  });

  test("two remarks that ask for the same other reading has that reading once", () => {
    const study = smallIndustry([
      [2012, 40, 300],
      [2013, 45, 320],
      [2014, 47, 350],
    ]);
    const remark = {
      resource: "small-industry",
      year: 2014,
      column: "units",
      kind: "doubtful",
      text: { id: "mungkin salah cetak", en: "perhaps a misprint" },
      alternative: 44,
    } as const;
    const doubted = { ...study, remarks: [remark, remark] };
    expectSound(doubted);
    expect(quantityIn(doubted, "ols.workers_on_units_if_2014_units_44.n")?.value).toBe(3);
  });

  test("a gap between years has no growth across it", () => {
    const study = smallIndustry([
      [2012, 40, 300],
      [2013, 45, 320],
      [2015, 47, 350],
      [2016, 50, 390],
    ]);
    expectSound(study);
    expect(quantityIn(study, "growth_pct.workers.2015")?.reason?.en).toMatch(
      /year before is not in the data/,
    );
    expect(quantityIn(study, "growth_pct.workers.2016")?.value).toBeTypeOf("number");
    expect(quantityIn(study, "ols.first_difference_workers_on_units.n")?.value).toBe(2);
  });
});

test("any study of 3 to 60 years has finite quantities, or reasons", () => {
  const rows = fc
    .array(
      fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 50_000 }), fc.option(fc.integer({ min: 0, max: 2000 }))),
      {
        minLength: 3,
        maxLength: 12,
      },
    )
    .map((list) =>
      list.map(([units, workers, rate], index) => [1990 + index, units, workers, rate] as const),
    );
  fc.assert(
    fc.property(rows, (list) => {
      expectSound(
        smallIndustry(
          list.map(([year, units, workers]) => [year, units, workers]),
          list.map(([, , , rate]) => (rate === null ? null : rate / 100)),
        ),
      );
    }),
    { numRuns: 15 },
  );
});

test("sixty years are sound", () => {
  expectSound(studyOf(cleanTables(7, 60, 0.02)));
});
