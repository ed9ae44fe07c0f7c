import type { ChartLine, ChartMarker } from "docx/charts";
import { type Trace, wordColour } from "./plotly";

/** The colour of a series: of its line where it has no markers. */
export function colourOf({ marker, line, mode }: Trace): { readonly color?: string } {
  const own = mode === "lines" ? line?.color : typeof marker?.color === "string" ? marker.color : line?.color;
  const color = wordColour(own);
  return color === undefined ? {} : { color };
}

const dashes: Readonly<Record<string, ChartLine["dash"]>> = {
  dash: "dash",
  dot: "dot",
  dashdot: "dashDot",
  longdash: "longDash",
  longdashdot: "longDashDot",
};

/** How the line of a trace is drawn. */
export function lineOf({ line }: Trace): ChartLine {
  const dash = dashes[line?.dash ?? ""];
  return { width: line?.width ?? 1.5, ...(dash !== undefined && { dash }) };
}

const shapes: Readonly<Record<string, ChartMarker["shape"]>> = {
  circle: "circle",
  square: "square",
  diamond: "diamond",
  "triangle-up": "triangle",
  cross: "plus",
  x: "x",
  star: "star",
};

/** How the points of a trace are marked; whether they are at all. */
export function markersOf({ marker, mode }: Trace): ChartMarker | boolean {
  if (mode !== undefined && !mode.includes("markers")) return false;
  const symbol = Array.isArray(marker?.symbol) ? marker.symbol[0] : marker?.symbol;
  const shape = shapes[String(symbol ?? "circle").replace(/-open$/, "")] ?? "circle";
  return { shape, size: Math.max(2, Math.min(12, Math.round((marker?.size ?? 8) * 0.8))) };
}
