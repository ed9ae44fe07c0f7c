import { describe, expect, it } from "vitest";
import { type ColumnRule, rulesOf } from "../../../src/core/study/columns";
import { decimalSignOf, readWrittenNumber, type WrittenNumber } from "../../../src/core/study/written-number";
import { wordsIn } from "../../../src/core/words/language";

const [, population, growth] = rulesOf("population") as readonly [ColumnRule, ColumnRule, ColumnRule];

/** What a reading says in English: the rule, and the remedy where there is one already. */
function saidOf(reading: WrittenNumber): string {
  const words = wordsIn("en");
  if ("text" in reading) return expect.fail(`read as ${reading.text}`);
  if (!("advice" in reading)) return reading.rule(words);
  const { rule, remedy } = reading.advice(words);
  return `${rule}; ${remedy}`;
}

describe("readWrittenNumber", () => {
  it.each([
    ["412708", "412708"],
    ["412.708", "412708"],
    ["412,708", "412708"],
    ["412 708", "412708"],
    ["412\u00a0708", "412708"],
    ["412\u202f708", "412708"],
    ["1.987", "1987"],
    ["1.234.567", "1234567"],
    ["40,757,151", "40757151"],
    ["  9811 ", "9811"],
    ["0", "0"],
  ])("reads the count %s as %s, points and commas parting thousands", (written, text) => {
    expect(readWrittenNumber(written, population, null)).toEqual({ text });
  });

  it.each([
    ["2,59", "2.59"],
    ["2.59", "2.59"],
    ["2, 59", "2.59"],
    ["1,50", "1.50"],
    ["-1,5", "-1.5"],
    ["\u22121,5", "-1.5"],
    ["0,770", "0.770"],
    ["7", "7"],
    ["12.3456", "12.3456"],
  ])("reads the rate %s as %s", (written, text) => {
    expect(readWrittenNumber(written, growth, null)).toEqual({ text });
  });

  it.each([
    ["4.770", "4.770", "4770"],
    ["4,770", "4770", "4.770"],
    ["-1.250", "-1.250", "-1250"],
    ["12.345", "12.345", "12345"],
  ])("leaves the rate %s open: %s with a decimal point, %s with a decimal comma", (written, point, comma) => {
    expect(readWrittenNumber(written, growth, null)).toMatchObject({ undecided: { point, comma } });
  });

  it.each([
    ["4.770", "point", "4.770"],
    ["4,770", "comma", "4.770"],
    ["1.234,5", "comma", null],
    ["12,5", "comma", "12.5"],
  ] as const)("reads the rate %s by a decimal %s", (written, decimal, text) => {
    const reading = readWrittenNumber(written, growth, decimal);
    if (text === null) expect(saidOf(reading)).toContain("to 1000 expected");
    else expect(reading).toEqual({ text });
  });

  it.each([
    ["412.708,5", /this has decimals/],
    ["1.98", /lost its last zeros/],
    ["412,7", /this has decimals/],
    ["41.27.08", /whole number of persons expected/],
    ["0412708", /whole number of persons expected/],
    ["4x", /whole number of persons expected/],
    ["1e5", /whole number of persons expected/],
    ["", /blank|expected/],
    ["99999999999", /from 0 to 2000000000/],
    ["-5", /from 0 to 2000000000/],
    ["=412708", /whole number of persons expected/],
    ["\uff14\uff11", /whole number of persons expected/],
  ])("refuses the count %j", (written, message) => {
    const reading = readWrittenNumber(written, { ...population, required: true }, null);
    expect(saidOf(reading)).toMatch(message);
  });

  it("refuses a count whose only sign is the decimal sign that the user names", () => {
    expect(readWrittenNumber("412.708", population, "point")).toHaveProperty("advice");
    expect(readWrittenNumber("412.708", population, "comma")).toEqual({ text: "412708" });
  });

  it("refuses a rate with the other decimal sign than the user names", () => {
    expect(saidOf(readWrittenNumber("2,59", growth, "point"))).toContain(
      "number in per cent with a decimal point expected",
    );
  });
});

describe("decimalSignOf", () => {
  it.each([
    [["4,58", "4,770"], "comma"],
    [["4.58", "4,770"], "point"],
    [["1.234,5"], "comma"],
    [["0,770"], "comma"],
    [["4.770", "3.580"], null],
    [["4,58", "4.58"], null],
    [[], null],
    [["365385", "..."], null],
  ] as const)("takes from %j the sign %s", (texts, sign) => {
    expect(decimalSignOf(texts)).toBe(sign);
  });
});
