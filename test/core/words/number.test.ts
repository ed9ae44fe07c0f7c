import { expect, test } from "vitest";
import { formatInFull, formatNumber } from "../../../src/core/words/number";
import { formatValue } from "../../../src/core/words/quantity";
import { formatQuantity } from "../../../src/core/words/unit";

test.each([
  [365385, 0, "id", "365.385"],
  [365385, 0, "en", "365,385"],
  [4.58, 2, "id", "4,58"],
  [4.58, 2, "en", "4.58"],
  [-1.5, 2, "id", "−1,50"],
  [-0.004, 2, "en", "0.00"],
  [1040, 0, "id", "1.040"],
] as const)("%f with %i decimals in %s is %s", (value, decimals, language, expected) => {
  expect(formatNumber(value, decimals, language)).toBe(expected);
});

test.each([
  [4.541925465838509, "id", "4,541925465838509"],
  [402286, "en", "402,286"],
  [-0.25, "en", "−0.25"],
] as const)("%f in full in %s is %s", (value, language, expected) => {
  expect(formatInFull(value, language)).toBe(expected);
});

test("a very small number in full keeps its power of ten", () => {
  expect(formatInFull(1.25e-9, "en")).toBe("1.25\u202f×\u202f10^-9");
  expect(formatInFull(-1 / 90_000, "id")).toBe("−1,1111111111111112\u202f×\u202f10^-5");
});

test("a quantity is written with its unit, a percentage close to its sign", () => {
  expect(formatQuantity({ value: 402286, unit: "persons" }, "id")).toBe("402.286\u00a0jiwa");
  expect(formatQuantity({ value: 2.434, unit: "percent" }, "id")).toBe("2,43%");
  expect(formatQuantity({ value: 0.9055, unit: "elasticity" }, "en")).toBe("0.91");
});

test("small probabilities keep two digits, and the smallest are only bounded", () => {
  expect(formatValue({ value: 0.0147, unit: "probability" }, "id")).toBe("0,015");
  expect(formatValue({ value: 1 / 120, unit: "probability" }, "en")).toBe("0.0083");
  expect(formatValue({ value: 0.000_01, unit: "probability" }, "id")).toBe("<\u00a00,0001");
});

test("a quantity without a value is a dash", () => {
  expect(formatQuantity({ value: null, unit: "workers" }, "en")).toBe("–");
});
