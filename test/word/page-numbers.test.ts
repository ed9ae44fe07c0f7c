import { describe, expect, it } from "vitest";
import { countLines } from "../../src/word/line-count";
import { pageNumberEstimator } from "../../src/word/page-numbers";
import { roman } from "../../src/word/roman";
import type { StyleMetrics } from "../../src/word/styles-part";

const metrics: StyleMetrics = {
  ...{ before: 0, after: 0, line: 2, size: 12, left: 0, right: 0, firstLine: 0 },
  ...{ keepNext: false, keepLines: false, isBold: false, isCapitals: false },
};

const paragraph = (text: string, mark: string, properties: readonly object[] = []) => ({
  "w:p": [
    { "w:pPr": properties },
    { "w:bookmarkStart": { _attr: { "w:name": mark, "w:id": 1 } } },
    { "w:r": [{ "w:t": [{ _attr: {} }, text] }] },
  ],
});

/** A text of 100 points in height has room for three lines of 27.6, one of 420 in width for all of each. */
const section = (format = "decimal", start = 1) => ({
  "w:sectPr": [
    { "w:pgSz": { _attr: { "w:w": 8400, "w:h": 2000 } } },
    { "w:pgMar": { _attr: { "w:top": 0, "w:bottom": 0, "w:left": 0, "w:right": 0 } } },
    { "w:pgNumType": { _attr: { "w:fmt": format, "w:start": start } } },
  ],
});

const pagesOf = (body: readonly object[]) =>
  Object.fromEntries(
    pageNumberEstimator(() => metrics, [], 420)({ "w:body": body } as never, {} as never).bookmarks,
  );

describe("the page of a bookmark", () => {
  it("is found by filling pages line by line", () => {
    const lines = ["a", "b", "c", "d", "e"].map((mark) => paragraph("One line.", mark));
    expect(pagesOf([...lines, section()])).toEqual({ a: "1", b: "1", c: "1", d: "2", e: "2" });
  });

  it("is the next where a break stands before it, or where it is kept with what no longer fits", () => {
    const kept = paragraph("Heading", "heading", [{ "w:keepNext": {} }]);
    const body = [paragraph("a", "a"), paragraph("b", "b"), kept, paragraph("c", "c"), section()];
    expect(pagesOf(body)).toMatchObject({ b: "1", heading: "2", c: "2" });
    expect(
      pagesOf([paragraph("a", "a"), paragraph("b", "b", [{ "w:pageBreakBefore": {} }]), section()]),
    ).toEqual({
      a: "1",
      b: "2",
    });
  });

  it("is written in the numbers of its section", () => {
    expect(pagesOf([paragraph("a", "a"), section("lowerRoman", 4)])).toEqual({ a: "iv" });
  });
});

describe("the lines of a text", () => {
  const setting = { size: 12, isBold: false, isCapitals: false, width: 400, firstWidth: 400 };
  // Times New Roman: a letter "a" is 0.444 of the size, a space 0.25; 75 letters of 5.33 points are 399.6.
  it.each([
    ["", 1],
    ["a".repeat(75), 1],
    [`${"a".repeat(75)} a`, 2],
    ["one\ntwo", 2],
    ["a".repeat(150), 2],
  ])("are counted by the widths of its letters: %s", (text, lines) => {
    expect(countLines(text, setting)).toBe(lines);
  });
});

describe("a number in Roman figures", () => {
  it.each([
    [1, "I"],
    [4, "IV"],
    [9, "IX"],
    [14, "XIV"],
    [49, "XLIX"],
    [1994, "MCMXCIV"],
  ])("%i is %s", (number, text) => {
    expect(roman(number)).toBe(text);
  });
});
