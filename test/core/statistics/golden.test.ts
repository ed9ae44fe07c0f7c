import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import golden from "../../golden/golden.json";
import { recompute } from "./recompute";

const reference: Readonly<Record<string, number | string | boolean | null>> = golden;
const coveredKeys = readFileSync(join(__dirname, "../../golden/covered-keys.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "");
const computed = recompute();

/** Quantities of golden.R that the project does not offer, or that are text. */
const notOffered = [
  /^meta\./,
  /_method$/,
  /\.has_ties$/,
  /\.(aic|loglik|shapiro_wilk_[wp]|breusch_pagan_\w+_(lm|p))$/,
  /^check\..*implied/,
  /^check\.workers_per_unit_2016_if_units_1040$/,
  /^(growth_log_pct|growth_exponential_pct|elasticity_log|forecast\.trend_log)\./,
  /^trend_log\..*\.(intercept|slope|r2)$/,
  /^f_quantile\.|^pearson_critical_r\./,
];

/**
 * The middle year's x is zero, so that the other slopes do not depend on it: exactly zero, which R gives as what
 * rounding left (1e-13 of the slope).
 */
const exactlyZero = /^ols\.trend\.\w+\.dfbeta_slope\.2014$/;

function relativeError(value: number, expected: number): number {
  return expected === 0 ? Math.abs(value) : Math.abs(value - expected) / Math.abs(expected);
}

const topicOf = (key: string): string =>
  key
    .split(".")
    .slice(0, key.startsWith("ols.") ? 2 : 1)
    .join(".");
const topics = [...new Set([...computed.keys()].map(topicOf))];

describe("the statistics against R on the thesis' data", () => {
  it.each(topics)("%s agrees with R within a relative error of 1e-10", (topic) => {
    const wrong = [...computed.keys()]
      .filter((key) => topicOf(key) === topic && !exactlyZero.test(key))
      .map((key) => ({ key, value: computed.get(key) as number, expected: reference[key] as number }))
      .filter(({ value, expected }) => !(relativeError(value, expected) <= 1e-10));
    expect(wrong).toEqual([]);
  });

  it("gives zero for what the middle year does to the slope of a trend", () => {
    const keys = [...computed.keys()].filter((key) => exactlyZero.test(key));
    expect(keys).toHaveLength(6);
    for (const key of keys) {
      expect(Math.abs(computed.get(key) as number)).toBe(0);
    }
  });

  it("computes every key that the report must have", () => {
    expect(coveredKeys.filter((key) => !computed.has(key))).toEqual([]);
    expect(coveredKeys.length).toBeGreaterThan(700);
  });

  it("leaves out of R's file only what the project does not offer", () => {
    const missing = Object.keys(reference).filter((key) => !computed.has(key));
    expect(missing.filter((key) => !notOffered.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
