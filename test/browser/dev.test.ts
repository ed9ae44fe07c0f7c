import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { programPath } from "../jupyter/programs";
import { copyProject, removeProject } from "../project-copy.mjs";

/** Time for one report, compiled anew, on a busy machine. */
const LIMIT_MS = 300_000;

let copy: string;
let program: ChildProcess;
let browser: Browser;
let page: Page;
let said = "";

beforeAll(async () => {
  copy = copyProject();
  program = spawn(process.execPath, [join(copy, "dist/commands/main.js"), "dev"], { cwd: copy });
  program.stdout?.on("data", (text) => {
    said += text;
  });
  program.stderr?.on("data", (text) => {
    said += text;
  });
  const address = await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0], LIMIT_MS);
  browser = await chromium.launch({
    executablePath: programPath("chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  page = await browser.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  await page.goto(address);
  await page.locator("article#id").waitFor();
}, LIMIT_MS);

afterAll(async () => {
  await browser?.close();
  program?.kill("SIGINT");
  removeProject(copy);
});

const population = () => join(copy, "data/kota-kupang/population.csv");

/** Changes a file of the copy. */
function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

it(
  "the open page shows a changed figure by itself",
  async () => {
    await page.locator("article#id").getByText("402.286 jiwa").first().waitFor();
    edit(population(), "402286", "402299");
    await page.locator("article#id").getByText("402.299 jiwa").first().waitFor();
  },
  LIMIT_MS,
);

it(
  "wrong data are told on the page, which keeps the last report, and go away when they are right again",
  async () => {
    edit(population(), "402299", "402.299");
    const bar = page.locator("pre[role=status]");
    await bar.getByText(/population\.csv:\d+:\d+ "402\.299"/).waitFor();
    const screenshots = join(__dirname, "../../node_modules/.cache/serapan/screenshots");
    await page.screenshot({ path: join(screenshots, "dev-wrong-data.png") });
    expect(await page.locator("article#id").getByText("402.299 jiwa").count()).toBeGreaterThan(0);
    edit(population(), "402.299", "402300");
    await page.locator("article#id").getByText("402.300 jiwa").first().waitFor();
    await expect.poll(() => bar.count(), { timeout: LIMIT_MS }).toBe(0);
  },
  LIMIT_MS,
);

it(
  "a changed source is taken up too",
  async () => {
    appendFileSync(join(copy, "src/page/style/page.css"), "\nbody{--marker:7px}\n");
    await page.waitForFunction(() => getComputedStyle(document.body).getPropertyValue("--marker") === "7px");
  },
  LIMIT_MS,
);

it("the report on disk knows nothing of the server", () => {
  expect(readFileSync(join(copy, "report/index.html"), "utf8")).not.toContain("EventSource");
});
