import { type Say, type Words, wordsIn } from "./language";
import { describeSystemFault } from "./system-fault";

/**
 * What kind of thing was refused: words on the command line; a data package; figures on their way into one; a
 * notebook; an output folder; a PDF; a file of results; a file that changed meanwhile; outputs that differ; Jupyter;
 * some reports of a batch; a Word file.
 */
export type RefusalKind =
  | "usage"
  | "data"
  | "entry"
  | "notebook"
  | "output"
  | "print"
  | "results"
  | "changed"
  | "verify"
  | "jupyter"
  | "batch"
  | "word";

/**
 * Something that the user can mend: the message is one block that says place, value, rule and remedy. Every other
 * error is a fault of the program. Whoever shows it says it in the reader's language; `message` is in English.
 * It has a kind and no `code`, by which an error of the file system is told.
 *
 * @example throw new Refusal("output", ({ make }) => make.notAFolder({ folder }));
 */
export class Refusal<Details = undefined> extends Error {
  override readonly name = "Refusal";
  readonly details: Details;

  constructor(
    readonly kind: RefusalKind,
    readonly say: Say,
    ...[details]: Details extends undefined ? [] : [Details]
  ) {
    super(say(wordsIn("en")));
    this.details = details as Details;
  }
}

/** Whether an error is a refusal, of that kind where one is named. */
export function isRefusal(error: unknown, kind?: RefusalKind): error is Refusal<unknown> {
  return error instanceof Refusal && (kind === undefined || error.kind === kind);
}

/**
 * What the user is told of an error: a refusal and a fault of the system speak for themselves, any other error is a
 * fault of the program.
 *
 * @param isDebugging whether where it was thrown is told too
 */
export function describeError(error: unknown, words: Words = wordsIn("en"), isDebugging = false): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const said = isRefusal(error) ? error.say(words) : describeSystemFault(error, words);
  const stack = error.stack ?? error.message;
  if (said === null) return `${words.commands.fault}\n${stack}`;
  return isDebugging ? `${said}\n${stack}` : said;
}
