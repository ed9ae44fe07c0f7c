import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ImportCase, importInto } from "./package-copy";
import { webApiAnswer, workbook } from "./workbooks";

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

const ministry = [
  ["Data Industri Kecil Kota Kupang"],
  [],
  ["No", "Tahun", "Unit Usaha", "Tenaga Kerja (Orang)"],
  [1, "2017", "1.987", "9.811"],
  [2, "2018", "2.004", "10.020"],
  ["Sumber: Disperindag Kota Kupang"],
];

const sub = [
  ["Tingkat Pengangguran Terbuka (TPT) Menurut Kabupaten/Kota (Persen)"],
  ["Kabupaten/Kota", "Tingkat Pengangguran Terbuka", null, null, null, null, null],
  [null, 2017, null, null, 2018, null, null],
  [null, "Februari", "Agustus", "Tahunan", "Februari", "Agustus", "Tahunan"],
  ["Kupang", 3.1, 3.2, null, 3.3, 3.4, null],
  ["Kota Kupang", 9.9, 9.31, null, 9.8, 10.2, 10.1],
  ["Catatan: Agustus"],
];

interface Accepted extends ImportCase {
  readonly what: string;
  /** The rows that the table has afterwards. */
  readonly rows: readonly string[];
}

const two = ["2017,412708,2.59", "2018,423800,2.69"];
const populationTitle = "Jumlah dan Laju Pertumbuhan Penduduk Kota Kupang";
const down = (...lines: readonly string[]): string => [populationTitle, "", ...lines].join("\n");

const html = (cells: string): string =>
  `<html><head><style>td{}</style></head><body><table border=1><tr><td colspan="3">Jumlah Penduduk Menurut Kabupaten/Kota (Jiwa)</td></tr><tr><td rowspan="2">Kabupaten/Kota</td><td colspan="2">Jumlah Penduduk</td></tr><tr><td>2017</td><td>2018</td></tr>${cells}</table><p>Sumber: BPS</p></body></html>`;

