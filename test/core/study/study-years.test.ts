import { expect, test } from "vitest";
import { firstYear, lastYear, yearSteps } from "../../../src/core/study/study-years";

const study = { years: [2012, 2013, 2015] };

test("a study begins with its first year and ends with its last", () => {
  expect([firstYear(study), lastYear(study)]).toEqual([2012, 2015]);
});

test("steps go from each year to the next that the study has, over a gap too", () => {
  expect(yearSteps(study)).toEqual([
    [2012, 2013],
    [2013, 2015],
  ]);
});
