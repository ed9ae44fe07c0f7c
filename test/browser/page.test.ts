import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapters } from "../../src/core/content/registry";
import { type Bench, drawAllCharts, setUpBench } from "./open-page";

let bench: Bench;
beforeAll(async () => {
  bench = await setUpBench();
});
afterAll(() => bench?.close());

/** How many charts each edition has: one a figure of the registry. */
const FIGURES = chapters.flatMap(({ figures }) => figures).length;

describe("charts", () => {
  it.each(["id", "en"])("are all drawn from disk without a request or a message (%s)", async (language) => {
    const { page, requests, messages } = await bench.open({ query: `?lang=${language}` });
    await drawAllCharts(page);
    expect(await page.locator(".is-live .main-svg").count()).toBeGreaterThanOrEqual(FIGURES);
    expect(requests).toEqual([]);
    expect(messages).toEqual([]);
  });

  it("write numbers in the language of the page", async () => {
    const { page } = await bench.open();
    await drawAllCharts(page);
    expect(await page.locator("#figure-population .live").textContent()).toContain("402.286");
    await page.click('.languages a[hreflang="en"]');
    await drawAllCharts(page);
    expect(await page.locator("#en-figure-population .live").textContent()).toContain("402,286");
  });

  it("follow the theme", async () => {
    const { page, messages } = await bench.open({ colorScheme: "light" });
    const label = page.locator("#figure-population .xtick text").first();
    await page.locator("#figure-population").scrollIntoViewIfNeeded();
    await expect.poll(() => label.evaluate((text) => getComputedStyle(text).fill)).toBe("rgb(28, 27, 25)");
    await page.click("#theme-switch");
    await expect.poll(() => label.evaluate((text) => getComputedStyle(text).fill)).toBe("rgb(231, 229, 224)");
    expect(messages).toEqual([]);
  });

  it("fit their box again when the window becomes narrow", async () => {
    const { page } = await bench.open();
    await page.locator("#figure-small-industry").scrollIntoViewIfNeeded();
    await page.locator("#figure-small-industry .picture.is-live").waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    const widths = () =>
      page
        .locator("#figure-small-industry .picture")
        .evaluate((box) => [box.clientWidth, box.querySelector(".main-svg")?.getBoundingClientRect().width]);
    await expect.poll(async () => (await widths())[1]).toBeLessThan(390);
    const [box, chart] = await widths();
    expect(chart).toBe(box);
  });
});

