import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { expect, inject, it } from "vitest";
import { joinLines, type MultilineText } from "../../src/kernel/format";
import { bundlesOf, openNotebook } from "./notebooks";
import { jupyterEnvironment, programPath, pythonProgramPath, run } from "./programs";

const copy = inject("copy");
const screenshots = join(__dirname, "../../node_modules/.cache/serapan/screenshots");

it.each([
  ["Debian's nbconvert 6", () => programPath("jupyter-nbconvert"), "6"],
  ["nbconvert 7", () => pythonProgramPath("jupyter-nbconvert"), "7"],
] as const)(
  "%s: its HTML of an executed notebook is readable, charts shown, without network",
  async (_, program, version) => {
    const output = mkdtempSync(join(tmpdir(), "serapan-html-"));
    const path = "notebooks/en/01-background.ipynb";
    const { code, stderr } = await run(
      program(),
      ["--to", "html", "--output-dir", output, "--output", "page", path],
      { cwd: copy, env: jupyterEnvironment(copy) },
    );
    expect(code, stderr).toBe(0);

    const browser = await chromium.launch({
      executablePath: programPath("chromium"),
      args: ["--no-sandbox"],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 4_000 } });
      const refused: string[] = [];
      await page.route(/^(?!file:|data:)/, (route) => {
        refused.push(new URL(route.request().url()).hostname);
        return route.abort();
      });
      await page.goto(pathToFileURL(join(output, "page.html")).href);

      const bundles = bundlesOf(openNotebook(copy, path));
      const figures = bundles.filter((bundle) => "application/vnd.plotly.v1+json" in bundle);
      const shown = await page.$$eval("img", (images) =>
        (images as HTMLImageElement[])
          .filter((image) => image.complete && image.naturalWidth > 100 && image.clientWidth > 100)
          .map((image) => image.alt),
      );
      expect(shown).toEqual(figures.map((bundle) => joinLines(bundle["text/plain"] as MultilineText)));
      expect(await page.locator("table:visible").count()).toBeGreaterThan(2);
      expect(await page.locator("h2").first().innerText()).toContain("1.1 Background");
      // What nbconvert's own template asks for: formulas and widgets, of which the notebooks have none.
      expect(
        refused.every((host) => host === "cdnjs.cloudflare.com"),
        refused.join(),
      ).toBe(true);
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: join(screenshots, `nbconvert-${version}-html.png`) });
    } finally {
      await browser.close();
      rmSync(output, { recursive: true });
    }
  },
);
