import { expect, it } from "vitest";
import { readResults } from "../../../src/core/comparison/results";
import { choosePreviousResults } from "../../../src/make/previous-results";
import { studyWith } from "../study/thesis-package";
import { otherRegion, resultsOf, resultsText, withYear2017 } from "./runs";

const first = resultsText(studyWith(), "a");
const second = resultsText(studyWith(withYear2017), "b");
const elsewhere = resultsText(studyWith(otherRegion), "c");

it("reads back what a report writes", () => {
  const results = readResults(second, "results.json");
  expect(results.study).toEqual({
    name: "example",
    region: { name: "Kota Contoh", bpsCode: "9999", kind: "kota" },
    firstYear: 2012,
    lastYear: 2017,
    years: [2012, 2013, 2014, 2015, 2016, 2017],
    dataHash: "b".repeat(64),
  });
  expect(results.quantities.get("value.workers.2017")?.value).toBe(9811);
});

it("writes results whose keys are sorted, the same every time", () => {
  const { quantities } = JSON.parse(first);
  expect(Object.keys(quantities)).toEqual(Object.keys(quantities).sort());
  expect(resultsText(studyWith(), "a")).toBe(first);
});

const damaged = (change: (results: Record<string, Record<string, unknown>>) => void) => {
  const results = JSON.parse(first);
  change(results);
  return JSON.stringify(results);
};

it.each([
  ["no JSON", "{", /old\.json: the file is not valid JSON/],
  ["another JSON", "[]", /old\.json, "schemaVersion": these are not results of schema version 1/],
  ["a later version", damaged((r) => Object.assign(r, { schemaVersion: 2 })), /"schemaVersion".*version 1/],
  ["no region", damaged((r) => Object.assign(r.study as object, { region: null })), /"study\.region"/],
  [
    "a quantity in an unknown unit",
    damaged((r) => Object.assign(r.quantities?.["value.workers.2016"] as object, { unit: "furlongs" })),
    /quantities\.value\.workers\.2016\.unit/,
  ],
])("refuses %s, naming file, place and remedy", (_, text, message) => {
  expect(() => readResults(text, "old.json")).toThrow(message);
  expect(() => readResults(text, "old.json")).toThrow(
    "Give the results.json that serapan report has written.",
  );
});

it.each([
  ["nothing lies there", null, null, null],
  ["the same data were reported before", first, null, null],
  ["other data of the region were reported before", second, null, second],
  ["the same data were reported again, so the comparison stays", first, second, second],
  ["data come back to what they were", second, first, second],
  ["another region was reported there", elsewhere, second, null],
  ["what lies there is broken", "{", null, null],
  ["only the results before are left", null, second, second],
])("keeps the right results for the comparison when %s", (_, results, previous, expected) => {
  const chosen = choosePreviousResults(resultsOf(), results, previous);
  expect(chosen === expected).toBe(true);
});
