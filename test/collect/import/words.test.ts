import { describe, expect, it } from "vitest";
import { cellAddress, textCell } from "../../../src/collect/import/cell-content";
import { indicatorsIn, measuresIn } from "../../../src/collect/import/indicator-words";
import {
  isPart,
  isTotal,
  readMarks,
  readPeriod,
  readYear,
  tidyLabel,
  yearsNamed,
} from "../../../src/collect/import/labels";
import { type PublishedNumber, readPublishedNumber } from "../../../src/collect/import/published-number";
import { isRegion, namesRegion, regionsIn, wantedRegion } from "../../../src/collect/import/region-name";
import { type ColumnRule, rulesOf } from "../../../src/core/study/columns";
import { wordsIn } from "../../../src/core/words/language";

const kotaKupang = wantedRegion("Kota Kupang", "5371");
const kabupatenKupang = wantedRegion("Kabupaten Kupang", "5303");

describe("isRegion", () => {
  it.each([
    "Kota Kupang",
    "KOTA  KUPANG",
    "&lt;b&gt;Kota Kupang&lt;/b&gt;",
    "&amp;lt;b&amp;gt;Kota Kupang",
    "Kota\u00a0Kupang ",
    "Kota Kupang 1)",
    "Kota Kupang*",
    "71. Kota Kupang",
    "5371 Kota Kupang",
    "[5371] Kota Kupang",
    "5371",
    "Kupang City",
  ])("finds the city in %j", (label) => {
    expect(isRegion(label, kotaKupang)).toBe(true);
  });

  it.each([
    "Kupang",
    "Kabupaten Kupang",
    "Kab. Kupang",
    "Kota Kupang Barat",
    "Kota",
    "5303",
    "5303 Kota Kupang",
    "2016",
    "",
  ])("does not take %j for the city", (label) => {
    expect(isRegion(label, kotaKupang)).toBe(false);
  });

  it.each([
    "Kupang",
    "Kabupaten Kupang",
    "Kab. Kupang",
    "Kab Kupang",
    "01. Kupang",
    "5303",
    "Kupang Regency",
  ])("finds the regency in %j", (label) => {
    expect(isRegion(label, kabupatenKupang)).toBe(true);
  });

  it("does not take the city for the regency of its name", () => {
    expect(isRegion("Kota Kupang", kabupatenKupang)).toBe(false);
    expect(namesRegion("Penduduk Kota Kupang 2017", kabupatenKupang)).toBe(false);
  });

  it("reads a code that the user wrote instead of a name", () => {
    expect(isRegion("5371", wantedRegion("5371", null))).toBe(true);
    expect(isRegion("Kota Kupang", wantedRegion("5371", null))).toBe(false);
  });
});

describe("the regions of a title", () => {
  it("are found by their kind", () => {
    expect(regionsIn("Penduduk Kabupaten Belu dan Kota Kupang, Provinsi Bali")).toEqual([
      "kabupaten belu",
      "kota kupang",
      "provinsi bali",
    ]);
  });

  it("are not the words of a heading", () => {
    expect(regionsIn("Jumlah Penduduk Menurut Kabupaten/Kota di Indonesia")).toEqual([]);
    expect(regionsIn("Kabupaten dan Kota menurut Tahun")).toEqual([]);
  });
});

