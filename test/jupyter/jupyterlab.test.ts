import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { joinLines } from "../../src/kernel/format";
import { type JupyterServer, serverWords, startServer } from "./notebook-server";
import { openNotebook, plain, shownBy } from "./notebooks";
import { jupyterFolders, programPath, serapan, todaysEnvironment } from "./programs";

const copy = inject("copy");
const screenshots = join(__dirname, "../../node_modules/.cache/serapan/screenshots");
let server: JupyterServer;
let browser: Browser;

/** JupyterLab's own object in its page, as far as these tests ask it. */
interface LabPage {
  readonly jupyterapp: {
    readonly commands: { execute(command: string): Promise<unknown> };
    readonly shell: {
      readonly currentWidget: {
        readonly context: { readonly sessionContext: { readonly ready: Promise<void> } };
        readonly content: {
          readonly widgets: readonly {
            readonly model: { readonly type: string; readonly executionCount: number | null };
          }[];
        };
      };
    };
  };
}

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  const { port, words } = await serverWords();
  const lab = [join(copy, "dist/commands/main.js"), "lab", ...words, "--LabApp.expose_app_in_browser=True"];
  server = await startServer(copy, process.execPath, lab, port, todaysEnvironment(copy));
  browser = await chromium.launch({
    executablePath: programPath("chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.end("SIGINT");
});

/** Expects something of a page on a machine that does other things too. */
const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 120_000 });

/** What a user has set in JupyterLab; it is read whenever a page is opened. */
function choose({ theme, withPlotly }: { theme: "Light" | "Dark"; withPlotly: boolean }): void {
  const folder = join(jupyterFolders(copy).config, "labconfig");
  mkdirSync(folder, { recursive: true });
  const settings = {
    "@jupyterlab/apputils-extension:themes": { theme: `JupyterLab ${theme}` },
    "@jupyterlab/apputils-extension:notification": { fetchNews: "false" },
    // All cells stand in the page, also those out of sight.
    "@jupyterlab/notebook-extension:tracker": { windowingMode: "none" },
  };
  writeFileSync(join(folder, "default_setting_overrides.json"), JSON.stringify(settings));
  const disabledExtensions = { "@jupyterlab/plotly-extension:factory": !withPlotly };
  writeFileSync(join(folder, "page_config.json"), JSON.stringify({ disabledExtensions }));
}

/** Opens a notebook in a window tall enough to hold it, and waits for its kernel. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 6_000 } });
  page.setDefaultTimeout(120_000);
  const place = path.replace(/^notebooks\//, "");
  await page.goto(`${server.address}/lab/tree/${place}?reset&token=${server.token}`);
  await page.locator(".jp-Notebook .jp-CodeCell").first().waitFor();
  await page.evaluate(
    () => (globalThis as unknown as LabPage).jupyterapp.shell.currentWidget.context.sessionContext.ready,
  );
  return page;
}

const execute = (page: Page, command: string): Promise<unknown> =>
  page.evaluate((name) => (globalThis as unknown as LabPage).jupyterapp.commands.execute(name), command);

/** How many code cells were run, and how many were not; JupyterLab attaches only some of them to the page. */
const countRun = (page: Page): Promise<{ run: number; left: number }> =>
  page.evaluate(() => {
    const { content } = (globalThis as unknown as LabPage).jupyterapp.shell.currentWidget;
    const counts = content.widgets
      .filter(({ model }) => model.type === "code")
      .map(({ model }) => model.executionCount);
    const run = counts.filter((count) => count !== null).length;
    return { run, left: counts.length - run };
  });

/** Expects an executed notebook's tables and sentences in JupyterLab, and nothing said to be wrong. */
async function expectTextShown(page: Page, path: string): Promise<void> {
  const expected = shownBy(openNotebook(copy, path));
  await until(() => page.locator(".jp-OutputArea table:visible").count()).toBe(expected.tables);
  const text = plain(await page.locator(".jp-Notebook").innerText());
  for (const sentence of expected.sentences) {
    expect(text).toContain(plain(sentence).slice(0, 60));
  }
  expect(await page.locator("[data-mime-type='application/vnd.jupyter.stderr']").allInnerTexts()).toEqual([]);
}

/** The height of each live chart's drawing, in pixels. */
const liveCharts = (page: Page): Promise<number[]> =>
  page.$$eval(".jp-RenderedPlotly", (charts) =>
    (charts as HTMLElement[])
      .filter((chart) => chart.querySelector(".main-svg .plot, .main-svg .cartesianlayer *") !== null)
      .map(({ offsetHeight }) => offsetHeight),
  );

const shoot = (page: Page, name: string) => page.screenshot({ path: join(screenshots, `lab-${name}.png`) });

