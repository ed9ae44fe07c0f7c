import { expect, it } from "vitest";
import { wordsIn } from "../../../src/core/words/language";
import { describeError, isRefusal, Refusal } from "../../../src/core/words/refusal";

it("is said in the language of who reads it, and in English where nobody is known", () => {
  const refusal = new Refusal("output", ({ language }) => `${language.name}!`);
  expect(describeError(refusal, wordsIn("id"))).toBe("Indonesia!");
  expect(describeError(refusal)).toBe("English!");
  expect(refusal.message).toBe("English!");
});

it("is known by its kind, and never taken for an error of the file system, which has a code", () => {
  const refusal = new Refusal("output", ({ language }) => language.name);
  expect([isRefusal(refusal), isRefusal(refusal, "output"), isRefusal(refusal, "data")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(refusal).not.toHaveProperty("code");
});
