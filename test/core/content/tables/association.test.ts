import { describe, expect, test } from "vitest";
import { studyOf } from "../../audit/clean-study";
import { contextOf, fromR, probabilityFromR, shown } from "./shown";

/** A region of three years whose units stand still, with one published rate. */
const bare = contextOf(
  studyOf({
    population: [
      [2012, 100_000, null],
      [2013, 110_000, null],
      [2014, 120_000, null],
    ],
    unemployment: [
      [2012, null],
      [2013, 5],
      [2014, null],
    ],
    smallIndustry: [
      [2012, 100, 400],
      [2013, 100, 300],
      [2014, 100, 200],
    ],
  }),
);

const pairs = ["workers_units", "unemployment_workers", "unemployment_units"] as const;

describe("the association table", () => {
  test("gives the correlations of the three pairs as R does", () => {
    const row = (label: string, write: (pair: (typeof pairs)[number]) => string) => [
      label,
      ...pairs.map(write),
    ];
    const table = shown("association", "en");
    expect(table).toMatchObject({
      title: "Correlation in levels, in changes, and with the trend taken out",
      columns: [
        "Measure",
        "Workers and business units",
        "Unemployment rate and workers",
        "Unemployment rate and business units",
      ],
      rows: [
        row("r in levels", (pair) => fromR(`cor.${pair}.pearson_r`, 3)),
        row(
          "95% interval of r (Fisher)",
          (pair) =>
            `${fromR(`cor.${pair}.pearson_ci95_low_fisher`, 3)} to ${fromR(`cor.${pair}.pearson_ci95_high_fisher`, 3)}`,
        ),
        row("Permutation p", (pair) => probabilityFromR(`cor.${pair}.pearson_perm_p_two_sided`)),
        row("Spearman’s ρ", (pair) => fromR(`cor.${pair}.spearman_rho`, 3)),
        row("Kendall’s τb", (pair) => fromR(`cor.${pair}.kendall_tau_b`, 3)),
        row("r of yearly changes", (pair) => fromR(`cor.${pair}.pearson_r_first_differences`, 3)),
        row("Permutation p of yearly changes", (pair) =>
          probabilityFromR(`cor.${pair}.pearson_perm_p_first_differences`),
        ),
        row("r with the trend taken out", (pair) => fromR(`cor.${pair}.pearson_partial_given_year`, 3)),
      ],
      source: "Source: Disperindag Kota Kupang; BPS Kota Kupang (processed by the authors).",
    });
    expect(table.notes).toEqual([expect.stringMatching(/^The permutation test takes the years/)]);
  });

  test("is headed in Indonesian", () => {
    const { title, columns, rows } = shown("association", "id");
    expect(title).toBe("Korelasi dalam nilai tahunan, dalam perubahan tahunan, dan setelah tren dikeluarkan");
    expect(columns).toEqual([
      "Ukuran",
      "Tenaga kerja dan unit usaha",
      "TPT dan tenaga kerja",
      "TPT dan unit usaha",
    ]);
    expect(rows.map(([label]) => label)).toEqual([
      "r nilai tahunan",
      "Selang kepercayaan 95% r (Fisher)",
      "p permutasi",
      "ρ Spearman",
      "τb Kendall",
      "r perubahan tahunan",
      "p permutasi perubahan tahunan",
      "r setelah tren dikeluarkan",
    ]);
  });

  test("has a dash for each correlation with what does not change or was not published", () => {
    for (const [label, ...cells] of shown("association", "en", bare).rows) {
      expect(cells, label).toEqual(["–", "–", "–"]);
    }
  });
});

describe("the forecast table", () => {
  const years = [2017, 2018, 2019] as const;
  const rows = (
    label: string,
    series: "population" | "unemployment" | "units" | "workers",
    decimals: number,
  ) =>
    years.map((year) => [
      label,
      `${year}`,
      fromR(`forecast.trend.${series}.${year}.fit`, decimals),
      `${fromR(`forecast.trend.${series}.${year}.pi95_low`, decimals)} to ${fromR(`forecast.trend.${series}.${year}.pi95_high`, decimals)}`,
      "5",
    ]);

  test("gives R's prediction intervals of the four series, three years on", () => {
    const table = shown("forecast", "en");
    expect(table).toMatchObject({
      title: "Linear trend three years on, with 95% prediction intervals",
      columns: ["Series", "Year", "Trend value", "95% prediction interval", "n"],
      rows: [
        ...rows("Population", "population", 0),
        ...rows("Open unemployment rate", "unemployment", 2),
        ...rows("Small-industry business units", "units", 0),
        ...rows("Small-industry workers", "workers", 0),
      ],
      source: "Source: Disperindag Kota Kupang; BPS Kota Kupang (processed by the authors).",
    });
    expect(table.notes).toEqual([expect.stringMatching(/^Not a forecast but a line drawn on/)]);
    expect(shown("forecast", "id").columns).toEqual([
      "Deret",
      "Tahun",
      "Nilai tren",
      "Selang prediksi 95%",
      "n",
    ]);
  });

  test("leaves out a series that has no trend, and gives no interval to one without deviations", () => {
    const { rows: found } = shown("forecast", "en", bare);
    expect(found).toHaveLength(9);
    expect(found.map(([label]) => label)).not.toContain("Open unemployment rate");
    expect(found[8]).toEqual(["Small-industry workers", "2017", "−100", "–", "3"]);
  });
});
