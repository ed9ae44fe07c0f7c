import { type Problem, refusalOf } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import type { Refusal } from "../../core/words/refusal";

/**
 * An entry that is refused before anything is written: every reason, in one block.
 *
 * @param what says what was refused, without a full stop
 * @example
 * entryRefusal(({ collect }) => collect.cannotImport({ file: "tpt.xlsx" }), [problem(advice, "C4", "4.770")]).message
 * // => 'tpt.xlsx cannot be imported:\n  C4 "4.770": number in per cent expected, this is 4.770 or 4770; write it …'
 */
export const entryRefusal = (what: Say, problems: readonly Problem[]): Refusal<readonly Problem[]> =>
  refusalOf("entry", what, problems);
