import type { Chart } from "../../../core/content/figures/figure";

type Trace = Chart["data"][number];
type Charts = Readonly<Record<string, Chart>>;

/** How much of a published line is seen behind the one that takes its place. */
const FAINTNESS = 0.3;

/** The keys of the charts that are not as published. */
export const changedCharts = (charts: Charts, published: Charts): readonly string[] =>
  Object.keys(charts).filter((key) => JSON.stringify(charts[key]) !== JSON.stringify(published[key]));

/** The charts, those that changed with what was published faint behind. */
export const withPublished = (charts: Charts, published: Charts): Charts => {
  const changed = new Set(changedCharts(charts, published));
  return Object.fromEntries(
    Object.entries(charts).map(([key, chart]) => {
      const before = published[key];
      return [key, changed.has(key) && before !== undefined ? overlaid(chart, before) : chart];
    }),
  );
};

function overlaid(chart: Chart, published: Chart): Chart {
  const shown = new Set(chart.data.map((trace) => JSON.stringify(trace)));
  const gone = published.data.filter((trace) => !shown.has(JSON.stringify(trace)));
  return {
    ...chart,
    data: [...gone.map(faint), ...chart.data],
    layout: widened(chart.layout, published.layout),
    narrowLayout: widened(chart.narrowLayout, published.narrowLayout),
  };
}

type Layout = Chart["layout"];
type Range = readonly [from: number, to: number];

/** A layout whose axes reach as far as those of the other, so that no published point lies outside. */
function widened(layout: Layout, other: Layout): Layout {
  const axes = Object.entries(layout).flatMap(([name, axis]) => {
    const [own, published] = [rangeOf(axis), rangeOf(other[name])];
    if (!/^[xy]axis\d*$/.test(name) || own === null || published === null) return [];
    const [low, high] = [Math.min(...own, ...published), Math.max(...own, ...published)];
    return [[name, { ...(axis as object), range: own[0] > own[1] ? [high, low] : [low, high] }] as const];
  });
  return { ...layout, ...Object.fromEntries(axes) };
}

const rangeOf = (axis: unknown): Range | null => (axis as { range?: Range } | undefined)?.range ?? null;

/** A published trace behind the others; bars are lines at their ends, as a second bar would push the first aside. */
function faint(trace: Trace): Trace {
  const still = { opacity: FAINTNESS, hoverinfo: "skip", showlegend: false };
  if (trace.type !== "bar") return { ...trace, ...still };
  const { marker, x, y, xaxis, yaxis } = trace as Trace & { marker?: { color?: unknown } };
  return {
    type: "scatter",
    mode: "markers",
    x,
    y,
    ...(xaxis === undefined ? {} : { xaxis }),
    ...(yaxis === undefined ? {} : { yaxis }),
    marker: { symbol: "line-ew-open", size: 34, color: marker?.color, line: { width: 2.5 } },
    ...still,
    opacity: 2 * FAINTNESS,
  };
}
