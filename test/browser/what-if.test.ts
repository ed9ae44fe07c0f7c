import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe";
import { changedPackage, makeWholeReport, saidIn, thesisData } from "./living-report";
import { type Bench, drawAllCharts, setUpBench } from "./open-page";

let bench: Bench;
beforeAll(async () => {
  bench = await setUpBench(() => makeWholeReport(thesisData));
});
afterAll(() => bench?.close());

const bar = "#what-if";
const isWhatIf = (page: Page) =>
  page.waitForFunction(() => document.documentElement.classList.contains("is-what-if"));

/** Opens the panel on a number of the edition's body. */
async function openNumber(page: Page, language: string, quantity: string): Promise<void> {
  await page.locator(`#${language} [data-q="${quantity}"]`).first().click();
  await page.locator("#panel form").waitFor();
}

async function ask(page: Page, figure: string): Promise<void> {
  await page.fill("#what-if-figure", figure);
  await page.keyboard.press("Enter");
}

/** The edition's markup but for live charts, and what they leave on their places. */
const markupOf = (page: Page, language: string) =>
  page.evaluate((lang) => {
    const copy = document.querySelector(`.edition[lang="${lang}"]`)?.cloneNode(true) as HTMLElement;
    for (const live of copy.querySelectorAll(".live")) live.remove();
    for (const place of copy.querySelectorAll(".picture")) {
      for (const name of ["class", "style", "data-drawn"]) place.removeAttribute(name);
    }
    copy.querySelector("[aria-current]")?.removeAttribute("aria-current");
    return copy.outerHTML;
  }, language);

