/** Why an estimate does not exist for the given numbers. */
export const undefinedReasons = [
  "too-few-observations",
  "constant-explanatory-variable",
  "constant-series",
  "perfect-fit",
  "zero-base",
  "zero-change",
  "not-positive",
  "observation-determines-fit",
  "gap-between-years",
] as const;

export type UndefinedReason = (typeof undefinedReasons)[number];

/** An estimate that does not exist, with the reason. */
export interface NotDefined {
  readonly undefined: UndefinedReason;
}

/**
 * The result of a method that some numbers leave undefined: a finite number, or the reason why there is none.
 * Never `NaN`, never `Infinity`.
 */
export type Estimate = number | NotDefined;

/** An estimate that does not exist. */
export function notDefined(reason: UndefinedReason): NotDefined {
  return { undefined: reason };
}

/** Whether the estimate is a number. */
export function isDefined(estimate: Estimate): estimate is number {
  return typeof estimate === "number";
}
