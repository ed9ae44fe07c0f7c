import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type JupyterServer, serverWords, startServer } from "./notebook-server";
import { openNotebook, plain, shownBy } from "./notebooks";
import { programPath } from "./programs";

const copy = inject("copy");
const screenshots = join(__dirname, "../../node_modules/.cache/serapan/screenshots");
let server: JupyterServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  const { port, words } = await serverWords();
  server = await startServer(copy, programPath("jupyter-notebook"), words, port);
  browser = await chromium.launch({
    executablePath: programPath("chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.end("SIGTERM");
});

/** Jupyter Notebook's own object in its page, as far as these tests ask it. */
interface NotebookPage {
  readonly Jupyter: {
    readonly notebook: {
      readonly trusted: boolean;
      readonly kernel: {
        is_connected(): boolean;
        complete(code: string, position: number, hear: (message: { content: unknown }) => void): void;
        inspect(code: string, position: number, hear: (message: { content: unknown }) => void): void;
      };
      clear_all_output(): void;
      get_cells(): { cell_type: string; input_prompt_number?: number | string; get_text(): string }[];
    };
  };
}

/** Opens a notebook in a window tall enough to hold it. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 5_200 } });
  page.setDefaultTimeout(300_000);
  await page.goto(`${server.address}/${path}?token=${server.token}`);
  await page.waitForFunction(() => {
    const { Jupyter } = globalThis as unknown as Partial<NotebookPage>;
    return Jupyter?.notebook?.kernel?.is_connected() && Jupyter.notebook.get_cells().length > 1;
  });
  return page;
}

/** The pictures that are really drawn, by their alternative text. */
const pictures = (page: Page): Promise<string[]> =>
  page.$$eval(".output img", (images) =>
    (images as HTMLImageElement[])
      .filter((image) => image.complete && image.naturalWidth > 100 && image.clientWidth > 100)
      .map((image) => image.alt),
  );

async function expectAllShown(page: Page, path: string): Promise<void> {
  const expected = shownBy(openNotebook(copy, path));
  expect(expected.figures.length).toBeGreaterThan(0);
  expect(await pictures(page)).toEqual(expected.figures);
  expect(await page.locator(".output table:visible").count()).toBe(expected.tables);
  const text = plain(await page.locator("#notebook-container").innerText());
  for (const sentence of expected.sentences) {
    expect(text).toContain(plain(sentence).slice(0, 60));
  }
}

describe("a notebook of a fresh clone, which Jupyter does not trust", () => {
  it("shows its text, tables and charts before any cell is run", async () => {
    const path = "notebooks/en/01-background.ipynb";
    const page = await open(path);
    const trusted = await page.evaluate(
      () => (globalThis as unknown as NotebookPage).Jupyter.notebook.trusted,
    );
    expect(trusted).toBe(false);
    await expectAllShown(page, path);
    await page.screenshot({ path: join(screenshots, "jupyter-untrusted.png") });
    await page.close();
  });
});

describe("Run All in Jupyter Notebook", () => {
  const path = "notebooks/id/01-latar-belakang.ipynb";
  let page: Page;

  beforeAll(async () => {
    page = await open(path);
    await page.evaluate(() => (globalThis as unknown as NotebookPage).Jupyter.notebook.clear_all_output());
    expect(await page.locator(".output img").count()).toBe(0);
    await page.click("#celllink");
    await page.click("#run_all_cells a");
    await page.waitForFunction(() => {
      const cells = (globalThis as unknown as NotebookPage).Jupyter.notebook
        .get_cells()
        .filter((cell) => cell.cell_type === "code" && cell.get_text().trim() !== "");
      return cells.every((cell) => typeof cell.input_prompt_number === "number");
    });
  });

  it("shows every figure, table and sentence, and nothing on standard error", async () => {
    await expectAllShown(page, path);
    expect(await page.locator(".output_stderr").allInnerTexts()).toEqual([]);
    await page.screenshot({ path: join(screenshots, "jupyter-run-all.png") });
  });

  /** Asks the kernel through Jupyter's own client. */
  const ask = (request: "complete" | "inspect", code: string): Promise<unknown> =>
    page.evaluate(
      ([name, text]) =>
        new Promise((resolve) => {
          const { kernel } = (globalThis as unknown as NotebookPage).Jupyter.notebook;
          kernel[name](text, text.length, ({ content }) => resolve(content));
        }),
      [request, code] as const,
    );

  it("completes the report's members (complete_request)", async () => {
    const { matches } = (await ask("complete", "report.")) as { matches: string[] };
    expect(matches).toEqual(
      expect.arrayContaining(["population", "workers", "prose", "table", "figure", "quantity"]),
    );
    const keys = (await ask("complete", "report.population.")) as { matches: string[] };
    expect(keys.matches).toEqual(expect.arrayContaining(["first", "last", "growth"]));
  });

  it.each([
    [
      "openReport",
      /function openReport\(language: Language, parameters: Parameters\): Report/,
      /Opens the report on a data package/,
    ],
    ["report.quantity", /quantity: \(id: string\) => Quantity/, /Any quantity of the ledger, by its id/],
    ["report.share", /share: SeriesPicks/, /share of the population, per cent/],
  ])("shows type and words of %s (inspect_request)", async (name, type, words) => {
    const { found, data } = (await ask("inspect", name)) as { found: boolean; data: Record<string, string> };
    expect(found).toBe(true);
    expect(data["text/plain"]).toMatch(type);
    expect(data["text/plain"]).toMatch(words);
  });
});
