import { describe, expect, test } from "vitest";
import { chapters, numberOf } from "../../../../src/core/content/registry";
import { buildTable } from "../../../../src/core/content/tables/build-table";
import { languages } from "../../../../src/core/words/language";
import { thesisContext } from "./shown";

const keys = chapters.flatMap(({ tables }) => tables);

describe.each(keys)("table %s", (key) => {
  const tables = languages.map((language) => buildTable(key, { ...thesisContext, language }));

  test("has the registry's number, a title, a source, and a cell for each column", () => {
    for (const table of tables) {
      expect(table).toMatchObject({ kind: "table", key, number: numberOf("table", key) });
      expect(table.title.map(({ text }) => text).join("")).toMatch(/\S{3}/);
      expect(table.source).toMatch(/^(Sumber|Source): \S.*\.$/);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(JSON.stringify(table)).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  test("shows the same quantities in every language", () => {
    const [first, ...others] = tables.map(({ rows }) =>
      rows.map((row) => row.map((cell) => cell.map((part) => (part.kind === "number" ? part.quantity : "")))),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  test("sets the heads of its rows to the left and its numbers to the right", () => {
    for (const { columns, rows } of tables) {
      expect(columns[0]?.align).toBe("left");
      for (const row of rows) {
        row.forEach((cell, column) => {
          if (cell.some(({ kind }) => kind === "number")) expect(columns[column]?.align).toBe("right");
        });
      }
    }
  });
});
