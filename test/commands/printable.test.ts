import { expect, it } from "vitest";
import { createTerminal } from "../../src/commands/terminal";

it("shows the control characters of a name, and leaves the colours", () => {
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text), isTTY: true };
  const terminal = createTerminal(stream, stream, { LANG: "en" });
  terminal.print("\u001b[1mdata\u001b[22m/\u001b]0;title\u0007\u001b[2J");
  terminal.complain("a\u0008b");
  terminal.progress("reading \u001b[2J");
  expect(lines).toEqual([
    "\u001b[1mdata\u001b[22m/\\u001b]0;title\\u0007\\u001b[2J\n",
    "a\\u0008b\n",
    "\r\u001b[2Kreading \\u001b[2J",
  ]);
});
