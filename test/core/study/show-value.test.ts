import { describe, expect, it } from "vitest";
import { hasControlCharacter, hasUnseenCharacter, showValue } from "../../../src/core/study/show-value";
import { wordsIn } from "../../../src/core/words/language";

const words = wordsIn("en");

describe("showValue", () => {
  it.each([
    ["365.385", "365.385"],
    ["a\tb\r\nc", "a\\u0009b\\u000d\\u000ac"],
    ["3\u00a0575", "3\\u00a0575"],
    ["\u202eabc\u2066", "\\u202eabc\\u2066"],
    ["\ud800", "\\ud800"],
    ["e\u001b[31m", "e\\u001b[31m"],
    ["Kota Kupang – ≥ 5 𝟛", "Kota Kupang – ≥ 5 𝟛"],
  ])("shows %j as %j", (value, shown) => {
    expect(showValue(value, words)).toBe(shown);
  });

  it("cuts a long value after sixty characters and says how long it is", () => {
    expect(showValue("𝟛".repeat(61), words)).toBe(`${"𝟛".repeat(60)}… (122 characters)`);
    expect(showValue("𝟛".repeat(60), words)).toBe("𝟛".repeat(60));
  });
});

describe("hasUnseenCharacter", () => {
  it.each(["\u0000", "\n", "\u200b", "\u202e", "\u2028", "\ufeff"])("finds %j in a name", (character) => {
    expect(hasUnseenCharacter(`Kota${character}Kupang`)).toBe(true);
  });

  it("lets letters of any script and hard blanks pass", () => {
    expect(hasUnseenCharacter("Kota\u00a0Kupang “Nusa Tenggara” 東 ﺍ")).toBe(false);
  });
});

describe("hasControlCharacter", () => {
  it("lets line ends and tabs pass, but no other control character and no mark that turns the direction", () => {
    expect(hasControlCharacter("one\r\n\ttwo \u200f")).toBe(false);
    expect(hasControlCharacter("one\u0000")).toBe(true);
    expect(hasControlCharacter("one\u2067")).toBe(true);
  });
});
