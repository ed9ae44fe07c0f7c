import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { buildTable } from "../../../../src/core/content/tables/build-table";
import { renderTable, tableAsText } from "../../../../src/core/content/tables/render";
import type { ReportTable } from "../../../../src/core/content/tables/table";
import { thesisContext } from "./shown";

const population = buildTable("population", { ...thesisContext, language: "id" });

describe("renderTable", () => {
  const { document } = new JSDOM(renderTable(population, "id")).window;

  test("sets the caption with its number over heads and units, rows with a head of their own", () => {
    expect(document.querySelector("caption")?.textContent).toBe(
      "Tabel\u00a01.1 Jumlah dan laju pertumbuhan penduduk Kota Kupang, 2012–2016",
    );
    const heads = [...document.querySelectorAll("thead th")];
    expect(heads.map((head) => head.innerHTML)).toEqual([
      "Tahun",
      "Jumlah penduduk<br><small>jiwa</small>",
      "Laju pertumbuhan menurut terbitan<br><small>%</small>",
    ]);
    expect([...document.querySelectorAll('tbody th[scope="row"]')].map((head) => head.textContent)).toEqual([
      "2012",
      "2013",
      "2014",
      "2015",
      "2016",
    ]);
  });

  test("gives each number the id of its quantity, and has the source below", () => {
    expect(document.querySelector('[data-quantity="value.population.2012"]')?.textContent).toBe("365.385");
    expect(document.body.textContent).toMatch(/Sumber: BPS Kota Kupang\.$/);
  });

  test("writes what comes from data as text", () => {
    const hostile: ReportTable = {
      ...population,
      title: [{ kind: "text", text: "<i>Kota</i>" }],
      columns: [{ head: "<b>", unit: "<u>", align: "left" }],
      rows: [[[{ kind: "text", text: "<script>" }]]],
      source: "A & B",
      notes: [[{ kind: "text", text: "<img src=x>" }]],
    };
    const html = renderTable(hostile, "en");
    expect(html).not.toMatch(/<(?:i|u|script|img)[ >]|<b><br>/);
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("A &amp; B");
  });
});

describe("tableAsText", () => {
  test("sets columns to their widest cell, numbers to the right", () => {
    expect(tableAsText(population, "id").split("\n").slice(0, 4)).toEqual([
      "Tabel\u00a01.1 Jumlah dan laju pertumbuhan penduduk Kota Kupang, 2012–2016",
      "Tahun  Jumlah penduduk (jiwa)  Laju pertumbuhan menurut terbitan (%)",
      "2012                  365.385                                   4,58",
      "2013                  378.348                                   3,58",
    ]);
  });
});
