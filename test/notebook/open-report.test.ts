import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { audit, openReport, type Report } from "../../src";
import { openFrame } from "../../src/notebook/frames";
import { studyWith, thesisTables } from "../core/study/thesis-package";
import golden from "../golden/golden.json";

afterEach(() => vi.restoreAllMocks());

/** What a cell prints outside of a notebook, where every display writes its text. */
function printed(cell: () => void): string {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  write.mockClear();
  cell();
  return write.mock.calls.map(([text]) => String(text)).join("");
}

const open = (language: "id" | "en"): Report => openReport(language, { data: "kota-kupang" });

describe("openReport", () => {
  it("opens a package by the name of its folder, computed and audited", () => {
    const report = open("id");
    expect(report.study.name).toBe("kota-kupang");
    expect(report.quantity("ols.workers_on_units.slope").value).toBeCloseTo(
      golden["ols.workers_on_units.slope"],
      10,
    );
    expect(report.findings).toEqual(audit(report.study));
  });

  it("computes a package once for all notebooks and languages", () => {
    expect(open("en").analysis).toBe(open("id").analysis);
  });

  it("refuses a package that is not there", () => {
    expect(() => openReport("id", { data: "kota-atlantis" })).toThrow(/kota-atlantis/);
  });

  // Table 1.1.
  it("shows a table as text, its columns set", () => {
    expect(printed(() => open("id").table("population"))).toMatch(
      /^Tabel\u00a01\.1 .*\n.*\n2012 +365\.385 +4,58\b.*\n2013 +378\.348 +3,58\b.*\n2014 +380\.112 +1,50\b/m,
    );
  });

  it("shows a sentence as text", () => {
    const { prose, workers, tableLink } = open("en");
    expect(printed(() => prose`**${workers.last}** ([X](#y), ${tableLink("population")})`)).toBe(
      "9,425\u00a0workers (X, Table\u00a01.1)\n",
    );
  });

  it("shows a figure by its description", () => {
    expect(printed(() => open("en").figure("share"))).toMatch(/Finding: .*0\.98.*2\.34.*\.\n$/);
  });
});

describe("the DataFrames of a report", () => {
  it("have a row for each year, and a column for each published one", () => {
    const joined = open("en").frame("joined");
    expect(joined.columns).toEqual([
      "year",
      "population",
      "growth_reported",
      "unemployment_rate",
      "units",
      "workers",
    ]);
    expect(joined.values).toContainEqual([2014, 380_112, 1.5, 6.36, 967, 6321]);
    expect(open("en").frame("unemployment").shape).toEqual([5, 2]);
  });

  it("keep each figure under its name where a table lacks the first year", () => {
    const file = thesisTables["unemployment.csv"].replace("2012,4.77\n", "");
    const joined = openFrame(studyWith({ "unemployment.csv": file }), "joined");
    expect(joined.column("units").values).toEqual([652, 893, 967, 1040, 1940]);
    expect(joined.column("unemployment_rate").values).toEqual([Number.NaN, 5.09, 6.36, 7.7, 7.7]);
  });

  it("are described by R's mean, standard deviation, median and extremes", () => {
    const { frame, describe: described } = open("en");
    const description = described(frame("small-industry").drop({ columns: ["year"] }));
    const workers = description.column("workers").values as number[];
    const names = ["mean", "sd", "min", "median", "max", "var"] as const;
    expect(workers[0]).toBe(5);
    for (const [index, name] of names.entries()) {
      expect(workers[index + 1]).toBeCloseTo(golden[`desc.workers.${name}`], 6);
    }
  });

  it("are shown with the titles, units and numbers of the language", () => {
    const { frame, describe: described, show } = open("id");
    const rates = frame("unemployment");
    expect(printed(() => show(rates))).toMatch(/^Tahun\tTingkat pengangguran terbuka \(.*\)\n2012\t4,77\n/);
    expect(printed(() => show(described(rates.drop({ columns: ["year"] }))))).toMatch(
      /^banyaknya\t5\nrata-rata\t6,32\n/m,
    );
  });

  it("are shown column by column too", () => {
    const { frame, show } = open("en");
    const rates = frame("unemployment").column("unemployment_rate");
    expect(printed(() => show(rates))).toMatch(/^Open unemployment rate \(.*\)\n4\.77\n/);
    expect(printed(() => show(rates.describe()))).toMatch(/^\t\ncount\t5\nmean\t6\.32\n/);
  });

  it("are shown as tables where they are a cell's last value, which tslab prints", () => {
    const { frame } = open("en");
    const printedOf = (value: unknown) => printed(() => process.stdout.write(`${inspect(value)}\n`));
    const rates = frame("unemployment");
    expect(printedOf(rates)).toMatch(/^Year\tOpen.*\n2012\t4\.77\n(?:.*\n){4}rows: 5, columns: 2\n$/);
    expect(printedOf(rates.column("year"))).toMatch(/^Year\n2012\n(?:.*\n){4}rows: 5, columns: 1\n$/);
    expect(printedOf({ rates })).toBe("{ rates: rows: 5, columns: 2 }\n");
    expect(printedOf(open("id").frame("unemployment"))).toMatch(/baris: 5, kolom: 2\n$/);
  });
});
