import { chromium } from "playwright-core";

/** Milliseconds from opening the page from disk until its text can be read, and until the first chart is live. */
export async function openPage(path) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const started = performance.now();
    await page.goto(`file://${path}`, { waitUntil: "domcontentloaded" });
    const readable = performance.now() - started;
    await page.waitForLoadState("load");
    const interactive = await page.evaluate(
      () => performance.getEntriesByType("navigation")[0].domInteractive,
    );
    await page.locator("figure").first().scrollIntoViewIfNeeded();
    const asked = performance.now();
    await page.locator("figure .main-svg").first().waitFor({ state: "attached" });
    return { readable, interactive, chart: performance.now() - asked };
  } finally {
    await browser.close();
  }
}
