import type { Say, Words } from "../words/language";
import { isRefusal, Refusal, type RefusalKind } from "../words/refusal";
import { showLine, showValue } from "./show-value";
import type { TextPlace } from "./text-place";

/** A place in a file of the data package, by the file's path inside it. */
export interface FilePlace extends TextPlace {
  readonly file: string;
}

/**
 * Where something stands: in a file of the package; or an option, the cell of a published file (`B8`), a path, said in
 * a language where it has words; null where the whole input is meant.
 */
export type Place = FilePlace | Say | string | null;

/** What was expected, and what to do about it. */
export interface Advice {
  readonly rule: string;
  readonly remedy: string;
}

/** One reason why something is refused: a data package, what was typed, or a published file. */
export interface Problem<At extends Place = Place> {
  readonly place: At;
  /** What stands there, or null where the problem is that nothing does. */
  readonly value: string | null;
  readonly advice: Say<Advice>;
}

/** A reason why a data package is refused. */
export type FileProblem = Problem<FilePlace>;

/** A problem of the whole input, unless a place is given. */
export function problem(
  advice: Say<Advice>,
  place: string | null = null,
  value: string | null = null,
): Problem<string | null> {
  return { place, value, advice };
}

/** A problem of a whole file of the data package: it points at its beginning. */
export function problemOfFile(file: string, advice: Say<Advice>): FileProblem {
  return { place: { file, line: 1, column: 1 }, value: null, advice };
}

/**
 * One line that says place, value, rule and remedy.
 *
 * @example
 * describeProblem({ place: { file: "population.csv", line: 4, column: 6 }, value: "365.385",
 *   advice: () => ({ rule: "whole number of persons expected", remedy: "is this a thousands separator? Write 365385." }) },
 *   words)
 * // => 'population.csv:4:6 "365.385": whole number of persons expected; is this a thousands separator? Write 365385.'
 */
export function describeProblem({ place, value, advice }: Problem, words: Words): string {
  const { rule, remedy } = advice(words);
  const where = [
    ...(place === null ? [] : [describePlace(place, words)]),
    ...(value === null ? [] : [`"${showValue(value, words)}"`]),
  ].join(" ");
  return `${where === "" ? "" : `${where}: `}${showLine(rule)}; ${showLine(remedy)}`;
}

function describePlace(place: Exclude<Place, null>, words: Words): string {
  if (typeof place === "object") return `${showValue(place.file, words)}:${place.line}:${place.column}`;
  return showLine(typeof place === "string" ? place : place(words));
}

/** How many problems a message lists; a file in the wrong form has one in nearly every cell. */
const LISTED_PROBLEMS = 40;

/**
 * The refusal of something with everything that is wrong with it, in one block.
 *
 * @param what says what was refused, without a full stop
 */
export function refusalOf<One extends Problem>(
  kind: RefusalKind,
  what: Say,
  problems: readonly One[],
): Refusal<readonly One[]> {
  return new Refusal<readonly One[]>(
    kind,
    (words) =>
      [
        `${showLine(what(words))}:`,
        ...firstFew(
          problems.map((one) => describeProblem(one, words)),
          LISTED_PROBLEMS,
          words,
        ).map((line) => `  ${line}`),
      ].join("\n"),
    problems,
  );
}

/**
 * The first of many, and how many more there are.
 *
 * @example firstFew(["a", "b", "c"], 2, wordsIn("en")) // => ["a", "b", "and 1 more"]
 */
function firstFew(items: readonly string[], most: number, { study }: Words): readonly string[] {
  const rest = items.length - most;
  return rest > 0 ? [...items.slice(0, most), study.andMore({ count: rest })] : items;
}

/**
 * The first names of many in a row, and how many more there are.
 *
 * @example listed(["a", "b", "c"], 2, wordsIn("en")) // => "a, b and 1 more"
 */
export function listed(names: readonly string[], most: number, words: Words): string {
  const few = firstFew(names, most, words);
  return names.length > most ? `${few.slice(0, -1).join(", ")} ${few.at(-1)}` : few.join(", ");
}

/** A data package that cannot be used, refused with everything that is wrong with it. */
export type DataRefusal = Refusal<readonly FileProblem[]>;

/** Whether an error is the refusal of a data package. */
export function isDataRefusal(error: unknown): error is DataRefusal {
  return isRefusal(error, "data");
}

/**
 * Everything that is wrong with a data package, in one block.
 *
 * @param packageName what the message calls the package: its folder, or its name
 */
export function dataRefusal(packageName: string, problems: readonly FileProblem[]): DataRefusal {
  return refusalOf(
    "data",
    (words) => words.study.cannotBeUsed({ name: showValue(packageName, words), problems: problems.length }),
    problems,
  );
}
