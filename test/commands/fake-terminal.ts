import { createTerminal, type Terminal } from "../../src/commands/terminal";
import type { Language } from "../../src/core/words/language";

/** A terminal whose two streams are kept. */
export function fakeTerminal(
  isTTY = false,
  language: Language = "en",
): Terminal & { out: () => string; err: () => string } {
  const written = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    isTTY,
    columns: 80,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const terminal = createTerminal(stream("out"), stream("err"), { SERAPAN_LANG: language });
  return { ...terminal, out: () => written.out, err: () => written.err };
}
