import { type Problem, refusalOf } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import type { Refusal } from "../../core/words/refusal";

/**
 * An entry that is refused before anything is written: every reason, in one block.
 *
 * @param what says what was refused, without a full stop
 * @example
 * entryRefusal(({ collect }) => collect.noPackageMade, [problem(advice, "--code", "53")]).message
 * // => 'No package was made:\n  --code "53": the four digits of the BPS code expected; look it up on bps.go.id, …'
 */
export const entryRefusal = (what: Say, problems: readonly Problem[]): Refusal<readonly Problem[]> =>
  refusalOf("entry", what, problems);

/** A published file that is refused. */
export const importRefusal = (file: string, problems: readonly Problem[]): Refusal<readonly Problem[]> =>
  entryRefusal(({ collect }) => collect.cannotImport({ file }), problems);
