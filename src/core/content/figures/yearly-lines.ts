import { periodOf } from "../../ledger/growth";
import type { Quantity } from "../../ledger/quantity";
import { type SeriesName, seriesLabel } from "../../ledger/series";
import { compareAsShown } from "../../words/quantity";
import type { Sentence } from "../../words/sentence";
import { processedSourceLine, sourceLine } from "../tables/table";
import type { Figure } from "./figure";
import { bare, type FigureInput, inFull, quantity, studyYears, whyNot } from "./figure-input";
import { type Line, lineFigure } from "./line-figure";
import { type SeriesStyle, seriesStyles } from "./theme";
import { pointsOf, seriesPoints, type YearPoint } from "./year-series";

/** The open unemployment rate of each year, as a line that breaks where there is none. */
export function unemploymentFigure(input: FigureInput): Figure {
  const { study, words } = input;
  const line = lineOf(input, "unemployment", seriesStyles.unemployment);
  return lineFigure(input, "unemployment", {
    lines: [line],
    title: unemploymentTitle(input, line.points),
    what: words.figures.unemployment.what,
    kind: words.figures.lineChart,
    axisTitle: line.head,
    source: sourceLine(study, ["unemployment"], words),
    heightPixels: 260,
  });
}

function unemploymentTitle(input: FigureInput, points: readonly YearPoint[]): Sentence {
  const words = input.words.figures.unemployment;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) {
    return words.none;
  }
  if (first === last) {
    return words.only({ year: String(first.year), rate: inFull(input, first.quantity) });
  }
  const change = changeBetween(input, first, last);
  const moved = compareAsShown(last.value, first.value, last.quantity.unit);
  return moved === "equal" ? words.equal(change) : words.moved({ ...change, verb: words.verbs[moved] });
}

/** Small-industry workers as a share of the population, by year. */
export function shareFigure(input: FigureInput): Figure {
  const { study, words } = input;
  const line = lineOf(input, "workers_share_of_population_pct", seriesStyles.workers);
  return lineFigure(input, "share", {
    lines: [line],
    title: shareTitle(input, line.points),
    what: words.figures.share.what,
    kind: words.figures.lineChart,
    axisTitle: line.head,
    source: processedSourceLine(study, ["small-industry", "population"], words),
    heightPixels: 240,
  });
}

function shareTitle(input: FigureInput, points: readonly YearPoint[]): Sentence {
  const words = input.words.figures.share;
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined
    ? words.none({ why: whyUndefined(input, "workers_share_of_population_pct") })
    : words[compareAsShown(last.value, first.value, last.quantity.unit)](changeBetween(input, first, last));
}

/** Workers beside those that the first year's share of the population would have needed. */
export function paceFigure(input: FigureInput): Figure {
  const { study, language, words } = input;
  const { what, kind, axis, workers, needed } = words.figures.pace;
  const first = studyYears(input).first;
  const points = seriesPoints(input, "workers");
  const start = points[0];
  const kept = pointsOf(input, (year) => `index_base_${first}.population.${year}`).flatMap(
    ({ year, value }): readonly YearPoint[] => {
      if (start === undefined) {
        return [];
      }
      const held = (start.value * value) / 100;
      return [{ year, value: held, quantity: { ...start.quantity, value: held } }];
    },
  );
  return lineFigure(input, "pace", {
    lines: [
      {
        label: seriesLabel("workers")[language],
        points,
        style: seriesStyles.workers,
        head: workers,
        name: workers,
      },
      {
        label: needed,
        points: kept,
        style: { ...seriesStyles.population, dash: "dash" },
        head: needed,
        name: needed,
      },
    ],
    title: paceTitle(input),
    what: what({ year: first }),
    kind,
    axisTitle: axis,
    source: processedSourceLine(study, ["small-industry", "population"], words),
    heightPixels: 270,
  });
}

/** How workers changed, and how many more or fewer they are than the first year's share of the population. */
function paceTitle(input: FigureInput): Sentence {
  const words = input.words.figures.pace;
  const period = periodOf(input.study);
  const change = quantity(input, `growth_abs.workers.${period}`);
  const beyond = quantity(input, `pace.workers_beyond.${period}`);
  if (change.value === null || beyond.value === null) {
    return words.none({ why: whyNot(input, beyond) });
  }
  const said = (found: Quantity) => ({
    number: bare(input, { ...found, value: Math.abs(found.value ?? 0) }),
    year: String(studyYears(input).last),
  });
  return words.title({
    changed: words.changed[compareAsShown(change.value, 0, change.unit)](said(change)),
    against: words.against[compareAsShown(beyond.value, 0, beyond.unit)](said(beyond)),
  });
}

/** The series that are drawn over the years. */
type LineSeries = SeriesName & keyof FigureInput["words"]["figures"]["axes"];

/** One of the analysis' series as a line. */
function lineOf(input: FigureInput, series: LineSeries, style: SeriesStyle): Line {
  return {
    label: seriesLabel(series)[input.language],
    points: seriesPoints(input, series),
    style,
    head: input.words.figures.axes[series],
  };
}

/** Why a series has no value in any year: what is said of its last one. */
const whyUndefined = (input: FigureInput, series: SeriesName): string =>
  whyNot(input, quantity(input, `value.${series}.${studyYears(input).last}`));

const changeBetween = (input: FigureInput, first: YearPoint, last: YearPoint) => ({
  from: inFull(input, first.quantity),
  to: inFull(input, last.quantity),
  firstYear: String(first.year),
  lastYear: String(last.year),
});
