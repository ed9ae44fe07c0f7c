import { expect } from "vitest";
import { type Estimate, isDefined, type UndefinedReason } from "../../../src/core/statistics";

/** Expects a number within a relative error, or an absolute one beside zero. */
export function expectClose(value: Estimate, expected: number, tolerance = 1e-12): void {
  if (!isDefined(value)) {
    expect.fail(`not defined (${value.undefined}), expected ${expected}`);
  }
  expect(Math.abs(value - expected), `${value} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance * (expected === 0 ? 1 : Math.abs(expected)),
  );
}

/** Expects an estimate that does not exist, for this reason. */
export function expectUndefined(value: Estimate | undefined, reason: UndefinedReason): void {
  expect(value).toEqual({ undefined: reason });
}
