import { expect, it } from "vitest";
import { progressBar, timeLeft } from "../../src/commands/batch-progress";
import { createTerminal, languageOf, wrapText } from "../../src/commands/terminal";
import { wordsIn } from "../../src/core/words/language";
import { fakeTerminal } from "./fake-terminal";

it("draws progress anew in one line on a terminal, and takes it away before anything else is said", () => {
  const terminal = fakeTerminal(true);
  terminal.progress("01.ipynb", "cell 1 of 9");
  terminal.progress("01.ipynb", "cell 2 of 9", "█░");
  terminal.print("ready");
  expect(terminal.err()).toBe(
    "\r\u001b[2K01.ipynb, cell 1 of 9\r\u001b[2K█░ 01.ipynb, cell 2 of 9\r\u001b[2K",
  );
  expect(terminal.out()).toBe("ready\n");
});

it("cuts the progress line to the terminal's width, so that it stays one line", () => {
  const terminal = fakeTerminal(true);
  terminal.progress("x".repeat(200));
  expect(terminal.err()).toBe(`\r\u001b[2K${"x".repeat(79)}`);
});

it("shows the control characters of a name, and leaves the colours", () => {
  const terminal = fakeTerminal(true);
  terminal.print("\u001b[1mdata\u001b[22m/\u001b]0;title\u0007\u001b[2J");
  terminal.complain("a\u0008b");
  terminal.progress("reading \u001b[2J");
  expect(terminal.out()).toBe("\u001b[1mdata\u001b[22m/\\u001b]0;title\\u0007\\u001b[2J\n");
  expect(terminal.err()).toBe("a\\u0008b\n\r\u001b[2Kreading \\u001b[2J");
});

it("writes a line for each new step where there is no terminal", () => {
  const terminal = fakeTerminal();
  terminal.progress("01.ipynb", "cell 1 of 9");
  terminal.progress("01.ipynb", "cell 2 of 9", "█░");
  terminal.progress("02.ipynb", "cell 1 of 9");
  expect(terminal.err()).toBe("01.ipynb\n02.ipynb\n");
});

it.each([
  ["a terminal", true, {}, true],
  ["a terminal with NO_COLOR", true, { NO_COLOR: "1" }, false],
  ["a dumb terminal", true, { TERM: "dumb" }, false],
  ["a file, even on a build machine", false, { CI: "true" }, false],
])("colours the text for %s: %s", (_, isTTY, environment, isColored) => {
  const stream = { isTTY, write: () => {} };
  const { colors } = createTerminal(stream, stream, environment);
  expect(colors.bold("x") !== "x").toBe(isColored);
});

it("wraps a text at spaces, the following lines indented and as short", () => {
  expect(wrapText("aa bb cc dd eeeeeeeeeeee f", 6, "  ")).toBe("aa bb\n  cc\n  dd\n  eeeeeeeeeeee\n  f");
});

it.each([
  [[], 10, ""],
  [[2, 4], 10, "about 30 s left"],
  [[2, 4], 40, "about 2 min left"],
  [[8, 1, 1], 20, "about 20 s left"],
  [[60], 100, "about 1.7 h left"],
])("tells from reports that took %j s how long %d more take: %s", (seconds, remaining, text) => {
  expect(timeLeft(seconds, remaining, wordsIn("en"))).toBe(text);
});

it("a bar is filled as far as the work is done, and full only at its end", () => {
  expect(progressBar(0, 514)).toBe("░".repeat(20));
  expect(progressBar(257, 514)).toBe("█".repeat(10) + "░".repeat(10));
  expect(progressBar(513, 514)).toBe(`${"█".repeat(19)}░`);
  expect(progressBar(514, 514)).toBe("█".repeat(20));
});

it.each([
  [{ SERAPAN_LANG: "id", LANG: "en_GB.UTF-8" }, "en-US", "id"],
  [{ SERAPAN_LANG: "en", LANG: "id_ID.UTF-8" }, "id", "en"],
  [{ LANG: "id_ID.UTF-8" }, "en-US", "id"],
  [{ LC_ALL: "en_US.UTF-8", LANG: "id_ID.UTF-8" }, "id", "en"],
  [{ LC_MESSAGES: "id_ID", LANG: "C.UTF-8" }, "en-US", "id"],
  [{}, "id-ID", "id"],
  [{ LANG: "" }, "de-DE", "en"],
  [{ SERAPAN_LANG: "fr", LANG: "id_ID" }, "en-US", "id"],
  [{ LANG: "idle" }, "en-US", "en"],
])("speaks, by %j on a system of %s, the language %s", (environment, locale, language) => {
  expect(languageOf(environment, locale)).toBe(language);
});
