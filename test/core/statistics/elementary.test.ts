import { expect, it } from "vitest";
import { exp, expm1, ln, log1p, powerOfTen, square, tanh } from "../../../src/core/statistics/elementary";
import { expectClose } from "./closeness";

// The constants of the language; the others from the tables of Abramowitz and Stegun (1964), chapter 4.
it("the elementary functions give the tabled values", () => {
  expectClose(ln(2), Math.LN2, 1e-15);
  expectClose(ln(10), Math.LN10, 1e-15);
  expectClose(exp(1), Math.E, 1e-15);
  expectClose(exp(-1), 0.36787944117144233, 1e-15);
  expectClose(tanh(1), 0.7615941559557649, 1e-15);
  expectClose(tanh(-0.5), -0.46211715726000974, 1e-15);
  expect(square(-3)).toBe(9);
});

it("they keep their digits near zero, and do not overflow", () => {
  expectClose(log1p(1e-10), 1e-10 - 5e-21, 1e-15);
  expectClose(expm1(1e-10), 1e-10 + 5e-21, 1e-15);
  expectClose(tanh(1e-9), 1e-9, 1e-15);
  expect([tanh(0), tanh(800), tanh(-800)]).toEqual([0, 1, -1]);
});

it("gives the numbers nearest to the powers of ten", () => {
  expect([-22, -1, 0, 3, 23].map(powerOfTen)).toEqual([1e-22, 0.1, 1, 1000, 1e23]);
});
