import { describe, expect, test } from "vitest";
import type { Figure } from "../../../../src/core/content/figures/figure";
import { plainText } from "../../../../src/core/content/prose/prose";
import { numberOf } from "../../../../src/core/content/registry";
import { languages } from "../../../../src/core/words/language";
import { sentence } from "../../../../src/core/words/sentence";
import golden from "../../../golden/golden.json";
import { figureKeys, thesisAnalysis, thesisFigure } from "./thesis";

const everyFigure = figureKeys.flatMap((key) => languages.map((language) => [key, language] as const));

/** All values of all properties of that name, anywhere inside. */
function valuesOf(thing: unknown, name: string): unknown[] {
  if (typeof thing !== "object" || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) => [
    ...(key === name ? [value] : []),
    ...valuesOf(value, name),
  ]);
}

const titleQuantities = ({ title }: Figure): string[] =>
  title.flatMap((part) => (part.kind === "number" ? [part.quantity] : []));

describe.each(everyFigure)("figure %s in %s", (key, language) => {
  const figure = thesisFigure(key, language);

  test("has the registry's number and says its finding, subtitle, source and description in full", () => {
    expect(figure.number).toBe(numberOf("figure", key));
    const words = [plainText(figure.title), figure.subtitle, figure.source, figure.alt];
    for (const text of words) {
      expect(text).toMatch(/\S{3}/);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    }
    expect(figure.subtitle).toMatch(/n = \d/);
    expect(figure.source).toMatch(/^(Sumber|Source): (BPS|Disperindag) Kota Kupang/);
    expect(figure.alt).toContain(plainText(figure.title));
  });

  test("marks every number of its title with a quantity of the analysis", () => {
    const ids = titleQuantities(figure);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(thesisAnalysis.has(id), id).toBe(true);
    const unmarked = figure.title.filter((part) => part.kind === "markdown").map(({ text }) => text);
    expect(unmarked.join("").replace(/95%|= 100/g, "")).not.toMatch(/\d/);
  });

  test("leaves the width to its place, and grows its margins where it must", () => {
    for (const layout of [figure.chart.layout, figure.chart.narrowLayout]) {
      expect(layout.width).toBeUndefined();
      expect(layout.autosize).toBe(true);
      expect(layout.separators).toBe({ id: ",.", en: ".," }[language]);
      for (const [name, axis] of Object.entries(layout)) {
        if (/^[xy]axis/.test(name)) expect(axis, name).toMatchObject({ automargin: true, fixedrange: true });
      }
    }
  });

  test("draws numbers only, and gives them as a table", () => {
    expect(JSON.stringify(figure.chart)).not.toMatch(/NaN|Infinity|undefined/);
    expect(figure.data.rows.length).toBeGreaterThanOrEqual(3);
    for (const row of figure.data.rows) expect(row).toHaveLength(figure.data.heads.length);
  });
});

