import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { utils, write } from "xlsx";
import { dataFolder } from "../../src/paths";
import { runSerapan } from "./run-serapan";

const folder = mkdtempSync(join(tmpdir(), "year-"));
const run = (...words: string[]) => runSerapan(folder, ...words);
const data = "kupang/";

/** A BPS download: a title, years merged over a header row, a footnote mark, a source line. */
function writePopulationWorkbook(): void {
  const sheet = utils.aoa_to_sheet([
    ["Jumlah Penduduk Menurut Kabupaten/Kota (Jiwa)"],
    [],
    ["Kabupaten/Kota", 2015, 2016, 2017],
    ["Belu", 206778, 210307, 213596],
    ["Kota Kupang", 390877, 402286, "412708*"],
    ["Sumber: BPS Kota Kupang"],
    ["* Angka sementara"],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Tabel");
  writeFileSync(join(folder, "penduduk.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }));
}

/** A response of BPS' WebAPI: the key is region, variable, and three more numbers joined. */
function writeUnemploymentResponse(): void {
  writeFileSync(
    join(folder, "tpt.json"),
    JSON.stringify({
      status: "OK",
      "data-availability": "available",
      var: [{ val: 9002, label: "Tingkat Pengangguran Terbuka", unit: "Persen", decimal: 2 }],
      turvar: [{ val: "0", label: "Tidak ada" }],
      labelvervar: "Kabupaten/Kota",
      vervar: [{ val: 5371, label: "&lt;b&gt;Kota Kupang&lt;/b&gt;" }],
      tahun: [{ val: 117, label: "2017" }],
      turtahun: [{ val: 0, label: "Tahun" }],
      datacontent: { "5371900201170": 9.31 },
    }),
  );
}

let page = "";
let before: Record<string, { value: number | null }> = {};

beforeAll(() => {
  cpSync(dataFolder("kota-kupang"), join(folder, "kupang"), { recursive: true });
  run("report", "--data", data, "--out", "report");
  before = JSON.parse(readFileSync(join(folder, "report/results.json"), "utf8")).quantities;
  writePopulationWorkbook();
  writeUnemploymentResponse();
  run("data", "import", "penduduk.xlsx", "--into", data, "--resource", "population", "--yes");
  run("data", "import", "tpt.json", "--into", data, "--resource", "unemployment", "--yes");
  run("data", "add", data, "--year", "2017", "--units", "1.987", "--workers", "9.811");
  run("report", "--data", data, "--out", "report");
  page = readFileSync(join(folder, "report/index.html"), "utf8");
}, 300_000);

const text = () =>
  page
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&nbsp;", " ");

describe("after a new year of figures, from a workbook, a WebAPI response and the ministry's numbers", () => {
  test("the tables hold the year, and its provisional mark is a remark", () => {
    expect(readFileSync(join(folder, "kupang/population.csv"), "utf8")).toContain("2017,412708,");
    expect(readFileSync(join(folder, "kupang/unemployment.csv"), "utf8")).toContain("2017,9.31");
    expect(readFileSync(join(folder, "kupang/small-industry.csv"), "utf8")).toContain("2017,1987,9811");
    expect(JSON.parse(readFileSync(join(folder, "kupang/datapackage.json"), "utf8")).remarks).toContainEqual(
      expect.objectContaining({ resource: "population", year: 2017, kind: "provisional" }),
    );
  });

  test("the page speaks of the new period in both languages, and nowhere of the old one as its own", () => {
    expect(text()).toContain("Kota Kupang, 2012–2017");
    expect(text()).toMatch(/dari 3\.575 pada 2012 menjadi 9\.811\sorang pada 2017/);
    expect(text()).toMatch(/from 3,575 in 2012 to 9,811 in 2017/);
    expect(text()).toMatch(/n = 6/);
    // Six years are too few to draw a trend on into the future.
    expect(text()).toContain("2012–2017 is too short to tell a straight tendency from another");
  });

  test("the page says what changed, with the old report's numbers beside the new", () => {
    expect(text()).toContain("Apa yang berubah sejak laporan terakhir");
    expect(text()).toContain("What changed since the last report");
    const slope = before["ols.workers_on_units.slope"]?.value as number;
    expect(text()).toContain(slope.toFixed(2).replace(".", ","));
    expect(text()).toContain("412.708");
  });

  test("the same data again make the same page", () => {
    run("report", "--data", data, "--out", "report", "--no-cache");
    expect(readFileSync(join(folder, "report/index.html"), "utf8")).toBe(page);
  });

  test("the two runs can be compared on their own", () => {
    const said = run("compare", "report/results.previous.json", "report/results.json");
    expect(said).toContain("2017");
    expect(said).toContain("412,708");
  });
});
