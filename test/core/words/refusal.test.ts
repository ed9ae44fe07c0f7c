import { expect, it } from "vitest";
import { wordsIn } from "../../../src/core/words/language";
import { describeError, Refusal } from "../../../src/core/words/refusal";

it("is said in the language of who reads it, and in English where nobody is known", () => {
  const refusal = new Refusal("output", ({ language }) => `${language.name}!`);
  expect(describeError(refusal, wordsIn("id"))).toBe("Bahasa Indonesia!");
  expect(describeError(refusal)).toBe("English!");
  expect(refusal.message).toBe("English!");
});

it("of which only one wording is there is said so", () => {
  expect(describeError(new Refusal("output", "folder expected"), wordsIn("id"))).toBe("folder expected");
});
