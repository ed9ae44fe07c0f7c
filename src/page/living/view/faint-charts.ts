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
  return { ...chart, data: [...gone.map(faint), ...chart.data] };
}

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
