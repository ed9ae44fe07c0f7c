import type { ChartDataLabelPosition } from "docx/charts";
import type { Panel } from "./plotly";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A plot as Word draws it in the text, nearly, and a label of four figures, in points. */
const PLOT = { width: 340, height: 150 };
const LABEL = { width: 24, height: 11 };
const GAP = 6;

/** Where a label may stand, the best place first, and its middle from the point. */
const places: readonly (readonly [ChartDataLabelPosition, number, number])[] = [
  ["above", 0, LABEL.height / 2 + GAP],
  ["below", 0, -LABEL.height / 2 - GAP],
  ["right", LABEL.width / 2 + GAP, 0],
  ["left", -LABEL.width / 2 - GAP, 0],
];

/** On which side of its point each label stands, so that no two cover each other, as far as there are sides. */
export function labelSides(
  points: readonly Point[],
  { x, y }: Panel,
): ReadonlyMap<Point, ChartDataLabelPosition> {
  const onPlot = (point: Point): Point => ({
    x:
      share(
        point.x,
        x.range,
        points.map((other) => other.x),
      ) * PLOT.width,
    y:
      share(
        point.y,
        y.range,
        points.map((other) => other.y),
      ) * PLOT.height,
  });
  const taken = points.map(onPlot);
  const sides = new Map<Point, ChartDataLabelPosition>();
  for (const point of points) {
    const at = onPlot(point);
    const middles = places.map(([side, right, up]) => ({ side, x: at.x + right, y: at.y + up }));
    const free = middles.find((middle) => taken.every((other) => !covers(middle, other)));
    const { side, ...middle } = free ?? (middles[0] as (typeof middles)[number]);
    sides.set(point, side);
    taken.push(middle);
  }
  return sides;
}

function share(value: number, range: readonly [number, number] | undefined, all: readonly number[]): number {
  const [from, to] = range ?? [Math.min(...all), Math.max(...all)];
  return to === from ? 0.5 : (value - from) / (to - from);
}

const covers = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < LABEL.width && Math.abs(one.y - other.y) < LABEL.height;
