import { describe, expect, test } from "vitest";
import { shown } from "./shown";

describe("the pace table", () => {
  test("gives what the growth of the population needed, what came beyond it, and of how many new inhabitants", () => {
    // 2012: 100 · 3575 ÷ 365385; needed: workers of the year before · (population ÷ that of the year before − 1).
    expect(shown("pace", "en")).toMatchObject({
      title: "Absorption against the growth of the population, 2012–2016",
      columns: [
        "Year",
        "Workers per 100 inhabitants | workers",
        "Change in workers | workers",
        "Needed to hold the share | workers",
        "Beyond that | workers",
        "Per 100 additional inhabitants | workers",
      ],
      rows: [
        ["2012", "0.98", "", "", "", ""],
        ["2013", "1.58", "2,412", "127", "2,285", "18.6"],
        ["2014", "1.66", "334", "28", "306", "18.9"],
        ["2015", "1.70", "336", "179", "157", "3.1"],
        ["2016", "2.34", "2,768", "194", "2,574", "24.3"],
        ["Whole period", "2.34", "5,850", "361", "5,489", "15.9"],
      ],
      source: "Source: Disperindag Kota Kupang; BPS Kota Kupang (processed by the authors).",
    });
  });
});

describe("the decomposition table", () => {
  test("gives both effects by year, chained, and of the end years; each pair adds up to the change", () => {
    const { title, columns, rows } = shown("decomposition", "en");
    expect(title).toBe("Where the change in small-industry workers comes from, 2012–2016");
    expect(columns.slice(1)).toEqual([
      "Change in workers | workers",
      "From the number of business units | workers",
      "From the size of business units | workers",
    ]);
    // 2013: (893 − 652) · (3575/652 + 5987/893) ÷ 2 = 1468.59, and so on.
    expect(rows).toEqual([
      ["2013", "2,412", "1,469", "943"],
      ["2014", "334", "490", "−156"],
      ["2015", "336", "472", "−136"],
      ["2016", "2,768", "5,067", "−2,299"],
      ["Whole period, sum of the years", "5,850", "7,497", "−1,647"],
      ["Whole period, first and last year", "5,850", "6,660", "−810"],
    ]);
  });
});
