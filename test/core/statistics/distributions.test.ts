import { describe, expect, it } from "vitest";
import { fUpperP, normalTwoSidedP, studentQuantile, studentTwoSidedP } from "../../../src/core/statistics";
import { expectClose } from "./closeness";

// Expected values: mpmath with 40 digits, rounded to double precision, from the regularised incomplete beta and erfc.
describe("studentTwoSidedP", () => {
  it.each([
    [0.5, 1, 0.7048327646991335],
    [2, 3, 0.1393259685588432],
    [-2, 3, 0.1393259685588432],
    [12.5, 2, 0.006339208103544684],
    [50, 34, 2.0239804375232362e-33],
    [1e-3, 57, 0.9992056072258207],
    [3, 58, 0.003974272184366531],
    [0, 5, 1],
  ])("of t = %d on %d degrees of freedom is %d", (t, df, expected) => {
    expectClose(studentTwoSidedP(t, df), expected);
  });

  it("refuses what is no t and no degrees of freedom", () => {
    expect(() => studentTwoSidedP(Number.NaN, 3)).toThrow(
      "studentTwoSidedP requires a finite number, got NaN",
    );
    expect(() => studentTwoSidedP(1, 0)).toThrow(
      "studentTwoSidedP requires degrees of freedom above 0, got 0",
    );
  });
});

describe("studentQuantile", () => {
  it.each([
    [0.975, 1, 12.706204736174705],
    [0.975, 2, 4.302652729749464],
    [0.975, 3, 3.1824463052837095],
    [0.975, 34, 2.032244509317719],
    [0.975, 58, 2.001717484145236],
    [0.9, 5, 1.475884048824481],
    [0.025, 3, -3.1824463052837095],
  ])("at %d on %d degrees of freedom is %d", (p, df, expected) => {
    expectClose(studentQuantile(p, df), expected);
  });

  it("refuses what is no probability", () => {
    expect(() => studentQuantile(1, 3)).toThrow(
      "studentQuantile requires a probability between 0 and 1, got 1",
    );
  });
});

describe("fUpperP", () => {
  it.each([
    [0.3, 1, 3, 0.6220024542142741],
    [4, 1, 57, 0.050273351053795344],
    [25.5, 2, 10, 0.0001183997607870177],
    [1000, 1, 34, 8.47522346207002e-27],
    [1e-4, 1, 3, 0.992649111412852],
    [0, 1, 3, 1],
  ])("of F = %d on %d and %d degrees of freedom is %d", (f, df1, df2, expected) => {
    expectClose(fUpperP(f, df1, df2), expected);
  });

  it("refuses a negative F", () => {
    expect(() => fUpperP(-1, 1, 3)).toThrow("fUpperP requires an F that is not negative, got -1");
  });
});

describe("normalTwoSidedP", () => {
  it.each([
    [0.1, 0.920344325445942],
    [-1.5, 0.13361440253771614],
    [8, 1.2441921148543568e-15],
    [0, 1],
  ])("of z = %d is %d", (z, expected) => {
    expectClose(normalTwoSidedP(z), expected);
  });
});
