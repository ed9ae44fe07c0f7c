import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { drawFigure } from "../../src/notebook/pictures/draw";
import { findBrowser } from "../../src/page/print-pdf";
import { renderPage } from "../../src/page/render-page";
import { wholePageInput } from "../page/sample-page";

/** A page from disk, as a reader opens it, and what it did that a page should not. */
export interface OpenedPage {
  readonly page: Page;
  /** Requests other than for the file itself and for what it carries. */
  readonly requests: string[];
  /** Console messages, errors and violations of the page's policy. */
  readonly messages: string[];
}

/** The whole report's page on disk, and a browser to open it with. */
export interface Bench {
  readonly html: string;
  /** @param options `withoutCharts`: charts get no room and are not drawn, which takes most of the time */
  open(options?: BrowserContextOptions & { query?: string; withoutCharts?: boolean }): Promise<OpenedPage>;
  close(): Promise<void>;
}

const makeWholePage = (): string => renderPage(wholePageInput(drawFigure));

/** Makes the page and starts the browser; a machine without one fails the tests here. */
export async function setUpBench(makePage = makeWholePage): Promise<Bench> {
  const program = findBrowser(process.env, process.platform);
  if (program === null) throw new Error("the browser tests need Chromium: apt-get install chromium");
  const folder = mkdtempSync(join(tmpdir(), "serapan-browser-"));
  const file = join(folder, "index.html");
  const html = makePage();
  writeFileSync(file, html);
  const browser: Browser = await chromium.launch({
    executablePath: program,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  return {
    html,
    async open({ query = "", withoutCharts = false, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        bypassCSP: withoutCharts,
        ...options,
      });
      if (withoutCharts) await context.addInitScript(hideCharts);
      const page = await context.newPage();
      const requests: string[] = [];
      const messages: string[] = [];
      page.on("request", (request) => {
        if (!/^(?:file|data):/.test(request.url())) requests.push(request.url());
      });
      page.on("console", (message) => messages.push(message.text()));
      page.on("pageerror", (error) => messages.push(error.message));
      await page.goto(pathToFileURL(file).href + query);
      return { page, requests, messages };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function hideCharts(): void {
  document.addEventListener("readystatechange", () => {
    const style = document.createElement("style");
    style.textContent = ".picture { display: none }";
    document.head.append(style);
  });
}

/** Goes through the page so that every chart comes near, and waits until all of the language are drawn. */
export async function drawAllCharts(page: Page): Promise<void> {
  const places = page.locator(".picture:visible");
  for (const place of await places.all()) {
    await place.scrollIntoViewIfNeeded();
    await place.and(page.locator(".is-live")).waitFor();
  }
}
