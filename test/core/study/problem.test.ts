import { describe, expect, it } from "vitest";
import { describeProblem, listed, problem, refusalOf } from "../../../src/core/study/problem";
import { wordsIn } from "../../../src/core/words/language";
import { isRefusal } from "../../../src/core/words/refusal";
import { studyWith, thesisTables } from "./thesis-package";

const [id, en] = [wordsIn("id"), wordsIn("en")];

/** What a package with this population of 2012 is refused with. */
function refusedWith(cell: string) {
  try {
    studyWith({ "population.csv": thesisTables["population.csv"].replace("365385", cell) });
  } catch (error) {
    if (isRefusal(error, "data")) return error;
    throw error;
  }
  return expect.fail("it was accepted");
}

describe("a refusal", () => {
  it("says place, value, rule and remedy in the language of who reads it", () => {
    const refused = refusedWith("365.385");
    expect(refused.say(en)).toBe(`The data package example cannot be used (1 problem):
  population.csv:2:6 "365.385": whole number of persons expected; is this a thousands separator? Write 365385.`);
    expect(refused.say(id)).toBe(`Paket data example belum dapat digunakan (1 masalah):
  population.csv:2:6 "365.385": seharusnya bilangan bulat dalam satuan jiwa; apakah ini pemisah ribuan? Tulis 365385.`);
  });

  it("cuts a long list, and says in that language how much more there is", () => {
    const many = Array.from({ length: 42 }, () => problem(({ collect }) => collect.file.notAFile));
    const refused = refusalOf("entry", ({ collect }) => collect.noPackageMade, many);
    expect(refused.say(en).split("\n")).toHaveLength(42);
    expect(refused.say(en)).toMatch(/\n {2}and 2 more$/);
    expect(refused.say(id)).toMatch(/\n {2}dan 2 lagi$/);
  });
});

describe("describeProblem", () => {
  const advice = () => ({ rule: "a rule", remedy: "do so\u202e." });

  it.each([
    [null, null, "a rule; do so\\u202e."],
    ["B8", null, "B8: a rule; do so\\u202e."],
    ["B8", "x\u0000", 'B8 "x\\u0000": a rule; do so\\u202e.'],
    [{ file: "a\n.csv", line: 2, column: 3 }, null, "a\\u000a.csv:2:3: a rule; do so\\u202e."],
  ])("of the place %j and the value %j shows every character", (place, value, line) => {
    expect(describeProblem({ place, value, advice }, en)).toBe(line);
  });

  it("says a place that has words in the language", () => {
    const sheet = {
      place: (words: typeof en) => words.collect.file.sheet({ name: "T" }),
      value: null,
      advice,
    };
    expect(describeProblem(sheet, en)).toMatch(/^sheet "T": /);
    expect(describeProblem(sheet, id)).toMatch(/^lembar "T": /);
  });
});

describe("a list that may be long", () => {
  it("is whole as far as it goes", () => {
    expect(listed(["a", "b"], 2, en)).toBe("a, b");
  });

  it("is counted beyond", () => {
    expect(listed(["a", "b", "c"], 2, en)).toBe("a, b and 1 more");
    expect(listed(["a", "b", "c"], 1, id)).toBe("a dan 2 lagi");
  });
});
