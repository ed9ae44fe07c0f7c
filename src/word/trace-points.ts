import type { ChartLine } from "docx/charts";
import type { Trace } from "./plotly";
import { colourOf } from "./trace-looks";

/** A number of a trace; null where there is none. */
export const asNumber = (value: unknown): number | null =>
  value === null || value === undefined || value === "" || !Number.isFinite(Number(value))
    ? null
    : Number(value);

/** The points of a trace that have both numbers. */
export function pointsOf(trace: Trace): readonly { x: number; y: number }[] {
  return (trace.x ?? []).flatMap((value, index) => {
    const [x, y] = [asNumber(value), asNumber(trace.y?.[index])];
    return x === null || y === null ? [] : [{ x, y }];
  });
}

/** A piece of a line, upright or level. */
export interface Segment {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** The pieces of a line that is broken after every second point, as stems and intervals are; null for any other. */
export function segmentsOf({ mode, x = [], y = [] }: Trace): readonly Segment[] | null {
  if (mode !== "lines" || x.length < 3 || x.length % 3 !== 0) return null;
  const segments: Segment[] = [];
  for (let at = 0; at < x.length; at += 3) {
    const numbers = [x[at], y[at], x[at + 1], y[at + 1]].map(asNumber);
    const [x0, y0, x1, y1] = numbers;
    if (numbers.includes(null) || x[at + 2] !== null || (x0 !== x1 && y0 !== y1)) return null;
    segments.push({ from: { x: x0 as number, y: y0 as number }, to: { x: x1 as number, y: y1 as number } });
  }
  return segments;
}

/** The pieces of broken lines that a series' points lie on, as its error bars. */
export function errorBars(
  points: readonly { x: number; y: number }[],
  segments: readonly Segment[],
  trace: Trace,
) {
  const through = points.map(({ x, y }) => ({
    up: segments.find(({ from, to }) => from.x === x && to.x === x && isBetween(y, from.y, to.y)),
    along: segments.find(({ from, to }) => from.y === y && to.y === y && isBetween(x, from.x, to.x)),
  }));
  const line: ChartLine = { width: 1.5, ...colourOf(trace) };
  const reach = (axis: "x" | "y", segment: Segment | undefined, index: number) => {
    const at = points[index]?.[axis] ?? 0;
    const ends = segment === undefined ? [at, at] : [segment.from[axis], segment.to[axis]];
    return { plus: Math.max(...ends) - at, minus: at - Math.min(...ends) };
  };
  const bars = (axis: "x" | "y", found: readonly (Segment | undefined)[]) => ({
    type: "custom" as const,
    endCaps: false,
    line,
    plus: found.map((segment, index) => reach(axis, segment, index).plus),
    minus: found.map((segment, index) => reach(axis, segment, index).minus),
  });
  const up = through.map(({ up: found }) => found);
  const along = through.map(({ along: found }) => found);
  return {
    ...(up.some(Boolean) && { yErrorBars: bars("y", up) }),
    ...(along.some(Boolean) && { xErrorBars: bars("x", along) }),
  };
}

const isBetween = (value: number, one: number, other: number): boolean =>
  value >= Math.min(one, other) - 1e-9 && value <= Math.max(one, other) + 1e-9;
