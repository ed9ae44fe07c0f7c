import type { Quantity } from "../../ledger/quantity";
import { formatQuantity } from "../../words/unit";
import { type FigureInput, quantity } from "./figure-input";
import { type Axis, axesOf, type Label, type Properties } from "./panel";
import { placeLabels, type Spot } from "./place-labels";
import { textWidth } from "./text-width";
import type { SeriesStyle } from "./theme";

/** A year as a point of two quantities. */
export interface ScatterPoint {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly quantities: readonly [Quantity, Quantity];
}

/** Up to so many years are all named; of more, only those that matter. */
const MOST_NAMED_YEARS = 12;

/** The years for which both quantities have a value. */
export function scatterPoints(
  input: FigureInput,
  idOfX: (year: number) => string,
  idOfY: (year: number) => string,
  years: readonly number[] = input.study.years,
): readonly ScatterPoint[] {
  return years.flatMap((year): readonly ScatterPoint[] => {
    const x = quantity(input, idOfX(year));
    const y = quantity(input, idOfY(year));
    return x.value === null || y.value === null ? [] : [{ year, x: x.value, y: y.value, quantities: [x, y] }];
  });
}

/** The points as markers, their year and both numbers on hover. */
export function scatterTrace(
  input: FigureInput,
  points: readonly ScatterPoint[],
  { colour, symbol }: SeriesStyle,
  panel = 0,
): Properties {
  return {
    type: "scatter",
    mode: "markers",
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    ...axesOf(panel),
    marker: { color: colour, symbol, size: points.length > MOST_NAMED_YEARS ? 7 : 10 },
    cliponaxis: false,
    hovertext: points.map(
      ({ year, quantities }) =>
        `${year}: ${quantities.map((found) => formatQuantity(found, input.language)).join("; ")}`,
    ),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}

/**
 * The years beside their points, where they cover neither each other nor a point nor a line.
 * Of many years only the first, the last and those of `important` are named.
 */
export function yearLabels(
  points: readonly ScatterPoint[],
  axes: { readonly x: Axis; readonly y: Axis },
  room: { readonly width: number; readonly height: number; readonly textSize: number },
  important: readonly number[] = [],
  line: readonly { readonly x: number; readonly y: number }[] = [],
): readonly Label[] {
  const toSpot = ({ x, y }: { readonly x: number; readonly y: number }): Spot => ({
    x: ((x - axes.x.range[0]) / (axes.x.range[1] - axes.x.range[0])) * room.width,
    y: ((y - axes.y.range[0]) / (axes.y.range[1] - axes.y.range[0])) * room.height,
  });
  const matters = (year: number) =>
    important.includes(year) || year === points[0]?.year || year === points.at(-1)?.year;
  const named = points.filter(({ year }) => points.length <= MOST_NAMED_YEARS || matters(year));
  const inOrder = [...named].sort((one, other) => Number(matters(other.year)) - Number(matters(one.year)));
  const wanted = inOrder.map((point) => ({
    ...toSpot(point),
    width: textWidth(String(point.year), room.textSize),
    height: room.textSize * 1.2,
  }));
  const offsets = placeLabels(wanted, points.map(toSpot), line.map(toSpot), room);
  return inOrder.flatMap((point, index): readonly Label[] => {
    const offset = offsets[index] ?? null;
    return offset === null
      ? []
      : [{ text: String(point.year), x: point.x, y: point.y, right: offset.right, up: offset.up }];
  });
}
