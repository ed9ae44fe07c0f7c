import { describe, expect, it } from "vitest";
import { linearRegression, predict, studentQuantile } from "../../../src/core/statistics";
import { expectClose } from "./closeness";

describe("predict", () => {
  const line = linearRegression([1, 2, 3, 4], [3, 5, 6, 10]);

  it("widens the intervals with the distance from the mean, and by one observation's own error", () => {
    const quantile = studentQuantile(0.975, 2);
    const atMean = predict(line, 2.5);
    expectClose(atMean.fit, 6);
    expectClose(atMean.confidenceHigh, 6 + quantile * Math.sqrt(0.9 / 4));
    expectClose(atMean.predictionLow, 6 - quantile * Math.sqrt(0.9 * (1 + 1 / 4)));
    const ahead = predict(line, 5);
    expectClose(ahead.fit, 11.5);
    expectClose(ahead.confidenceLow, 11.5 - quantile * Math.sqrt(0.9 * (1 / 4 + 6.25 / 5)));
    expectClose(ahead.predictionHigh, 11.5 + quantile * Math.sqrt(0.9 * (1 + 1 / 4 + 6.25 / 5)));
  });

  it("refuses an x that is not finite", () => {
    expect(() => predict(line, Number.NaN)).toThrow("predict requires finite numbers, got NaN at position 1");
  });
});
