import type {
  ChartLine,
  ChartPointLabel,
  ChartRunOptions,
  ChartSeries,
  ScatterChartSeries,
} from "docx/charts";
import type { Language, Words } from "../core/words/language";
import { bandEdges } from "./band";
import { CHART_TEXT_POINTS, valueAxis } from "./chart-axis";
import { labelSides } from "./label-sides";
import { type Panel, type Trace, wordColour } from "./plotly";
import { colourOf, lineOf, markersOf } from "./trace-looks";
import { marginName, nameOf } from "./trace-names";
import { asNumber, errorBars, pointsOf, segmentsOf } from "./trace-points";

/** What a panel's chart has beside its size and alternative text; null where Word has no form for it. */
export type NativeChart = ChartRunOptions;

const font = { size: CHART_TEXT_POINTS, color: "000000" };

/** In points; `finish` takes a line of no width away, as Word would draw it as a hair. */
const NO_LINE: ChartLine = { width: 0 };

/** A panel as a chart that Word draws itself: bars, lines over years, or points with lines and bands. */
export function nativeChart(panel: Panel, language: Language, words: Words): NativeChart | null {
  const { traces } = panel;
  if (traces.length === 0 || !traces.every(isSupported)) return null;
  const bars = traces.filter(({ type }) => type === "bar");
  if (bars.length > 0) return barChart(panel, bars, language, words);
  return hasCategories(panel) && isEveryYearThere(panel)
    ? lineChart(panel, language, words)
    : scatterChart(panel, language, words);
}

const isSupported = ({ type = "scatter", base, x, y }: Trace): boolean =>
  (type === "bar" || type === "scatter") && base === undefined && x !== undefined && y !== undefined;

const hasCategories = ({ x }: Panel): boolean => x.ticktext !== undefined && x.tickvals !== undefined;

/** Whether each series runs from one year to the next, so that a line over categories joins what it should. */
const isEveryYearThere = ({ traces, x }: Panel): boolean =>
  traces.every((trace) => {
    const places = (trace.x ?? []).map((value) => (x.tickvals ?? []).indexOf(value as number));
    return (
      trace.fill === undefined &&
      segmentsOf(trace) === null &&
      places.every((place, index) => place >= 0 && (index === 0 || place === (places[index - 1] ?? 0) + 1))
    );
  });

function barChart(
  panel: Panel,
  bars: readonly Trace[],
  language: Language,
  words: Words,
): NativeChart | null {
  const isLying = bars[0]?.orientation === "h";
  const along = isLying ? panel.y : panel.x;
  const across = isLying ? panel.x : panel.y;
  const placesOf = (trace: Trace) => (isLying ? trace.y : trace.x) ?? [];
  const places = (along.tickvals as readonly (number | string)[] | undefined) ?? [
    ...new Set(panel.traces.flatMap((trace) => placesOf(trace).filter((place) => place !== null))),
  ];
  const lines = panel.traces.filter(({ type }) => type !== "bar");
  if (isLying && lines.length > 0) return null;
  const series = panel.traces.map((trace): ChartSeries => {
    const found = placesOf(trace);
    const sizes = (isLying ? trace.x : trace.y) ?? [];
    const colours = trace.marker?.color;
    const values = places.map((place) => {
      const at = found.indexOf(place);
      return at < 0 ? null : asNumber(sizes[at]);
    });
    return {
      name: nameOf(trace, panel, words),
      values,
      ...colourOf(trace),
      ...(trace.type !== "bar" && { type: "line" as const, line: lineOf(trace), markers: markersOf(trace) }),
      ...(Array.isArray(colours) && { colors: colours.map(wordColour) }),
      pointLabels: places.map((place, index) =>
        labelAt(panel, isLying ? values[index] : place, isLying ? place : values[index]),
      ),
    };
  });
  return {
    ...base(series.map(({ name }) => name)),
    type: isLying ? "bar" : "column",
    stacking: panel.isStacked ? "stacked" : "none",
    gapWidth: 50,
    categories: places.map((place, index) => along.ticktext?.[index] ?? String(place)),
    series,
    categoryAxis: { font, ...axisTitle(isLying ? panel.yTitle : panel.xTitle), reverseOrder: isLying },
    valueAxis: {
      ...valueAxis(
        rangeOf(
          across,
          series.flatMap(({ values }) => values),
        ),
        isLying ? panel.xTitle : panel.yTitle,
        language,
      ),
    },
  };
}