describe("what if", () => {
  it("is asked by keyboard from a published cell, and every number, sentence, table and chart follows", async () => {
    const { page, requests, messages } = await bench.open({ query: "?lang=id" });
    await page.locator('#id .body [data-q="growth_pct.units.2016"]').first().focus();
    await page.keyboard.press("Enter");
    await page.locator('#panel [data-input="value.units.2016"]').focus();
    await page.keyboard.press("Enter");
    await page.locator("#what-if-figure").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("1.040");
    await page.keyboard.press("Enter");
    await isWhatIf(page);
    expect(await page.locator("#panel").isVisible()).toBe(false);
    expect(await page.locator(`${bar} li`).innerText()).toContain("Unit usaha 2016: 1.040 (terbitan: 1.940)");
    expect(await page.locator(`${bar} [role=status]`).innerText()).toMatch(
      /^\d+ alinea, \d+ tabel, dan \d+ gambar berubah\. Hubungan utamanya tidak lagi signifikan\.$/,
    );
    const key = page.locator('#id .key-figures [data-q="value.units.2016"]');
    expect(await key.innerText()).toBe("1.040");
    expect(await key.getAttribute("title")).toBe("terbitan: 1.940");
    expect(await page.evaluate(() => CSS.highlights.get("what-if")?.size)).toBeGreaterThan(5);
    await drawAllCharts(page);
    expect(await page.locator("#figure-small-industry .live").textContent()).toContain("1.040");
    expect(requests).toEqual([]);
    expect(messages).toEqual([]);
  });

  it("is refused by the rules of the tables and in their words, and the page stays", async () => {
    const { page } = await bench.open({ query: "?lang=en" });
    await openNumber(page, "en", "value.units.2016");
    const refused = page.locator("#panel [role=alert]");
    await ask(page, "10.4");
    await expect.poll(() => refused.innerText()).toContain("whole number of business units expected");
    await ask(page, "");
    await expect.poll(() => refused.innerText()).toContain("the cell is blank");
    await ask(page, "-5");
    await expect.poll(() => refused.innerText()).toContain('"-5"');
    expect(page.url()).not.toContain("what-if");
  });

  it("leads back to exactly the published page", async () => {
    const { page } = await bench.open({ query: "?lang=en" });
    await drawAllCharts(page);
    const published = await markupOf(page, "en");
    await openNumber(page, "en", "value.units.2016");
    await page.locator('#panel [data-reading="1040"]').click();
    await isWhatIf(page);
    expect(await markupOf(page, "en")).not.toBe(published);
    await page.locator(`${bar} .ways button`).first().click();
    expect(await page.locator(bar).isVisible()).toBe(false);
    // Half a megabyte each: a difference is not printed.
    expect((await markupOf(page, "en")) === published).toBe(true);
    expect(page.url()).not.toContain("what-if");
  });

  it("stands in the address with several figures, and survives a reload and the language switch", async () => {
    const { page, messages } = await bench.open({
      query: "?lang=id&what-if=small-industry.units.2016:1040,2013:",
    });
    await isWhatIf(page);
    expect(await page.locator(`${bar} li`).count()).toBe(2);
    await page.reload();
    await isWhatIf(page);
    await page.click('.languages a[hreflang="en"]');
    await expect
      .poll(() => page.locator(`${bar} li`).allInnerTexts())
      .toEqual([
        expect.stringContaining("1,040 (published: 1,940)"),
        expect.stringContaining("Without 2013"),
      ]);
    expect(await page.locator('#en .key-figures [data-q="value.units.2016"]').innerText()).toBe("1,040");
    expect(await page.locator("#en .kicker").innerText()).toContain("2012–2016");
    expect(messages).toEqual([]);
  });

  it("gives the changed table as a file that the program reads", async () => {
    const { page } = await bench.open({ query: "?what-if=small-industry.units.2016:1040" });
    await isWhatIf(page);
    const href = await page.locator(`${bar} a[download="small-industry.csv"]`).getAttribute("href");
    expect(decodeURIComponent(href ?? "")).toContain("\n2016,1040,9425\n");
    // What is taken from a figure is not mistaken for the published one.
    const taken = page.locator("#figure-small-industry .taken");
    const name = "small-industry-kota-kupang-id-what-if";
    expect(await taken.locator("a").getAttribute("download")).toBe(`${name}.csv`);
    expect(await taken.locator("[data-picture=png]").getAttribute("data-file")).toBe(name);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds (%s)", async (colorScheme) => {
    const { page } = await bench.open({
      query: "?lang=en&what-if=small-industry.units.2016:1040",
      colorScheme,
    });
    await isWhatIf(page);
    expect(await violations(page)).toEqual([]);
    await openNumber(page, "en", "value.units.2016");
    expect(await violations(page)).toEqual([]);
  });

  it("takes a year more, by the rules of the tables, into the address and the files", async () => {
    const { page, messages } = await bench.open({ query: "?lang=en" });
    await openNumber(page, "en", "value.units.2016");
    await page.locator("#panel [data-add-year]").focus();
    await page.keyboard.press("Enter");
    const form = page.locator("#panel form[data-year]");
    expect(await form.locator("h3").innerText()).toBe("Figures of 2017");
    expect(await violations(page)).toEqual([]);
    const typed = { population: "410,000", units: "2,010", workers: "9.9.9", unemployment_rate: "7.2" };
    for (const [column, figure] of Object.entries(typed))
      await form.locator(`[id$="-${column}"]`).fill(figure);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => form.locator("[role=alert]").innerText())
      .toMatch(/^[^\n]*workers[^\n]*"9\.9\.9"[^\n]*$/i);
    await form.locator('[id$="-workers"]').fill("9,800");
    await page.keyboard.press("Enter");
    await isWhatIf(page);
    await page.reload();
    await isWhatIf(page);
    expect(await page.locator("#en .kicker").innerText()).toContain("2012–2017");
    expect(await page.locator(`${bar} li`).count()).toBe(4);
    await page.click('.languages a[hreflang="id"]');
    await expect
      .poll(() => page.locator(`${bar} li`).allInnerTexts())
      .toContainEqual(expect.stringMatching(/Tenaga kerja.* 2017: 9\.800/));
    const href = await page.locator(`${bar} a[download="population.csv"]`).getAttribute("href");
    expect(decodeURIComponent(href ?? "")).toMatch(/\n2017,410000,\n$/);
    expect(messages).toEqual([]);
  });

  it("marks what changed, not the rows behind a year that is left out, nor what names the data", async () => {
    const { page } = await bench.open({ query: "?lang=en&what-if=2013:" });
    await isWhatIf(page);
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get("what-if") ?? [])].map((range) => {
        const place = range.startContainer;
        const at = place instanceof Element ? place : place.parentElement;
        return at?.closest(".version") ? "version" : at?.closest("[id]")?.id;
      }),
    );
    expect(marked).toContain("en-table-audit");
    expect(marked).not.toContain("version");
    expect(marked).not.toContain("en-table-unemployment");
    expect(await page.locator("#en-table-unemployment td").count()).toBe(4);
    expect(await page.locator("#en-table-unemployment [data-what-if]").count()).toBe(0);
  });

  it.each([
    [390, "light"],
    [320, "dark"],
  ] as const)(
    "leaves a phone of %d pixels to the text, in one line that unfolds (%s)",
    async (width, colorScheme) => {
      const { page } = await bench.open({
        query: "?lang=id&what-if=small-industry.units.2016:1040,2013:",
        viewport: { width, height: 640 },
        colorScheme,
      });
      await isWhatIf(page);
      const height = () => page.locator(bar).evaluate((element) => (element as HTMLElement).offsetHeight);
      expect(await height()).toBeLessThan(60);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
      await page.locator(`${bar} .unfold`).focus();
      await page.keyboard.press("Enter");
      expect(await height()).toBeGreaterThan(100);
      expect(await page.locator(`${bar} .ways button`).first().isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);
    },
  );

  it("says on every printed page which figures are shown, and no longer when they are taken back", async () => {
    const { page } = await bench.open({ query: "?lang=id&what-if=small-industry.units.2016:1040" });
    await isWhatIf(page);
    const printed = async (): Promise<readonly string[]> => {
      const input = await page.pdf({ preferCSSPageSize: true });
      return execFileSync("pdftotext", ["-layout", "-", "-"], { input, encoding: "utf8" })
        .split("\f")
        .slice(0, -1);
    };
    const changed = await printed();
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.filter((text) => !/Pengandaian: Unit usaha 2016: 1\.040/.test(text))).toEqual([]);
    await page.locator(`${bar} .ways button`).first().click();
    expect((await printed()).filter((text) => text.includes("Pengandaian"))).toEqual([]);
  });

  it.each([
    {
      cell: "small-industry.units.2016:1040",
      file: "small-industry.csv",
      from: /^2016,\d+,/m,
      to: "2016,1040,",
    },
    {
      cell: "population.population.2013:371046",
      file: "population.csv",
      from: /^2013,\d+,/m,
      to: "2013,371046,",
    },
    {
      cell: "unemployment.unemployment_rate.2015:",
      file: "unemployment.csv",
      from: /^2015,.*$/m,
      to: "2015,",
    },
  ])(
    "says to the letter what the report on the changed table says: $cell",
    async ({ cell, file, from, to }) => {
      const changed = changedPackage((name, text) => (name === file ? text.replace(from, to) : text));
      const path = join(mkdtempSync(join(tmpdir(), "serapan-changed-")), "index.html");
      writeFileSync(path, makeWholeReport(changed, "--static"));
      for (const language of ["id", "en"]) {
        const { page } = await bench.open({ query: `?lang=${language}&what-if=${cell}` });
        await isWhatIf(page);
        const said = await saidIn(page, language);
        await page.goto(`${pathToFileURL(path).href}?lang=${language}`);
        expect(said).toBe(await saidIn(page, language));
      }
    },
  );
});
