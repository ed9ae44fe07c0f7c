import { describe, expect, it } from "vitest";
import { type ImportCase, importInto } from "./package-copy";
import { webApiAnswer, workbook } from "./workbooks";

interface Refused extends ImportCase {
  readonly what: string;
  readonly says: RegExp;
}

const title = "Jumlah dan Laju Pertumbuhan Penduduk Kota Kupang";
const down = (...lines: readonly string[]): string => [title, ...lines].join("\n");
const answer = (changes: object): string => JSON.stringify(webApiAnswer(changes));
const tpt = (cell: object | string | number): Uint8Array =>
  workbook([["TPT Kota Kupang"], ["Tahun", "TPT"], [2017, cell as string]]);

const cases: readonly Refused[] = [
  // Files that are no table.
  { what: "an empty file", file: "", says: /the file is empty/ },
  { what: "a file of blanks", file: " \r\n\t\n", says: /the file is empty/ },
  { what: "a PDF", file: "%PDF-1.4\n1 0 obj\n", name: "tabel.csv", says: /this is a PDF/ },
  {
    what: "a picture",
    file: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
    says: /none of them/,
  },
  {
    what: "a text without a table",
    file: "Yth. Bapak/Ibu,\nterlampir data penduduk.\n",
    says: /a table with years expected/,
  },
  {
    what: "a login page",
    file: "<!DOCTYPE html><html><body>Silakan masuk</body></html>",
    name: "x.xls",
    says: /this web page has none/,
  },
  {
    what: "a workbook cut off in the middle",
    file: workbook([["a"], ["Tahun", "b"]]).slice(0, 4000),
    name: "x.xlsx",
    says: /damaged or cut off/,
  },
  {
    what: "a zip that is no workbook",
    file: Buffer.from("504b0506000000000000000000000000000000000000", "hex"),
    name: "x.xlsx",
    says: /none of them|damaged/,
  },
  {
    what: "an old workbook cut off",
    file: workbook([["Kota Kupang"], ["Tahun", "TPT"], [2017, 9.31]], "biff8").slice(0, 700),
    name: "x.xls",
    says: /a workbook that can be read|every sheet is empty/,
  },
  {
    what: "a workbook with nothing in it",
    file: workbook([[]]),
    name: "x.xlsx",
    says: /every sheet is empty/,
  },
  // Region.
  {
    what: "a file of other regions",
    file: "Jumlah Penduduk\nKabupaten/Kota;2017\nBelu;1\nAlor;2\n",
    says: /is not in the file, which has Belu, Alor/,
  },
  {
    what: "the regency of the same name",
    file: "Jumlah Penduduk\nKabupaten/Kota;2017\nKupang;372.777\n",
    says: /Kota Kupang is not in the file, which has Kupang;/,
  },
  {
    what: "a title of another region",
    file: "Jumlah Penduduk Kabupaten Belu\nTahun;Penduduk\n2017;1\n",
    says: /is not in the file, which has kabupaten belu/,
  },
  {
    what: "a title of another region, though the user vouches",
    file: "Jumlah Penduduk Kabupaten Belu\nTahun;Penduduk\n2017;1\n",
    region: "Kota Kupang",
    says: /is not in the file/,
  },
  {
    what: "the province's own figures",
    file: "Jumlah Penduduk Provinsi Nusa Tenggara Timur\nTahun;Penduduk\n2017;5.287.302\n",
    says: /is not in the file, which has provinsi nusa/,
  },
  {
    what: "a file that names no region",
    file: "Tahun;Jumlah Penduduk\n2017;412.708\n",
    says: /names no region, .*; if its figures are Kota Kupang's, type --region "Kota Kupang"/,
  },
  {
    what: "a region that only its districts stand for",
    file: "Penduduk Kota Kupang Menurut Kecamatan\nKecamatan;2017\nAlak;61.000\nMaulafa;80.000\n",
    says: /which has Alak, Maulafa/,
  },
  {
    what: "the region twice",
    file: "Jumlah Penduduk\nKabupaten/Kota;2017\nKota Kupang;412.708\nKota Kupang;412.709\n",
    says: /the file has 2 figures for population 2017, one expected: B3 .*; B4/,
  },
  {
    what: "two tables one under the other, both with the region",
    file: "Jumlah Penduduk\nKabupaten/Kota;2017\nKota Kupang;211.000\n\nTabel berikut\nKabupaten/Kota;2017\nKota Kupang;412.708\n",
    says: /the file has 2 figures for population 2017, one expected: B3 .*; B7/,
  },
  // Measure and unit.
  {
    what: "another measure",
    file: "Kepadatan Penduduk Kota Kupang\nTahun;Kepadatan\n2017;2290\n",
    says: /speaks of population density/,
  },
  {
    what: "the growth where the population is wanted",
    file: "Laju Pertumbuhan Penduduk Kota Kupang\nTahun;Laju\n2017;2,59\n",
    column: "population",
    says: /speaks of population growth as published, population expected/,
  },
  {
    what: "the number of unemployed where the rate is wanted",
    file: "Jumlah Pengangguran Kota Kupang (Jiwa)\nTahun;Jumlah Pengangguran\n2017;9.310\n",
    resource: "unemployment",
    says: /speaks of number of unemployed/,
  },
  {
    what: "the participation rate",
    file: "Kota Kupang\nTahun;TPAK\n2017;60,1\n",
    resource: "unemployment",
    says: /speaks of participation rate/,
  },
  {
    what: "large industry",
    file: "Industri Besar dan Sedang Kota Kupang\nTahun;Unit Usaha;Tenaga Kerja\n2017;19;1987\n",
    resource: "small-industry",
    says: /about medium and large industry, small industry expected/,
  },
  {
    what: "a unit of the WebAPI with which a city would have more people than the nation",
    file: answer({ var: [{ val: 31, label: "Jumlah Penduduk", unit: "Ribu Jiwa" }] }),
    says: /"412708".*multiplied by 1000, and comes out larger than the nation/,
  },
  {
    what: "men only",
    file: "Jumlah Penduduk\nKabupaten/Kota;Laki-laki 2017;Laki-laki 2018\nKota Kupang;211.000;217.000\n",
    says: /has only parts .*Laki-laki.*the total expected/s,
  },
  {
    what: "men and women without their total",
    file: "Jumlah Penduduk Kota Kupang\nJenis Kelamin;2017\nLaki-laki;211.000\nPerempuan;201.708\n",
    says: /the total expected/,
  },
  {
    what: "months without a whole year",
    file: "Jumlah Penduduk;;\n;2017;\n;Maret;Juni\nKota Kupang;1;2\n",
    says: /figures for population 2017, one expected.*maret.*juni/s,
  },
  {
    what: "no measure at all",
    file: "Kota Kupang\nTahun;Angka\n2017;412.708\n",
    says: /no head of the file speaks of population; if its figures are population, type --column population/,
  },
  {
    what: "two sheets that fit",
    file: workbook({
      A: [["TPT Kota Kupang"], ["Tahun", "TPT"], [2017, 9.31]],
      B: [["TPT Kota Kupang"], ["Tahun", "TPT"], [2017, 9.4]],
    }),
    resource: "unemployment",
    name: "x.xlsx",
    says: /sheet "A" and sheet "B" have them; choose one with --sheet/,
  },
  {
    what: "a sheet that is not there",
    file: workbook({ A: [["x", 2017]], B: [["y", 2018]] }),
    sheet: "C",
    name: "x.xlsx",
    says: /--sheet C.*the file has A, B/s,
  },
  // Numbers.
  {
    what: "an undecidable rate",
    file: down("Tahun;Jumlah Penduduk;Laju Pertumbuhan", "2017;412.708;2.590"),
    says: /C3 "2.590".*--decimal point reads 2.590, --decimal comma reads 2590/,
  },
  {
    what: "an undecidable rate whose column mixes both signs",
    file: down(
      "Tahun;Laju Pertumbuhan;Jumlah Penduduk",
      "2016;2,9;402.286",
      "2017;2.590;412.708",
      "2018;2.7;423.800",
    ),
    says: /B4 "2.590"/,
  },
  {
    what: "a decimal comma against --decimal point",
    file: down("Tahun;Jumlah Penduduk;Laju Pertumbuhan", "2017;412708;2,59"),
    decimal: "point",
    says: /with a decimal point expected/,
  },
  {
    what: "a count with decimals",
    file: down("Tahun;Jumlah Penduduk", "2017;412.708,5"),
    says: /whole number of persons expected, this has decimals/,
  },
  {
    what: "a thousand that an English Excel took for a decimal",
    file: workbook([
      ["Industri Kecil Kota Kupang"],
      ["Tahun", "Unit Usaha", "Tenaga Kerja"],
      [2017, 1.987, 9811],
    ]),
    resource: "small-industry",
    name: "x.xlsx",
    says: /B3 "1.987".*the cell holds 1.987/,
  },
  {
    what: "a dash where a count must be",
    file: "Jumlah Penduduk\nKabupaten/Kota;2017\nKota Kupang;-\n",
    says: /B3 "-".*never taken for 0/,
  },
  {
    what: "a negative count",
    file: down("Tahun;Jumlah Penduduk", "2017;-412708"),
    says: /B3 "-412708".*from 0 to/,
  },
  {
    what: "a rate above 100",
    file: "TPT Kota Kupang\nTahun;TPT\n2017;931\n",
    resource: "unemployment",
    says: /from 0 to 100/,
  },
  {
    what: "text for a number",
    file: down("Tahun;Jumlah Penduduk", "2017;empat ratus ribu"),
    says: /B3 "empat ratus ribu"/,
  },
  {
    what: "an unknown mark behind a number",
    file: down("Tahun;Jumlah Penduduk", "2017;412.708 kira-kira"),
    says: /Only marks such as/,
  },
  {
    what: "a footnote's figure glued to the number",
    file: down("Tahun;Laju Pertumbuhan", "2017;2,591)"),
    column: "growth_reported",
    says: /B3 "2,591\)"/,
  },
  {
    what: "a formula in a CSV, which is only text",
    file: down("Tahun;Jumlah Penduduk", "2017;\"=cmd|'/C calc'!A0\""),
    says: /B3 "=cmd/,
  },
  {
    what: "a spreadsheet's formula as text",
    file: down("Tahun;Jumlah Penduduk", "2017;=412708"),
    says: /B3 "=412708"/,
  },
  {
    what: "a script in a figure's cell",
    file: down("Tahun;Jumlah Penduduk", "2017;<script>alert(1)</script>"),
    says: /B3 "<script>alert\(1\)<\/script>"/,
  },
  {
    what: "a control character in a figure's cell",
    file: down("Tahun;Jumlah Penduduk", "2017;412\u202e708"),
    says: /\\u202e/,
  },
  {
    what: "a formula without its value",
    file: tpt({ t: "n", f: "B1+1" }),
    resource: "unemployment",
    name: "x.xlsx",
    says: /B3 .*this is a formula without a value/,
  },
  {
    what: "an error in the cell",
    file: tpt({ t: "e", v: 0x07 }),
    resource: "unemployment",
    name: "x.xlsx",
    says: /this is an error/,
  },
  {
    what: "a rate that the spreadsheet took for a date",
    file: tpt({ t: "n", v: 43009, z: "d-mmm" }),
    resource: "unemployment",
    name: "x.xlsx",
    says: /this is a date/,
  },
  {
    what: "a truth value",
    file: tpt({ t: "b", v: true } as never),
    resource: "unemployment",
    name: "x.xlsx",
    says: /true or false/,
  },
  // Rows that the package could not hold.
  {
    what: "units without workers in a new year",
    file: "Industri Kecil Kota Kupang\nTahun;Unit Usaha\n2017;1.987\n",
    resource: "small-industry",
    says: /small-industry.csv:7:\d+ "": whole number of workers expected, the cell is blank/,
  },
  {
    what: "a year twice",
    file: down("Tahun;Jumlah Penduduk", "2017;412.708", "2017;412.709"),
    says: /the file has 2 figures for population 2017, one expected/,
  },
  {
    what: "a wrong delimiter, so that all stands in one cell",
    file: down("Tahun:Jumlah Penduduk", "2017:412708"),
    says: /a table with years expected/,
  },
  {
    what: "a quotation mark that never closes",
    file: down('Tahun;"Jumlah Penduduk', "2017;412.708"),
    says: /quotation mark|a table with years expected/,
  },
  // The WebAPI.
  { what: "an answer cut off", file: answer({}).slice(0, -20), says: /damaged or cut off/ },
  {
    what: "an error that came with HTTP 200",
    file: answer({ status: "Error", message: "Key tidak valid" }),
    says: /answered with an error \(Key tidak valid\)/,
  },
  {
    what: "an answer without figures",
    file: answer({ "data-availability": "list-not-available" }),
    says: /its data-availability is "list-not-available"/,
  },
  {
    what: "an answer of another model",
    file: JSON.stringify({ status: "OK", "data-availability": "available", data: [1] }),
    says: /this is only a list \(of variables, years or domains\)/,
  },
  { what: "a JSON that is a list", file: "[1, 2]", says: /model=data expected/ },
  {
    what: "another region's answer",
    file: answer({ vervar: [{ val: 5303, label: "Kupang" }] }),
    says: /which has Kupang/,
  },
  {
    what: "a key that two combinations build",
    file: answer({
      vervar: [
        { val: 1, label: "Kota Kupang" },
        { val: 11, label: "Belu" },
      ],
      var: [{ val: 1, label: "Jumlah Penduduk", unit: "Jiwa" }],
      turvar: [
        { val: 11, label: "Jumlah" },
        { val: 1, label: "Total" },
      ],
      datacontent: { "11111170": 5, "11111180": 6 },
    }),
    says: /more than one figure/,
  },
  {
    what: "far too many combinations",
    file: answer({
      vervar: Array.from({ length: 70_000 }, (_, val) => ({ val, label: "x" })),
      tahun: Array.from({ length: 9 }, (_, val) => ({ val, label: "2017" })),
    }),
    says: /at most 300000 combinations/,
  },
];

describe("a file that cannot be read for certain is refused, and the package stays as it was", () => {
  it.each(cases)("$what", async ({ what: _, says, ...file }) => {
    const { refused, errorName, before, after } = await importInto(file);
    expect(refused).toMatch(says);
    expect(errorName).toMatch(/^Refusal$/);
    expect(after).toEqual(before);
    expect(/[\p{Cc}\u202e]/u.test((refused ?? "").replaceAll("\n", ""))).toBe(false);
  });
});