function lineChart(panel: Panel, language: Language, words: Words): NativeChart {
  const places = panel.x.tickvals ?? [];
  const series: ChartSeries[] = panel.traces.map((trace) => {
    const values = places.map((place) => {
      const at = (trace.x ?? []).indexOf(place);
      return at < 0 ? null : asNumber(trace.y?.[at]);
    });
    return {
      name: nameOf(trace, panel, words),
      values,
      ...colourOf(trace),
      line: lineOf(trace),
      markers: markersOf(trace),
      pointLabels: places.map((place, index) => labelAt(panel, place, values[index], "above")),
    };
  });
  const references = panel.references.flatMap(({ axis, value }): readonly ChartSeries[] =>
    axis === "x"
      ? []
      : [
          {
            name: marginName(panel, value) ?? "",
            values: places.map(() => value),
            color: "000000",
            line: { width: 1, dash: "dash" },
            markers: false,
          },
        ],
  );
  const all = [...series, ...references];
  return {
    ...base(all.map(({ name }) => name)),
    type: "line",
    categories: panel.x.ticktext ?? [],
    series: all,
    categoryAxis: { font, ...axisTitle(panel.xTitle) },
    valueAxis: valueAxis(
      rangeOf(
        panel.y,
        all.flatMap(({ values }) => values),
      ),
      panel.yTitle,
      language,
    ),
  };
}

function scatterChart(panel: Panel, language: Language, words: Words): NativeChart | null {
  // Word has no points beside names.
  if (panel.y.ticktext !== undefined) return null;
  const isYears = hasCategories(panel);
  const spans = panel.traces.map(segmentsOf).filter((segments) => segments !== null);
  const drawn = panel.traces.filter((trace) => segmentsOf(trace) === null);
  const series = drawn.flatMap((trace): readonly ScatterChartSeries[] => {
    if (trace.fill === "toself") return bandEdges(trace, words);
    if (trace.fill !== undefined && trace.fill !== "none") return [];
    const points = pointsOf(trace);
    const withMarkers = trace.mode?.includes("markers") === true;
    const sides = labelSides(points, panel);
    return [
      {
        name: nameOf(trace, panel, words),
        points,
        ...colourOf(trace),
        line: trace.mode?.includes("lines") === true ? lineOf(trace) : NO_LINE,
        markers: withMarkers ? markersOf(trace) : false,
        pointLabels: points.map((point) =>
          withMarkers ? labelAt(panel, point.x, point.y, sides.get(point)) : undefined,
        ),
        ...(withMarkers ? errorBars(points, spans.flat(), trace) : {}),
      },
    ];
  });
  if (drawn.some(({ fill }) => fill !== undefined && fill !== "none" && fill !== "toself")) return null;
  const y = rangeOf(
    panel.y,
    series.flatMap(({ points }) => points.map((point) => point.y)),
  );
  const x = rangeOf(
    panel.x,
    series.flatMap(({ points }) => points.map((point) => point.x)),
  );
  const lines = panel.references.map(
    ({ axis, value }): ScatterChartSeries => ({
      name: (axis === "y" ? marginName(panel, value) : undefined) ?? "",
      points:
        axis === "y"
          ? [
              { x: x[0], y: value },
              { x: x[1], y: value },
            ]
          : [
              { x: value, y: y[0] },
              { x: value, y: y[1] },
            ],
      color: "000000",
      line: { width: 1, dash: "dash" },
      markers: false,
    }),
  );
  const all = [...series, ...lines];
  return {
    ...base(all.map(({ name }) => name)),
    type: "scatter",
    lines: "straight",
    series: all,
    xAxis: valueAxis(x, panel.xTitle, language, { isYears, gridlines: false }),
    yAxis: valueAxis(y, panel.yTitle, language),
  };
}

/** What every chart has: no frame, and a legend where there are names to tell apart. */
function base(names: readonly string[]) {
  const shown = new Set(names.filter((name) => name !== ""));
  return {
    chartArea: { border: "none" as const },
    legend:
      shown.size < 2
        ? (false as const)
        : { position: "bottom" as const, font, hiddenEntries: names.includes("") ? [""] : [] },
  };
}

const axisTitle = (text: string) => (text === "" ? {} : { title: { text, font } });

function rangeOf(axis: Panel["x"], values: readonly (number | null)[]): readonly [number, number] {
  if (axis.range !== undefined) return axis.range;
  const numbers = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high ? [Math.min(0, low), Math.max(1, high)] : [Math.min(0, low), high];
}

function labelAt(
  panel: Panel,
  x: unknown,
  y: unknown,
  position?: ChartPointLabel["position"],
): ChartPointLabel | undefined {
  const found = panel.labels.find((label) => label.x === asNumber(x) && label.y === asNumber(y));
  return found === undefined
    ? undefined
    : { text: found.text, font, ...(position !== undefined && { position }) };
}
