import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../src/paths";
import { type FakeWebApi, goodKey, startFakeWebApi } from "../collect/webapi/fake-webapi";
import { runSerapan } from "./run-serapan";

const years = [2018, 2019, 2020, 2021];

/** The figures of a region grow by so much a year, so that each has its own. */
const places = [
  { code: "5304", name: "KABUPATEN BELU", people: 200_000, units: 500, workers: 1500 },
  { code: "5371", name: "KOTA KUPANG", people: 400_000, units: 1500, workers: 6000 },
  { code: "5300", name: "NUSA TENGGARA TIMUR", people: 5_300_000, units: 20_000, workers: 60_000 },
] as const;

const rows = (
  cellsOf: (place: (typeof places)[number], step: number, year: number) => readonly (string | number)[],
) => places.flatMap((place) => years.map((year, step) => cellsOf(place, step, year).join(";"))).join("\n");

describe("from three national files to a batch of reports", () => {
  const folder = mkdtempSync(join(tmpdir(), "serapan-way-"));
  const write = (name: string, head: string, body: string) =>
    writeFileSync(join(folder, name), `${head}\n${body}\n`);

  it("is two commands: import every region, make the batch", () => {
    write(
      "penduduk.csv",
      "id;kode_kabupaten_kota;nama_kabupaten_kota;jumlah_penduduk;satuan;tahun",
      rows(({ code, name, people }, step, year) => [
        step,
        code,
        name,
        (people + step * 1000 + (step % 2) * 137).toLocaleString("id-ID"),
        "JIWA",
        year,
      ]),
    );
    write(
      "tpt.csv",
      "tahun;bulan;kabupaten_kota;tpt",
      rows(({ name }, step, year) => [year, "Agustus", name, `${5 + (step % 3)},${step}1`]),
    );
    write(
      "industri.csv",
      "kode_kabupaten_kota;jumlah_unit_usaha_industri_kecil;jumlah_tenaga_kerja_industri_kecil;tahun",
      rows(({ code, units, workers }, step, year) => [
        code,
        units + step * 11,
        workers + step * 47 + (step % 2) * 13,
        year,
      ]),
    );
    const files = ["penduduk.csv", "tpt.csv", "industri.csv"];
    const said = runSerapan(folder, "data", "import", ...files, "--all-regions", "--into", "data", "--yes");
    expect(said).toMatch(/Packages: 3 made/);
    const packages = ["kabupaten-belu", "kota-kupang", "provinsi-nusa-tenggara-timur"];
    expect(readFileSync(join(folder, "data/kota-kupang/small-industry.csv"), "utf8")).toBe(
      "year,units,workers\n2018,1500,6000\n2019,1511,6060\n2020,1522,6094\n2021,1533,6154\n",
    );
    runSerapan(folder, "batch", ...packages.map((name) => `data/${name}`), "--out", "reports");
    const { document } = new JSDOM(readFileSync(join(folder, "reports/index.html"), "utf8")).window;
    const shown = [...document.querySelectorAll("#id tbody tr")].map((row) => row.textContent);
    expect(shown).toHaveLength(places.length);
    expect(shown[0]).toMatch(/^Provinsi Nusa Tenggara Timur1.*60\.154/);
    for (const link of document.querySelectorAll("#id tbody a"))
      expect(existsSync(join(folder, "reports", link.getAttribute("href") ?? ""))).toBe(true);
    expect(readFileSync(join(folder, "reports/kabupaten-belu/index.html"), "utf8")).toContain("2018–2021");
  }, 120_000);
});

describe("from the WebAPI of BPS to a report", () => {
  const folder = mkdtempSync(join(tmpdir(), "serapan-webapi-"));
  const figures = (from: number, step: number) => ({
    "5371 Kota Kupang": Object.fromEntries(
      years.map((year, index) => [year, from + index * step + (index % 2) * 3]),
    ),
  });
  let server: FakeWebApi;
  beforeAll(async () => {
    server = await startFakeWebApi([
      { id: 31, domain: "5371", title: "Jumlah Penduduk", unit: "Jiwa", figures: figures(400_000, 5000) },
      {
        id: 32,
        domain: "5300",
        title: "Tingkat Pengangguran Terbuka",
        unit: "Persen",
        figures: figures(5, 1),
      },
      {
        id: 33,
        domain: "5371",
        title: "Jumlah Unit Usaha Industri Kecil",
        unit: "Unit",
        figures: figures(1500, 20),
      },
      {
        id: 34,
        domain: "5371",
        title: "Jumlah Tenaga Kerja Industri Kecil",
        unit: "Orang",
        figures: figures(6000, 90),
      },
    ]);
  });
  afterAll(() => server.close());

  /** The server answers in this process, so the command runs beside it. */
  const fetchInto = (...words: readonly string[]): Promise<{ code: number | null; said: string }> =>
    new Promise((ended) => {
      const child = spawn(
        process.execPath,
        [
          join(projectFolder, "dist/commands/main.js"),
          "data",
          "fetch",
          "--base-url",
          server.address,
          ...words,
        ],
        { cwd: folder, env: { ...process.env, BPS_API_KEY: goodKey, NO_COLOR: "1" } },
      );
      let said = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
      child.once("close", (code) => ended({ code, said }));
    });

  it("is two commands, and the key is nowhere in what they leave", async () => {
    const { code, said } = await fetchInto("--region", "5371", "--years", "2018:2021", "--yes");
    expect([code, said]).toEqual([0, expect.stringMatching(/Written to data\/kota-kupang/)]);
    expect(said).not.toContain(goodKey);
    runSerapan(folder, "report", "--data", "data/kota-kupang", "--out", "report", "--lang", "id");
    const page = readFileSync(join(folder, "report/index.html"), "utf8");
    expect(page).toContain("2018–2021");
    expect(page).toContain("6.273");
    for (const file of ["report/index.html", "report/results.json", "data/kota-kupang/datapackage.json"])
      expect(readFileSync(join(folder, file), "utf8")).not.toContain(goodKey);
  }, 120_000);
});
