import type { Quantity } from "../../ledger/quantity";
import { capitalise } from "../../words/capitalise";
import { formatValue } from "../../words/quantity";
import type { Answer, Judged, Reading } from "../tables/readings";
import type { FigureInput } from "./figure-input";
import type { Frame } from "./frame";
import { type Axis, axesOf, type Panel, type Properties } from "./panel";
import { wrapText } from "./text-width";
import { INK, OVERTURNED, seriesStyles } from "./theme";

/** Of the readings' names, left of the panels. */
export const NAMES_WIDTH_PIXELS = 165;

/** What a panel compares. */
export interface Comparison {
  readonly name: "growthOfSize" | "elasticity" | "effects" | "slope";
  readonly dots: readonly Dot[];
  /** The value on whose sides a verdict differs. */
  readonly against: number;
}

interface Dot {
  readonly measure: Judged;
  readonly symbol: "circle" | "square";
  /** What overturns it where it comes out otherwise. */
  readonly judged: readonly Judged[];
}

export const comparisons: readonly Comparison[] = [
  { name: "growthOfSize", against: 0, dots: [dotOf("growthOfSize")] },
  { name: "elasticity", against: 1, dots: [dotOf("elasticity")] },
  { name: "effects", against: 0, dots: [{ ...dotOf("ofUnits"), symbol: "square" }, dotOf("ofSize")] },
  { name: "slope", against: 0, dots: [{ ...dotOf("slope"), judged: ["slope", "p"] }] },
];

function dotOf(measure: Judged): Dot {
  return { measure, symbol: "circle", judged: [measure] };
}

/** A reading in its row. */
export interface Row extends Reading {
  readonly height: number;
  /** Of its middle, in pixels down from the first row's. */
  readonly down: number;
}

/**
 * What a panel shows: its dots, the line that they are judged against, and the published interval; of the other
 * intervals as much as does not crush these.
 */
export function rangeOf(
  { name, dots, against }: Comparison,
  rows: readonly Row[],
): readonly [number, number] {
  const defined = (quantities: readonly Quantity[]) => quantities.flatMap(({ value }) => value ?? []);
  const limits = ({ low, high }: Answer) => (name === "slope" ? defined([low, high]) : []);
  const core = [
    against,
    ...rows.flatMap(({ answer }) => defined(dots.map(({ measure }) => answer[measure]))),
    ...limits((rows[0] as Row).answer),
  ];
  const [low, high] = [Math.min(...core), Math.max(...core)];
  const span = high - low || 1;
  const all = rows.flatMap(({ answer }) => limits(answer));
  const from = Math.max(Math.min(low, ...all), low - 1.5 * span);
  const to = Math.min(Math.max(high, ...all), high + 1.5 * span);
  return [from - 0.08 * (to - from || 1), to + 0.08 * (to - from || 1)];
}

export function panelOf(
  frame: Frame,
  { name, dots, against }: Comparison,
  range: readonly [number, number],
  rows: readonly Row[],
  isNamed: boolean,
): Panel {
  const [first, last] = [rows[0], rows.at(-1)] as [Row, Row];
  const y: Axis = {
    range: [-last.down - last.height / 2, first.height / 2],
    tickmode: "array",
    tickvals: rows.map(({ down }) => -down),
    ticktext: rows.map(({ name }) =>
      isNamed ? wrapText(capitalise(name), NAMES_WIDTH_PIXELS, frame.textSize) : "",
    ),
  };
  const published = dots.flatMap(({ measure }) => first.answer[measure].value ?? []);
  return {
    x: { range, nticks: frame.name === "narrow" && name !== "effects" ? 5 : 3 },
    y,
    references: [
      { axis: "x", value: against, dash: "solid" },
      ...published.map((value) => ({ axis: "x" as const, value })),
    ],
  };
}

const isOverturned = ({ overturned }: Reading, judged: readonly Judged[]): boolean =>
  judged.some((one) => overturned.has(one));

const colourOf = (reading: Reading, judged: readonly Judged[]): string =>
  reading.kind === "published"
    ? INK
    : isOverturned(reading, judged)
      ? OVERTURNED
      : seriesStyles.workers.colour;

/** The interval of each slope, cut where the panel ends, in the colour of its dot; of all else none. */
export function intervals(
  { name, dots }: Comparison,
  rows: readonly Row[],
  [from, to]: readonly [number, number],
  panel: number,
): readonly Properties[] {
  return rows.flatMap((row): readonly Properties[] => {
    const { low, high } = row.answer;
    return name !== "slope" || low.value === null || high.value === null
      ? []
      : [
          {
            type: "scatter",
            mode: "lines",
            x: [Math.max(from, low.value), Math.min(to, high.value)],
            y: [-row.down, -row.down],
            ...axesOf(panel),
            line: { color: colourOf(row, dots[0]?.judged ?? []), width: 2 },
            hoverinfo: "skip",
          },
        ];
  });
}

/** A dot for each reading; hollow where it comes out otherwise than as published. */
export function dotsOf(
  { language }: FigureInput,
  { measure, symbol, judged }: Dot,
  rows: readonly Row[],
  panel: number,
): Properties {
  const colours = rows.map((row) => colourOf(row, judged));
  return {
    type: "scatter",
    mode: "markers",
    x: rows.map(({ answer }) => answer[measure].value),
    y: rows.map(({ down }) => -down),
    ...axesOf(panel),
    marker: {
      color: colours,
      symbol: rows.map((row) => (isOverturned(row, judged) ? `${symbol}-open` : symbol)),
      size: 9,
      line: { width: 2, color: colours },
    },
    cliponaxis: false,
    hovertext: rows.map(
      ({ name, answer }) => `${capitalise(name)}: ${formatValue(answer[measure], language)}`,
    ),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}
