import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newPackageFiles, readNewPackage } from "../../../src/collect/entry/new-package";
import { writeNewPackage } from "../../../src/collect/entry/write-new-package";
import { type ImportCase, type ImportOutcome, importInto } from "./package-copy";

/** A new package, all its cells still blank. */
function newRegion(region = "Kabupaten Belu", code = "5304", from = "2022", to = "2024"): string {
  const folder = join(mkdtempSync(join(tmpdir(), "serapan-kinds-")), "belu");
  writeNewPackage(folder, newPackageFiles(readNewPackage({ region, code, from, to })));
  return folder;
}

interface Kind extends ImportCase {
  readonly what: string;
  /** Cells of the package afterwards: "population 2022" and what stands there. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly refused?: RegExp;
  readonly says?: RegExp;
}

/** Every filled cell of a package, by its column and year. */
function filledCells(after: ImportOutcome["after"]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [name, text] of Object.entries(after)) {
    if (!name.endsWith(".csv")) continue;
    const [header = [], ...rows] = text
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    for (const [year, ...figures] of rows)
      figures.forEach((figure, index) => {
        if (figure !== "") cells[`${header[index + 1]} ${year}`] = figure;
      });
  }
  return cells;
}

const lines = (...rows: readonly string[]): string => `${rows.join("\n")}\n`;

const openData: readonly Kind[] = [
  {
    what: "the rate under its own head",
    file: lines(
      "nama_kabupaten_kota,tingkat_pengangguran_terbuka,satuan,tahun",
      "KABUPATEN BELU,7.34,PERSEN,2022",
    ),
    cells: { "unemployment_rate 2022": "7.34" },
  },
  {
    what: "the rate and never the province's code, though the column is named",
    file: lines(
      "kode_provinsi,nama_kabupaten_kota,tingkat_pengangguran_terbuka,tahun",
      "53,KABUPATEN BELU,7.34,2022",
      "53,KABUPATEN BELU,6.5,2023",
    ),
    column: "unemployment_rate",
    cells: { "unemployment_rate 2022": "7.34", "unemployment_rate 2023": "6.5" },
  },
  {
    what: "units and workers beside ids and codes",
    file: lines(
      "id,kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,jumlah_unit_usaha,jumlah_tenaga_kerja,satuan,tahun",
      "1,53,NUSA TENGGARA TIMUR,5304,KABUPATEN BELU,210,540,UNIT,2022",
      "2,53,NUSA TENGGARA TIMUR,5305,KABUPATEN ALOR,310,640,UNIT,2022",
    ),
    cells: { "units 2022": "210", "workers 2022": "540" },
  },
  {
    what: "the growth of the population",
    file: lines(
      "nama_kabupaten_kota;laju_pertumbuhan_penduduk;satuan;tahun",
      "KABUPATEN BELU;1,34;PERSEN;2022",
    ),
    cells: { "growth_reported 2022": "1.34" },
  },
  {
    what: "the region by its code alone",
    file: lines("kode_kabupaten_kota,jumlah_penduduk,tahun", "5303,1,2022", "5304,217000,2022"),
    region: "5304",
    cells: { "population 2022": "217000" },
  },
  ...(
    [
      ["pertumbuhan_pdrb", "economic growth"],
      ["penduduk_bekerja", "employed"],
      ["kepadatan_penduduk", "population density"],
      ["jumlah_penduduk_miskin", "poverty"],
      ["jumlah_penduduk_usia_kerja", "working age"],
      ["pertumbuhan_ipm", "human development index"],
      ["jumlah_pengangguran", "number of unemployed"],
      ["jumlah_angkatan_kerja", "labour force"],
      ["rata_rata_tenaga_kerja_per_unit_usaha", "a share, a mean or a ratio"],
    ] as const
  ).map(([head, named]) => ({
    what: `${head}, refused as what it is`,
    file: lines(`nama_kabupaten_kota,${head},tahun`, "KABUPATEN BELU,2.5,2022"),
    resource: "population" as const,
    refused: new RegExp(`the file speaks of [^;]*${named}`),
  })),
  {
    what: "a head with a word that nobody knows",
    file: lines("nama_kabupaten_kota,jumlah_penduduk_terlayani,tahun", "KABUPATEN BELU,1200,2022"),
    refused: /look like a part of population only \(jumlah_penduduk_terlayani\), the whole expected/,
  },
  {
    what: "thousands in the head",
    file: lines("nama_kabupaten_kota,penduduk_ribu,tahun", "KABUPATEN BELU,217.5,2022"),
    cells: { "population 2022": "217500" },
    says: /the file's unit is "penduduk_ribu", so 217.5 is read as 217500/,
  },
];

