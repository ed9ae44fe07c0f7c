import type { Quantity } from "../../ledger/quantity";
import { type SeriesName, valueId } from "../../ledger/series";
import { formatQuantity } from "../../words/unit";
import { type FigureInput, quantity } from "./figure-input";
import { axesOf } from "./panel";
import type { SeriesStyle } from "./theme";

/** A quantity of one year that has a value. */
export interface YearPoint {
  readonly year: number;
  readonly value: number;
  readonly quantity: Quantity;
}

/** The years of the study that have a value, with it; `idOf` gives the quantity of a year. */
export function pointsOf(input: FigureInput, idOf: (year: number) => string): readonly YearPoint[] {
  return input.study.years.flatMap((year): readonly YearPoint[] => {
    const found = quantity(input, idOf(year));
    return found.value === null ? [] : [{ year, value: found.value, quantity: found }];
  });
}

/** The points of one of the analysis' series. */
export function seriesPoints(input: FigureInput, series: SeriesName): readonly YearPoint[] {
  return pointsOf(input, (year) => valueId(series, year));
}

/** The years from the first to the last of these. */
export const calendar = (years: readonly number[]): readonly number[] => {
  const first = years[0] as number;
  return Array.from({ length: (years.at(-1) as number) - first + 1 }, (_, index) => first + index);
};

/** The points as bars that stand on zero. */
export function barTrace(
  input: FigureInput,
  points: readonly YearPoint[],
  { colour }: SeriesStyle,
  panel = 0,
): Readonly<Record<string, unknown>> {
  return {
    type: "bar",
    x: points.map(({ year }) => year),
    y: points.map(({ value }) => value),
    ...axesOf(panel),
    width: 0.68,
    marker: { color: colour },
    ...hover(input, points),
  };
}

/** The points as a line that breaks where a year has no value. */
export function lineTrace(
  input: FigureInput,
  points: readonly YearPoint[],
  { colour, dash, symbol }: SeriesStyle,
  panel = 0,
): Readonly<Record<string, unknown>> {
  const years = points.length === 0 ? [] : calendar(points.map(({ year }) => year));
  const drawn = years.map((year) => points.find((point) => point.year === year));
  return {
    type: "scatter",
    mode: "lines+markers",
    x: years,
    y: drawn.map((point) => point?.value ?? null),
    ...axesOf(panel),
    line: { color: colour, width: 2, dash },
    marker: { color: colour, size: years.length > 20 ? 5 : 8, symbol },
    cliponaxis: false,
    ...hover(input, drawn),
  };
}

function hover(
  { language }: FigureInput,
  points: readonly (YearPoint | undefined)[],
): Readonly<Record<string, unknown>> {
  return {
    hovertext: points.map((point) =>
      point === undefined ? "" : `${point.year}: ${formatQuantity(point.quantity, language)}`,
    ),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}