describe("a figure is taken along", () => {
  it.each([
    ["id", "figure-population", "402.286"],
    ["en", "en-figure-population", "402,286"],
  ])("as SVG and PNG, made in the page, in the colours of paper (%s)", async (language, figure, label) => {
    const { page, requests, messages } = await bench.open({
      query: `?lang=${language}`,
      colorScheme: "dark",
    });
    await page.locator(`#${figure} summary`).click();
    const take = async (type: string): Promise<Buffer> => {
      const waited = page.waitForEvent("download");
      await page.locator(`#${figure} [data-picture=${type}]`).click();
      const download = await waited;
      expect(download.suggestedFilename()).toBe(`population-kota-kupang-${language}.${type}`);
      return readFileSync(await download.path());
    };
    const svg = new JSDOM(String(await take("svg")), { contentType: "image/svg+xml" }).window.document;
    expect(svg.documentElement.getAttribute("width")).toBe("640");
    expect(svg.documentElement.textContent).toContain(label);
    expect(svg.documentElement.outerHTML).toContain("rgb(28, 27, 25)");
    const png = await take("png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Its head says how wide and how high it is: twice the picture.
    expect(png.readUInt32BE(16)).toBe(1280);
    expect(png.readUInt32BE(20)).toBe(2 * Number(svg.documentElement.getAttribute("height")));
    expect(requests).toEqual([]);
    expect(messages).toEqual([]);
  });
});

describe("a table is copied", () => {
  /** What lies on the clipboard when everything in an element is selected and copied. */
  const copied = (page: Page, selector: string) =>
    page.evaluate((at) => {
      const kinds = ["text/plain", "text/html"];
      const taken: string[] = [];
      const keep = ({ clipboardData }: ClipboardEvent) =>
        taken.push(...kinds.map((kind) => clipboardData?.getData(kind) ?? ""));
      window.addEventListener("copy", keep, { once: true });
      getSelection()?.selectAllChildren(document.querySelector(at) as Element);
      document.execCommand("copy");
      return taken;
    }, selector);

  it("as plain cells, with tabs and as HTML, without what only the page needs", async () => {
    const { page } = await bench.open({ query: "?lang=id" });
    const [text, markup] = await copied(page, "#table-small-industry table");
    expect(text?.split("\n").slice(0, 3)).toEqual([
      "Tahun\tUnit usaha (unit)\tTenaga kerja (orang)",
      "2012\t652\t3.575",
      "2013\t893\t5.987",
    ]);
    expect(text).not.toMatch(/ {2}|\t\t/);
    expect(markup).toContain("<tr><th>2012</th><td>652</td><td>3.575</td></tr>");
    expect(markup).not.toMatch(/span|button|data-|style|class/);
  });

  it("and a sentence as ever", async () => {
    const { page } = await bench.open({ query: "?lang=id" });
    // Nothing was put there: the browser copies by itself.
    expect(await copied(page, ".item.text")).toEqual(["", ""]);
  });
});

describe("languages", () => {
  it("switch by keyboard, set the document's language and title, and are remembered", async () => {
    const { page } = await bench.open();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("id");
    await page.locator('.languages a[hreflang="en"]').focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await page.title()).toContain("The Role of Small Industry");
    expect(await page.locator("#id").isVisible()).toBe(false);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it("keep the place that the reader has reached", async () => {
    const { page } = await bench.open();
    await page.evaluate(() => document.getElementById("section-relation")?.scrollIntoView());
    const top = (anchor: string) =>
      page.locator(`#${anchor}`).evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
    await expect.poll(() => top("section-relation")).toBeLessThan(100);
    await page.locator('.languages a[hreflang="en"]').evaluate((link) => (link as HTMLElement).click());
    await expect.poll(() => top("en-section-relation")).toBeLessThan(100);
    expect(await top("en-section-relation")).toBeGreaterThan(0);
  });

  it("come from the address: ?lang=en, or an anchor of the other edition", async () => {
    const asked = await bench.open({ query: "?lang=en" });
    expect(await asked.page.locator("#en h1").isVisible()).toBe(true);
    const linked = await bench.open({ query: "#en-section-relation" });
    await expect.poll(() => linked.page.evaluate(() => document.documentElement.lang)).toBe("en");
  });
});

describe("provenance", () => {
  it("leads by keyboard from a number to its published cell, back, and closes with the focus returned", async () => {
    const { page } = await bench.open();
    const number = page.locator('#id .body [data-q="growth_pct.workers.2013"]').first();
    await number.focus();
    await page.keyboard.press("Enter");
    const panel = page.locator("#panel");
    await panel.waitFor();
    expect(await panel.innerText()).toContain("100 × (5.987 ÷ 3.575 − 1)");
    expect(await panel.innerText()).toMatch(/67,46\d{8,}%/);
    await panel.locator('[data-input="value.workers.2012"]').focus();
    await page.keyboard.press("Enter");
    await panel.getByText("small-industry.csv").waitFor();
    expect(await panel.innerText()).toMatch(/small-industry\.csv, baris 2\. Disperindag Kota Kupang/);
    await panel.locator("[data-back]").focus();
    await page.keyboard.press("Enter");
    await panel.getByText("100 × (5.987 ÷ 3.575 − 1)").waitFor();
    await page.keyboard.press("Escape");
    expect(await panel.isVisible()).toBe(false);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.q)).toBe(
      "growth_pct.workers.2013",
    );
  });

  it("speaks the language of the page", async () => {
    const { page } = await bench.open({ query: "?lang=en" });
    await page.locator('#en .body [data-q="growth_pct.workers.2013"]').first().click();
    await page.locator("#panel").getByText("100 × (5,987 ÷ 3,575 − 1)").waitFor();
  });

  it("opens for the numbers that are marked, whatever they are", async () => {
    const { page, messages } = await bench.open();
    const unopened = await page.evaluate(async () => {
      const panel = document.getElementById("panel") as HTMLDialogElement;
      const missed: string[] = [];
      for (const number of [...document.querySelectorAll<HTMLElement>("#id [data-q]")].slice(0, 40)) {
        number.click();
        for (let turn = 0; turn < 50 && !panel.open; turn += 1) await new Promise((done) => setTimeout(done));
        if (!panel.open) missed.push(number.dataset.q ?? "");
        panel.close();
      }
      return missed;
    });
    expect(unopened).toEqual([]);
    expect(messages).toEqual([]);
  });
});

