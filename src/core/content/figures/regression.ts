import { mostInfluential, yearOf } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import { valueId } from "../../ledger/series";
import { formatNumber } from "../../words/number";
import { compareAsShown, formatValue } from "../../words/quantity";
import type { Sentence } from "../../words/sentence";
import { formatQuantity } from "../../words/unit";
import { intervalAgainst } from "../prose/judgements";
import { processedSourceLine } from "../tables/table";
import { assembleFigure } from "./assemble-figure";
import { valueAxis } from "./axes";
import { makeChart, TITLED_FOOT_HEIGHT_PIXELS } from "./chart";
import type { Figure } from "./figure";
import { bare, type FigureInput, quantity, whyNot } from "./figure-input";
import { roomOf } from "./frame";
import type { Properties } from "./panel";
import { linesThrough } from "./regression-lines";
import { type ScatterPoint, scatterPoints, scatterTrace, yearLabels } from "./scatter";
import { INK, seriesStyles } from "./theme";

const PANEL_HEIGHT_PIXELS = 300;

/** Workers on business units: the years, the least-squares line with its band, and Theil and Sen's line. */
export function regressionFigure(input: FigureInput): Figure {
  const { study, language, words } = input;
  const { year: yearHead, axes, regression } = words.figures;
  const points = scatterPoints(
    input,
    (year) => valueId("units", year),
    (year) => valueId("workers", year),
  );
  const lines = linesThrough(input, points);
  const influential = influentialYear(input);
  const xAxis = valueAxis(
    points.map(({ x }) => x),
    "data",
    { showgrid: false },
  );
  const yAxis = valueAxis(
    [
      ...points.map(({ y }) => y),
      ...lines.flatMap(({ spots }) => spots.map(({ y }) => y)),
      ...lines.flatMap(({ band }) => band),
    ],
    "data",
  );
  return assembleFigure(input, "regression", {
    title: titleOf(input),
    subtitle: subtitleOf(input, points, influential),
    source: processedSourceLine(study, ["small-industry"], words),
    description: describe(input, points),
    chart: makeChart(
      language,
      [
        ...lines.flatMap(({ traces }) => traces),
        scatterTrace(input, points, seriesStyles.workers),
        ring(points, influential),
      ],
      (frame) => {
        const marginLabels = lines.flatMap(({ label }) => label);
        const { width, ...margins } = roomOf(
          frame,
          language,
          yAxis,
          marginLabels.map(({ text }) => text),
        );
        return {
          panelHeight: PANEL_HEIGHT_PIXELS,
          ...margins,
          footHeight: TITLED_FOOT_HEIGHT_PIXELS,
          panels: [
            {
              title: axes.workers,
              xTitle: axes.units,
              x: { ...xAxis, nticks: 6 },
              y: { ...yAxis, nticks: 9 },
              labels: yearLabels(
                points,
                { x: xAxis, y: yAxis },
                { width, height: PANEL_HEIGHT_PIXELS, textSize: frame.textSize },
                influential === null ? [] : [influential],
                lines.flatMap(({ spots }) => spots),
              ),
              marginLabels,
            },
          ],
        };
      },
    ),
    data: {
      heads: [yearHead, axes.units, axes.workers, regression.fitted, regression.cooksDistance],
      rows: points.map(({ year, x, y }) => [
        String(year),
        x,
        y,
        quantity(input, `ols.workers_on_units.fitted.${year}`).value,
        quantity(input, `ols.workers_on_units.cooks_distance.${year}`).value,
      ]),
    },
  });
}

/**
 * The year that moves the line most, if it alone determines the line, or if its Cook's distance is above 4 ÷ n, a
 * usual mark; else null.
 */
function influentialYear(input: FigureInput): number | null {
  const { years } = input.study;
  const most = mostInfluential(
    years.map((year) => quantity(input, `ols.workers_on_units.cooks_distance.${year}`)),
  );
  const isMarked = most !== null && (most.value === null || most.value > 4 / years.length);
  return isMarked ? Number(yearOf(most)) : null;
}

/** A ring around the influential year. */
function ring(points: readonly ScatterPoint[], influential: number | null): Properties {
  const marked = points.filter(({ year }) => year === influential);
  return {
    type: "scatter",
    mode: "markers",
    x: marked.map(({ x }) => x),
    y: marked.map(({ y }) => y),
    marker: { symbol: "circle-open", size: 18, color: INK, line: { color: INK, width: 1.5 } },
    cliponaxis: false,
    hoverinfo: "skip",
  };
}

/** What the line says: how many more or fewer workers a year with one business unit more had, and how sure. */
function titleOf(input: FigureInput): Sentence {
  const words = input.words.figures.regression;
  const slope = quantity(input, "ols.workers_on_units.slope");
  if (slope.value === null) {
    return words.none({ why: whyNot(input, slope) });
  }
  const size = bare(input, withoutSign(slope));
  return [...words[compareAsShown(slope.value, 0, slope.unit)]({ size }), ...uncertainty(input)];
}

const withoutSign = (found: Quantity): Quantity =>
  found.value === null ? found : { ...found, value: Math.abs(found.value) };

/** The interval of the slope, and whether it leaves the sign open. */
function uncertainty(input: FigureInput): Sentence {
  const words = input.words.figures.regression;
  const low = quantity(input, "ols.workers_on_units.slope_ci95_low");
  const high = quantity(input, "ols.workers_on_units.slope_ci95_high");
  const against = intervalAgainst(low, high, 0);
  if (against === "unknown") {
    return [];
  }
  // After "fewer" the limits stand without their sign, the smaller first.
  const [smaller, larger] = against === "below" ? [high, low] : [low, high];
  const limit = (end: Quantity) => bare(input, against === "below" ? withoutSign(end) : end);
  const interval = words.interval({ low: limit(smaller), high: limit(larger) });
  return against === "includes" ? words.intervalIncludesZero({ interval }) : words.withInterval({ interval });
}

function subtitleOf(input: FigureInput, points: readonly ScatterPoint[], influential: number | null): string {
  const words = input.words.figures.regression;
  const slope = quantity(input, "ols.workers_on_units.slope");
  const unbounded = quantity(input, "ols.workers_on_units.slope_ci95_low");
  return [
    words.subtitle({ n: points.length }),
    ...(slope.value !== null && unbounded.value === null
      ? [words.withoutBand({ why: whyNot(input, unbounded) })]
      : []),
    ...(influential === null ? [] : [ringedYear(input, points.length, influential)]),
  ].join(" ");
}

function ringedYear(input: FigureInput, n: number, year: number): string {
  const { ringedAlone, ringed } = input.words.figures.regression;
  const distance = quantity(input, `ols.workers_on_units.cooks_distance.${year}`);
  return distance.value === null
    ? ringedAlone({ year })
    : ringed({
        year,
        distance: formatValue(distance, input.language),
        mark: formatNumber(4 / n, 2, input.language),
      });
}

function describe(input: FigureInput, points: readonly ScatterPoint[]): string {
  const ends = (index: 0 | 1): readonly [string, string] => {
    const ordered = points
      .map(({ quantities }) => quantities[index])
      .sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
    const write = (found: Quantity | undefined) =>
      found === undefined ? "" : formatQuantity(found, input.language);
    return [write(ordered[0]), write(ordered.at(-1))];
  };
  const [lowX, highX] = ends(0);
  const [lowY, highY] = ends(1);
  return input.words.figures.regression.description({ lowX, highX, lowY, highY });
}