const textAnywhere: readonly Kind[] = [
  {
    what: "the region right of the year",
    file: lines("tahun,kabupaten,tpt", "2022,Kabupaten Belu,5.1", "2022,Kabupaten Alor,3.0"),
    cells: { "unemployment_rate 2022": "5.1" },
  },
  {
    what: "another region right of the year, though the user names this one",
    file: lines("tahun,kabupaten,tpt", "2022,Kabupaten Belu,5.1"),
    region: "Kabupaten Alor",
    refused: /Kabupaten Alor is not in the file, which has Kabupaten Belu/,
  },
  {
    what: "men only",
    file: lines("kabupaten,tahun,jenis_kelamin,jumlah_penduduk", "Kabupaten Belu,2022,Laki-laki,110000"),
    refused: /only parts by jenis_kelamin \(Laki-laki\), the total expected/,
  },
  {
    what: "men and women, where nobody can be asked",
    file: lines(
      "kabupaten,tahun,jenis_kelamin,jumlah_penduduk",
      "Kabupaten Belu,2022,Laki-laki,110000",
      "Kabupaten Belu,2022,Perempuan,111000",
    ),
    refused: /only parts by jenis_kelamin \(Laki-laki, Perempuan\), the total expected/,
  },
  {
    what: "men and women, added up after a yes",
    file: lines(
      "kabupaten,tahun,jenis_kelamin,jumlah_penduduk",
      "Kabupaten Belu,2022,Laki-laki,110000",
      "Kabupaten Belu,2022,Perempuan,111000",
    ),
    answer: "y",
    cells: { "population 2022": "221000" },
    says: /You must agree: population is added up from men and women/,
  },
  {
    what: "men and women, not added up after a no",
    file: lines(
      "kabupaten,tahun,jenis_kelamin,jumlah_penduduk",
      "Kabupaten Belu,2022,Laki-laki,110000",
      "Kabupaten Belu,2022,Perempuan,111000",
    ),
    answer: "n",
    cells: {},
  },
  {
    what: "the total among the sexes",
    file: lines(
      "kabupaten,tahun,jenis_kelamin,jumlah_penduduk",
      "Kabupaten Belu,2022,Laki-laki,110000",
      "Kabupaten Belu,2022,Perempuan,111000",
      "Kabupaten Belu,2022,Jumlah,221000",
    ),
    cells: { "population 2022": "221000" },
  },
  ...(
    [
      ["kelompok_umur", "15-24"],
      ["umur", "15"],
      ["status_pekerjaan", "Formal"],
      ["sektor", "Pertanian"],
      ["kategori", "Lansia"],
      ["keterangan_lain", "Terdaftar KTP elektronik"],
    ] as const
  ).map(([head, label]) => ({
    what: `a part by ${head}`,
    file: lines(`kabupaten,tahun,${head},jumlah_penduduk`, `Kabupaten Belu,2022,${label},2000`),
    ...(head === "keterangan_lain"
      ? { cells: { "population 2022": "2000" } }
      : { refused: new RegExp(`a part of population only, by ${head} \\(${label}\\)|speaks of|1 figure`) }),
  })),
  {
    what: "thousands in a column of units",
    file: lines("kabupaten,tahun,jumlah_penduduk,satuan", "Kabupaten Belu,2022,217,RIBU JIWA"),
    cells: { "population 2022": "217000" },
    says: /the file's unit is "RIBU JIWA", so 217 is read as 217000/,
  },
  {
    what: "semesters left of the year",
    file: lines("semester,kabupaten,tahun,jumlah_penduduk", "1,Belu,2022,217000", "2,Belu,2022,218000"),
    refused: /the file has 2 figures for population 2022, one expected: .*semester 1.*semester 2/,
  },
  {
    what: "months left of the year, August before February",
    file: lines("bulan;kabupaten;tahun;tpt", "Februari;Belu;2022;3,1", "Agustus;Belu;2022;3,14"),
    cells: { "unemployment_rate 2022": "3.14" },
    says: /open unemployment rate 2022 is the figure of Agustus/,
  },
  {
    what: "a place inside the region",
    file: lines("kabupaten,kecamatan,tahun,jumlah_penduduk", "Belu,Atambua,2022,30000"),
    refused: /a part of population only, by kecamatan \(Atambua\)/,
  },
];