const cases: readonly Accepted[] = [
  {
    what: "the CSV of an Indonesian Excel: semicolons, points for thousands, decimal commas",
    file: down(
      "Tahun;Jumlah Penduduk (Jiwa);Laju Pertumbuhan (%)",
      "2017;412.708;2,59",
      "2018;423.800;2,69",
      "Sumber: BPS;;",
    ),
    rows: two,
  },
  {
    what: "the same with CRLF, a byte order mark and sep=;",
    file: `\ufeffsep=;\r\n${down("Tahun;Jumlah Penduduk;Laju Pertumbuhan", "2017;412.708;2,59", "2018;423.800;2,69").replaceAll("\n", "\r\n")}`,
    rows: two,
  },
  {
    what: "tabs between cells, in UTF-16 as Excel's Unicode text",
    file: Buffer.from(
      `\ufeff${down("Tahun\tJumlah Penduduk\tLaju Pertumbuhan", "2017\t412.708\t2,59", "2018\t423.800\t2,69")}`,
      "utf16le",
    ),
    name: "unicode.txt",
    rows: two,
  },
  {
    what: "Windows-1252 with a dash and a superscript that are not UTF-8",
    file: Buffer.from(
      down(
        "Tahun;Jumlah Penduduk \u00b9;Laju Pertumbuhan",
        "2017;412.708;2,59",
        "2018;423.800;2,69",
        "Sumber \u00b7 BPS;;",
      ),
      "latin1",
    ),
    rows: two,
  },
  {
    what: "English writing, quoted thousands",
    file: down('Year,Population,"Population growth, %"', '2017,"412,708",2.59', '2018,"423,800",2.69'),
    rows: two,
  },
  {
    what: "mixed thousands styles in one column of counts, each with one reading",
    file: down("Tahun;Jumlah Penduduk", "2017;412.708", '2018;"423,800"'),
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "blanks for thousands, and a blank behind the decimal comma",
    file: down("Tahun;Jumlah Penduduk;Laju Pertumbuhan", "2017;412 708;2, 59", "2018;423\u00a0800;2,69"),
    rows: two,
  },
  {
    what: "a column of rates that settles the comma of 2,590 by its other numbers",
    file: down("Tahun;Jumlah Penduduk;Laju Pertumbuhan", "2017;412.708;2,590", "2018;423.800;2,69"),
    rows: ["2017,412708,2.590", "2018,423800,2.69"],
  },
  {
    what: "an undecidable column that --decimal settles",
    file: down("Tahun;Jumlah Penduduk;Laju Pertumbuhan", "2017;412,708;2.590", "2018;423,800;"),
    decimal: "point",
    rows: ["2017,412708,2.590", "2018,423800,"],
  },
  {
    what: "swapped columns, told apart by their heads",
    file: down("Laju Pertumbuhan;Tahun;Jumlah Penduduk", "2,59;2017;412.708", "2,69;2018;423.800"),
    rows: two,
  },
  {
    what: "years that run backwards",
    file: down("Tahun;Jumlah Penduduk;Laju Pertumbuhan", "2018;423.800;2,69", "2017;412.708;2,59"),
    rows: two,
  },
  {
    what: "the years across, merged over two measures",
    file: workbook(
      [
        ["Penduduk dan Laju Pertumbuhan Penduduk Menurut Kabupaten/Kota"],
        ["Kabupaten/Kota", "Jumlah Penduduk (Jiwa)", null, "Laju Pertumbuhan (%)", null],
        [null, 2017, 2018, 2017, 2018],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        ["Kupang", 1, 2, 3, 4],
        ["Kota Kupang", 412708, 423800, 2.59, 2.69],
        ["Sumber: BPS"],
      ],
      "xlsx",
      ["B2:C2", "D2:E2", "A2:A3"],
    ),
    name: "bps.xlsx",
    rows: two,
  },
  {
    what: "the measures across under merged years",
    file: [
      "Kabupaten/Kota,2017,,2018,",
      ",Jumlah Penduduk,Laju Pertumbuhan,Jumlah Penduduk,Laju Pertumbuhan",
      "Kota Kupang,412708,2.59,423800,2.69",
    ].join("\n"),
    rows: two,
  },
  {
    what: "a merged head that has no year under it keeps out of the last year",
    file: [
      "Kabupaten/Kota,Jumlah Penduduk,,Kepadatan Penduduk",
      ",2017,2018,",
      "Kota Kupang,412708,423800,2290",
    ].join("\n"),
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "the year in each column's own head",
    file: "Kabupaten/Kota;Jumlah Penduduk 2017;Jumlah Penduduk 2018\nKota Kupang;412.708;423.800\n",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "one year that only the title says",
    file: "Penduduk dan Laju Pertumbuhan Menurut Kabupaten/Kota, 2017;;\n;;\nKabupaten/Kota;Penduduk;Laju Pertumbuhan\nKota Kupang;412.708;2,59\n",
    rows: ["2017,412708,2.59"],
  },
  {
    what: "measures down, years across, the region in the title",
    file: "Kota Kupang Dalam Angka\nUraian;2017;2018\nJumlah Penduduk;412.708;423.800\nLaju Pertumbuhan Penduduk;2,59;2,69\nKepadatan Penduduk;2.290;2.351\n",
    rows: two,
  },
  {
    what: "measures down with their units in a column of their own",
    file: "Kota Kupang Dalam Angka;;;\nUraian;Satuan;2017;2018\nJumlah Penduduk;Jiwa;412.708;423.800\nLaju Pertumbuhan Penduduk;Persen;2,59;2,69\nKepadatan Penduduk;Jiwa/km2;2.290;2.351\n",
    rows: two,
  },
  {
    what: "regencies and cities under headings of their own",
    file: "Jumlah Penduduk (Jiwa);;\nKabupaten/Kota;2017;2018\nKabupaten;;\nKupang;1;2\nKota;;\nKota Kupang;412.708;423.800\nNusa Tenggara Timur;3;4\n",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "the total row over districts, in a sheet whose title has region and year",
    file: workbook([
      ["REKAPITULASI INDUSTRI KECIL KOTA KUPANG TAHUN 2017"],
      [null],
      ["NO", "KECAMATAN", "UNIT USAHA", "TENAGA KERJA", null, null],
      [null, null, null, "L", "P", "JML"],
      [1, "Alak", 900, 3000, 1811, 4811],
      [2, "Maulafa", 1087, 3000, 2000, 5000],
      ["JUMLAH", null, "1.987", "6.000", "3.811", "9.811"],
    ]),
    name: "rekap.xlsx",
    resource: "small-industry",
    rows: ["2017,1987,9811"],
  },
  {
    what: "thousands of persons, multiplied out",
    file: "Jumlah Penduduk (Ribu Jiwa)\nKabupaten/Kota;2017\nKota Kupang;412,708\n",
    rows: ["2017,412708,"],
  },
  {
    what: "a long table with region and year in each row",
    file: "Kabupaten/Kota;Tahun;Jumlah Penduduk\nKupang;2017;1\nKupang;2018;2\nKota Kupang;2017;412.708\n;2018;423.800\n",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "a region by its BPS code",
    file: "Kode,Kabupaten/Kota,2017,2018\n5303,Kupang,1,2\n5371,Kota Kupang,412708,423800\nJumlah Penduduk\n",
    column: "population",
    region: "5371",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "the total among men and women",
    file: "Jumlah Penduduk Menurut Jenis Kelamin\nKabupaten/Kota;Jenis Kelamin;2017;2018\nKota Kupang;Laki-laki;211.000;217.000\n;Perempuan;201.708;206.800\n;Laki-laki + Perempuan;412.708;423.800\n",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "a file that names no region, where the user vouches for it",
    file: "Tahun;Jumlah Penduduk\n2017;412.708\n2018;423.800\n",
    region: "Kota Kupang",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "a file that names no measure, where the user names the column",
    file: "Kota Kupang\nTahun;Angka\n2017;412.708\n2018;423.800\n",
    column: "population",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "missing marks: no row for a year without a figure",
    file: "Jumlah Penduduk\nKabupaten/Kota;2017;2018;2019;2020\nKota Kupang;412.708;...;NA;\u2026\n",
    rows: ["2017,412708,"],
  },
  {
    what: "a dash in an optional column stays blank, never 0",
    file: down("Tahun;Jumlah Penduduk;Laju Pertumbuhan", "2017;412.708;-", "2018;423.800;2,69"),
    rows: ["2017,412708,", "2018,423800,2.69"],
  },
  {
    what: "the ministry's sheet as true .xls (BIFF8)",
    file: workbook(ministry, "biff8"),
    name: "ikm.xls",
    resource: "small-industry",
    rows: ["2017,1987,9811", "2018,2004,10020"],
  },
  {
    what: "the ministry's sheet as the older BIFF5",
    file: workbook(ministry, "biff5"),
    name: "ikm.xls",
    resource: "small-industry",
    rows: ["2017,1987,9811", "2018,2004,10020"],
  },
  {
    what: "the ministry's sheet as Excel's XML of 2003",
    file: workbook(ministry, "xlml"),
    name: "ikm.xls",
    resource: "small-industry",
    rows: ["2017,1987,9811", "2018,2004,10020"],
  },
  {
    what: "an OpenDocument sheet",
    file: workbook(ministry, "ods"),
    name: "ikm.ods",
    resource: "small-industry",
    rows: ["2017,1987,9811", "2018,2004,10020"],
  },
  {
    what: "a CSV whose name says .xlsx",
    file: "Data Industri Kecil Kota Kupang\nTahun;Unit Usaha;Tenaga Kerja\n2017;1.987;9.811\n",
    name: "ikm.xlsx",
    resource: "small-industry",
    rows: ["2017,1987,9811"],
  },
  {
    what: "an HTML table named .xls",
    file: html(
      "<tr><td>Kupang</td><td>1</td><td>2</td></tr><tr><td><b>Kota Kupang</b></td><td>412.708</td><td>423.800</td></tr>",
    ),
    name: "bps.xls",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "an HTML table with scripts in it, which are only text",
    file: html(
      '<tr><td>Kota Kupang<script>throw 1</script></td><td>412.708</td><td onclick="x()">423.800</td></tr>',
    ),
    name: "bps.xls",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "parts of the year: August where the whole year is empty, the whole year where it is not",
    file: workbook(sub),
    name: "tpt.xlsx",
    resource: "unemployment",
    rows: ["2017,9.31", "2018,10.1"],
  },
  {
    what: "one file a year: the year merged over the parts",
    file: ";Tingkat Pengangguran Terbuka;;\n;2017;;\n;Februari;Agustus;Tahunan\nKupang;1;2;\nKota Kupang;9,90;9,31;\n",
    resource: "unemployment",
    rows: ["2017,9.31"],
  },
  {
    what: "a percentage format: 0.0931 shown as 9.31%",
    file: workbook([["TPT Kota Kupang"], ["Tahun", "TPT"], [2017, { t: "n", v: 0.0931, z: "0.00%" }]]),
    name: "tpt.xlsx",
    resource: "unemployment",
    rows: ["2017,9.31"],
  },
  {
    what: "a computed rate, as its format shows it",
    file: workbook([["TPT Kota Kupang"], ["Tahun", "TPT"], [2017, { t: "n", v: 9.3128456, z: "0.00" }]]),
    name: "tpt.xlsx",
    resource: "unemployment",
    rows: ["2017,9.31"],
  },
  {
    what: "a formula with the value that the file keeps",
    file: workbook([
      ["TPT Kota Kupang"],
      ["Tahun", "TPT"],
      [2017, { t: "n", v: 9.31, f: 'HYPERLINK("x")+9.31' }],
    ]),
    name: "tpt.xlsx",
    resource: "unemployment",
    rows: ["2017,9.31"],
  },
  {
    what: "the one of several sheets that has the figures",
    file: workbook({
      Sampul: [["Kota Kupang"]],
      IKM: ministry,
      Lain: [
        ["Tahun", "Luas"],
        [2017, 180],
      ],
    }),
    name: "ikm.xlsx",
    resource: "small-industry",
    rows: ["2017,1987,9811", "2018,2004,10020"],
  },
  {
    what: "one of two sheets that fit, chosen by --sheet",
    file: workbook({ Lama: ministry.slice(0, 4), Baru: ministry }),
    name: "ikm.xlsx",
    resource: "small-industry",
    sheet: "baru",
    rows: ["2017,1987,9811", "2018,2004,10020"],
  },
  {
    what: "an answer of the WebAPI, numbers and texts",
    file: JSON.stringify(webApiAnswer()),
    name: "answer.json",
    rows: ["2017,412708,", "2018,423800,"],
  },
  {
    what: "an answer of the WebAPI with parts of the year and years in another order",
    file: JSON.stringify(
      webApiAnswer({
        var: [{ val: 543, label: "Tingkat Pengangguran Terbuka (TPT)", unit: "Persen" }],
        tahun: [
          { val: 118, label: 2018 },
          { val: 117, label: "2017" },
        ],
        turtahun: [
          { val: 189, label: "Februari" },
          { val: 190, label: "Agustus" },
          { val: 191, label: "Tahunan" },
        ],
        datacontent: {
          "53715430117190": 9.31,
          "53715430118190": 10.2,
          "53715430118191": 10.1,
          "53715430118189": 9.5,
        },
      }),
    ),
    name: "answer.json",
    resource: "unemployment",
    rows: ["2017,9.31", "2018,10.1"],
  },
];

describe("a published file ends in the right table", () => {
  it.each(cases)("$what", async ({ what: _, rows, ...file }) => {
    const { refused, after, before } = await importInto(file);
    expect(refused).toBeNull();
    const table = `${file.resource ?? "population"}.csv`;
    const added = (after[table] ?? "")
      .slice((before[table] ?? "").length)
      .split("\n")
      .filter(Boolean);
    expect(added).toEqual(rows);
    expect((after[table] ?? "").startsWith(before[table] ?? "?")).toBe(true);
    const others = Object.keys(before).filter((name) => name !== table && name !== "datapackage.json");
    for (const name of others) expect(after[name]).toBe(before[name]);
  });
});

describe("the published layouts of the thesis' own figures", () => {
  it.each(["indonesian_numbers.csv", "unduh_multi_year.csv", "webapi_population.json"])(
    "%s says what the package has already",
    async (name) => {
      const { refused, said, after, before } = await importInto({ file: fixture(name), name });
      expect(refused).toBeNull();
      expect(said).not.toMatch(/\b(new|revised)\b/);
      expect(said.match(/ same$/gm)?.length).toBeGreaterThanOrEqual(5);
      expect(after["population.csv"]).toBe(before["population.csv"]);
    },
  );
});
