import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { axisTicks } from "../../../src/page/batch/growth-chart";
import { renderIndexPage } from "../../../src/page/batch/index-page";
import { type RegionRow, regionRow } from "../../../src/page/batch/region-row";
import { resultsOf, withUnits1040, withYear2017 } from "../../core/comparison/runs";

const named = (folder: string, name: string, files = {}): RegionRow => {
  const row = regionRow(folder, resultsOf(files));
  return { ...row, study: { ...row.study, region: { ...row.study.region, name } } };
};
const rows = [
  named("belu", "Kabupaten Belu", withUnits1040),
  named("alor", "Kabupaten Alor", withYear2017),
  named("kupang", "Kota Kupang"),
];
const open = (html: string) => new JSDOM(html, { runScripts: "dangerously" }).window.document;
const page = renderIndexPage(rows, []);

const names = (document: Document, language: string) =>
  [...document.querySelectorAll(`#${language} tbody th`)].map((cell) => cell.textContent);

describe("the page that compares regions", () => {
  it("shows each region's key figures of its own last year, in the language's numbers", () => {
    const document = open(page);
    const cells = (language: string) =>
      [...document.querySelectorAll(`#${language} tbody tr:nth-child(3) td`)].map((cell) => cell.textContent);
    // Tables 1.1 to 1.3 of the thesis, and golden.json for the growths.
    expect(cells("id").slice(0, 8)).toEqual([
      "2012–2016",
      "9.425",
      "1.940",
      "4,86",
      "2,34",
      "27,42",
      "31,34",
      "7,70",
    ]);
    expect(cells("en").slice(0, 3)).toEqual(["2012–2016", "9,425", "1,940"]);
  });

  it("sorts by a column at a click, and the other way round at a second one", () => {
    const document = open(page);
    const [, , workers] = document.querySelectorAll<HTMLButtonElement>("#id th button");
    workers?.click();
    expect(names(document, "id").at(-1)).toBe("Kabupaten Alor");
    expect(workers?.closest("th")?.getAttribute("aria-sort")).toBe("ascending");
    workers?.click();
    expect(names(document, "id")[0]).toBe("Kabupaten Alor");
    document.querySelector<HTMLButtonElement>("#id th button")?.click();
    expect(names(document, "id")).toEqual(["Kabupaten Alor", "Kabupaten Belu", "Kota Kupang"]);
    expect(workers?.closest("th")?.hasAttribute("aria-sort")).toBe(false);
  });

  it("leaves regions without a number last, whichever way it is sorted", () => {
    const blank = { ...rows[0], figures: { ...rows[0]?.figures, workers: null } } as RegionRow;
    const document = open(renderIndexPage([blank, ...rows.slice(1)], []));
    const [, , workers] = document.querySelectorAll<HTMLButtonElement>("#id th button");
    workers?.click();
    expect(names(document, "id").at(-1)).toBe("Kabupaten Belu");
    workers?.click();
    expect(names(document, "id").at(-1)).toBe("Kabupaten Belu");
  });

  it("draws one dot a region, which opens its report", () => {
    const dots = [...open(page).querySelectorAll("#id svg a")].map((link) => link.getAttribute("href"));
    expect(dots).toEqual(["belu/index.html", "alor/index.html", "kupang/index.html"]);
  });

  it("loads nothing, and lets nothing but its own style and script work", () => {
    expect(page).toMatch(
      /"default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri/,
    );
    expect(page).not.toMatch(/\b(src|url)\s*[=(]|https?:/);
  });

  it("shows names as text, whatever they hold", () => {
    const hostile = renderIndexPage([named('a"b', "<script>alert(1)</script>")], ["<img src=x>"]);
    const document = open(hostile);
    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(document.querySelectorAll("img")).toHaveLength(0);
    expect(document.querySelector("#id tbody a")?.getAttribute("href")).toBe("a%22b/index.html");
  });

  it("stays small with the regions of the whole country", () => {
    const many = Array.from({ length: 514 }, (_, index) => ({ ...rows[index % 3], folder: `r${index}` }));
    expect(renderIndexPage(many as RegionRow[], []).length).toBeLessThan(1_000_000);
  });

  it("is made even where no report could be", () => {
    expect(open(renderIndexPage([], ["belu"])).querySelectorAll("#en li")).toHaveLength(1);
  });
});

it.each([
  [-3, 17, [-5, 0, 5, 10, 15, 20]],
  [0, 0, [0]],
  [0, 31.3, [0, 10, 20, 30, 40]],
  [-0.4, 0.1, [-0.4, -0.3, -0.2, -0.1, 0, 0.1]],
])("marks an axis from %d to %d with round numbers that hold both", (low, high, ticks) => {
  expect(axisTicks(low, high)).toEqual(ticks);
});