const subjects: readonly Kind[] = [
  {
    what: "the labour force in a title, which goes into its own table",
    file: lines(
      "Penduduk Berumur 15 Tahun ke Atas yang Termasuk Angkatan Kerja Menurut Kabupaten/Kota",
      "Kabupaten/Kota,2022,2023",
      "Belu,104000,105000",
    ),
    cells: { "labour_force 2022": "104000", "labour_force 2023": "105000" },
  },
  {
    what: "the people of working age in a title",
    file: lines("Jumlah Penduduk Usia Kerja", "Kabupaten/Kota,2022,2023", "Belu,104000,105000"),
    refused: /the file speaks of people of working age/,
  },
  {
    what: "the growth of an index",
    file: lines("Kabupaten Belu", "Tahun,Pertumbuhan IPM", "2022,2.04"),
    refused: /the file speaks of human development index/,
  },
  {
    what: "men in the title",
    file: lines("Jumlah Penduduk Laki-laki Kabupaten Belu", "Tahun,Jumlah Penduduk", "2022,104000"),
    refused: /only parts \(Jumlah Penduduk Laki-laki Kabupaten Belu\)/,
  },
  {
    what: "the poor in the title over a head that says population",
    file: lines("Penduduk Miskin Kabupaten Belu", "Tahun,Jumlah Penduduk", "2022,34000"),
    refused: /a part of population only \(Penduduk Miskin Kabupaten Belu\)/,
  },
  {
    what: "small industry among the larger ones",
    file: lines(
      "Jumlah Unit Usaha dan Tenaga Kerja Kabupaten Belu",
      "Tahun;Jenis Industri;Unit Usaha;Tenaga Kerja",
      "2022;Industri Kecil;210;500",
      "2022;Industri Menengah;12;300",
      "2022;Industri Besar;1;900",
    ),
    cells: { "units 2022": "210", "workers 2022": "500" },
  },
];

const numbers: readonly Kind[] = [
  {
    what: "thousands with decimals, under a merged head with an empty column at its end",
    file: lines("Kabupaten/Kota,Jumlah Penduduk (Ribu Jiwa),", ",2022,2023", 'Belu,"221,5","224,1"'),
    cells: { "population 2022": "221500", "population 2023": "224100" },
  },
  {
    what: "whole thousands that the title says",
    file: lines(
      "Jumlah Penduduk Kabupaten Belu dalam Ribu Jiwa",
      "Tahun,Jumlah Penduduk",
      "2022,217",
      "2023,219",
    ),
    cells: { "population 2022": "217000", "population 2023": "219000" },
  },
  {
    what: "a fraction, where nobody can be asked",
    file: lines("kabupaten,tahun,tpt", "Belu,2022,0.0511", "Belu,2023,0.0498"),
    refused: /look like fractions of one, open unemployment rate in per cent expected/,
  },
  {
    what: "a fraction, multiplied after a yes",
    file: lines("kabupaten,tahun,tpt", "Belu,2022,0.0511", "Belu,2023,0.0498"),
    answer: "y",
    cells: { "unemployment_rate 2022": "5.11", "unemployment_rate 2023": "4.98" },
    says: /0.0511 is read as 5.11 per cent/,
  },
  {
    what: "decimals that a spreadsheet made",
    file: lines("kabupaten,tahun,jumlah_penduduk,tpt", "Belu,2022.0,221514.0,3.0949999999999998"),
    cells: { "population 2022": "221514", "unemployment_rate 2022": "3.095" },
  },
];

