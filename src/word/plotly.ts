import type { Chart, FigureData } from "../core/content/figures/figure";

/** What a Word chart needs of a Plotly trace. */
export interface Trace {
  readonly type?: string;
  readonly mode?: string;
  readonly name?: string;
  readonly x?: readonly (number | string | null)[];
  readonly y?: readonly (number | string | null)[];
  readonly text?: unknown;
  readonly base?: unknown;
  readonly orientation?: "h" | "v";
  readonly fill?: string;
  readonly fillcolor?: string;
  readonly showlegend?: boolean;
  readonly line?: { readonly color?: string; readonly dash?: string; readonly width?: number };
  readonly marker?: {
    readonly color?: string | readonly string[];
    readonly symbol?: string | readonly string[];
    readonly size?: number;
  };
  readonly xaxis?: string;
  readonly yaxis?: string;
}

/** An axis of a Plotly layout. */
export interface PlotlyAxis {
  readonly domain?: readonly [number, number];
  readonly range?: readonly [number, number];
  readonly title?: string | { readonly text?: string };
  readonly tickvals?: readonly (number | string)[];
  readonly ticktext?: readonly string[];
  readonly type?: string;
}

interface Annotation {
  readonly text: string;
  readonly xref?: string;
  readonly yref?: string;
  readonly x?: number;
  readonly y?: number;
  readonly yanchor?: string;
}

interface Shape {
  readonly type?: string;
  readonly xref?: string;
  readonly yref?: string;
  readonly x0?: number;
  readonly x1?: number;
  readonly y0?: number;
  readonly y1?: number;
}

interface Layout {
  readonly annotations?: readonly Annotation[];
  readonly shapes?: readonly Shape[];
  readonly barmode?: string;
  readonly height?: number;
  readonly [axis: string]: unknown;
}

/** One pair of axes with what is drawn on it. */
export interface Panel {
  readonly traces: readonly Trace[];
  readonly x: PlotlyAxis;
  readonly y: PlotlyAxis;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Texts at points. */
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Texts in the margin, at a height. */
  readonly marginLabels: readonly { readonly text: string; readonly y: number }[];
  /** Lines across: at a height, or at a place along. */
  readonly references: readonly { readonly axis: "x" | "y"; readonly value: number }[];
  readonly isStacked: boolean;
  readonly data: FigureData;
}

/** The panels of a chart, row by row. */
export function panelsOf(chart: Chart, data: FigureData): readonly Panel[] {
  const layout = chart.layout as Layout;
  const traces = chart.data as readonly Trace[];
  const pairs = [...new Set(traces.map(({ xaxis = "x", yaxis = "y" }) => `${xaxis} ${yaxis}`))];
  return pairs.map((pair) => {
    const [xaxis = "x", yaxis = "y"] = pair.split(" ");
    return panelOf(layout, traces, xaxis, yaxis, data);
  });
}

function panelOf(
  layout: Layout,
  traces: readonly Trace[],
  xaxis: string,
  yaxis: string,
  data: FigureData,
): Panel {
  const axis = (name: string): PlotlyAxis => {
    const found = (layout[`${name[0]}axis${name.slice(1)}`] ?? {}) as PlotlyAxis;
    return found.ticktext === undefined ? found : { ...found, ticktext: found.ticktext.map(plain) };
  };
  const [x, y] = [axis(xaxis), axis(yaxis)];
  const notes = layout.annotations ?? [];
  const [left = 0, right = 1] = x.domain ?? [];
  const [bottom = 0, top = 1] = y.domain ?? [];
  const isNear = (one: number | undefined, other: number) =>
    one !== undefined && Math.abs(one - other) < 1e-3;
  const onPaper = notes.filter(({ xref, yref }) => xref === "paper" && yref === "paper");
  const above = onPaper.find(
    (note) => note.yanchor === "bottom" && isNear(note.x, left) && isNear(note.y, top),
  );
  const below = onPaper.find(
    (note) =>
      note.yanchor === "top" && isNear(note.y, bottom) && (note.x ?? -1) > left && (note.x ?? 2) < right,
  );
  return {
    traces: traces.filter((trace) => (trace.xaxis ?? "x") === xaxis && (trace.yaxis ?? "y") === yaxis),
    x,
    y,
    xTitle: plain(below?.text ?? titleOf(x)),
    yTitle: plain(above?.text ?? titleOf(y)),
    labels: notes
      .filter((note) => note.xref === xaxis && note.yref === yaxis)
      .map((note) => ({ text: plain(note.text), x: note.x ?? 0, y: note.y ?? 0 })),
    marginLabels: notes
      .filter((note) => note.xref === "paper" && note.yref === yaxis)
      .map((note) => ({ text: plain(note.text), y: note.y ?? 0 })),
    references: (layout.shapes ?? [])
      .filter((shape) => shape.type === "line" && shape.xref === xaxis && shape.yref === yaxis)
      .map((shape) =>
        shape.y0 === shape.y1
          ? { axis: "y" as const, value: shape.y0 ?? 0 }
          : { axis: "x" as const, value: shape.x0 ?? 0 },
      ),
    isStacked: layout.barmode === "stack" || layout.barmode === "relative",
    data,
  };
}

const titleOf = ({ title }: PlotlyAxis): string => (typeof title === "string" ? title : (title?.text ?? ""));

/** A text of a chart without its marks; its lines become one. */
const plain = (text: string): string =>
  text
    .replace(/<br\s*\/?>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .trim();

/** A colour as Word writes it: `0072B2`; what is thinned is laid on white. */
export function wordColour(colour: string | undefined): string | undefined {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(colour ?? "") ?? [];
  if (hex !== undefined) return hex.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/.exec(colour ?? "");
  if (parts === null) return undefined;
  const alpha = Number(parts[4] ?? 1);
  return [1, 2, 3]
    .map((place) => Math.round(Number(parts[place]) * alpha + 255 * (1 - alpha)))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
