import { expect, test } from "vitest";
import { buildTable } from "../../../../src/core/content/tables/build-table";
import { shown, thesisContext } from "./shown";

test("the measures table leads each part of the question to the section that answers it", () => {
  const table = shown("measures", "en");
  expect(table).toMatchObject({
    title: "From the research question to its measures",
    columns: ["Question", "Indicator", "Formula", "Data", "Answered in"],
    source: "Source: the authors’ design.",
  });
  expect(table.rows.map((row) => [row[0], row[4]])).toEqual([
    ["How many workers are there, and out of how many?", "section\u00a03.1"],
    ["Does the change come from more business units, or from larger ones?", "section\u00a03.2"],
    ["Does the answer stand under other readings of doubtful figures?", "section\u00a03.3"],
    ["How strong is the relation of workers to business units?", "section\u00a03.4"],
    ["How does small industry stand to unemployment?", "section\u00a03.5"],
    ["How far can the figures be trusted?", "section\u00a03.6"],
  ]);
  expect(table.notes).toEqual([expect.stringMatching(/^L: small-industry workers; U: business units/)]);
});

test("the measures table stands to the left, and says the same formulas in Indonesian", () => {
  const { columns, rows } = buildTable("measures", { ...thesisContext, language: "id" });
  expect(columns.map(({ align }) => align)).toEqual(["left", "left", "left", "left", "left"]);
  expect(rows[3]?.[2]).toEqual([{ kind: "text", text: "L = a + b U; ΔL = a + b ΔU" }]);
  expect(rows[3]?.[4]).toEqual([{ kind: "link", text: "subbab\u00a03.4", anchor: "section-relation" }]);
  expect(shown("measures", "id").source).toBe("Sumber: rancangan penulis.");
});
