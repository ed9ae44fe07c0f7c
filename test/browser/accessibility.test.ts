import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe";
import { type Bench, setUpBench } from "./open-page";

let bench: Bench;
beforeAll(async () => {
  bench = await setUpBench();
});
afterAll(() => bench?.close());

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
