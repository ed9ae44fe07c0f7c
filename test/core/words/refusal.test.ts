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

it("a fault of the system is one sentence, and where it was thrown is told only to who asks", () => {
  const fault = Object.assign(new Error("EROFS: read-only file system"), {
    code: "EROFS",
    syscall: "open",
    path: "/p/01.ipynb.12.part",
  });
  const sentence = "/p/01.ipynb: the disk is read-only; work on a copy of the project elsewhere (EROFS).";
  expect(describeError(fault)).toBe(sentence);
  expect(describeError(fault, wordsIn("id"))).toMatch(/^\/p\/01\.ipynb: diska hanya dapat dibaca/);
  expect(describeError(fault, wordsIn("en"), true)).toBe(`${sentence}\n${fault.stack}`);
});

it("any other error is a fault of the program, with the place where it was thrown", () => {
  const fault = new TypeError("x is not a function");
  expect(describeError(fault)).toBe(
    `This is a fault of serapan itself, or of a package that it uses:\n${fault.stack}`,
  );
});
