import { describe, expect, it } from "vitest";
import { fillFormula } from "../../src/page/client/fill-formula";
import { writeRanges } from "../../src/page/quantity-list";

const values = (...list: (number | null)[]) => list.map((value) => ({ value }));

describe("a formula with its numbers", () => {
  it("has each input in its place", () => {
    expect(fillFormula("100 × ({0} ÷ {1} − 1)", values(893, 652), "id")).toBe("100 × (893 ÷ 652 − 1)");
  });

  it("lists all inputs for a star", () => {
    expect(fillFormula("Σy ÷ n; y = {*}", values(3575, 5987), "en")).toBe("Σy ÷ n; y = 3,575; 5,987");
  });

  it("puts a negative number in brackets, and shortens long ones", () => {
    expect(fillFormula("{0} − {1}", values(1 / 3, -2), "id")).toBe("0,3333333 − (−2)");
  });
});

describe("numbers as ranges", () => {
  it.each([
    [[3, 1, 2, 7], "1–3, 7"],
    [[4, 5], "4, 5"],
    [[], ""],
  ])("%j is %j", (numbers, text) => {
    expect(writeRanges(numbers)).toBe(text);
  });
});