describe("indicatorsIn", () => {
  it.each([
    ["Jumlah Penduduk (Jiwa)", ["population"]],
    ["Laju Pertumbuhan Penduduk per Tahun (%)", ["growth_reported"]],
    ["Jumlah dan Laju Pertumbuhan Penduduk", ["growth_reported"]],
    ["Population Growth Rate", ["growth_reported"]],
    ["Kepadatan Penduduk per km2", ["population density"]],
    ["Persentase Penduduk", ["share of the population"]],
    ["Penduduk Miskin", ["poverty"]],
    ["Tingkat Pengangguran Terbuka (TPT)", ["unemployment_rate"]],
    ["Tingkat Partisipasi Angkatan Kerja (TPAK)", ["participation rate"]],
    ["Open Unemployment Rate", ["unemployment_rate"]],
    ["Employment Rate", ["employment rate"]],
    ["Jumlah Pengangguran", ["number of unemployed"]],
    ["Jumlah Angkatan Kerja", ["labour_force"]],
    ["Bukan Angkatan Kerja", ["outside the labour force"]],
    ["Penduduk yang Bekerja", ["employed"]],
    ["Bekerja", ["employed"]],
    ["Unemployed People", ["number of unemployed"]],
    ["Tenaga Kerja", ["workers"]],
    ["Penyerapan Tenaga Kerja", ["workers"]],
    ["Unit Usaha", ["units"]],
    ["Jumlah Unit Usaha dan Tenaga Kerja Industri Kecil", ["units", "workers"]],
    ["Laju Pertumbuhan Ekonomi", ["economic growth"]],
    ["Nilai Investasi (Rp)", ["value of investment"]],
    ["Kabupaten/Kota", []],
    ["2016", []],
  ])("says of %j that it speaks of %j", (label, indicators) => {
    expect(indicatorsIn(label)).toEqual(indicators);
  });
});

describe("measuresIn", () => {
  it.each([
    ["Jumlah Penduduk (Jiwa)", ["people"]],
    ["Penduduk (Ribu Jiwa)", ["thousands", "people"]],
    ["Kepadatan (jiwa/km2)", ["people per area"]],
    ["TPT (%)", ["per cent"]],
    ["Persentase Penduduk", []],
    ["Nilai (Rp 000)", ["thousands", "money"]],
    ["Jumlah Penduduk", []],
  ])("reads from %j %j", (label, measures) => {
    expect(measuresIn(label)).toEqual(measures);
  });
});

