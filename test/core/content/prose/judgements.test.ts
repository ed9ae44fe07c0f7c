import { expect, test } from "vitest";
import {
  agreementOf,
  concordanceOf,
  directionOf,
  intervalAgainst,
  responsivenessOf,
  significanceOf,
  signOf,
} from "../../../../src/core/content/prose/judgements";
import type { Quantity } from "../../../../src/core/ledger/quantity";

const of = (value: number | null): Quantity => ({
  id: "any",
  concept: "any",
  value,
  unit: "percent",
  label: { id: "apa saja", en: "anything" },
});

test.each([
  [12, "rising"],
  [-12, "falling"],
  [0.9, "flat"],
  [-0.9, "flat"],
  [null, "unknown"],
])("growth of %s per cent over the period is %s", (growth, expected) => {
  expect(directionOf(of(growth))).toBe(expected);
});

test.each([
  [3, "positive"],
  [-3, "negative"],
  [0, "zero"],
  [0.004, "zero"],
  [-0.004, "zero"],
  [0.006, "positive"],
  [null, "unknown"],
])("the sign of %s, as it is shown with two decimals, is %s", (value, expected) => {
  expect(signOf(of(value))).toBe(expected);
});

test.each([
  [1.2, "elastic"],
  [0.8, "inelastic"],
  [1, "proportional"],
  [1.004, "proportional"],
  [0.996, "proportional"],
  [-0.3, "opposite"],
  [null, "unknown"],
])("an elasticity of %s is %s", (elasticity, expected) => {
  expect(responsivenessOf(of(elasticity))).toBe(expected);
});

test.each([
  [0.049, "significant"],
  [0.05, "not-significant"],
  [null, "unknown"],
])("a p of %s is %s at the level of 5 per cent", (p, expected) => {
  expect(significanceOf(of(p))).toBe(expected);
});

test.each([
  [1.1, 2, "above"],
  [0.1, 0.9, "below"],
  [0.28, 1.37, "includes"],
  [null, 1, "unknown"],
])("an interval from %s to %s lies %s one", (low, high, expected) => {
  expect(intervalAgainst(of(low), of(high), 1)).toBe(expected);
});

test.each([
  [0.81, -0.99, "opposite-sign"],
  [0.81, 0.3, "same-sign"],
  [0.81, null, "unknown"],
  [0, 0.3, "unknown"],
])("correlations of %s and %s are of %s", (first, second, expected) => {
  expect(agreementOf(of(first), of(second))).toBe(expected);
});

test.each([
  [1, "complete"],
  [0.999_999_999_999_999_8, "complete"],
  [-1, "reversed"],
  [0.95, "partial"],
  [null, "unknown"],
])("a rank correlation of %s is a %s concordance", (tau, expected) => {
  expect(concordanceOf(of(tau))).toBe(expected);
});
