import { describe, expect, it } from "vitest";
import type { Chart, FigureData } from "../../src/core/content/figures/figure";
import { wordsIn } from "../../src/core/words/language";
import { numberFormat } from "../../src/word/chart-axis";
import { nativeChart } from "../../src/word/native-chart";
import { panelsOf } from "../../src/word/plotly";

const years = { tickvals: [2012, 2013, 2014], ticktext: ["2012", "2013", "2014"], range: [2011.5, 2014.5] };
const noData: FigureData = { heads: [], rows: [] };

function drawn(data: Chart["data"], layout: object, figureData = noData) {
  const chart = { data, layout: { height: 300, ...layout }, narrowLayout: {} } as Chart;
  return panelsOf(chart, figureData).map((panel) => nativeChart(panel, "id", wordsIn("id")));
}

describe("a chart of a notebook in Word", () => {
  it("is columns over years where it is bars, with the labels as written and whole numbers on the axis", () => {
    const [chart] = drawn(
      [{ type: "bar", x: [2012, 2014], y: [365385, 380112], marker: { color: "#009e73" } }],
      {
        xaxis: years,
        yaxis: { range: [0, 466651.76] },
        annotations: [{ text: "365.385", xref: "x", yref: "y", x: 2012, y: 365385 }],
      },
    );
    expect(chart).toMatchObject({
      type: "column",
      categories: ["2012", "2013", "2014"],
      series: [
        {
          values: [365385, null, 380112],
          color: "009E73",
          pointLabels: [{ text: "365.385" }, undefined, undefined],
        },
      ],
      valueAxis: { minimum: 0, maximum: 500000, interval: 100000 },
    });
  });

  it("stacks bars that the notebook stacks", () => {
    const bars = [1, 2].map((size) => ({ type: "bar", name: `n${size}`, x: [2012, 2013], y: [size, size] }));
    expect(drawn(bars, { barmode: "stack", xaxis: years })).toMatchObject([
      { stacking: "stacked", series: [{ name: "n1" }, { name: "n2" }] },
    ]);
  });

  it("is lines over years where every year follows the one before, else points on a scale of years", () => {
    const line = (x: number[]) => [{ type: "scatter", mode: "lines+markers", x, y: x.map(() => 1) }];
    expect(drawn(line([2012, 2013, 2014]), { xaxis: years })).toMatchObject([{ type: "line" }]);
    expect(drawn(line([2012, 2014]), { xaxis: years })).toMatchObject([
      { type: "scatter", xAxis: { numberFormat: "0", interval: 1 } },
    ]);
  });

  it("draws a band as its two edges, and a line across as a series of its own", () => {
    const band = {
      type: "scatter",
      mode: "lines",
      fill: "toself",
      x: [1, 2, 2, 1],
      y: [5, 6, 2, 3],
      fillcolor: "rgba(0,114,178,0.16)",
    };
    const [chart] = drawn([band, { type: "scatter", mode: "markers", x: [1], y: [4] }], {
      xaxis: { range: [0, 3] },
      yaxis: { range: [0, 7] },
      shapes: [{ type: "line", xref: "x", yref: "y", x0: 0, x1: 3, y0: 4, y1: 4 }],
    });
    expect(chart).toMatchObject({
      series: [
        {
          name: "Batas selang",
          points: [
            { x: 1, y: 5 },
            { x: 2, y: 6 },
          ],
          color: "0072B2",
        },
        {
          name: "",
          points: [
            { x: 1, y: 3 },
            { x: 2, y: 2 },
          ],
        },
        { points: [{ x: 1, y: 4 }] },
        {
          points: [
            { x: 0, y: 4 },
            { x: 3, y: 4 },
          ],
          line: { dash: "dash" },
        },
      ],
    });
  });

  it("draws stems and intervals as error bars", () => {
    const [chart] = drawn(
      [
        { type: "scatter", mode: "lines", x: [1, 1, null, 2, 2, null], y: [0, 3, null, 0, 5, null] },
        { type: "scatter", mode: "markers", x: [1, 2], y: [3, 5] },
      ],
      { xaxis: { range: [0, 3] }, yaxis: { range: [0, 6] } },
    );
    expect(chart).toMatchObject({ series: [{ yErrorBars: { plus: [0, 0], minus: [3, 5] } }] });
  });

  it("names its series by the columns of the figure's data", () => {
    const trace = (y: number[]) => ({ type: "scatter", mode: "lines+markers", x: [2012, 2013, 2014], y });
    const data = {
      heads: ["Tahun", "Unit", "Tenaga kerja"],
      rows: [
        ["2012", 1, 4],
        ["2013", 2, 5],
        ["2014", 3, 6],
      ],
    };
    expect(drawn([trace([4, 5, 6]), trace([1, 2, 3])], { xaxis: years }, data)).toMatchObject([
      { series: [{ name: "Tenaga kerja" }, { name: "Unit" }] },
    ]);
  });

  it("is a chart a panel, and a picture where Word has no such form", () => {
    const panel = (axis: string) => ({
      type: "bar",
      x: [2012],
      y: [1],
      xaxis: `x${axis}`,
      yaxis: `y${axis}`,
    });
    expect(drawn([panel(""), panel("2")], { xaxis: years, xaxis2: years }).length).toBe(2);
    expect(drawn([{ type: "heatmap", x: [1], y: [1] }], {})).toEqual([null]);
    expect(drawn([{ type: "bar", base: 1, x: [1], y: [1] }], {})).toEqual([null]);
    const named = { tickvals: [0, -1], ticktext: ["semua", "tanpa 2012"] };
    expect(drawn([{ type: "scatter", mode: "markers", x: [1, 2], y: [0, -1] }], { yaxis: named })).toEqual([
      null,
    ]);
  });
});

describe("the numbers of a chart's axis", () => {
  it.each([
    [[0, 9425], "id", "[>=1000]#\\.##0;[<=-1000]-#\\.##0;0"],
    [[0, 9425], "en", "[>=1000]#\\,##0;[<=-1000]-#\\,##0;0"],
    [[0, 2_000_000], "id", "[>=1000000]#\\.###\\.##0;[>=1000]#\\.##0;0"],
    [[0, 7, 1], "id", "0"],
    [[0, 2.5, 0.5], "id", "0.0"],
  ] as const)(
    "of %j in %s are written %s, whatever the machine's own separators",
    (values, language, format) => {
      expect(numberFormat(values, language)).toBe(format);
    },
  );
});
