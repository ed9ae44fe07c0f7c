import { applyEdits, type FormattingOptions, modify, parse } from "jsonc-parser";
import type { Remark } from "../../core/study/study";

/**
 * Adds remarks behind those of a descriptor; every other character of it stays as it is.
 *
 * @returns the descriptor's new text
 */
export function addRemarks(descriptorText: string, remarks: readonly Remark[]): string {
  const formattingOptions = formattingOf(descriptorText);
  return remarks.reduce((text, remark) => {
    const { remarks: existing } = parse(text) as { remarks?: unknown[] };
    const edits =
      existing === undefined
        ? modify(text, ["remarks"], [remark], { formattingOptions })
        : modify(text, ["remarks", existing.length], remark, { formattingOptions, isArrayInsertion: true });
    return applyEdits(text, edits);
  }, descriptorText);
}

/** The indentation and line ends that the text itself uses. */
function formattingOf(text: string): FormattingOptions {
  const [, indentation = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
  return {
    insertSpaces: !indentation.includes("\t"),
    tabSize: indentation.includes("\t") ? 1 : indentation.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
