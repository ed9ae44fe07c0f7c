import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { Refusal } from "../core/words/refusal";

/**
 * The value of a JSON file.
 *
 * @param remedy what the user may do where it is none
 * @throws {Refusal} with line and column, and a word where git left its marks in the file
 */
export function parseJson(text: string, path: string, remedy: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors);
    const offset = errors[0]?.offset ?? 0;
    const before = text.slice(0, offset).split("\n");
    const fault = errors[0] ? printParseErrorCode(errors[0].error) : "InvalidSymbol";
    const place = `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    const hint = /^(<{7}|={7}|>{7})/m.test(text)
      ? " The file holds the marks of an unfinished git merge."
      : "";
    throw new Refusal("notebook", `${place}: the file is not valid JSON (${fault}).${hint}\n${remedy}`, {
      notebook: path,
    });
  }
}
