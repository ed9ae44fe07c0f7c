import { isDefined, linearRegression, predict } from "../../statistics";
import { type FigureInput, quantity } from "./figure-input";
import type { MarginLabel, Properties } from "./panel";
import type { ScatterPoint } from "./scatter";
import { bandColour, INK, seriesStyles } from "./theme";

/** Spots at which a line and its band are computed. */
const STEPS = 24;

/** A line through the points, as it is drawn. */
export interface Line {
  readonly traces: readonly Properties[];
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly band: readonly number[];
  readonly label: readonly MarginLabel[];
}

/** The two lines over the range of the points; none where business units do not change. */
export function linesThrough(input: FigureInput, points: readonly ScatterPoint[]): readonly Line[] {
  const xs = points.map(({ x }) => x);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const grid = Array.from({ length: STEPS + 1 }, (_, step) => low + ((high - low) * step) / STEPS);
  return [leastSquares(input, points, grid), theilSen(input, grid)].filter(
    (line): line is Line => line !== null,
  );
}

function leastSquares(
  input: FigureInput,
  points: readonly ScatterPoint[],
  grid: readonly number[],
): Line | null {
  const fitted = linearRegression(
    points.map(({ x }) => x),
    points.map(({ y }) => y),
  );
  const predicted = grid.map((x) => ({ x, ...predict(fitted, x) }));
  const spots = predicted.flatMap(({ x, fit }) => (isDefined(fit) ? [{ x, y: fit }] : []));
  const last = spots.at(-1);
  if (last === undefined) {
    return null;
  }
  const edge = (read: (found: (typeof predicted)[number]) => unknown) =>
    predicted.map(read).filter((value): value is number => typeof value === "number");
  const lower = edge(({ confidenceLow }) => confidenceLow);
  const upper = edge(({ confidenceHigh }) => confidenceHigh);
  const hasBand = lower.length === grid.length && upper.length === grid.length;
  const band: Properties[] = hasBand
    ? [
        {
          type: "scatter",
          mode: "lines",
          x: [...grid, ...[...grid].reverse()],
          y: [...lower, ...[...upper].reverse()],
          fill: "toself",
          fillcolor: bandColour("workers"),
          line: { width: 0 },
          hoverinfo: "skip",
        },
      ]
    : [];
  const words = input.words.figures.regression;
  return {
    traces: [...band, lineOf(spots, { color: seriesStyles.workers.colour, width: 2 })],
    spots,
    band: hasBand ? [...lower, ...upper] : [],
    label: [{ text: words.leastSquares + (hasBand ? `<br>${words.band}` : ""), y: last.y }],
  };
}

function theilSen(input: FigureInput, grid: readonly number[]): Line | null {
  const slope = quantity(input, "theil_sen.workers_on_units.slope").value;
  const intercept = quantity(input, "theil_sen.workers_on_units.intercept_median_of_residuals").value;
  if (slope === null || intercept === null) {
    return null;
  }
  const spots = grid.map((x) => ({ x, y: intercept + slope * x }));
  return {
    traces: [lineOf(spots, { color: INK, width: 1.5, dash: "dash" })],
    spots,
    band: [],
    label: [
      {
        text: input.words.figures.regression.theilSen,
        y: (spots.at(-1) as { readonly y: number }).y,
      },
    ],
  };
}

function lineOf(spots: Line["spots"], line: Properties): Properties {
  const ends = [spots[0], spots.at(-1)].filter((spot): spot is Line["spots"][number] => spot !== undefined);
  return {
    type: "scatter",
    mode: "lines",
    x: ends.map(({ x }) => x),
    y: ends.map(({ y }) => y),
    line,
    hoverinfo: "skip",
  };
}
