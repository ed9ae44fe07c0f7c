import { describe, expect, test } from "vitest";
import { buildTable } from "../../../../src/core/content/tables/build-table";
import { studyOf } from "../../audit/clean-study";
import { contextOf, fromR, probabilityFromR, shown, thesisContext } from "./shown";

/** Three years that lie on a line exactly, two of them with the same units. */
const exact = contextOf(
  studyOf({
    population: [
      [2012, 100_000, null],
      [2013, 110_000, null],
      [2014, 121_000, null],
    ],
    unemployment: [
      [2012, 4],
      [2013, 5],
      [2014, 6],
    ],
    smallIndustry: [
      [2012, 100, 400],
      [2013, 100, 400],
      [2014, 150, 600],
    ],
  }),
);

describe("the regression table", () => {
  test("gives the primary line and its two comparisons as R fits them", () => {
    const row = (
      label: string,
      n: string,
      id: "workers_on_units" | "first_difference_workers_on_units" | "log_workers_on_log_units",
      permutation: string,
    ) => [
      label,
      n,
      fromR(`ols.${id}.slope`, 2),
      `${fromR(`ols.${id}.slope_ci95_low`, 2)} to ${fromR(`ols.${id}.slope_ci95_high`, 2)}`,
      fromR(`ols.${id}.slope_t`, 2),
      probabilityFromR(`ols.${id}.slope_p`),
      permutation,
      fromR(`ols.${id}.r2`, 3),
    ];
    const table = shown("regression", "en");
    expect(table).toMatchObject({
      title: "Regression of workers on business units, and two comparisons",
      columns: ["Model", "n", "Slope", "95% confidence interval", "t", "p of t-test", "Permutation p", "R²"],
      rows: [
        // One of the 120 orders of five years, two of the 24 of four changes.
        row("Primary: workers on business units", "5", "workers_on_units", (1 / 120).toFixed(4)),
        row("Yearly changes of both", "4", "first_difference_workers_on_units", (2 / 24).toFixed(3)),
        row("Logarithms of both (elasticity)", "5", "log_workers_on_log_units", ""),
      ],
      source: "Source: Disperindag Kota Kupang (processed by the authors).",
    });
    expect(table.notes).toEqual([expect.stringMatching(/^Slopes of the first two models/)]);
  });

  test("is headed in Indonesian, and has its interval in Indonesian", () => {
    const { title, columns, rows } = shown("regression", "id");
    expect(title).toBe("Regresi tenaga kerja atas unit usaha dan dua pembandingnya");
    expect(columns).toEqual([
      "Model",
      "n",
      "Koefisien regresi",
      "Selang kepercayaan 95%",
      "t",
      "p uji t",
      "p permutasi",
      "R²",
    ]);
    expect(rows[0]?.[3]).toBe("1,50 sampai 6,51");
  });

  test("gives every number the quantity that it shows, both limits of an interval", () => {
    const { rows } = buildTable("regression", { ...thesisContext, language: "en" });
    const ids = rows[0]?.flatMap((cell) =>
      cell.flatMap((part) => (part.kind === "number" ? [part.quantity] : [])),
    );
    expect(ids).toEqual([
      "ols.workers_on_units.n",
      "ols.workers_on_units.slope",
      "ols.workers_on_units.slope_ci95_low",
      "ols.workers_on_units.slope_ci95_high",
      "ols.workers_on_units.slope_t",
      "ols.workers_on_units.slope_p",
      "cor.workers_units.pearson_perm_p_two_sided",
      "ols.workers_on_units.r2",
    ]);
  });

  test("has dashes for the changes of three years, which leave no degree of freedom", () => {
    expect(shown("regression", "en", exact).rows[1]).toEqual([
      "Yearly changes of both",
      "2",
      "4.00",
      "–",
      "–",
      "–",
      "1.000",
      "1.000",
    ]);
  });
});

describe("the influence table", () => {
  test("gives residual, leverage and Cook's distance of each year as R does, and the slope without it", () => {
    const row = (year: 2012 | 2013 | 2014 | 2015 | 2016) => [
      `${year}`,
      fromR(`ols.workers_on_units.residual.${year}`, 0),
      fromR(`ols.workers_on_units.hat.${year}`, 3),
      fromR(`ols.workers_on_units.cooks_distance.${year}`, 2),
      fromR(`ols.workers_on_units.slope_without.${year}`, 2),
    ];
    const table = shown("influence", "en");
    expect(table).toMatchObject({
      title: "Influence of each year on the primary line",
      columns: [
        "Year",
        "Residual | workers",
        "Leverage",
        "Cook’s distance",
        "Slope without that year | workers/unit",
      ],
      rows: ([2012, 2013, 2014, 2015, 2016] as const).map(row),
      source: "Source: Disperindag Kota Kupang (processed by the authors).",
    });
    expect(table.notes).toEqual([expect.stringMatching(/^Leverage near 1 means/)]);
    expect(shown("influence", "id").columns).toEqual([
      "Tahun",
      "Sisaan | orang",
      "Pengungkit",
      "Jarak Cook",
      "Koefisien regresi tanpa tahun itu | orang/unit",
    ]);
  });

  test("has a dash where one year alone determines the line", () => {
    const [first, , alone] = shown("influence", "en", exact).rows;
    expect(first?.slice(2, 3)).toEqual(["0.500"]);
    expect(alone).toEqual(["2014", "0", "1.000", "–", "–"]);
  });
});
