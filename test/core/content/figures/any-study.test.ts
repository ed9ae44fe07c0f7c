import { describe, expect, test } from "vitest";
import { buildFigure } from "../../../../src/core/content/figures/build-figure";
import type { Figure } from "../../../../src/core/content/figures/figure";
import { plainText } from "../../../../src/core/content/prose/prose";
import type { FigureKey } from "../../../../src/core/content/registry";
import { type Analysis, analyse } from "../../../../src/core/ledger/analyse";
import type { Study } from "../../../../src/core/study/study";
import { languages } from "../../../../src/core/words/language";
import { sentence } from "../../../../src/core/words/sentence";
import { cleanTables, studyOf } from "../../audit/clean-study";
import { allZero, alone, exact, falling, flat, fromZero, long, made, withGap } from "../made-studies";
import { figureKeys } from "./thesis";

/** Regions whose series grow smoothly with noise, by their seed. */
const regionOf = (seed: number, years: number) => studyOf(cleanTables(seed, years, 0.2));

const studies = {
  falling,
  flat,
  fromZero,
  allZero,
  withGap,
  exact,
  alone,
  long,
  "made of seed 1": regionOf(1, 4),
  "made of seed 2": regionOf(2, 7),
  "made of seed 3": regionOf(3, 13),
};

const analyses = new Map(Object.values(studies).map((study) => [study, analyse(study)]));

function figureOf(study: Study, key: FigureKey): Figure {
  return buildFigure(key, study, analyses.get(study) ?? analyse(study), "en");
}

const titleOf = (study: Study, key: FigureKey): string => plainText(figureOf(study, key).title);

describe.each(Object.entries(studies))("on a study that is %s", (_, study) => {
  const analysis = analyses.get(study) as Analysis;

  test.each(figureKeys)("%s is drawn, or says why not, and never shows what is not a number", (key) => {
    for (const language of languages) {
      const figure = buildFigure(key, study, analysis, language);
      const said = [plainText(figure.title), figure.subtitle, figure.alt, ...figure.data.heads].join("\n");
      expect(said).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      expect(JSON.stringify([figure.chart, figure.data])).not.toMatch(/NaN|Infinity/);
      const ranges = Object.values(figure.chart.layout).flatMap((part) =>
        typeof part === "object" && part !== null && "range" in part ? [part.range as [number, number]] : [],
      );
      for (const [low, high] of ranges) {
        expect(Number.isFinite(low) && Number.isFinite(high) && low < high).toBe(true);
      }
      if (figure.chart.data.length === 0) {
        expect(figure.chart.layout.annotations).toHaveLength(1);
      }
    }
  });
});

describe("a figure's finding", () => {
  test("says of a falling series that it fell, without a minus sign behind the word", () => {
    expect(titleOf(falling, "population")).toBe(
      "The population of Kota Contoh fell 5.05% over 2015–2018, on average 1.71% a year",
    );
    expect(titleOf(falling, "small-industry")).toBe(
      "Business units fell 31.05%, workers fell 49.21% over 2015–2018",
    );
    expect(titleOf(falling, "unemployment")).toContain("fell from 4.10% in 2015 to 3.20% in 2018");
  });

  test("says of a constant series that it stayed", () => {
    expect(titleOf(flat, "population")).toBe(
      "The population of Kota Contoh stayed at 200,000 over 2015–2017",
    );
    expect(titleOf(flat, "share")).toContain("the same share of the population as in 2015");
    expect(plainText(buildFigure("share", flat, analyses.get(flat) as Analysis, "id").title)).toMatch(
      /^Persentase tenaga kerja industri kecil terhadap jumlah penduduk pada 2017 sama dengan pada 2015: /,
    );
  });

  test("gives the reason where there is no line", () => {
    expect(titleOf(flat, "regression")).toContain("the explanatory variable does not change");
    expect(titleOf(allZero, "unemployment")).toBe("No open unemployment rate was published");
  });

  test("is said also where a cell gives another title to a figure that has nothing to draw", () => {
    const own = buildFigure("unemployment", allZero, analyses.get(allZero) as Analysis, "en", {
      title: sentence`Unemployment fell`,
    });
    expect(own).toEqual(figureOf(allZero, "unemployment"));
  });

  test("names an interval that includes zero as what it is", () => {
    expect(titleOf(fromZero, "regression")).toMatch(/0\.15 fewer workers on average, but .* includes zero$/);
  });

  test("does not read a correlation into two changes, nor a weak one as a movement", () => {
    expect(titleOf(falling, "unemployment-relation")).toContain(
      "no clear relation (r\u00a0=\u00a00.823) in levels, too few years to tell (r\u00a0=\u00a0−0.105) in changes",
    );
    const three = made([
      [2010, 200_000, 3, 50, 300],
      [2011, 201_000, 4, 55, 390],
      [2012, 210_000, 4, 80, 500],
    ]);
    expect(titleOf(three, "unemployment-relation")).toContain("too few years in changes");
  });

  test("names the readings that overturn it, and says where none does", () => {
    expect(titleOf(falling, "readings")).toBe(
      "Workers per business unit fell by 26.33%. The slope of workers on business units is significant, but not without 2017 or without 2018",
    );
    expect(titleOf(exact, "readings")).toBe(
      "Workers per business unit stayed the same. No other reading says otherwise",
    );
  });
});

describe("a figure's subtitle", () => {
  test("names the years without a value and counts the others", () => {
    expect(figureOf(withGap, "unemployment").subtitle).toBe(
      "Open unemployment rate (per cent of the labour force), 2010–2016; n = 4; no value for 2011–2013.",
    );
    expect(figureOf(withGap, "population").subtitle).toContain("n = 5; no value for 2012–2013");
  });

  test("names a step over missing years by both, in table and figure, with what changed over it", () => {
    const rows = figureOf(withGap, "decomposition").data.rows;
    expect(rows.map(([name]) => name)).toEqual(["2011", "2011–2014", "2015", "2016", "2010–2016"]);
    expect(rows[1]?.[1]).toBe(500 - 310);
  });

  test("says that a lower limit below zero is shown as computed", () => {
    expect(figureOf(falling, "forecast").subtitle).toContain("Lower limits below zero are drawn as computed");
  });

  test("rings the year that alone determines the line, and none where all lie on it", () => {
    expect(figureOf(alone, "regression").subtitle).toBe(
      "Small-industry workers against business units, each point a year; n = 3. Ringed: 2014, which alone determines the line.",
    );
    const ofRing = figureOf(alone, "regression").chart.data.at(-1);
    expect([ofRing?.x, ofRing?.y]).toEqual([[893], [5000]]);
    expect(figureOf(exact, "regression").subtitle).not.toContain("Ringed");
    expect(figureOf(exact, "regression").chart.data.at(-1)?.x).toEqual([]);
  });

  test("says which of many variants are drawn, while the data hold them all", () => {
    const figure = figureOf(long, "readings");
    expect(figure.subtitle).toContain("Drawn are the 10 of 30 other readings");
    expect(figure.data.rows).toHaveLength(31);
  });
});

test("a line breaks at a year without a value", () => {
  const [line] = figureOf(withGap, "unemployment").chart.data;
  expect(line?.x).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016]);
  expect(line?.y).toEqual([3, null, null, null, 4, 5, 6]);
});