const marks: readonly Kind[] = [
  {
    what: "August where the whole year has a dash",
    file: lines(
      "Kabupaten/Kota,,,",
      ",Tingkat Pengangguran Terbuka (Persen),,",
      ",2023,,",
      ",Tahunan,Februari,Agustus",
      "Belu,-,3.1,3.14",
    ),
    cells: { "unemployment_rate 2023": "3.14" },
    says: /open unemployment rate 2023 is the figure of Agustus/,
  },
  {
    what: "February where the others have nothing",
    file: lines(
      "Kabupaten/Kota,Tingkat Pengangguran Terbuka (Persen),,",
      ",2023,,",
      ",Tahunan,Februari,Agustus",
      "Belu,...,3.1,-",
    ),
    cells: { "unemployment_rate 2023": "3.1" },
    says: /is the figure of Februari/,
  },
  {
    what: "the whole year before its parts",
    file: lines(
      "Kabupaten/Kota,Tingkat Pengangguran Terbuka (Persen),,",
      ",2023,,",
      ",Februari,Agustus,Tahunan",
      "Belu,3.1,3.14,3.12",
    ),
    cells: { "unemployment_rate 2023": "3.12" },
  },
  {
    what: "rows that are not asked for",
    file: lines(
      "Uraian,2022,2023",
      "Jumlah IKM,210,215",
      "Jumlah Tenaga Kerja IKM,500,520",
      "Sentra IKM,3,3",
    ),
    region: "Kabupaten Belu",
    cells: { "units 2022": "210", "units 2023": "215", "workers 2022": "500", "workers 2023": "520" },
  },
  {
    what: "years outside the package beside those that fit",
    file: lines(
      "Kabupaten Belu",
      "Tahun;Laju Pertumbuhan Penduduk",
      "2020;1,1",
      "2021;1,2",
      "2022;1,3",
      "2023;1,4",
      "2024;1,5",
    ),
    cells: { "growth_reported 2022": "1.3", "growth_reported 2023": "1.4", "growth_reported 2024": "1.5" },
    says: /2020 and 2021 not taken/,
  },
];

const run = async ({ what: _, cells = {}, refused, says, ...file }: Kind, region?: string): Promise<void> => {
  const outcome = await importInto({ resource: null, ...file }, region ?? newRegion());
  if (refused === undefined) expect(outcome.refused).toBeNull();
  else expect(outcome.refused).toMatch(refused);
  expect(filledCells(outcome.after)).toEqual(cells);
  if (says !== undefined) expect(outcome.said).toMatch(says);
};

describe("a file of an open-data portal, one row for each region and year", () => {
  it.each(openData)("gives $what", (kind) => run(kind));

  it("gives the same in whatever order its columns and rows stand, and with whichever delimiter", async () => {
    const head = ["id", "kode_kabupaten_kota", "nama_kabupaten_kota", "jumlah_penduduk", "satuan", "tahun"];
    const rows = [
      ["1", "5304", "KABUPATEN BELU", "217000", "JIWA", "2022"],
      ["2", "5304", "KABUPATEN BELU", "218000", "JIWA", "2023"],
      ["3", "5305", "KABUPATEN ALOR", "1", "JIWA", "2022"],
    ];
    const orders = [
      [0, 1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1, 0],
      [3, 5, 2, 0, 4, 1],
      [2, 3, 5, 1, 0, 4],
      [4, 5, 3, 2, 1, 0],
    ];
    for (const order of orders)
      for (const delimiter of [",", ";", "\t"])
        for (const body of [rows, rows.toReversed()]) {
          const file = lines(...[head, ...body].map((cells) => order.map((at) => cells[at]).join(delimiter)));
          await run({ what: "", file, cells: { "population 2022": "217000", "population 2023": "218000" } });
        }
  }, 60_000);
});