describe("a fresh clone in JupyterLab 4 without Plotly's extension", () => {
  it.each(["Light", "Dark"] as const)(
    "shows text, tables and pictures of the charts before any cell is run (%s)",
    async (theme) => {
      choose({ theme, withPlotly: false });
      const path = "notebooks/en/01-background.ipynb";
      const page = await open(path);
      await expectTextShown(page, path);
      const pictures = await page.$$eval(".jp-OutputArea-output img", (images) =>
        (images as HTMLImageElement[])
          .filter((image) => image.naturalWidth > 100 && image.clientWidth > 100)
          .map((image) => image.alt),
      );
      expect(pictures).toEqual(shownBy(openNotebook(copy, path)).figures);
      await shoot(page, `static-${theme.toLowerCase()}`);
      await page.close();
    },
  );
});

describe("Run All in JupyterLab 4, opened by `serapan lab`", () => {
  const path = "notebooks/id/01-latar-belakang.ipynb";
  const before = readFileSync(join(copy, path));
  let page: Page;

  beforeAll(async () => {
    choose({ theme: "Light", withPlotly: true });
    page = await open(path);
  });
  afterAll(async () => {
    await page?.close();
    writeFileSync(join(copy, path), before);
  });

  it("shows every table and sentence, every chart live, and nothing on standard error", async () => {
    const { run: cells } = await countRun(page);
    await execute(page, "notebook:clear-all-cell-outputs");
    await until(() => countRun(page)).toEqual({ run: 0, left: cells });
    await page.locator(".lm-MenuBar-item", { hasText: "Run" }).click();
    await page.locator(".lm-Menu-item", { hasText: "Run All Cells" }).first().click();
    await until(() => countRun(page)).toEqual({ run: cells, left: 0 });
    await expectTextShown(page, path);
    const { figures } = shownBy(openNotebook(copy, path));
    await until(async () => (await liveCharts(page)).filter((height) => height > 200).length).toBe(
      figures.length,
    );
    await shoot(page, "live-light");
  });

  it("saves a sentence that was changed, and the next report has it", async () => {
    const added = "Kalimat ini ditulis di JupyterLab.";
    const { cells } = openNotebook(copy, path);
    const place = cells.findLastIndex(
      ({ cell_type, source }) => cell_type === "code" && /^prose`.*`;\s*$/s.test(joinLines(source)),
    );
    const cell = page.locator(".jp-Notebook .jp-Cell").nth(place);
    await cell.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    // Before the template's last two characters, "`;".
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(` ${added}`);
    await page.keyboard.press("Shift+Enter");
    await until(() => cell.locator(".jp-OutputArea-output").innerText()).toContain(added);
    await page.keyboard.press("Control+s");
    await until(() => readFileSync(join(copy, path), "utf8")).toContain(added);

    const { code, stderr } = await serapan(copy, "report", "--lang", "id", "--out", "report-of-lab");
    expect(code, stderr).toBe(0);
    expect(readFileSync(join(copy, "report-of-lab/index.html"), "utf8")).toContain(added);
  });

  it("completes the report's members", async () => {
    await page.locator(".jp-CodeCell .cm-content").last().click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("b");
    await page.keyboard.press("Enter");
    await page.keyboard.type("report.");
    await page.keyboard.press("Tab");
    const offered = page.locator(".jp-Completer:visible .jp-Completer-match");
    await until(() => offered.allInnerTexts()).toEqual(
      expect.arrayContaining(["population", "workers", "prose", "table", "figure", "quantity"]),
    );
  });
});

describe("JupyterLab 4 in dark", () => {
  it("shows text, tables and live charts", async () => {
    choose({ theme: "Dark", withPlotly: true });
    const path = "notebooks/en/01-background.ipynb";
    const page = await open(path);
    await expectTextShown(page, path);
    const { figures } = shownBy(openNotebook(copy, path));
    await until(async () => (await liveCharts(page)).filter((height) => height > 200).length).toBe(
      figures.length,
    );
    await shoot(page, "live-dark");
    await page.close();
  });
});

describe("Notebook 7, of the same server", () => {
  it("shows text, tables and live charts of a fresh clone", async () => {
    choose({ theme: "Light", withPlotly: true });
    const path = "notebooks/en/01-background.ipynb";
    const page = await browser.newPage({ viewport: { width: 1280, height: 6_000 } });
    await page.goto(`${server.address}/${path}?token=${server.token}`);
    await page.locator(".jp-Notebook .jp-CodeCell").first().waitFor();
    await expectTextShown(page, path);
    await shoot(page, "notebook-7");
    await page.close();
  });
});
