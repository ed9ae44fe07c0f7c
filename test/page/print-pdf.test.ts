import { describe, expect, it } from "vitest";
import { findBrowser } from "../../src/page/print-pdf";

const only = (path: string) => (candidate: string) => candidate === path;

describe("the browser to print with", () => {
  it.each([
    ["linux", { PATH: "/bin:/usr/bin" }, "/usr/bin/chromium"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    [
      "win32",
      { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
  ] as const)("is found on %s", (platform, environment, path) => {
    expect(findBrowser(environment, platform, only(path))).toBe(path);
  });

  it("is the one that CHROME_PATH names, and no other", () => {
    expect(findBrowser({ CHROME_PATH: "/opt/chrome" }, "linux", only("/opt/chrome"))).toBe("/opt/chrome");
    expect(
      findBrowser({ CHROME_PATH: "/gone", PATH: "/usr/bin" }, "linux", only("/usr/bin/chromium")),
    ).toBeNull();
  });

  it("is none where there is none", () => {
    expect(findBrowser({ PATH: "/usr/bin" }, "linux", () => false)).toBeNull();
  });
});
