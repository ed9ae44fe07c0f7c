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
    ["How much labour is absorbed?", "section\u00a03.1"],
    ["How responsive is absorption to changes in business units?", "section\u00a03.2"],
    ["How strong is the relation between the two?", "section\u00a03.3"],
    ["How does it relate to unemployment?", "section\u00a03.4"],
    ["Where does it lead if the tendency goes on?", "section\u00a03.5"],
    ["How far can these figures be trusted?", "section\u00a03.6"],
  ]);
  expect(table.notes).toEqual([expect.stringMatching(/^L: small-industry workers; U: business units/)]);
});

test("the measures table stands to the left, and says the same formulas in Indonesian", () => {
  const { columns, rows } = buildTable("measures", { ...thesisContext, language: "id" });
  expect(columns.map(({ align }) => align)).toEqual(["left", "left", "left", "left", "left"]);
  expect(rows[2]?.[2]).toEqual([{ kind: "text", text: "L = a + b U" }]);
  expect(rows[2]?.[4]).toEqual([{ kind: "link", text: "bagian\u00a03.3", anchor: "section-relation" }]);
  expect(shown("measures", "id").source).toBe("Sumber: rancangan penulis.");
});
