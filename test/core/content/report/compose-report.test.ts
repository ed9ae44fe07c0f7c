import { describe, expect, it, test } from "vitest";
import type { Quantity } from "../../../../src/core/ledger/quantity";
import golden from "../../../golden/golden.json";
import { gathered } from "./gathered";

const { report } = gathered("id");

describe("the names of a report on the thesis' data", () => {
  it("are those of the region and its years", () => {
    const { region, firstYear, lastYear, period } = report;
    expect([region, firstYear, lastYear, period]).toEqual(["Kota Kupang", "2012", "2016", "2012–2016"]);
  });

  // Tables 1.1 to 1.3.
  it.each([
    ["population", report.population, 365_385, 402_286],
    ["unemployment", report.unemployment, 4.77, 7.7],
    ["units", report.units, 652, 1940],
    ["workers", report.workers, 3575, 9425],
  ] as const)("pick the first and the last published figure of %s", (_, { first, last, at }, from, to) => {
    expect([first.value, last.value, at(2012).value, at("2016").value]).toEqual([from, to, from, to]);
  });

  const series = { ...report, workers_per_unit: report.workersPerUnit };
  it.each(["population", "unemployment", "units", "workers", "workers_per_unit"] as const)(
    "pick R's mean, extremes and average growth of %s",
    (name) => {
      const { mean, lowest, highest, averageGrowth } = series[name];
      expectValues([
        [mean, `desc.${name}.mean`],
        [lowest, `desc.${name}.min`],
        [highest, `desc.${name}.max`],
        [averageGrowth, `cagr_pct.${name}.2012_2016`],
      ]);
    },
  );

  it("pick the years of the strongest and the weakest growth as R has them", () => {
    const { strongestGrowth, weakestGrowth, growth, growthIn } = report.workers;
    expectValues([
      [strongestGrowth, "growth_pct.workers.2013"],
      [weakestGrowth, "growth_pct.workers.2015"],
      [growthIn(2016), "growth_pct.workers.2016"],
      [growth, "growth_pct.workers.2012_2016"],
    ]);
    expect(report.workers.changeIn(2016).value).toBe(9425 - 6657);
  });

  it.each([
    [report.primary, "ols.workers_on_units"],
    [report.changes, "ols.first_difference_workers_on_units"],
    [report.logarithms, "ols.log_workers_on_log_units"],
  ] as const)("pick R's estimates of %#: %s", (model, id) => {
    expectValues([
      [model.n, `${id}.n`],
      [model.slope, `${id}.slope`],
      [model.slopeLow, `${id}.slope_ci95_low`],
      [model.slopeHigh, `${id}.slope_ci95_high`],
      [model.slopeT, `${id}.slope_t`],
      [model.slopeP, `${id}.slope_p`],
      [model.intercept, `${id}.intercept`],
      [model.df, `${id}.df_residual`],
      [model.r2, `${id}.r2`],
    ]);
  });

  it("pick the year whose Cook's distance R finds the largest, and what it does", () => {
    const { influential } = report.primary;
    expect(influential?.year).toBe("2016");
    expectValues([
      [influential?.cooksDistance, "ols.workers_on_units.cooks_distance.2016"],
      [influential?.leverage, "ols.workers_on_units.hat.2016"],
      [influential?.slopeWithout, "ols.workers_on_units.slope_without.2016"],
    ]);
  });

  it.each([
    [report.workersAndUnits, "cor.workers_units"],
    [report.unemploymentAndWorkers, "cor.unemployment_workers"],
  ] as const)("pick R's correlations of %#: %s", (pair, id) => {
    expectValues([
      [pair.r, `${id}.pearson_r`],
      [pair.low, `${id}.pearson_ci95_low_fisher`],
      [pair.high, `${id}.pearson_ci95_high_fisher`],
      [pair.permutationP, `${id}.pearson_perm_p_two_sided`],
      [pair.permutationCount, `${id}.pearson_perm_count_two_sided`],
      [pair.rOfChanges, `${id}.pearson_r_first_differences`],
      [pair.permutationPOfChanges, `${id}.pearson_perm_p_first_differences`],
      [pair.rGivenYear, `${id}.pearson_partial_given_year`],
      [pair.spearman, `${id}.spearman_rho`],
      [pair.kendall, `${id}.kendall_tau_b`],
    ]);
    expect(pair.orderings.value).toBe(5 * 4 * 3 * 2);
    expect(pair.nOfChanges.value).toBe(4);
  });

  it("pick a forecast by how many years it lies ahead", () => {
    const { year, fit, low, high } = report.forecast("workers", 3);
    expect(year).toBe("2019");
    expectValues([
      [fit, "forecast.trend.workers.2019.fit"],
      [low, "forecast.trend.workers.2019.pi95_low"],
      [high, "forecast.trend.workers.2019.pi95_high"],
    ]);
  });

  it("pick by an id whole, or without the period and the last step that the study has", () => {
    const marginal = "marginal.workers_wrt_units";
    expectValues([
      [report.quantity(`${marginal}.2012_2013`), `${marginal}.2012_2013`],
      [report.ofPeriod(marginal), `${marginal}.2012_2016`],
      [report.ofLastStep(marginal), `${marginal}.2015_2016`],
    ]);
    expect(() => report.quantity("value.workers.2031")).toThrow(
      /no quantity "value.workers.2031".*value.workers.2012/,
    );
  });
});

test("a report names tables, figures and sections by their numbers, in its own language", () => {
  expect(report.tableLink("small-industry")).toEqual({
    kind: "link",
    text: "Tabel\u00a01.3",
    anchor: "table-small-industry",
  });
  expect(report.figureLink("share").text).toBe("Gambar\u00a03.1");
  expect(gathered("en").report.sectionLink("primary-analysis").text).toBe("section\u00a02.2");
});

function expectValues(pairs: readonly (readonly [Quantity | undefined, string])[]): void {
  for (const [quantity, id] of pairs) {
    const expected = Number(golden[id as keyof typeof golden]);
    const error = Math.abs((quantity?.value ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));
    expect([id, error < 1e-10]).toEqual([id, true]);
  }
}
