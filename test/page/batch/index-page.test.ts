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

const places = (document: Document, language: string) =>
  [...document.querySelectorAll(`#${language} tbody td:nth-child(2)`)].map((cell) => cell.textContent);

describe("the page that compares regions", () => {
  it("shows each region's key figures of its own last year, in the language's numbers", () => {
    const document = open(page);
    const cells = (language: string) => {
      const row = [...document.querySelectorAll(`#${language} tbody tr`)].find((each) =>
        each.textContent?.includes("Kota Kupang"),
      );
      return [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent);
    };
    // Tables 1.1 to 1.3 of the thesis, and golden.json for the growths; the chart has no text.
    expect(cells("id").slice(0, 10)).toEqual([
      "2",
      "",
      "9.425",
      "1.940",
      "4,86",
      "2,34",
      "27,42",
      "31,34",
      "7,70",
      "2012–2016",
    ]);
    expect(cells("en").slice(2, 4)).toEqual(["9,425", "1,940"]);
  });

  it("ranks the regions by their workers at first, the most first, and equal ones alike", () => {
    const document = open(page);
    // Alor has the 9,811 workers of 2017, the other two the 9,425 of 2016.
    expect(names(document, "id")).toEqual(["Kabupaten Alor", "Kabupaten Belu", "Kota Kupang"]);
    expect(places(document, "id")).toEqual(["1", "2", "2"]);
    expect(document.querySelector("#id th[aria-sort=descending]")?.textContent).toMatch(/^Tenaga kerja/);
  });

  it("sorts by a column at a click, the largest number or the first name first, and then the other way", () => {
    const document = open(page);
    const [region, , units] = document.querySelectorAll<HTMLButtonElement>("#id th button");
    units?.click();
    expect(names(document, "id").at(-1)).toBe("Kabupaten Belu");
    expect(units?.closest("th")?.getAttribute("aria-sort")).toBe("descending");
    expect(document.querySelector("#id output")?.textContent).toBe("Diurutkan turun menurut Unit usaha");
    units?.click();
    expect(names(document, "id")[0]).toBe("Kabupaten Belu");
    region?.click();
    expect(names(document, "id")).toEqual(["Kabupaten Alor", "Kabupaten Belu", "Kota Kupang"]);
    region?.click();
    expect(names(document, "id")).toEqual(["Kota Kupang", "Kabupaten Belu", "Kabupaten Alor"]);
    expect(units?.closest("th")?.hasAttribute("aria-sort")).toBe(false);
  });

  it("ranks by the column of numbers that it was sorted by last, whichever way", () => {
    const document = open(page);
    const [region, , units] = document.querySelectorAll<HTMLButtonElement>("#en th button");
    units?.click();
    units?.click();
    region?.click();
    // 1,987 units in Alor in 2017; 1,040 in Belu's other reading; 1,940 in the thesis.
    expect([names(document, "en"), places(document, "en")]).toEqual([
      ["Kabupaten Alor", "Kabupaten Belu", "Kota Kupang"],
      ["1", "3", "2"],
    ]);
    expect(document.querySelector("#en th[data-kind=rank]")?.textContent).toBe("Rankby business units");
  });

  it("finds regions by a part of their name or by their code, and says how many", () => {
    const document = open(page);
    const search = document.querySelector<HTMLInputElement>("#id input[type=search]");
    const find = (text: string) => {
      if (search === null) return [];
      search.value = text;
      search.dispatchEvent(
        new (search.ownerDocument.defaultView as Window & typeof globalThis).Event("input", {
          bubbles: true,
        }),
      );
      return [...document.querySelectorAll<HTMLElement>("#id tbody tr:not([hidden]) a")].map(
        (link) => link.textContent,
      );
    };
    expect(find("  BELU ")).toEqual(["Kabupaten Belu"]);
    expect(document.querySelector("#id output")?.textContent).toBe("1 dari 3 daerah");
    expect(find("kabupaten")).toHaveLength(2);
    expect(find(String(rows[0]?.study.region.bpsCode))).toHaveLength(3);
    expect(find("nowhere")).toEqual([]);
    expect(find("")).toHaveLength(3);
  });

  it("offers the search only where its script runs", async () => {
    expect(new JSDOM(page).window.document.querySelector("search")?.hidden).toBe(true);
    const document = open(page);
    await new Promise((ready) => document.addEventListener("DOMContentLoaded", ready));
    expect(document.querySelector<HTMLElement>("search")?.hidden).toBe(false);
  });

  it("draws each region's workers and units as an index of its first year", () => {
    const study = {
      ...(rows[0] as RegionRow).study,
      years: [2012, 2013, 2016],
      firstYear: 2012,
      lastYear: 2016,
    };
    const row = {
      ...rows[0],
      study,
      courses: { workers: [50, null, 100], units: [10, 15, 10] },
    } as RegionRow;
    const chart = open(renderIndexPage([row], [])).querySelector("#id svg.course");
    // From 100 at the bottom to 200 at the top; a step to the right is a year.
    expect(chart?.querySelector(".workers")?.getAttribute("points")).toBe("0,100 4,0");
    expect(chart?.querySelector(".units")?.getAttribute("points")).toBe("0,100 1,50 4,100");
    expect(chart?.getAttribute("aria-hidden")).toBe("true");
  });

  it("leaves regions without a number last, whichever way it is sorted, and without a place", () => {
    const blank = { ...rows[0], figures: { ...rows[0]?.figures, workers: null } } as RegionRow;
    const document = open(renderIndexPage([blank, ...rows.slice(1)], []));
    expect([names(document, "id").at(-1), places(document, "id").at(-1)]).toEqual(["Kabupaten Belu", "–"]);
    const [, workers] = document.querySelectorAll<HTMLButtonElement>("#id th button");
    for (const _ of ["ascending", "descending"]) {
      workers?.click();
      expect([names(document, "id").at(-1), places(document, "id").at(-1)]).toEqual(["Kabupaten Belu", "–"]);
    }
  });

  it("draws one dot a region, which opens its report", () => {
    const dots = [...open(page).querySelectorAll("#id svg a")].map((link) => link.getAttribute("href"));
    expect([...dots].sort()).toEqual(["alor/index.html", "belu/index.html", "kupang/index.html"]);
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