describe("the figures of the thesis", () => {
  test.each(figureKeys)(
    "%s says the same in both languages: the same quantities, chart and numbers",
    (key) => {
      const [indonesian, english] = [thesisFigure(key, "id"), thesisFigure(key, "en")];
      expect(titleQuantities(indonesian)).toEqual(titleQuantities(english));
      const drawn = ({ chart }: Figure) => [valuesOf(chart.data, "x"), valuesOf(chart.data, "y")];
      expect(drawn(indonesian)).toEqual(drawn(english));
      const numbers = ({ data }: Figure) =>
        data.rows.map((row) => row.filter((cell) => typeof cell === "number" || cell === null));
      expect(numbers(indonesian)).toEqual(numbers(english));
    },
  );

  test.each([
    ["population", "Jumlah penduduk Kota Kupang naik 10,10% selama 2012–2016, rata-rata 2,43% per tahun"],
    ["unemployment", "Tingkat pengangguran terbuka naik dari 4,77% pada 2012 menjadi 7,70% pada 2016"],
    ["small-industry", "Unit usaha naik 197,55%, tenaga kerja naik 163,64% selama 2012–2016"],
    [
      "unemployment-relation",
      "Tingkat pengangguran terbuka dan tenaga kerja industri kecil: tanpa hubungan yang jelas (r\u00a0=\u00a00,812) dalam nilai tahunan, tetapi bergerak berlawanan arah (r\u00a0=\u00a0−0,996) dalam perubahan tahunan",
    ],
  ] as const)("%s finds what its numbers say", (key, finding) => {
    expect(plainText(thesisFigure(key, "id").title)).toBe(finding);
  });

  test("the regression states the slope and interval that R finds, and rings 2016", () => {
    const figure = thesisFigure("regression", "en");
    const text = plainText(figure.title);
    for (const id of ["slope", "slope_ci95_low", "slope_ci95_high"] as const) {
      expect(text).toContain(golden[`ols.workers_on_units.${id}`].toFixed(2));
    }
    expect(figure.subtitle).toContain("Ringed: 2016");
    expect(figure.subtitle).toContain(golden["ols.workers_on_units.cooks_distance.2016"].toFixed(2));
  });

  test("every year of the regression is named at its point, wide and narrow", () => {
    const { chart } = thesisFigure("regression", "id");
    for (const layout of [chart.layout, chart.narrowLayout]) {
      const texts = valuesOf(layout.annotations, "text");
      expect(texts).toEqual(expect.arrayContaining(["2012", "2013", "2014", "2015", "2016"]));
    }
  });

  test("the band of the regression is R's confidence interval where the line is at a year", () => {
    const [band] = thesisFigure("regression", "en").chart.data;
    const xs = band?.x as number[];
    const ys = band?.y as number[];
    const { "ols.workers_on_units.intercept": a, "ols.workers_on_units.slope": b } = golden;
    const hat = golden["ols.workers_on_units.hat.2016"];
    const margin = 3.182446305284263 * golden["ols.workers_on_units.sigma"] * Math.sqrt(hat);
    const at2016 = ys.filter((_, index) => xs[index] === 1940).sort((one, other) => one - other);
    expect(at2016[0]).toBeCloseTo(a + b * 1940 - margin, 6);
    expect(at2016.at(-1)).toBeCloseTo(a + b * 1940 + margin, 6);
  });

  test("the answer is shown as published, with the other reading of 2016 and without each year, in one figure", () => {
    const { chart, data } = thesisFigure("readings", "en");
    expect(data.rows.map(([name]) => name)).toEqual([
      "As published",
      "Without the 2016 unemployment rate",
      "With 1,040 business units in 2016",
      ...[2012, 2013, 2014, 2015, 2016].map((year) => `Without ${year}`),
    ]);
    expect(data.rows.slice(3).map((row) => row[5])).toEqual(
      ([2012, 2013, 2014, 2015, 2016] as const).map((year) =>
        expect.closeTo(golden[`ols.workers_on_units.slope_without.${year}`], 8),
      ),
    );
    const symbols = valuesOf(chart.data, "symbol");
    expect(symbols.at(-1)).toEqual([
      "circle",
      "circle",
      "circle-open",
      ...[2012, 2013, 2014, 2015, 2016].map(() => "circle"),
    ]);
  });

  test("the outlook is drawn as wide as it is", () => {
    const { chart, data } = thesisFigure("forecast", "en");
    const high = golden["forecast.trend.workers.2019.pi95_high"];
    expect(Math.max(...(valuesOf(chart.data, "y").flat() as number[]))).toBeCloseTo(high, 6);
    const range = (chart.layout.yaxis2 as { range: [number, number] }).range;
    expect(range[1]).toBeGreaterThan(high);
    expect(data.rows.at(-1)?.[0]).toBe("2019");
  });

  test("the outlook is described up to the end of its axis, its charts counted in words", () => {
    expect(thesisFigure("forecast", "id").alt).toMatch(/^Tiga diagram garis .*: tahun 2012–2019;/);
    expect(thesisFigure("forecast", "en").alt).toMatch(/^Three line charts .*: the years 2012–2019;/);
    expect(thesisFigure("share", "en").alt).toContain("the years 2012–2016;");
  });

  test("a cell's own title stands in the caption and in the description, and changes nothing else", () => {
    const title = sentence`Where the workers went`;
    const own = thesisFigure("share", "en", { title });
    const { title: _, alt, ...rest } = thesisFigure("share", "en");
    expect(own).toEqual({
      ...rest,
      title,
      alt: alt.replace(/Finding: .*$/, "Finding: Where the workers went."),
    });
  });

  test("no figure has two vertical axes over one another", () => {
    for (const [key, language] of everyFigure) {
      expect(valuesOf(thesisFigure(key, language).chart, "overlaying"), key).toEqual([]);
    }
  });
});
