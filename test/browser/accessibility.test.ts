import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, setUpBench } from "./open-page";

let bench: Bench;
beforeAll(async () => {
  bench = await setUpBench();
});
afterAll(() => bench?.close());

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA and its own best practices. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly: standards, resultTypes: ["violations"] })})`,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join(" | ")}`,
  );
}

describe.each(["id", "en"])("axe finds nothing (%s)", (language) => {
  it.each(["light", "dark"] as const)("%s", async (colorScheme) => {
    const { page } = await bench.open({ query: `?lang=${language}`, colorScheme });
    await page.locator(`#${language} .figure`).first().scrollIntoViewIfNeeded();
    await page.locator(".is-live").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("with the panel open", async () => {
    const { page } = await bench.open({ query: `?lang=${language}` });
    await page.locator(`#${language} .body [data-q]`).first().click();
    await page.locator("#panel[open] h2").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("with the code shown, on a phone", async () => {
    const { page } = await bench.open({ query: `?lang=${language}`, viewport: { width: 390, height: 844 } });
    await page.click("#code-switch");
    expect(await violations(page)).toEqual([]);
  });
});

describe("keyboard", () => {
  it("begins with a link to the content", async () => {
    const { page } = await bench.open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#content");
  });

  it("shows where the focus is", async () => {
    const { page } = await bench.open();
    await page.locator("#id .body [data-q]").first().focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    );
    expect(outline).toBe("solid");
  });
});
