import { describe, expect, test } from "vitest";
import { studyOf } from "../../audit/clean-study";
import { contextOf, fromR, shown } from "./shown";

/** Units stand still from 2012 to 2014, 2013 has none, and no unemployment rate is published. */
const still = contextOf(
  studyOf({
    population: [
      [2012, 100_000, null],
      [2013, 110_000, null],
      [2014, 121_000, null],
    ],
    unemployment: [
      [2012, null],
      [2013, null],
      [2014, null],
    ],
    smallIndustry: [
      [2012, 200, 1000],
      [2013, 0, 500],
      [2014, 200, 1210],
    ],
  }),
);

describe("the growth table", () => {
  test("gives index, growth and average of the six series as R does", () => {
    const row = (
      label: string,
      series:
        | "workers"
        | "units"
        | "workers_per_unit"
        | "population"
        | "unemployment"
        | "workers_share_of_population_pct",
    ) => [
      label,
      fromR(`index_base_2012.${series}.2016`, 1),
      fromR(`growth_pct.${series}.2012_2016`, 2),
      fromR(`cagr_pct.${series}.2012_2016`, 2),
    ];
    const table = shown("growth", "en");
    expect(table).toMatchObject({
      title: "How the six series developed, 2012–2016",
      columns: ["Series", "Index 2016 | 2012 = 100", "Growth | %", "Average a year | %"],
      rows: [
        row("Small-industry workers", "workers"),
        row("Small-industry business units", "units"),
        row("Workers per business unit", "workers_per_unit"),
        row("Small-industry workers as a share of the population", "workers_share_of_population_pct"),
        row("Population", "population"),
        row("Open unemployment rate", "unemployment"),
      ],
      source: "Source: Disperindag Kota Kupang; BPS Kota Kupang (processed by the authors).",
    });
    expect(table.notes).toEqual([expect.stringMatching(/^The average a year is the geometric mean/)]);
  });

  test("is headed in Indonesian", () => {
    expect(shown("growth", "id")).toMatchObject({
      title: "Perkembangan keenam deret, 2012–2016",
      columns: ["Deret", "Indeks 2016 | 2012 = 100", "Pertumbuhan | %", "Rata-rata per tahun | %"],
      source: "Sumber: Disperindag Kota Kupang; BPS Kota Kupang (data diolah).",
    });
  });

  test("has a dash for what is not defined, and a fall with its minus sign", () => {
    expect(shown("growth", "en", still).rows).toEqual([
      ["Small-industry workers", "121.0", "21.00", "10.00"],
      ["Small-industry business units", "100.0", "0.00", "0.00"],
      ["Workers per business unit", "121.0", "21.00", "10.00"],
      ["Small-industry workers as a share of the population", "100.0", "0.00", "0.00"],
      ["Population", "121.0", "21.00", "10.00"],
      ["Open unemployment rate", "–", "–", "–"],
    ]);
    expect(shown("growth", "en").rows[2]).toContain("−11.40");
  });
});

describe("the absorption table", () => {
  test("gives ratio, marginal absorption and elasticity of each year and of the period as R does", () => {
    const between = (years: "2012_2013" | "2013_2014" | "2014_2015" | "2015_2016" | "2012_2016") => [
      fromR(`marginal.workers_wrt_units.${years}`, 2),
      fromR(`elasticity_midpoint.workers_wrt_units.${years}`, 2),
    ];
    const table = shown("absorption", "en");
    expect(table).toMatchObject({
      title: "Absorption by small industry from year to year, 2012–2016",
      columns: [
        "Year",
        "Workers per unit | workers/unit",
        "Marginal absorption | workers/unit",
        "Midpoint elasticity",
      ],
      rows: [
        ["2012", (3575 / 652).toFixed(2), "", ""],
        ["2013", (5987 / 893).toFixed(2), ...between("2012_2013")],
        ["2014", (6321 / 967).toFixed(2), ...between("2013_2014")],
        ["2015", (6657 / 1040).toFixed(2), ...between("2014_2015")],
        ["2016", (9425 / 1940).toFixed(2), ...between("2015_2016")],
        ["Whole period", fromR("pooled_workers_per_unit.2012_2016", 2), ...between("2012_2016")],
      ],
      source: "Source: Disperindag Kota Kupang (processed by the authors).",
    });
    expect(table.notes).toEqual([expect.stringMatching(/workers per unit are pooled/)]);
  });

  test("is headed in Indonesian", () => {
    const { columns, rows } = shown("absorption", "id");
    expect(columns).toEqual([
      "Tahun",
      "Tenaga kerja per unit | orang/unit",
      "Daya serap marginal | orang/unit",
      "Elastisitas titik tengah",
    ]);
    expect(rows.at(-1)?.[0]).toBe("Seluruh periode");
  });

  test("leaves the first year's changes blank, and sets a dash where a change is not defined", () => {
    // 2013: (500 − 1000) ÷ (0 − 200) = 2.5 and (−500 ÷ 750) ÷ (−200 ÷ 100) = 1/3;
    // 2014: 710 ÷ 200 = 3.55 and (710 ÷ 855) ÷ (200 ÷ 100) = 0.4152; pooled 2710 ÷ 400 = 6.775.
    expect(shown("absorption", "en", still).rows).toEqual([
      ["2012", "5.00", "", ""],
      ["2013", "–", "2.50", "0.33"],
      ["2014", "6.05", "3.55", "0.42"],
      ["Whole period", "6.78", "–", "–"],
    ]);
  });
});
