import { describe, expect, test } from "vitest";
import answer from "../../../golden/answer.json";
import { exact, long } from "../made-studies";
import { contextOf, shown } from "./shown";

const { columns, rows, notes } = shown("readings", "en");
const row = (name: string) => rows.find(([head]) => head === name);

describe("the readings table", () => {
  test("begins with what is published, then has each doubtful figure read otherwise and each year left out", () => {
    expect(rows.map(([head]) => head)).toEqual([
      "As published",
      "Without the 2016 unemployment rate",
      "With 1,040 business units in 2016",
      ...[2012, 2013, 2014, 2015, 2016].map((year) => `Without ${year}`),
    ]);
    expect(columns).toHaveLength(9);
    expect(row("As published")?.slice(1)).toEqual([
      "4.86",
      "−11.40",
      "0.91",
      "7,497",
      "−1,647",
      "4.01",
      "1.50 to 6.51",
      "0.015",
    ]);
  });

  test("gives R's values under another reading of 2016, and marks what comes out otherwise", () => {
    const id = (name: string) =>
      answer[`variant.units_2016_as_1040.${name}` as keyof typeof answer] as number;
    expect(row("With 1,040 business units in 2016")?.slice(1)).toEqual([
      id("value.workers_per_unit.2016").toFixed(2),
      `†${id("growth_pct.workers_per_unit.2012_2016").toFixed(2)}`,
      `†${id("elasticity_midpoint.workers_wrt_units.2012_2016").toFixed(2)}`,
      "†2,431",
      "†3,419",
      id("ols.workers_on_units.slope").toFixed(2),
      "−0.81 to 23.19",
      `†${id("ols.workers_on_units.slope_p").toFixed(3)}`,
    ]);
    expect(notes.at(-1)).toMatch(/^† Otherwise than as published/);
  });

  test("computes a reading without the last year to the year before it, and marks the effect that turned alone", () => {
    // 6657 ÷ 1040 against 3575 ÷ 652: 100 · (6.40096 ÷ 5.48313 − 1) = 16.74.
    expect(row("Without 2016")?.slice(1, 6)).toEqual(["6.40", "†16.74", "†1.31", "2,431", "†651"]);
  });

  test("leaves the published answer as it is where the rate of 2016 is left out, on which it does not rest", () => {
    expect(row("Without the 2016 unemployment rate")?.slice(1)).toEqual(row("As published")?.slice(1));
  });

  test("marks nothing where every reading agrees, and says what a dash is", () => {
    const table = shown("readings", "en", contextOf(exact));
    expect(JSON.stringify(table)).not.toContain("†");
    expect(table.rows[0]?.slice(5)).toEqual(["0", "6.00", "–", "–"]);
    expect(table.notes.at(-1)).toBe("–: cannot be computed.");
  });

  test("has a row for every year of a long study", () => {
    expect(shown("readings", "id", contextOf(long)).rows).toHaveLength(31);
  });
});
