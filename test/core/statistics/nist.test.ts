import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Estimate, linearRegression, mean, standardDeviation } from "../../../src/core/statistics";

interface Univariate {
  readonly kind: "univariate";
  readonly data_lines: readonly [number, number];
  readonly mean: string;
  readonly sd: string;
  readonly autocorrelation_lag1: string;
}

interface Norris {
  readonly data_lines: readonly [number, number];
  readonly parameters: Readonly<Record<"B0" | "B1", { readonly estimate: string; readonly sd: string }>>;
  readonly residual_sd: string;
  readonly r_squared: string;
  readonly anova: {
    readonly regression: { readonly ss: string };
    readonly residual: { readonly ss: string };
    readonly f: string;
  };
}

const certified = JSON.parse(read("certified.json")) as Readonly<Record<string, Univariate>> & {
  readonly Norris: Norris;
};

/** NIST certifies 15 digits; more cannot be checked, nor held in double precision. */
const CERTIFIED_DIGITS = 15;
const results: { readonly set: string; readonly quantity: string; readonly digits: number }[] = [];

function read(name: string): string {
  return readFileSync(join(__dirname, "../../golden/nist", name), "utf8");
}

function rows(set: string): readonly (readonly number[])[] {
  const [first, last] = (certified[set] as Univariate).data_lines;
  return read(`${set}.dat`)
    .split(/\r?\n/)
    .slice(first - 1, last)
    .map((line) => line.trim().split(/\s+/).map(Number));
}

/** Correct significant digits, the logarithm of the relative error as StRD defines it. */
function correctDigits(value: Estimate, expected: string): number {
  const error = Math.abs((value as number) - Number(expected)) / Math.abs(Number(expected));
  return error === 0 ? CERTIFIED_DIGITS : Math.min(CERTIFIED_DIGITS, -Math.log10(error));
}

function expectDigits(
  set: string,
  quantity: string,
  value: Estimate,
  expected: string,
  digits: number,
): void {
  const correct = correctDigits(value, expected);
  results.push({ set, quantity, digits: Math.floor(correct * 10) / 10 });
  expect(correct, `${set} ${quantity}: ${value} instead of ${expected}`).toBeGreaterThanOrEqual(digits);
}

afterAll(() => {
  console.log(["Correct digits on the NIST StRD sets (at most 15):", ...results.map(line)].join("\n"));
});

const line = (result: (typeof results)[number]): string =>
  `  ${result.set.padEnd(9)} ${result.quantity.padEnd(24)} ${result.digits.toFixed(1).padStart(4)}`;

/**
 * NumAcc3 asks for the spread 0.1 of numbers near 1,000,000.2: in double precision they are themselves wrong by up
 * to 6e-11, 6e-10 of the spread. Nine digits is all that they hold.
 */
const univariate = [
  { set: "PiDigits", digits: 13 },
  { set: "Lew", digits: 13 },
  { set: "Mavro", digits: 12 },
  { set: "NumAcc1", digits: 15 },
  { set: "NumAcc3", digits: 9 },
];

describe("the statistics against NIST's Statistical Reference Datasets", () => {
  it.each(univariate)("$set: mean and standard deviation to $digits digits", ({ set, digits }) => {
    const values = rows(set).map((row) => row[0] as number);
    const { mean: certifiedMean, sd } = certified[set] as Univariate;
    expectDigits(set, "mean", mean(values), certifiedMean, 15);
    expectDigits(set, "standard deviation", standardDeviation(values), sd, digits);
  });

  it("Norris: the simple linear regression to 12 digits", () => {
    const pairs = rows("Norris");
    const regression = linearRegression(
      pairs.map(([, x]) => x as number),
      pairs.map(([y]) => y as number),
    );
    const { parameters, anova, residual_sd, r_squared } = certified.Norris;
    expectDigits("Norris", "B0", regression.intercept.estimate, parameters.B0.estimate, 12);
    expectDigits("Norris", "B0 standard deviation", regression.intercept.standardError, parameters.B0.sd, 12);
    expectDigits("Norris", "B1", regression.slope.estimate, parameters.B1.estimate, 12);
    expectDigits("Norris", "B1 standard deviation", regression.slope.standardError, parameters.B1.sd, 12);
    expectDigits("Norris", "residual sd", regression.sigma, residual_sd, 12);
    expectDigits("Norris", "R squared", regression.r2, r_squared, 12);
    expectDigits("Norris", "regression SS", regression.ssRegression, anova.regression.ss, 12);
    expectDigits("Norris", "residual SS", regression.ssResidual, anova.residual.ss, 12);
    expectDigits("Norris", "F", regression.f, anova.f, 12);
  });
});
