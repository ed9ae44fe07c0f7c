import type { Language } from "../../words/language";
import { makeChart, TITLED_FOOT_HEIGHT_PIXELS } from "./chart";
import type { Chart } from "./figure";
import { type Frame, frames, MARGIN_RIGHT_PIXELS } from "./frame";
import { alongOf, xAxisOf, yAxisOf } from "./own-axes";
import { colourway, merged, type OwnTrace } from "./own-traces";
import type { Panel, Properties } from "./panel";
import { textWidth, wrapText } from "./text-width";
import { baseLayout } from "./theme";

/** What a researcher says of the layout; axis titles are taken out of it, as the report sets them its own way. */
export interface OwnLayout {
  readonly xTitle: string;
  readonly yTitle: string;
  readonly properties: Properties;
}

const FOOT_HEIGHT_PIXELS = 34;
const LEGEND_LINE_PIXELS = 22;
/** The sample of a line or bar in a legend, and what is between two entries. */
const LEGEND_ENTRY_PIXELS = 50;
const PANEL_HEIGHT_PIXELS = { wide: 260, narrow: 220 } as const;
/** Of one bar that lies, between its neighbours. */
const LYING_BAR_PIXELS = 34;

/** Sets a researcher's traces into the report's layouts; what their own layout says stands over them. */
export function ownChart(traces: readonly OwnTrace[], layout: OwnLayout, language: Language): Chart {
  const data = traces.map(({ properties }) => properties);
  const chart = traces.some(({ type }) => type === "pie")
    ? {
        data,
        layout: pieLayout(traces, frames.wide, language),
        narrowLayout: pieLayout(traces, frames.narrow, language),
      }
    : cartesianChart(traces, data, layout, language);
  return {
    data,
    layout: withOwn(chart.layout, layout.properties),
    narrowLayout: withOwn(chart.narrowLayout, layout.properties),
  };
}

function cartesianChart(
  traces: readonly OwnTrace[],
  data: Chart["data"],
  { xTitle, yTitle, properties }: OwnLayout,
  language: Language,
): Chart {
  const isLying = ({ type, properties: { orientation } }: OwnTrace) => type === "bar" && orientation === "h";
  const isStanding = (trace: OwnTrace) => trace.type === "bar" && !isLying(trace);
  const isStacked = ["stack", "relative"].includes(String(properties.barmode));
  const x = alongOf(traces, (trace) => trace.x, isLying, isStacked);
  const y = alongOf(traces, (trace) => trace.y, isStanding, isStacked);
  const hasBars = traces.some(({ type }) => type === "bar");
  const chart = makeChart(language, data, (frame) => {
    const vertical = yAxisOf(y, frame, language, hasBars);
    const width = frame.smallestWidth - vertical.marginLeft - MARGIN_RIGHT_PIXELS;
    const horizontal = xAxisOf(x, { width, textSize: frame.textSize, hasBars });
    const legend = legendLines(traces, frame) * LEGEND_LINE_PIXELS;
    const more = (horizontal.lines - 1) * frame.textSize * 1.35;
    const foot = (xTitle === "" ? FOOT_HEIGHT_PIXELS : TITLED_FOOT_HEIGHT_PIXELS) + more;
    const panel: Panel = {
      ...(yTitle !== "" && { title: wrapText(yTitle, frame.smallestWidth - 16, frame.textSize) }),
      ...(xTitle !== "" && { xTitle: wrapText(xTitle, width, frame.textSize) }),
      x: horizontal.axis,
      y: vertical.axis,
    };
    return {
      panels: [panel],
      panelHeight: y.kind === "names" ? y.names.length * LYING_BAR_PIXELS : PANEL_HEIGHT_PIXELS[frame.name],
      marginLeft: vertical.marginLeft,
      marginRight: MARGIN_RIGHT_PIXELS,
      footHeight: foot + legend,
    };
  });
  const withLegend = (laid: Properties, frame: Frame): Properties => ({
    ...laid,
    colorway: colourway,
    bargap: 0.32,
    ...legendOf(traces, laid, frame),
  });
  return {
    data,
    layout: withLegend(chart.layout, frames.wide),
    narrowLayout: withLegend(chart.narrowLayout, frames.narrow),
  };
}

/** The names that a legend has to tell apart; none where there is one trace. */
const legendNames = (traces: readonly OwnTrace[]): readonly string[] =>
  traces.some(({ type }) => type === "pie")
    ? [...new Set(traces.flatMap(({ x }) => x.map(String)))]
    : traces.length < 2
      ? []
      : traces.map(({ name }, index) => name ?? `trace ${index}`);

/** How many lines the legend has at the frame's smallest width: all entries are as wide as the widest. */
function legendLines(traces: readonly OwnTrace[], { smallestWidth, textSize }: Frame): number {
  const names = legendNames(traces);
  const widest = Math.max(0, ...names.map((name) => textWidth(name, textSize))) + LEGEND_ENTRY_PIXELS;
  const inLine = Math.max(1, Math.floor((smallestWidth - 16) / widest));
  return Math.ceil(names.length / inLine);
}

/** Below everything else. */
function legendOf(traces: readonly OwnTrace[], layout: Properties, frame: Frame): Properties {
  const lines = legendLines(traces, frame);
  if (lines === 0) return {};
  const { height, margin } = layout as { height: number; margin: { t: number; b: number } };
  const below = margin.b - lines * LEGEND_LINE_PIXELS;
  return {
    showlegend: true,
    legend: {
      orientation: "h",
      x: 0,
      xanchor: "left",
      y: -below / (height - margin.t - margin.b),
      yanchor: "top",
      traceorder: "normal",
      itemclick: false,
      itemdoubleclick: false,
    },
  };
}

const PIE_HEIGHT_PIXELS = { wide: 280, narrow: 240 } as const;

function pieLayout(traces: readonly OwnTrace[], frame: Frame, language: Language): Properties {
  const legend = legendLines(traces, frame) * LEGEND_LINE_PIXELS;
  const layout = {
    ...baseLayout(language, frame.textSize),
    height: PIE_HEIGHT_PIXELS[frame.name] + legend + 20,
    margin: { l: 8, r: 8, t: 8, b: legend + 12, pad: 0 },
    piecolorway: colourway,
  };
  return { ...layout, ...legendOf(traces, layout, frame) };
}

/** The figure's caption is its title, and its place gives the width; notes and shapes stand beside the report's own. */
function withOwn(layout: Properties, { width: _, title: __, template: ___, ...own }: Properties): Properties {
  const both = (name: string) => [
    ...((layout[name] ?? []) as unknown[]),
    ...((own[name] ?? []) as unknown[]),
  ];
  return { ...merged(layout, own), annotations: both("annotations"), shapes: both("shapes") };
}

/** Takes the axis titles out of a layout. */
export function readLayout(layout: Properties): OwnLayout {
  const { xaxis = {}, yaxis = {}, ...others } = layout as Readonly<Record<string, Properties>>;
  const { title: xTitle, ...x } = xaxis;
  const { title: yTitle, ...y } = yaxis;
  return {
    xTitle: titleText(xTitle),
    yTitle: titleText(yTitle),
    properties: { ...others, xaxis: x, yaxis: y },
  };
}

const titleText = (title: unknown): string =>
  typeof title === "string" ? title : String((title as { text?: unknown } | undefined)?.text ?? "");
