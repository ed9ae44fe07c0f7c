import { describe, expect, test } from "vitest";
import { cleanTables, studyOf } from "../../audit/clean-study";
import { contextOf, shown, thesisContext } from "./shown";

describe("the audit table", () => {
  test("sets the published growth of 2014 beside the one that its populations give", () => {
    const table = shown("audit", "en");
    expect(table).toMatchObject({
      title: "What the check of the published figures found",
      columns: ["Verdict", "Figure", "Published", "Recomputed", "Difference", "Reading"],
      source: "Source: BPS Kota Kupang; Disperindag Kota Kupang (processed by the authors).",
      notes: [],
    });
    const recomputed = 100 * (380112 / 378348 - 1);
    expect(table.rows[0]?.slice(0, 5)).toEqual([
      "Error likely",
      "Population growth as published 2014; Population 2013, 2014",
      "1.50",
      recomputed.toFixed(2),
      (1.5 - recomputed).toFixed(2),
    ]);
  });

  test("has a row a finding, blank where nothing is recomputed, and the years of a long finding as their span", () => {
    const { rows } = shown("audit", "id");
    expect(rows).toHaveLength(thesisContext.findings.length);
    expect(rows[1]?.slice(0, 5)).toEqual([
      "Mungkin keliru",
      "Tingkat pengangguran terbuka (TPT) 2012–2016",
      "",
      "",
      "",
    ]);
    expect(rows.at(-2)?.slice(0, 5)).toEqual([
      "Catatan",
      "Laju pertumbuhan penduduk yang diterbitkan 2012",
      "4,58",
      "",
      "",
    ]);
    expect(rows.map(([verdict]) => verdict)).toContain("Meragukan");
  });

  test("writes what is below as a fall, and a whole rate with its decimals", () => {
    const findings = [
      {
        rule: "published-growth",
        severity: "doubtful",
        cells: [{ resource: "population", column: "growth_reported", year: 2013 }],
        published: 3,
        recomputed: 4.256,
        text: { id: "Teks.", en: "Text." },
      },
    ] as const;
    expect(shown("audit", "en", { ...thesisContext, findings }).rows).toEqual([
      ["Doubtful", "Population growth as published 2013", "3.00", "4.26", "−1.26", "Text."],
    ]);
  });

  test("says of a clean study that nothing was found", () => {
    const context = { ...contextOf(studyOf(cleanTables(7, 6, 0.01))), findings: [] };
    expect(shown("audit", "en", context)).toMatchObject({
      rows: [],
      notes: ["The check found nothing out of line."],
    });
    expect(shown("audit", "id", context).notes).toEqual(["Pemeriksaan tidak menemukan kejanggalan."]);
  });
});
