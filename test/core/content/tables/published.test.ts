import { describe, expect, test } from "vitest";
import { studyOf } from "../../audit/clean-study";
import { contextOf, shown } from "./shown";

/** With a blank growth in its first year and a blank rate in its last. */
const withBlanks = contextOf(
  studyOf({
    population: [
      [2018, 120_000, null],
      [2019, 121_500, 1.25],
      [2020, 120_990, -0.42],
    ],
    unemployment: [
      [2018, 3],
      [2019, 3.5],
      [2020, null],
    ],
    smallIndustry: [
      [2018, 0, 0],
      [2019, 1000, 12_345],
      [2020, 1100, 12_400],
    ],
  }),
);

describe("the published tables", () => {
  test("give Table 1.1 of the thesis, in both languages", () => {
    expect(shown("population", "en")).toEqual({
      title: "Population and population growth, Kota Kupang, 2012–2016",
      columns: ["Year", "Population | persons", "Growth as published | %"],
      rows: [
        ["2012", "365,385", "4.58"],
        ["2013", "378,348", "3.58"],
        ["2014", "380,112", "1.50"],
        ["2015", "390,877", "2.83"],
        ["2016", "402,286", "2.92"],
      ],
      source: "Source: BPS Kota Kupang.",
      notes: [],
    });
    expect(shown("population", "id")).toEqual({
      title: "Jumlah dan laju pertumbuhan penduduk Kota Kupang, 2012–2016",
      columns: ["Tahun", "Jumlah penduduk | jiwa", "Laju pertumbuhan menurut terbitan | %"],
      rows: [
        ["2012", "365.385", "4,58"],
        ["2013", "378.348", "3,58"],
        ["2014", "380.112", "1,50"],
        ["2015", "390.877", "2,83"],
        ["2016", "402.286", "2,92"],
      ],
      source: "Sumber: BPS Kota Kupang.",
      notes: [],
    });
  });

  test("give Table 1.2 of the thesis with what the package says of its cells", () => {
    const table = shown("unemployment", "id");
    expect(table).toMatchObject({
      title: "Tingkat pengangguran terbuka Kota Kupang, 2012–2016",
      columns: ["Tahun", "Tingkat pengangguran terbuka (TPT) | %"],
      rows: [
        ["2012", "4,77"],
        ["2013", "5,09"],
        ["2014", "6,36"],
        ["2015", "7,70"],
        ["2016", "7,70"],
      ],
      source: "Sumber: BPS Kota Kupang.",
    });
    expect(table.notes).toHaveLength(2);
    expect(table.notes[0]).toMatch(/^2012: Skripsi memberi Tabel 1\.2 judul jumlah pengangguran/);
    expect(table.notes[1]).toMatch(/^2016: Angka ini sama dengan angka tahun 2015\./);
    expect(shown("unemployment", "en").columns).toEqual(["Year", "Open unemployment rate | %"]);
  });

  test("give Table 1.3 of the thesis with the doubt about 1,940", () => {
    const table = shown("small-industry", "en");
    expect(table).toMatchObject({
      title: "Small-industry business units and workers, Kota Kupang, 2012–2016",
      columns: ["Year", "Business units | units", "Workers | persons"],
      rows: [
        ["2012", "652", "3,575"],
        ["2013", "893", "5,987"],
        ["2014", "967", "6,321"],
        ["2015", "1,040", "6,657"],
        ["2016", "1,940", "9,425"],
      ],
      source: "Source: Disperindag Kota Kupang.",
    });
    expect(table.notes).toHaveLength(1);
    expect(table.notes[0]).toMatch(/^2016: .*1,940 may be a misprint of 1,040/);
    expect(shown("small-industry", "id").columns).toEqual([
      "Tahun",
      "Unit usaha | unit",
      "Tenaga kerja | orang",
    ]);
  });

  test("set a dash where nothing was published, and keep a zero and a fall as they are", () => {
    expect(shown("population", "id", withBlanks).rows).toEqual([
      ["2018", "120.000", "–"],
      ["2019", "121.500", "1,25"],
      ["2020", "120.990", "−0,42"],
    ]);
    expect(shown("unemployment", "en", withBlanks)).toMatchObject({
      rows: [
        ["2018", "3.00"],
        ["2019", "3.50"],
        ["2020", "–"],
      ],
      notes: ["–: not published."],
    });
    expect(shown("small-industry", "en", withBlanks).rows[0]).toEqual(["2018", "0", "0"]);
  });
});