describe("words beside the figures, wherever they stand", () => {
  it.each(textAnywhere)("give $what", (kind) => run(kind));
});

describe("whose people, which growth", () => {
  it.each(subjects)("is told of $what", (kind) => run(kind));
});

describe("numbers as programs write them", () => {
  it.each(numbers)("are read: $what", (kind) => run(kind));
});

describe("of several figures for a year", () => {
  it.each(marks)("the right one is taken: $what", (kind) => run(kind));
});

describe("a region's name", () => {
  const written: readonly (readonly [string, string, readonly string[]])[] = [
    ["Kota Baubau", "7472", ["Kota Bau-Bau", "KOTA BAUBAU", "Kota Bau Bau", "74.72 Kota Baubau"]],
    ["Kabupaten Kepulauan Aru", "8105", ["Kep. Aru", "KEPULAUAN ARU", "Kab. Kep. Aru", "Kepulauan Aru"]],
    [
      "Kabupaten Belu",
      "5304",
      ["Kab.Belu", "53.04 Belu", "BELU", "Kab. Belu", "5304 Belu", "[5304] Belu", "04. Belu"],
    ],
    ["Kabupaten Timor Tengah Selatan", "5302", ["Timor Tengah Selatan (TTS)", "KAB. TIMOR TENGAH SELATAN"]],
  ];
  it.each(written.flatMap(([region, code, names]) => names.map((name) => [region, name, code] as const)))(
    "%s is found as %j",
    (region, name, code) =>
      run(
        {
          what: "",
          file: lines("Jumlah Penduduk;;", "Kabupaten/Kota;2022;2023", `${name};217000;218000`, "Lain;1;2"),
          cells: { "population 2022": "217000", "population 2023": "218000" },
        },
        newRegion(region, code),
      ),
  );

  it("that is spelt otherwise is answered with the nearest names", async () => {
    const file = lines(
      "Jumlah Penduduk;",
      "Kabupaten/Kota;2022",
      "Alor;1",
      "Sumba Timur;2",
      "Beluu;3",
      "Sikka;4",
    );
    await run({
      what: "",
      file,
      refused: /the nearest it has is "Beluu"; if one is meant, type --region "Beluu"/,
    });
  });

  it("that is a province's and a regency's is not taken from a table of provinces", async () => {
    const file = lines("Provinsi;2022;2023", "Bali;1;2", "Gorontalo;1170000;1180000", "Jumlah Penduduk");
    await run(
      { what: "", file, column: "population", refused: /is not in the file/ },
      newRegion("Kabupaten Gorontalo", "7501"),
    );
  });
});

describe("200,000 rows", () => {
  it("are read", async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => {
      const region = index === 150_000 || index === 150_001 ? 5304 : 1101 + (index % 500);
      return `${index},${region},KABUPATEN ${region === 5304 ? "BELU" : `X${region}`},${217_000 + (index % 1000)},JIWA,${2022 + (index % 2)}`;
    });
    const file = ["id,kode_kabupaten_kota,nama_kabupaten_kota,jumlah_penduduk,satuan,tahun", ...rows].join(
      "\n",
    );
    await run({ what: "", file, cells: { "population 2022": "217000", "population 2023": "217001" } });
  }, 60_000);
});

