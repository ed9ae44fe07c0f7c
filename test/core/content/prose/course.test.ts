import { describe, expect, it, test } from "vitest";
import {
  writeCourse,
  writeExtremes,
  writeOnAverage,
  writeRoughly,
  writeRoughPercent,
  writeSince,
} from "../../../../src/core/content/prose/course";
import { plainText } from "../../../../src/core/content/prose/prose";
import type { Quantity } from "../../../../src/core/ledger/quantity";
import type { Language } from "../../../../src/core/words/language";

const of = (year: number, value: number | null, unit: Quantity["unit"] = "workers"): Quantity => ({
  id: `value.any.${year}`,
  concept: "value.any",
  value,
  unit,
  label: { id: "apa saja", en: "anything" },
});

const yearly = (values: readonly (number | null)[], unit?: Quantity["unit"]) =>
  values.map((value, index) => of(2012 + index, value, unit));

const course = (values: readonly (number | null)[], language: Language = "en", unit?: Quantity["unit"]) =>
  plainText(writeCourse(yearly(values, unit), language));

describe("the course of a series", () => {
  it.each([
    [[3575, 5987, 9425], "rose from 3,575 in 2012 to 9,425 in 2014"],
    [[9425, 5987, 3575], "fell from 9,425 in 2012 to 3,575 in 2014"],
    [[300, 300, 300], "stayed at 300 throughout"],
    [[300, 310, 300], "stood at 300 in both 2012 and 2014"],
    [[0, 50, 130], "rose from 0 in 2012 to 130 in 2014"],
    [[null, 50, 130], "rose from 50 in 2013 to 130 in 2014"],
    [[null, 50, null], "stood at 50 in 2013, the only year known"],
    [[null, null, null], "cannot be known for any year"],
  ])("of %j: %s", (values, expected) => {
    expect(course(values)).toBe(expected);
  });

  it("has its unit once in Indonesian, and the percent sign at both ends", () => {
    expect(course([3575, 9425], "id")).toBe("naik dari 3.575 pada 2012 menjadi 9.425\u00a0orang pada 2013");
    expect(course([4.77, 7.7], "id", "percent")).toBe("naik dari 4,77% pada 2012 menjadi 7,70% pada 2013");
  });

  it("is judged by the numbers as they are shown", () => {
    expect(course([1.8151, 1.83, 1.8249], "en", "percent")).toBe("stood at 1.82% in both 2012 and 2014");
  });
});

describe("the extremes of a growth", () => {
  const extremes = (values: readonly (number | null)[]) =>
    plainText(writeExtremes(yearly(values, "percent"), "workers", "en"));

  it.each([
    [[67.47, 5.58, 5.32], "Growth of workers was highest in 2012 (67.47%) and lowest in 2014 (5.32%)."],
    [[-3, -1, -6.29], "The largest fall of workers was in 2014 (6.29%) and the smallest in 2013 (1.00%)."],
    [[3, -1, 2], "The largest rise of workers was in 2012 (3.00%), the largest fall in 2013 (1.00%)."],
    [[2, 2, 2], "The rise of workers was the same every year (2.00%)."],
    [[-2, -2], "The fall of workers was the same every year (2.00%)."],
    [[0, 0, 0], ""],
    [[5, null, null], ""],
  ])("%j: %s", (values, expected) => {
    expect(extremes(values)).toBe(expected);
  });
});

test("an average growth is said without sign, and not at all where there was none", () => {
  const onAverage = (value: number | null) => plainText(writeOnAverage(of(2012, value, "percent"), "en"));
  expect([2.43, -0.68, 0, null].map(onAverage)).toEqual([
    ", on average by 2.43% a year",
    ", on average by 0.68% a year",
    "",
    "",
  ]);
});

test("a rough number has the decimals that someone needs, and neither sign nor unit", () => {
  const roughly = (value: number) => plainText([writeRoughly(of(2012, value, "percent"), "en")]);
  expect(plainText([writeRoughly(of(2012, 2.3), "en")])).toBe("2");
  expect([9425, 15.853, 2.3429, 0.9784, 0.2099, -840].map(roughly)).toEqual([
    "9,425",
    "16",
    "2.3",
    "1.0",
    "0.21",
    "840",
  ]);
});

test("what a rough number was is compared as it is said", () => {
  const since = (first: number | null, last: number) =>
    plainText(writeSince(of(2012, first, "percent"), of(2016, last, "percent"), "en"));
  expect([since(0.98, 2.34), since(2.34, 0.98), since(1.8151, 1.8249), since(null, 1)]).toEqual([
    ", up from 1.0 in 2012",
    ", down from 2.3 in 2012",
    ", as in 2012",
    "",
  ]);
});

test("two rough limits have the percent sign once", () => {
  const limits = (language: Language) =>
    plainText(writeRoughPercent(of(2012, 1.9568, "percent"), of(2012, 2.446, "percent"), language));
  expect([limits("id"), limits("en")]).toEqual(["2,0 sampai 2,4%", "2.0 to 2.4%"]);
});
