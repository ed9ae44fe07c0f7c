import { describe, expect, it } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { copyOfKotaKupang, importInto } from "./package-copy";
import { webApiAnswer, workbook } from "./workbooks";

const title = "Jumlah dan Laju Pertumbuhan Penduduk Kota Kupang";
const file = (...lines: readonly string[]): string =>
  [title, "Tahun;Jumlah Penduduk;Laju Pertumbuhan", ...lines].join("\n");
const newRemarks = (folder: string) =>
  openStudy(folder)
    .remarks.filter(({ resource }) => resource === "population")
    .map(({ year, column, kind, text }) => ({ year, column, kind, en: text.en, id: text.id }));

describe("what an import shows before it writes", () => {
  it("is the file's own cell beside what was read, what the package has, and what differs", async () => {
    const { said } = await importInto({
      file: file("2015;390.877;2,83", "2016;402.300;2,92", "2017;412.708;..."),
      name: "penduduk.csv",
      dryRun: true,
    });
    expect(
      said,
    ).toBe(`penduduk.csv looks like population in persons and population growth as published in per cent, Kota Kupang, 2015-2017; for the table population of Kota Kupang

year  column           cell  in the file  read as    in the package
2015  population       B3    390.877      390877     390877          same
2016  population       B4    402.300      402300     402286          revised
2017  population       B5    412.708      412708     nothing         new
2015  growth_reported  C3    2,83         2.83       2.83            same
2016  growth_reported  C4    2,92         2.92       2.92            same
2017  growth_reported  C5    ...          no figure  nothing         no figure

1 new, 3 same, 1 revised, 1 no figure
Only a look (--dry-run): nothing was written.
`);
  });

  it("is all that happens where nobody says yes", async () => {
    const { refused, before, after } = await importInto({ file: file("2017;412.708;2,59"), yes: false });
    expect(refused).toMatch(/a yes expected, and there is no terminal to ask on; .*--yes/);
    expect(after).toEqual(before);
  });

  it("writes nothing where nothing differs", async () => {
    const { said, before, after } = await importInto({ file: file("2016;402.286;2,92") });
    expect(said).toMatch(/Nothing differs/);
    expect(after).toEqual(before);
  });

  it("points at a figure that has lost a digit", async () => {
    const { said } = await importInto({ file: file("2017;41.270;2,59"), dryRun: true });
    expect(said).toMatch(/Look at this: population 2017: 41270 is 9.7 times below 402286 of 2016/);
  });

  it("points at a formula, and at keys of the WebAPI that fit nothing", async () => {
    const formula = workbook([["TPT Kota Kupang"], ["Tahun", "TPT"], [2017, { t: "n", v: 9.31, f: "A1*1" }]]);
    expect(
      (await importInto({ file: formula, name: "x.xlsx", resource: "unemployment", dryRun: true })).said,
    ).toMatch(/Look at this: B3 is a formula; the value that the file keeps/);
    const answer = webApiAnswer({ datacontent: { "53713101170": 412708, "99993101170": 1 } });
    expect((await importInto({ file: JSON.stringify(answer), dryRun: true })).said).toMatch(
      /Look at this: the key 99993101170 fit no combination/,
    );
  });

  it("says whose figures they are where the user chose another region's", async () => {
    const belu = "Jumlah Penduduk\nKabupaten/Kota;2017\nBelu;216.783\n";
    const { said } = await importInto({ file: belu, region: "Kabupaten Belu", dryRun: true });
    expect(said).toMatch(
      /Look at this: the package is Kota Kupang's, and you chose the figures of Kabupaten Belu/,
    );
  });

  it("keeps a figure for which the file has none", async () => {
    const { said, after, before } = await importInto({ file: file("2016;402.286;-") });
    expect(said).toMatch(
      /population growth as published 2016: the file has no figure \(C3\); the package keeps 2.92/,
    );
    expect(after).toEqual(before);
  });
});

