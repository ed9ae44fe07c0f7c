import { showText } from "../core/study/show-value";

const ESCAPE = "\u001b";

/** What colours a terminal and moves its cursor: control sequences, commands to the window, two-letter escapes. */
const sequences = new RegExp(
  [
    `(?:${ESCAPE}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
    `${ESCAPE}\\][^\u0007${ESCAPE}]*(?:\u0007|${ESCAPE}\\\\)?`,
    `${ESCAPE}[ -/]*[0-~]`,
  ].join("|"),
  "g",
);

/**
 * What a program printed, as a terminal would leave it: without colours, of a line that was written over its last
 * writing, and every other control character visible.
 *
 * @example terminalText("10%\r100%\n\u001b[32mdone\u001b[0m") // => "100%\ndone"
 */
export function terminalText(printed: string): string {
  const lines = printed.replace(sequences, "").split(/\r*\n/);
  return showText(lines.map((line) => line.split("\r").findLast((text) => text !== "") ?? "").join("\n"));
}