const page = (...tables: readonly string[]): string => `<html><body>${tables.join("\n")}</body></html>`;
const pageTable = (title: string, ...rows: readonly string[]): string =>
  `${title.startsWith("<h") ? title : ""}<table>${title.startsWith("<h") ? "" : title}${rows
    .map(
      (row) =>
        `<tr>${row
          .split(";")
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;

const pages: readonly Kind[] = [
  {
    what: "told by their captions, each into its table",
    name: "unduhan.xls",
    file: page(
      pageTable("", "menu;masuk"),
      pageTable(
        "<caption>Jumlah Penduduk Menurut Kabupaten/Kota</caption>",
        "Kabupaten/Kota;2022;2023",
        "Belu;217.000;218.000",
      ),
      pageTable("<h3>TPT Menurut Kabupaten/Kota</h3>", "Kabupaten/Kota;2022;2023", "Belu;5,1;5,2"),
    ),
    cells: {
      "population 2022": "217000",
      "population 2023": "218000",
      "unemployment_rate 2022": "5.1",
      "unemployment_rate 2023": "5.2",
    },
    says: /sheet "Jumlah Penduduk Menurut Kabupaten\/Kota".*sheet "TPT Menurut Kabupaten\/Kota"/s,
  },
  {
    what: "named by their caption where they are refused",
    name: "unduhan.xls",
    file: page(pageTable("<caption>Upah Minimum</caption>", "Kabupaten/Kota;2022", "Belu;2000000")),
    refused: /sheet "Upah Minimum": the file speaks of wages; one of these expected: population, /,
  },
  {
    what: "named by their number where they have neither caption nor heading",
    name: "unduhan.xls",
    file: page(
      pageTable("", "Kabupaten/Kota;2022", "Belu;1"),
      pageTable("", "Kabupaten/Kota;2023", "Belu;2"),
    ),
    refused: /sheet "1": .*\n.*sheet "2": /,
  },
  {
    what: "escaped in an answer to model=statictable",
    name: "statis.json",
    file: JSON.stringify({
      status: "OK",
      "data-availability": "available",
      data: {
        title: "Jumlah Penduduk Menurut Kabupaten/Kota",
        table: pageTable("", "Kabupaten/Kota;2022;2023", "Belu;217.000;218.000")
          .replaceAll("<", "&lt;")
          .replaceAll(">", "&gt;"),
      },
    }),
    cells: { "population 2022": "217000", "population 2023": "218000" },
  },
];

describe("tables of a page", () => {
  it.each(pages)("are $what", (kind) => run(kind));
});

const refusals: readonly Kind[] = [
  {
    what: "an answer without a figure",
    name: "kosong.json",
    file: JSON.stringify({
      status: "OK",
      "data-availability": "available",
      var: [{ val: 1, label: "Jumlah Penduduk" }],
      turvar: [{ val: 0, label: "Tidak ada" }],
      vervar: [{ val: 5304, label: "Belu" }],
      tahun: [{ val: 122, label: "2022" }],
      turtahun: [{ val: 0, label: "Tahun" }],
      datacontent: [],
    }),
    refused: /this one is empty for 2022; BPS has no figures yet for these years in this variable/,
  },
  {
    what: "an answer that BPS has nothing for",
    name: "tidak-ada.json",
    file: JSON.stringify({ status: "OK", "data-availability": "list-not-available" }),
    refused: /its data-availability is "list-not-available"; BPS has no such figures/,
  },
  {
    what: "a list of variables",
    name: "variabel.json",
    file: JSON.stringify({
      status: "OK",
      "data-availability": "available",
      data: [{ page: 1 }, [{ var_id: 1 }]],
    }),
    refused: /this is only a list/,
  },
  {
    what: "heads that nothing here knows, which it quotes",
    file: lines("nama_kabupaten_kota,jumlah_pencari_kerja,tahun", "KABUPATEN BELU,2100,2022"),
    refused:
      /the file says "jumlah_pencari_kerja", which is not known; .*type --column and its name \(population, /,
  },
  {
    what: "a bare growth under a title of the economy's",
    file: lines("Laju Pertumbuhan Ekonomi Kabupaten Belu", "Tahun,Laju Pertumbuhan", "2022,2.04"),
    refused: /the file speaks of economic growth; one of these expected: population, /,
  },
];

describe("a refusal says what stands there, what was expected and what to type", () => {
  it.each(refusals)("of $what", (kind) => run(kind));
});