describe("what an import writes", () => {
  it("is the revised figure in its row, every other row as it was", async () => {
    const { before, after } = await importInto({ file: file("2014;380.500;1,50") });
    expect(after["population.csv"]).toBe(
      before["population.csv"]?.replace("2014,380112,1.50", "2014,380500,1.50"),
    );
    expect(after["datapackage.json"]).toBe(before["datapackage.json"]);
  });

  it("makes remarks of the marks behind figures and years, in both languages", async () => {
    const folder = copyOfKotaKupang();
    await importInto(
      { file: file("2017;412.708*;2,59**", "2018r;423.800;2,69", "2019;430.000 e;1,46"), name: "a.csv" },
      folder,
    );
    expect(newRemarks(folder)).toEqual([
      {
        year: 2017,
        column: "population",
        kind: "provisional",
        en: "Provisional: its source marks it with * (B3 of a.csv).",
        id: "Angka sementara: sumbernya menandainya dengan * (B3 pada a.csv).",
      },
      {
        year: 2018,
        column: "population",
        kind: "revised",
        en: "Revised: its source marks it with r (B4 of a.csv).",
        id: "Angka perbaikan: sumbernya menandainya dengan r (B4 pada a.csv).",
      },
      {
        year: 2019,
        column: "population",
        kind: "provisional",
        en: "An estimate: its source marks it with e (B5 of a.csv).",
        id: "Angka perkiraan: sumbernya menandainya dengan e (B5 pada a.csv).",
      },
      {
        year: 2017,
        column: "growth_reported",
        kind: "provisional",
        en: "Very provisional: its source marks it with ** (C3 of a.csv).",
        id: "Angka sangat sementara: sumbernya menandainya dengan ** (C3 pada a.csv).",
      },
      {
        year: 2018,
        column: "growth_reported",
        kind: "revised",
        en: "Revised: its source marks it with r (C4 of a.csv).",
        id: "Angka perbaikan: sumbernya menandainya dengan r (C4 pada a.csv).",
      },
    ]);
  });

  it("lets the file's own note say what a mark means", async () => {
    const folder = copyOfKotaKupang();
    await importInto(
      {
        file: file("2017;412.708*;2,59 1)", "* Termasuk warga negara asing", "1) Angka sementara;;"),
        name: "a.csv",
      },
      folder,
    );
    expect(newRemarks(folder).map(({ kind, en }) => [kind, en])).toEqual([
      ["source", "Its source's note: Termasuk warga negara asing (B3 of a.csv)."],
      ["source", "Its source's note: Angka sementara (C3 of a.csv)."],
    ]);
  });

  it("keeps a dash in an optional cell as a blank with a remark", async () => {
    const folder = copyOfKotaKupang();
    const dash = "TPT Kota Kupang\nTahun;TPT\n2017;-\n";
    const { after } = await importInto({ file: dash, resource: "unemployment", name: "a.csv" }, folder);
    expect(after["unemployment.csv"]).toMatch(/\n2017,\n$/);
    const [remark] = openStudy(folder).remarks.filter(({ year }) => year === 2017);
    expect(remark?.text.en).toBe('Its source writes "-": none, zero, or no data (B3 of a.csv).');
  });

  it("makes no second remark of the same kind on a cell, and says when a mark is gone", async () => {
    const folder = copyOfKotaKupang();
    await importInto({ file: file("2017;412.708*;2,59") }, folder);
    const again = await importInto({ file: file("2017;412.708*;2,59") }, folder);
    expect(again.said).toMatch(/Nothing differs/);
    const final = await importInto({ file: file("2017;412.708;2,59") }, folder);
    expect(final.said).toMatch(/has a remark \(provisional\), and this file no longer marks it/);
    const revised = await importInto({ file: file("2017;412.800;2,59") }, folder);
    expect(revised.said).toMatch(/population 2017 has a remark \(provisional\); see in datapackage.json/);
    expect(newRemarks(folder)).toHaveLength(1);
  });

  it("is a year that the report can be made with", async () => {
    const folder = copyOfKotaKupang();
    await importInto({ file: file("2017;412.708;2,59") }, folder);
    await importInto(
      {
        file: "Industri Kecil Kota Kupang\nTahun;Unit Usaha;Tenaga Kerja\n2017;1.987;9.811\n",
        resource: "small-industry",
      },
      folder,
    );
    expect(openStudy(folder).years).toEqual([2012, 2013, 2014, 2015, 2016, 2017]);
  });
});
