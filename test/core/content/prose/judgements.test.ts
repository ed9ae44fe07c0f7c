import { expect, test } from "vitest";
import {
  agreementOf,
  correlatedOf,
  courseOf,
  directionOf,
  intervalAgainst,
  lengthOf,
  responsivenessOf,
  significanceOf,
  signOf,
  sourceOf,
  testsOf,
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
  [[1, null, 2], "positive"],
  [[2, null, 1], "negative"],
  [[null, 1, 2, 1], "zero"],
  [[null, 1, null], "unknown"],
  [[], "unknown"],
] as const)("a series of %j went: %s", (values, expected) => {
  expect(courseOf(values.map(of))).toBe(expected);
});

test.each([
  [7497, -1647, "units"],
  [2431, 3419, "size"],
  [10, 10, "balanced"],
  [451, -451, "offset"],
  [0, 0, "none"],
  [null, 5, "unknown"],
] as const)("of %s from the number and %s from the size most comes from: %s", (units, size, expected) => {
  expect(sourceOf(of(units), of(size))).toBe(expected);
});

test.each([
  [0.01, 0.008, "both"],
  [0.2, 0.3, "neither"],
  [0.01, 0.167, "only-t"],
  [0.06, 0.008, "only-permutation"],
  [null, 0.008, "unknown"],
] as const)("p of %s by t and of %s by permutation: %s", (t, permutation, expected) => {
  expect(testsOf(of(t), of(permutation))).toBe(expected);
});

test.each([
  [0.8, 0.01, 5, "together"],
  [-0.8, 0.01, 5, "oppositely"],
  [0.8, 0.09, 5, "noise"],
  [-1, null, 3, "oppositely"],
  [1, null, 2, "unknown"],
  [null, null, 5, "unknown"],
] as const)("r = %s with p = %s of %s pairs is: %s", (r, p, n, expected) => {
  expect(correlatedOf(of(r), of(p), of(n))).toBe(expected);
});

test("seven years are few, eight are not, and twenty are many", () => {
  const years = (count: number) => Array.from({ length: count }, (_, index) => 2000 + index);
  expect([7, 8, 19, 20].map((count) => lengthOf(years(count)))).toEqual([
    "short",
    "medium",
    "medium",
    "long",
  ]);
});
