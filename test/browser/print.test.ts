import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapters } from "../../src/core/content/registry";
import { printPdf } from "../../src/page/print-pdf";
import { type Bench, drawAllCharts, setUpBench } from "./open-page";

let bench: Bench;
beforeAll(async () => {
  bench = await setUpBench();
});
afterAll(() => bench?.close());

/** A4 in points, as PDF counts them. */
const A4 = [595, 842];

describe("the printed report", () => {
  it("is a PDF of A4 pages", async () => {
    const pdf = Buffer.from(await printPdf(bench.html)).toString("latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    const sizes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length).toBeGreaterThan(10);
    for (const [, width, height] of sizes) {
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual(A4);
    }
  });

  it("has the still pictures, plain numbers, and nothing to click", async () => {
    const { page } = await bench.open();
    await drawAllCharts(page);
    await page.emulateMedia({ media: "print" });
    const figures = chapters.flatMap(({ figures }) => figures).length;
    expect(await page.locator("#id .static:visible").count()).toBe(figures);
    expect(await page.locator(".live:visible, .bar:visible, .figure-data:visible, #en:visible").count()).toBe(
      0,
    );
    const number = page.locator("#id .body [data-q]").first();
    expect(await number.evaluate((mark) => getComputedStyle(mark).borderBottomStyle)).toBe("none");
  });

  it.each(["the system", "the reader"])("is light, even where %s has chosen the dark", async (who) => {
    const { page } = await bench.open({ colorScheme: who === "the system" ? "dark" : "light" });
    if (who === "the reader") await page.click("#theme-switch");
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(28, 27, 25)");
  });
});
