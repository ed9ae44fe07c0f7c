/** Exit codes of every command. */
export const exitCodes = { done: 0, wrongInput: 1, wrongUsage: 2 } as const;

/** A command that cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Errors whose message is written for the user; any other is a fault of the program. */
const told = [
  "BatchError",
  "ChangedMeanwhileError",
  "DataError",
  "JupyterError",
  "NotebookError",
  "OutputError",
  "PrintError",
  "Refusal",
  "ResultsError",
  "VerifyError",
];

/** What stderr says of an error, in one block, and the exit code. */
export function describeFailure(error: unknown): { readonly message: string; readonly code: 1 | 2 } {
  if (!(error instanceof Error)) {
    return { message: String(error), code: exitCodes.wrongInput };
  }
  if (error instanceof UsageError) {
    return { message: error.message, code: exitCodes.wrongUsage };
  }
  if (told.includes(error.name)) {
    return { message: error.message, code: exitCodes.wrongInput };
  }
  return {
    message: `This is a fault of serapan itself, or of a package that it uses:\n${error.stack ?? error.message}`,
    code: exitCodes.wrongInput,
  };
}
