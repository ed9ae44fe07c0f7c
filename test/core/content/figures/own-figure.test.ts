import { describe, expect, it } from "vitest";
import type { Chart } from "../../../../src/core/content/figures/figure";
import { ownFigure } from "../../../../src/core/content/figures/own-figure";
import { gathered } from "../report/gathered";

const said = { title: "Fewer, larger units", source: "Disperindag" };
const years = [2012, 2013, 2014];
const bars = { type: "bar", x: years, y: [5.5, 6.7, 6.5] };
const own = (data: unknown, layout = {}, words = said) => ownFigure(data, layout, words, "en");

type Layout = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const rangeOf = (figure: { chart: Chart }, axis: string) =>
  (layoutOf(figure)[axis] as { range: [number, number] }).range;
const layoutOf = ({ chart }: { chart: Chart }) => chart.layout as Layout;

describe("a chart of a researcher's own", () => {
  it("says what it shows, whose figures they are, and of how many", () => {
    const figure = own([bars], { yaxis: { title: { text: "Workers per unit" } } });
    expect(figure.title).toEqual([{ kind: "text", text: "Fewer, larger units" }]);
    expect(figure.source).toBe("Source: Disperindag.");
    expect(figure.subtitle).toBe("Workers per unit, by year; n = 3.");
    expect(figure.alt).toBe(
      "A bar chart; year, 2012 to 2014; Workers per unit, 5.5 to 6.7. Finding: Fewer, larger units.",
    );
  });

  it("is drawn from numbers, quantities, columns of a DataFrame and typed arrays; what is no number is a gap", () => {
    const { workers } = gathered("en").report;
    const column = { values: [1, Number.NaN, 3], index: [0, 1, 2], $isSeries: true };
    const [quantities, columns, typed] = own([
      { x: workers.yearly, y: workers.yearly },
      { x: column, y: [1, undefined, Number.POSITIVE_INFINITY] },
      { x: Float64Array.of(1, 2), y: Int8Array.of(3, 4) },
    ]).chart.data;
    expect(quantities?.y).toEqual([3575, 5987, 6321, 6657, 9425]);
    expect([columns?.x, columns?.y]).toEqual([
      [1, null, 3],
      [1, null, null],
    ]);
    expect([typed?.x, typed?.y]).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("stays the same as text, as a notebook and the page keep it", () => {
    const { chart } = own([
      bars,
      { x: years, y: [1, 2, 3], line: { dash: "dot" }, hovertemplate: undefined },
    ]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  it("stands in the report's colours, or in its own; black and white are the page's", () => {
    const [first, second, third] = own([
      { x: years, y: years },
      { x: years, y: years, line: { color: "Black" }, marker: { color: "#FFF" } },
      { x: years, y: years, line: { color: "red" } },
    ]).chart.data as Layout[keyof Layout][];
    expect(first).toMatchObject({ line: { color: "#0072b2", dash: "solid" }, marker: { symbol: "circle" } });
    expect(second).toMatchObject({ line: { color: "#1c1b19", dash: "dash" }, marker: { color: "#fcfbf8" } });
    expect(third).toMatchObject({ line: { color: "red", dash: "solid" } });
  });

  it("writes years without a separator, and names every one that has room", () => {
    expect(layoutOf(own([bars])).xaxis).toMatchObject({
      tickvals: years,
      ticktext: ["2012", "2013", "2014"],
      tickformat: "d",
    });
    const numbers = layoutOf(own([{ x: [652, 1040, 1940], y: [1, 2, 3] }])).xaxis;
    expect(numbers).toMatchObject({ separatethousands: true });
    expect(numbers?.tickvals).toBeUndefined();
  });

  it("lets bars stand on zero, and stacked ones fit", () => {
    const stacked = [bars, { ...bars, y: [10, 20, 30] }];
    const [from, to] = rangeOf(own(stacked, { barmode: "stack" }), "yaxis");
    expect(from).toBe(0);
    expect(to).toBeGreaterThan(36.5);
    expect(rangeOf(own(stacked), "yaxis")).toEqual([0, expect.closeTo(34.8, 6)]);
  });

  it("lets a name of many words have lines, and lying bars begin at the top", () => {
    const names = ["Food and drink of the household kind", "Weaving", "Metal", "Wood", "Clay"];
    const standing = layoutOf(own([{ type: "bar", x: names, y: [1, 2, 3, 4, 5] }]));
    expect(String(standing.xaxis?.ticktext)).toMatch(/^Food and.*<br>/);
    const lying = own([{ type: "bar", orientation: "h", y: names, x: [1, 2, 3, 4, 5] }]);
    const [from, to] = rangeOf(lying, "yaxis");
    expect(from).toBeGreaterThan(to);
    expect(rangeOf(lying, "xaxis")).toEqual([0, expect.any(Number)]);
    expect(lying.subtitle).toBe("value, by category; n = 5.");
    expect(lying.data.rows[0]).toEqual([names[0], 1]);
  });

  it("takes what the layout says over its own, but for title and width, and keeps the notes of both", () => {
    const { chart } = own([bars], {
      title: "not this",
      width: 100,
      height: 500,
      yaxis: { title: "Size", range: [5, 7] },
      shapes: [{ type: "line" }],
      annotations: [{ text: "mine" }],
    });
    for (const layout of [chart.layout, chart.narrowLayout] as Layout[]) {
      expect(layout).toMatchObject({
        height: 500,
        yaxis: { range: [5, 7], showgrid: true },
        shapes: [{ type: "line" }],
      });
      expect(layout).not.toHaveProperty("width");
      expect(layout).not.toHaveProperty("title");
      expect(JSON.stringify(layout.annotations)).toMatch(/<b>Size<\/b>.*mine/);
    }
  });

  it("names series in a legend where there are more than one", () => {
    const named = (name: string) => ({ ...bars, name });
    expect(layoutOf(own([named("a")])).showlegend).toBe(false);
    expect(layoutOf(own([named("a"), named("b")]))).toMatchObject({
      showlegend: true,
      legend: { orientation: "h" },
    });
    expect(layoutOf(own([{ type: "pie", labels: ["a", "b"], values: [1, 2] }])).showlegend).toBe(true);
  });
});

describe("the numbers of such a chart", () => {
  it("stand beside each other where the series have the same places", () => {
    expect(
      own([
        { ...bars, name: "a" },
        { ...bars, y: [1, null, 3] },
      ]).data,
    ).toEqual({
      heads: ["Year", "A", "Series 2"],
      rows: [
        ["2012", 5.5, 1],
        ["2013", 6.7, null],
        ["2014", 6.5, 3],
      ],
    });
  });

  it("else under each other, with the name of the series", () => {
    const { data } = own([
      { x: [1940], y: [9425], name: "a" },
      { x: [652, 893], y: [3575, 5987], name: "b" },
    ]);
    expect(data.heads).toEqual(["Series", "Category", "Value"]);
    expect(data.rows).toEqual([
      ["a", 1940, 9425],
      ["b", 652, 3575],
      ["b", 893, 5987],
    ]);
  });

  it("of a pie are its parts", () => {
    const { data } = own([{ type: "pie", labels: ["food", "wood"], values: [3, 1] }]);
    expect(data).toEqual({
      heads: ["Part", "Value"],
      rows: [
        ["food", 3],
        ["wood", 1],
      ],
    });
  });
});

describe("plot refuses", () => {
  it.each([
    [
      "a trace that the page cannot draw, by its name",
      [bars, { type: "heatmap", z: [[1]] }],
      {},
      /trace 2.*"heatmap".*bar, scatter, pie/,
    ],
    ["lists that do not fit each other", [{ x: [1, 2], y: [1] }], {}, /trace 1.*x has 2 and y has 1/],
    ["a list that is not there", [{ type: "pie", labels: ["a"] }], {}, /labels has 1 and values has 0/],
    ["a chart without traces", [], {}, /one trace or more/],
    ["what is no list", { x: [1], y: [1] }, {}, /one trace or more/],
    ["a chart without a title", [bars], { title: " " }, /title and a source/],
    ["a chart without a source", [bars], { source: "" }, /title and a source/],
  ])("%s", (_, data, words, message) => {
    expect(() => own(data, {}, { ...said, ...words })).toThrow(message);
  });

  it("in the notebook's language", () => {
    expect(() => ownFigure([], {}, said, "id")).toThrow("plot memerlukan daftar");
  });
});
