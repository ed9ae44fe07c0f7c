import { describe, expect, test } from "vitest";
import { yearTicks } from "../../../../src/core/content/figures/axes";
import { listYears } from "../../../../src/core/content/figures/describe";

describe("yearTicks", () => {
  test("names every year where there is room", () => {
    expect(yearTicks(2012, 2016, 500, 14)).toEqual([2012, 2013, 2014, 2015, 2016]);
  });

  test("names every second year, from the first on, in half the room", () => {
    expect(yearTicks(2012, 2016, 200, 14)).toEqual([2012, 2014, 2016]);
  });

  test("names round years of a long period", () => {
    expect(yearTicks(1961, 2019, 300, 14)).toEqual([1970, 1980, 1990, 2000, 2010]);
  });

  test.each([
    [3, 120],
    [12, 150],
    [37, 240],
    [60, 150],
    [60, 560],
  ])("leaves room between the names of %i years on %i pixels", (years, width) => {
    const ticks = yearTicks(1960, 1960 + years - 1, width, 14);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length * 40).toBeLessThanOrEqual(Math.max(width, 80));
  });
});

describe("listYears", () => {
  test("shortens runs of years and keeps single ones", () => {
    expect(listYears([2001, 2003, 2004, 2005, 2009])).toBe("2001, 2003–2005, 2009");
  });
});
