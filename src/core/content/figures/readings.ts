import { capitalise } from "../../words/capitalise";
import { type Answer, type Reading, readingsOf } from "../tables/readings";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import type { Figure } from "./figure";
import type { FigureInput } from "./figure-input";
import { type Frame, frames, MARGIN_RIGHT_PIXELS } from "./frame";
import {
  type Comparison,
  comparisons,
  dotsOf,
  intervals,
  NAMES_WIDTH_PIXELS,
  panelOf,
  type Row,
  rangeOf,
} from "./readings-panel";
import { readingsTitle } from "./readings-title";
import { wrapText } from "./text-width";

/** Up to so many readings are drawn; of more years left out, those that overturn something or move the slope most. */
const MOST_ROWS = 11;
const GUTTER_PIXELS = 18;
/** In pixels. */
const ROW_HEIGHTS = { published: 38, alternative: 38, "without-year": 25 } as const;

/** What the data hold of each reading. */
const measures = [
  "growthOfSize",
  "elasticity",
  "ofUnits",
  "ofSize",
  "slope",
  "low",
  "high",
  "p",
] as const satisfies readonly (keyof Answer)[];

/** A comparison with what its panel shows. */
interface Panelled {
  readonly comparison: Comparison;
  readonly range: readonly [number, number];
}

/** The answer under every reading: dots with intervals in small multiples, the published one as a line across. */
export function readingsFigure(input: FigureInput): Figure {
  const { study, language, words } = input;
  const said = words.figures.readings;
  const readings = readingsOf(input);
  const title = readingsTitle(input, readings);
  const source = processedSourceLine(study, ["small-industry"], words);
  const drawn = comparisons.filter(({ dots }) =>
    dots.some(({ measure }) => readings[0].answer[measure].value !== null),
  );
  if (drawn.length === 0) {
    return emptyFigure(input, "readings", { title, source });
  }
  const rows = rowsOf(kept(readings));
  const panels = drawn.map((comparison): Panelled => ({ comparison, range: rangeOf(comparison, rows) }));
  return assembleFigure(input, "readings", {
    title,
    subtitle: subtitleOf(input, rows.length, panels, rows),
    source,
    description: said.description({ panels: panels.length, readings: rows.length }),
    chart: makeChart(
      language,
      panels.flatMap(({ comparison, range }, index) => [
        ...intervals(comparison, rows, range, index),
        ...comparison.dots.map((dot) => dotsOf(input, dot, rows, index)),
      ]),
      (frame) => ({
        panelHeight: rows.reduce((sum, { height }) => sum + height, 0),
        marginLeft: NAMES_WIDTH_PIXELS + 14,
        gutter: GUTTER_PIXELS,
        panels: panels.map(({ comparison, range }, index) => ({
          title: titleIn(frame, said.panels[comparison.name], panels.length),
          ...panelOf(frame, comparison, range, rows, frame.name === "narrow" || index === 0),
        })),
      }),
    ),
    data: {
      heads: [said.reading, ...measures.map((measure) => said.heads[measure])],
      rows: readings.map(({ name, answer }) => [
        capitalise(name),
        ...measures.map((measure) => answer[measure].value),
      ]),
    },
  });
}

/** All readings where they fit; else the published and the doubtful ones, and the years that matter most. */
function kept(readings: readonly [Reading, ...Reading[]]): readonly Reading[] {
  const slopeOf = ({ answer }: Reading) => answer.slope.value ?? 0;
  const shift = (reading: Reading) => Math.abs(slopeOf(reading) - slopeOf(readings[0]));
  const named = readings.filter(({ kind }) => kind !== "without-year");
  const years = readings
    .filter(({ kind }) => kind === "without-year")
    .sort((one, other) => other.overturned.size - one.overturned.size || shift(other) - shift(one))
    .slice(0, Math.max(0, MOST_ROWS - named.length));
  return readings.filter((reading) => named.includes(reading) || years.includes(reading));
}

/** Each reading in its row: that of a year left out is short, another's name may have two lines. */
function rowsOf(readings: readonly Reading[]): readonly Row[] {
  const rows: Row[] = [];
  for (const reading of readings) {
    const before = rows.at(-1);
    const height = ROW_HEIGHTS[reading.kind];
    const down = before === undefined ? 0 : before.down + (before.height + height) / 2;
    rows.push({ ...reading, height, down });
  }
  return rows;
}

/** A panel's title in as many lines as its width asks for. */
function titleIn(frame: Frame, title: string, panels: number): string {
  const inner = frames.wide.smallestWidth - NAMES_WIDTH_PIXELS - 14 - MARGIN_RIGHT_PIXELS;
  const width =
    frame.name === "narrow" ? frame.smallestWidth : (inner - GUTTER_PIXELS * (panels - 1)) / panels;
  return wrapText(title, width, frame.textSize * 1.05);
}

/** What is drawn, n, and what is missing or cut. */
function subtitleOf(
  input: FigureInput,
  drawn: number,
  shown: readonly Panelled[],
  rows: readonly Row[],
): string {
  const { words, study } = input;
  const said = words.figures.readings;
  const others = readingsOf(input).length - 1;
  const measures = shown.flatMap(({ comparison }) => comparison.dots.map(({ measure }) => measure));
  const range = shown.find(({ comparison }) => comparison.name === "slope")?.range;
  const limits = rows.flatMap(({ answer }) => [answer.low.value, answer.high.value]);
  return [
    said.subtitle({ n: study.years.length }),
    ...(rows.some(({ overturned }) => overturned.size > 0) ? [said.hollow] : []),
    ...(drawn - 1 < others ? [said.some({ shown: drawn - 1, others })] : []),
    ...(rows.some(({ answer }) => measures.some((measure) => answer[measure].value === null))
      ? [said.withoutDot]
      : []),
    ...(range !== undefined && limits.includes(null) ? [said.withoutInterval] : []),
    ...(range !== undefined &&
    limits.some((limit) => limit !== null && (limit < range[0] || limit > range[1]))
      ? [said.cut]
      : []),
  ].join(" ");
}
