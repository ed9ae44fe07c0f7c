import { describe, expect, it } from "vitest";
import { columns, columnsOf, resourceNames, rulesOf, seriesColumns } from "../../../src/core/study/columns";
import { languages, wordsIn } from "../../../src/core/words/language";

describe("the declared columns", () => {
  it("are those of the tables, in the order of their files", () => {
    expect(resourceNames.map((name) => rulesOf(name).map((rule) => rule.name))).toEqual([
      ["year", "population", "growth_reported"],
      ["year", "unemployment_rate"],
      ["year", "units", "workers"],
      ["year", "labour_force", "employed"],
    ]);
  });

  it("feed a series each, under the names of the published results", () => {
    expect(seriesColumns).toEqual({
      population: { resource: "population", column: "population" },
      growth_reported: { resource: "population", column: "growth_reported" },
      unemployment: { resource: "unemployment", column: "unemployment_rate" },
      units: { resource: "small-industry", column: "units" },
      workers: { resource: "small-industry", column: "workers" },
      labour_force: { resource: "labour-force", column: "labour_force" },
      employed: { resource: "labour-force", column: "employed" },
    });
  });

  it("have their words in every language, and bounds that a new package keeps within", () => {
    for (const name of resourceNames.flatMap(columnsOf)) {
      for (const language of languages) {
        expect(Object.values(wordsIn(language).study.columns[name]).join("")).not.toBe("");
      }
      const { minimum, maximum, usual } = columns[name];
      expect(usual.minimum).toBeGreaterThanOrEqual(minimum);
      expect(usual.maximum ?? maximum).toBeLessThanOrEqual(maximum);
    }
  });

  it("without which a year cannot be analysed are the population, the units and the workers", () => {
    const needed = resourceNames.flatMap(columnsOf).filter((name) => columns[name].isNeeded);
    expect(needed).toEqual(["population", "units", "workers"]);
  });
});
