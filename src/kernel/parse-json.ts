import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import type { Say, Words } from "../core/words/language";
import { Refusal } from "../core/words/refusal";

type Expected = keyof Words["kernel"]["expected"];

/** What a schema says where a field is not as it should be: the key of the words for it. */
export const expectation = (expected: Expected): Expected => expected;

/** The first thing that is wrong with a file, as the schema's issue has it: a message of ours, or valibot's own. */
export function describeIssue(
  { message, expected, received }: { message: string; expected: string | null; received: string },
  { kernel }: Words,
): string {
  return message in kernel.expected
    ? kernel.expected[message as Expected]
    : kernel.expectedOther({ expected: String(expected), received });
}

/**
 * The value of a JSON file.
 *
 * @param remedy what the user may do where it is none
 * @throws {Refusal} with line and column, and a word where git left its marks in the file
 */
export function parseJson(text: string, path: string, remedy: Say): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors);
    const offset = errors[0]?.offset ?? 0;
    const before = text.slice(0, offset).split("\n");
    const fault = errors[0] ? printParseErrorCode(errors[0].error) : "InvalidSymbol";
    const place = `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    const isMerging = /^(<{7}|={7}|>{7})/m.test(text);
    throw new Refusal(
      "notebook",
      (words) => `${words.kernel.notJson({ place, fault, isMerging })}\n${remedy(words)}`,
      { notebook: path },
    );
  }
}