describe("labels", () => {
  it.each([
    ["2016", 2016, []],
    ["2016*", 2016, ["provisional"]],
    ["2016 **)", 2016, ["provisional"]],
    ["Tahun 2016", 2016, []],
    ["2016 r", 2016, ["revised"]],
    ["2016 1)", 2016, ["note"]],
  ] as const)("takes %j for the year %i", (label, year, kinds) => {
    expect(readYear(label)).toMatchObject({ year, marks: kinds.map((kind) => ({ kind })) });
  });

  it.each(["2016/2017", "2016-2017", "20167", "1016", "Agustus 2016", "402286", "2016.5", ""])(
    "takes %j for no year",
    (label) => {
      expect(readYear(label)).toBeNull();
    },
  );

  it("finds the years of a title, and none in its numbers", () => {
    expect(yearsNamed("Penduduk 2012-2016, hasil SP2010 (402.016 jiwa)")).toEqual([2012, 2016, 2010]);
  });

  it.each([
    ["Tahunan", "tahunan"],
    ["Tahun", "tahunan"],
    ["AGUSTUS", "agustus"],
    ["Semester I", "semester i"],
    ["Triwulan 4", "triwulan 4"],
    ["Maret 2016", null],
    ["Jumlah", null],
  ])("reads the part of the year %j as %j", (label, period) => {
    expect(readPeriod(label)).toBe(period);
  });

  it.each([
    ["*", ["provisional"]],
    ["**)", ["provisional"]],
    ["e", ["estimated"]],
    ["r)", ["revised"]],
    ["1)", ["note"]],
    ["\u00b9", ["note"]],
    ["* 1)", ["provisional", "note"]],
    ["x)", ["note"]],
  ])("reads the mark %j", (text, kinds) => {
    expect(readMarks(text)?.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(["1", "jiwa", "x", "****a", ")", "%"])("takes %j for no mark", (text) => {
    expect(readMarks(text)).toBeNull();
  });

  it("tells totals from parts", () => {
    for (const label of ["Jumlah", "TOTAL", "Jumlah/Total", "Laki-laki + Perempuan", "Tidak ada", "Jml."])
      expect([label, isTotal(label)]).toEqual([label, true]);
    for (const label of ["Laki-laki", "Penduduk Perempuan", "Perkotaan", "L", "P"])
      expect([label, isPart(label) && !isTotal(label)]).toEqual([label, true]);
    for (const label of ["Jumlah Penduduk", "Kota Kupang"])
      expect([label, isTotal(label) || isPart(label)]).toEqual([label, false]);
  });

  it("takes tags and escaped characters out of a label, twice escaped ones too", () => {
    expect(tidyLabel("&lt;b&gt;Nusa&amp;nbsp;Tenggara &#84;imur&lt;/b&gt;")).toBe("Nusa Tenggara Timur");
    expect(tidyLabel("&#99999999; &#x10FFFF0;")).toBe("&#99999999; &#x10FFFF0;");
  });

  it.each([
    [0, 0, "A1"],
    [7, 1, "B8"],
    [0, 25, "Z1"],
    [0, 26, "AA1"],
    [9, 701, "ZZ10"],
    [0, 702, "AAA1"],
  ])("calls the cell in row %i and column %i %s", (row, column, address) => {
    expect(cellAddress(row, column)).toBe(address);
  });
});

describe("readPublishedNumber", () => {
  const cautionOf = (reading: PublishedNumber): string | undefined =>
    reading.kind === "figure" ? reading.caution?.(wordsIn("en")) : undefined;
  const [, population, growth] = rulesOf("population") as readonly [ColumnRule, ColumnRule, ColumnRule];
  const held = (number: number, text: string, isShownRounded = false) => ({
    ...textCell("B2", text),
    number,
    isShownRounded,
  });

  it.each(["...", "\u2026", "NA", "n.a.", "N/A", ""])("takes %j for a missing figure", (text) => {
    expect(readPublishedNumber(textCell("B2", text), population, null)).toMatchObject({ kind: "missing" });
  });

  it.each(["-", "\u2013", "\u2014", "--"])("leaves %j undecided, never 0", (text) => {
    expect(readPublishedNumber(textCell("B2", text), growth, null)).toEqual({
      kind: "undecided",
      sign: text,
    });
  });

  it.each([
    ["402.286*", "402286", ["*"]],
    ["402.286 *)", "402286", ["*"]],
    ["402286r", "402286", ["r"]],
    ["402 286 e", "402286", ["e"]],
    ["402.286 1)", "402286", ["1"]],
    ["402.286\u00b2", "402286", ["2"]],
  ])("reads the count %j and its marks", (text, figure, marks) => {
    const number = readPublishedNumber(textCell("B2", text), population, null);
    expect(number).toMatchObject({
      kind: "figure",
      text: figure,
      marks: marks.map((mark) => ({ text: mark })),
    });
  });

  it("reads a per cent sign behind a rate, not behind a count", () => {
    expect(readPublishedNumber(textCell("B2", "2,59 %"), growth, null)).toMatchObject({
      kind: "figure",
      text: "2.59",
    });
    expect(readPublishedNumber(textCell("B2", "259%"), population, null)).toMatchObject({ kind: "refused" });
  });

  it.each([
    [held(412708, "412,708", true), population, "412708"],
    [held(2.59, "2.59"), growth, "2.59"],
    [held(2.5900000000000003, "2.59"), growth, "2.59"],
    [held(2.5934, "2.59", true), growth, "2.59"],
    [held(2.5, "2.50", true), growth, "2.50"],
    [held(-1.5, "-1.5"), growth, "-1.5"],
    [held(0.000001, "1E-06"), growth, "0.000001"],
  ])("takes the number that a spreadsheet holds (%j)", (content, rule, text) => {
    expect(readPublishedNumber(content, rule, null)).toMatchObject({ kind: "figure", text });
  });

  it("takes a rate that a formula left with all its decimals with as many as a table holds, and says so", () => {
    // 289 ÷ 99 = 2.919191…
    const reading = readPublishedNumber(held(289 / 99, "2.919191919"), growth, null);
    expect(reading).toMatchObject({ kind: "figure", text: "2.919192" });
    expect(cautionOf(reading)).toBe("the cell holds 2.91919191919192; 2.919192 is taken, with 6 decimals");
  });

  it("says where the shown figure is rounded", () => {
    expect(cautionOf(readPublishedNumber(held(2.5934, "2.59", true), growth, null))).toBe(
      "the cell holds 2.5934 and shows 2.59; the shown figure is taken",
    );
  });

  it.each(["~0", "0~", "sekitar 5", "5-6", "12/3", "=5", "1e3"])("refuses %j", (text) => {
    expect(readPublishedNumber(textCell("B2", text), population, null).kind).toBe("refused");
  });
});
