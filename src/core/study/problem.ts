import { isRefusal, Refusal } from "../words/refusal";
import { showValue } from "./show-value";

/** One reason why a data package is refused, with the place to look at. */
export interface Problem {
  /** The file's path inside the data package. */
  readonly file: string;
  /** 1 is the first line. */
  readonly line: number;
  /** 1 is the first character of the line. */
  readonly column: number;
  /** What stands there, or null where the problem is that nothing does. */
  readonly value: string | null;
  readonly rule: string;
  readonly remedy: string;
}

/**
 * One line that says place, value, rule and remedy.
 *
 * @example
 * describeProblem({ file: "population.csv", line: 4, column: 6, value: "365.385",
 *   rule: "whole number of persons expected", remedy: "is this a thousands separator? Write 365385." });
 * // => 'population.csv:4:6 "365.385": whole number of persons expected; is this a thousands separator? Write 365385.'
 */
export function describeProblem({ file, line, column, value, rule, remedy }: Problem): string {
  const place = `${showValue(file)}:${line}:${column}`;
  return `${place}${value === null ? "" : ` "${showValue(value)}"`}: ${rule}; ${remedy}`;
}

/** How many problems a message lists; a file in the wrong form has one in nearly every cell. */
const LISTED_PROBLEMS = 40;

/** A data package that cannot be used, refused with everything that is wrong with it. */
export type DataRefusal = Refusal<readonly Problem[]>;

/** Whether an error is the refusal of a data package. */
export function isDataRefusal(error: unknown): error is DataRefusal {
  return isRefusal(error, "data");
}

/**
 * Everything that is wrong with a data package, in one block.
 *
 * @param packageName what the message calls the package: its folder, or its name
 */
export function dataRefusal(packageName: string, problems: readonly Problem[]): DataRefusal {
  const listed = problems.slice(0, LISTED_PROBLEMS).map((problem) => `  ${describeProblem(problem)}`);
  const rest = problems.length - listed.length;
  const counted = `${problems.length} problem${problems.length === 1 ? "" : "s"}`;
  return new Refusal(
    "data",
    [
      `The data package ${showValue(packageName)} cannot be used (${counted}):`,
      ...listed,
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ].join("\n"),
    problems,
  );
}
