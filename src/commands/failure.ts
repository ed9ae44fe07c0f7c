import { describeError, isRefusal } from "../core/words/refusal";

/** Exit codes of every command. */
export const exitCodes = { done: 0, wrongInput: 1, wrongUsage: 2 } as const;

/** What stderr says of an error, in one block, and the exit code. */
export function describeFailure(error: unknown): { readonly message: string; readonly code: 1 | 2 } {
  return {
    message: describeError(error),
    code: isRefusal(error, "usage") ? exitCodes.wrongUsage : exitCodes.wrongInput,
  };
}
