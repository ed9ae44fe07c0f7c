import type { Quantity } from "../../ledger/quantity";
import { compareAsShown } from "../../words/quantity";

/** The level below which a p-value is called significant, set before any result is seen. */
const SIGNIFICANCE_LEVEL = 0.05;

/** A change smaller than this, in per cent over the whole period, is called flat. */
const FLAT_GROWTH_PERCENT = 1;

export type Direction = "rising" | "falling" | "flat" | "unknown";

/** Which way a series went over the period, from its growth in per cent. */
export function directionOf(growth: Quantity): Direction {
  if (growth.value === null) {
    return "unknown";
  }
  if (Math.abs(growth.value) < FLAT_GROWTH_PERCENT) {
    return "flat";
  }
  return growth.value > 0 ? "rising" : "falling";
}

export type Sign = "positive" | "negative" | "zero" | "unknown";

/** The sign of a quantity as it is shown: zero where its decimals leave nothing of it. */
export function signOf(quantity: Quantity): Sign {
  return signAgainst(quantity, 0);
}

/** Which way a value went from one year to another, both as they are shown. */
export function moveOf(first: Quantity, last: Quantity): Sign {
  return signAgainst(last, first.value);
}

/** Which way a series went, from the first to the last of the years that have it; unknown of fewer than two. */
export function courseOf(yearly: readonly Quantity[]): Sign {
  const [first, ...rest] = yearly.filter(({ value }) => value !== null);
  const last = rest.at(-1);
  return first === undefined || last === undefined ? "unknown" : moveOf(first, last);
}

function signAgainst({ value, unit }: Quantity, other: number | null): Sign {
  if (value === null || other === null) {
    return "unknown";
  }
  return ({ above: "positive", below: "negative", equal: "zero" } as const)[
    compareAsShown(value, other, unit)
  ];
}

export type Responsiveness = "elastic" | "proportional" | "inelastic" | "opposite" | "unknown";

/** What an elasticity, as it is shown, says: more than proportional, proportional, less than that, or the other way round. */
export function responsivenessOf({ value, unit }: Quantity): Responsiveness {
  if (value === null) {
    return "unknown";
  }
  if (compareAsShown(value, 0, unit) === "below") {
    return "opposite";
  }
  return ({ above: "elastic", equal: "proportional", below: "inelastic" } as const)[
    compareAsShown(value, 1, unit)
  ];
}

export type Significance = "significant" | "not-significant" | "unknown";

/** Whether a p-value lies below the level that was set beforehand. */
export function significanceOf(p: Quantity): Significance {
  if (p.value === null) {
    return "unknown";
  }
  return p.value < SIGNIFICANCE_LEVEL ? "significant" : "not-significant";
}

export type Interval = "above" | "below" | "includes" | "unknown";

/** Where an interval lies against a value. */
export function intervalAgainst(low: Quantity, high: Quantity, value: number): Interval {
  if (low.value === null || high.value === null) {
    return "unknown";
  }
  if (low.value > value) {
    return "above";
  }
  return high.value < value ? "below" : "includes";
}

export type Agreement = "same-sign" | "opposite-sign" | "unknown";

/** Whether two estimates point the same way. */
export function agreementOf(first: Quantity, second: Quantity): Agreement {
  if (first.value === null || second.value === null || first.value === 0 || second.value === 0) {
    return "unknown";
  }
  return Math.sign(first.value) === Math.sign(second.value) ? "same-sign" : "opposite-sign";
}

export type SourceOfChange = "units" | "size" | "balanced" | "offset" | "none" | "unknown";

/**
 * Where a change in workers comes from for the most part: the number of business units or their size; `balanced` where
 * the two are shown as equally large, `offset` where one undoes the other, `none` where neither did anything.
 */
export function sourceOf(ofUnits: Quantity, ofSize: Quantity): SourceOfChange {
  const [units, size] = [ofUnits.value, ofSize.value];
  if (units === null || size === null) {
    return "unknown";
  }
  const compared = compareAsShown(Math.abs(units), Math.abs(size), ofUnits.unit);
  if (compared === "equal") {
    if (signOf(ofUnits) === "zero") {
      return "none";
    }
    return units * size < 0 ? "offset" : "balanced";
  }
  return compared === "above" ? "units" : "size";
}

export type Tests = "both" | "neither" | "only-t" | "only-permutation" | "unknown";

/** What the t-test and the permutation test of the same relation say; where they disagree, the cautious one stands. */
export function testsOf(p: Quantity, permutationP: Quantity): Tests {
  const [t, permutation] = [significanceOf(p), significanceOf(permutationP)];
  if (t === "unknown" || permutation === "unknown") {
    return "unknown";
  }
  if (t === permutation) {
    return t === "significant" ? "both" : "neither";
  }
  return t === "significant" ? "only-t" : "only-permutation";
}

export type Length = "short" | "medium" | "long";

/** Fewer years than this leave even a strong relation in doubt, and no trend worth drawing on. */
const FEW_YEARS = 8;

const MANY_YEARS = 20;

/** Whether a study has few years or many. */
export function lengthOf(years: readonly number[]): Length {
  return years.length < FEW_YEARS ? "short" : years.length < MANY_YEARS ? "medium" : "long";
}

export type Correlated = "together" | "oppositely" | "noise" | "unknown";

/** Fewer pairs than this say nothing: of two, the correlation is always 1 or −1. */
const FEWEST_PAIRS = 3;

/** How two series go together, by their correlation or the slope of one on the other: with a sign only where it is not noise. */
export function correlatedOf(r: Quantity, p: Quantity, n: Quantity): Correlated {
  if (r.value === null || n.value === null || n.value < FEWEST_PAIRS) {
    return "unknown";
  }
  // A perfect fit has no error to test against.
  if (p.value !== null && significanceOf(p) !== "significant") {
    return "noise";
  }
  return r.value > 0 ? "together" : "oppositely";
}
