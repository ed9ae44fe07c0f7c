import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readResults, renderResults } from "../../src/core/comparison/results";
import { drawFigure } from "../../src/notebook/pictures/draw";
import { renderIndexPage } from "../../src/page/batch/index-page";
import { regionRow } from "../../src/page/batch/region-row";
import { printPdf } from "../../src/page/print-pdf";
import { renderChange } from "../../src/page/render-change";
import { renderPage } from "../../src/page/render-page";
import { wholePageInput } from "../page/sample-page";
import { violations } from "./axe";
import { hostileStudy, planted } from "./hostile-package";
import { type Bench, drawAllCharts, setUpBench } from "./open-page";

const study = hostileStudy();
const input = wholePageInput(drawFigure, study);
const results = renderResults(study, input.analysis, input.findings);

function makePage(): string {
  const previous = results.replace(/"value": 9425/g, '"value": 9426');
  const section = (language: "id" | "en") => [
    { anchor: "changes", ...(renderChange(previous, results, language) ?? expect.fail("no change")) },
  ];
  return renderPage({ ...input, extraSections: { id: section("id"), en: section("en") } });
}

const makeIndex = (): string =>
  renderIndexPage(
    [
      regionRow("plain", readResults(results, "results.json")),
      regionRow("a\"b' c#d?e<f", readResults(results, "results.json")),
    ],
    ["<img src=x onerror=window.attacked=8>"],
  );

let bench: Bench;
let indexBench: Bench;
beforeAll(async () => {
  bench = await setUpBench(makePage);
  indexBench = await setUpBench(makeIndex);
});
afterAll(async () => {
  await bench?.close();
  await indexBench?.close();
});

/** Whatever the package tried to set, and the elements that only it could have brought. */
const attackedIn = (page: Page) =>
  page.evaluate(() => [
    (window as { attacked?: number }).attacked ?? 0,
    document.querySelectorAll(
      'img[src="x"], img[src^="http"], [onerror], [onfocus], [onmouseover], [autofocus], a[href^="javascript:"], a[href^="data:text/html"], iframe, object, embed, form',
    ).length,
    document.scripts.length,
  ]);

/** The page's own scripts: its program and two blocks of data. */
const OWN_SCRIPTS = 3;

const folded = (text: string): string => text.replace(/\s+/g, " ");

describe("a package with something hostile in every text", () => {
  it("has 31 such texts at least", () => expect(planted.size).toBeGreaterThan(30));

  it.each(["id", "en"])(
    "shows each as the text that it is, and nothing of it acts (%s)",
    async (language) => {
      const { page, requests, messages } = await bench.open({ query: `?lang=${language}` });
      page.on("dialog", () => messages.push("a dialog"));
      expect(await attackedIn(page)).toEqual([0, 0, OWN_SCRIPTS]);
      await drawAllCharts(page);
      const text = folded((await page.locator("body").textContent()) ?? "");
      const other = language === "id" ? "en " : "id ";
      const missing = [...planted].filter((each) => !each.startsWith(other) && !text.includes(folded(each)));
      expect(missing).toEqual([]);
      const titled = [...planted].find((each) => each.startsWith(`${language} title <`));
      expect(await page.title()).toBe(titled);
      // The charts' own program is the one script that came.
      expect(await attackedIn(page)).toEqual([0, 0, OWN_SCRIPTS + 1]);
      expect(requests).toEqual([]);
      expect(messages).toEqual([]);
    },
  );

  it("shows them as text in the panels of published cells, and in the page's other theme and width", async () => {
    const { page, messages } = await bench.open();
    await page.locator("#id .body [data-q]").first().click();
    await page.locator("#panel h2").waitFor();
    const said = await page.evaluate(async () => {
      const panel = document.getElementById("panel") as HTMLDialogElement;
      const texts: string[] = [];
      // Published cells, whose panel tells their table and publisher, each once.
      const published = document.querySelectorAll<HTMLElement>('#id [data-q^="value."]');
      for (const number of new Map(Array.from(published, (each) => [each.dataset.q, each])).values()) {
        number.click();
        for (let turn = 0; turn < 50 && !panel.open; turn += 1) await new Promise((done) => setTimeout(done));
        texts.push(panel.textContent ?? "");
        panel.close();
      }
      return texts.join("\n");
    });
    for (const name of [
      "publisher of population",
      "publisher of small-industry",
      "id title of small-industry",
    ]) {
      expect(said).toContain([...planted].find((text) => text.startsWith(name)));
    }
    await page.click("#theme-switch");
    await page.click("#code-switch");
    await page.setViewportSize({ width: 360, height: 700 });
    await drawAllCharts(page);
    expect(await attackedIn(page)).toEqual([0, 0, OWN_SCRIPTS + 1]);
    expect(messages).toEqual([]);
  });

  it("does nothing in a browser without the page's policy either, as in a notebook's viewer", async () => {
    const unguarded = await setUpBench(() =>
      makePage().replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
    );
    const { page, requests, messages } = await unguarded.open();
    await drawAllCharts(page);
    expect(await attackedIn(page)).toEqual([0, 0, OWN_SCRIPTS + 1]);
    expect([requests, messages]).toEqual([[], []]);
    await unguarded.close();
  });

  it("is printed as text, without an action in the PDF", async () => {
    const folder = mkdtempSync(join(tmpdir(), "serapan-hostile-"));
    const file = join(folder, "report.pdf");
    writeFileSync(file, await printPdf(bench.html));
    const text = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
    expect(text).toContain("<script>window.attacked=2</script>");
    const uncompressed = Buffer.from(await printPdf(bench.html)).toString("latin1");
    expect(uncompressed).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/SubmitForm/);
  });
});

describe("the page of a batch", () => {
  it("shows regions and folders as text, leads only to their reports, and sorts", async () => {
    const { page, requests, messages } = await indexBench.open();
    const text = folded((await page.locator("body").textContent()) ?? "");
    expect(text).toContain(folded([...planted].find((each) => each.startsWith("region")) ?? "none"));
    expect(text).toContain("<img src=x onerror=window.attacked=8>");
    await page.locator("#id th button").first().click();
    const links = await page
      .locator("#id tbody a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.filter((path) => path.endsWith("/a%22b'%20c%23d%3Fe%3Cf/index.html"))).toHaveLength(1);
    expect(await attackedIn(page)).toEqual([0, 0, 1]);
    expect([requests, messages]).toEqual([[], []]);
  });

  it("is searched and sorted by keyboard, which is read out, and has nothing that axe finds", async () => {
    const { page } = await indexBench.open();
    const said = page.locator("#id output");
    await page.locator("#id input[type=search]").focus();
    await page.keyboard.type("tidak ada daerah ini");
    expect(await said.textContent()).toBe("0 dari 2 daerah");
    await page.locator("#id input[type=search]").fill("");
    await page.locator("#id th button").nth(2).focus();
    await page.keyboard.press("Enter");
    expect(await said.textContent()).toBe("Diurutkan turun menurut Unit usaha");
    expect(await violations(page)).toEqual([]);
  });
});