describe("reading", () => {
  it("has one switch for all code", async () => {
    const { page } = await bench.open();
    const code = page.locator("#id .code pre");
    expect(await code.first().isVisible()).toBe(false);
    await page.click("#code-switch");
    expect(await page.locator("#code-switch").getAttribute("aria-pressed")).toBe("true");
    for (const cell of await code.all()) expect(await cell.isVisible()).toBe(true);
    await page.click("#code-switch");
    expect(await code.first().isVisible()).toBe(false);
  });

  it("marks in the contents the section that is read", async () => {
    const { page } = await bench.open();
    await page.evaluate(() => document.getElementById("section-definitions")?.scrollIntoView());
    await expect
      .poll(() => page.locator("#id .contents a[aria-current]").getAttribute("href"))
      .toBe("#section-definitions");
  });

  it("follows the reading in the contents after a jump to the end and back", async () => {
    const { page } = await bench.open();
    const marked = page.locator("#id .contents a[aria-current]");
    await page.locator("body").press("End");
    await expect.poll(() => marked.getAttribute("href")).toBe("#quantities");
    await page.locator("body").press("Home");
    await expect.poll(() => marked.count()).toBe(0);
  });

  it.each([320, 390, 768, 1280])("never scrolls sideways at %i px", async (width) => {
    const { page } = await bench.open({ viewport: { width, height: 844 } });
    await drawAllCharts(page);
    await page.click("#code-switch");
    await page.locator("#id details").evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each(["id", "en"])("has no hole beside notes in the margin (%s)", async (language) => {
    const { page } = await bench.open({ query: `?lang=${language}`, viewport: { width: 1280, height: 900 } });
    const gaps = await page.evaluate((lang) => {
      const isText = (item: Element) => !item.matches(".margin") && item.getBoundingClientRect().height > 0;
      return [...document.querySelectorAll(`#${lang} .flow`)].flatMap((flow) => {
        const boxes = [...flow.children].filter(isText).map((item) => item.getBoundingClientRect());
        return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? top));
      });
    }, language);
    expect(gaps.length).toBeGreaterThan(40);
    expect(gaps.filter((gap) => gap > 90)).toEqual([]);
  });

  it("works without JavaScript: everything is there, the other language an anchor away", async () => {
    const { page, messages } = await bench.open({ javaScriptEnabled: false });
    expect(await page.locator("#id h1").isVisible()).toBe(true);
    expect(await page.locator("#en h1").isVisible()).toBe(false);
    expect(await page.locator("#id .static:visible").count()).toBe(FIGURES);
    expect(await page.locator("#theme-switch").isVisible()).toBe(false);
    await page.locator("#id .code summary").first().click();
    expect(await page.locator("#id .code pre").first().isVisible()).toBe(true);
    await page.click('.languages a[hreflang="en"]');
    expect(await page.locator("#en h1").isVisible()).toBe(true);
    expect(await page.locator("#id h1").isVisible()).toBe(false);
    await page.locator("#en .contents a").first().click();
    expect(await page.locator("#en h1").isVisible()).toBe(true);
    expect(messages).toEqual([]);
  });

  it("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "long-title": "off", "no-inline-style": "error" },
    });
    const report = await validator.validateString(bench.html);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect([...new Set(found)].slice(0, 20)).toEqual([]);
  });
});
