import { expect, it } from "vitest";
import { openerOf } from "../../src/commands/open-page";

it.each([
  ["linux", "xdg-open"],
  ["darwin", "open"],
  ["win32", "explorer.exe"],
] as const)("a page is opened on %s by %s, whatever its name", (platform, command) => {
  expect(openerOf(platform, "/a b/index.html; x")).toEqual({ command, words: ["/a b/index.html; x"] });
});
