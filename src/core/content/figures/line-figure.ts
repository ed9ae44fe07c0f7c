import { formatValue } from "../../words/quantity";
import type { Sentence } from "../../words/sentence";
import type { FigureKey } from "../registry";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { valueAxis, yearAxis } from "./axes";
import { makeChart } from "./chart";
import { describeYears, type Measure, yearlySubtitle } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, studyYears } from "./figure-input";
import { roomOf } from "./frame";
import type { MarginLabel } from "./panel";
import type { SeriesStyle } from "./theme";
import { pointLabels } from "./value-labels";
import { lineTrace, type YearPoint } from "./year-series";

/** A line over the years, which breaks where a year has no value. */
export interface Line extends Measure {
  readonly style: SeriesStyle;
  /** Over the line's column in the data. */
  readonly head: string;
  /** At the line's end, where there are several; one alone has its values at its points instead. */
  readonly name?: string;
}

/** One or more lines over the years, on one axis from zero. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly title: Sentence;
  /** What is drawn, for the line below the title. */
  readonly what: string;
  /** What kind of chart it is, for the alt text. */
  readonly kind: string;
  readonly axisTitle: string;
  readonly source: string;
  readonly heightPixels: number;
}

/** The figure of lines over the years; without any value it says why instead. */
export function lineFigure(input: FigureInput, key: FigureKey, figure: Lines): Figure {
  const { study, language, words } = input;
  const { lines, title, source, heightPixels } = figure;
  const all = lines.flatMap(({ points }) => points);
  if (all.length === 0) {
    return emptyFigure(input, key, { title, source });
  }
  const y = valueAxis(
    all.map(({ value }) => value),
    "zero",
  );
  const marginLabels = endLabels(input, lines);
  const counted = lines.find(({ points }) => points.length > 0)?.points ?? [];
  const years = study.years.filter((year) => all.some((point) => point.year === year));
  return assembleFigure(input, key, {
    title,
    subtitle: yearlySubtitle(input, figure.what, counted),
    source,
    description: describeYears(input, { kind: figure.kind, measures: lines }),
    chart: makeChart(
      language,
      lines.map(({ points, style }) => lineTrace(input, points, style)),
      (frame) => {
        const texts = marginLabels.map(({ text }) => text);
        const { width, ...margins } = roomOf(frame, language, y, texts);
        const x = yearAxis(studyYears(input), width, frame.textSize, lines.length === 1 ? 0.5 : 0.3);
        const room = { width, height: heightPixels, textSize: frame.textSize };
        return {
          panelHeight: heightPixels,
          ...margins,
          panels: [
            {
              title: figure.axisTitle,
              x,
              y,
              labels: lines.length === 1 ? pointLabels(input, all, { x, y }, room, [all]) : [],
              references: [],
              marginLabels,
            },
          ],
        };
      },
    ),
    data: {
      heads: [words.figures.year, ...lines.map(({ head }) => head)],
      rows: years.map((year) => [String(year), ...lines.map(({ points }) => valueIn(points, year))]),
    },
  });
}

const valueIn = (points: readonly YearPoint[], year: number): number | null =>
  points.find((point) => point.year === year)?.value ?? null;

/** The names of several lines, with their last values. */
function endLabels({ language }: FigureInput, lines: readonly Line[]): readonly MarginLabel[] {
  return lines.flatMap(({ name, points }): readonly MarginLabel[] => {
    const last = points.at(-1);
    return name === undefined || last === undefined
      ? []
      : [{ text: `<b>${name}</b><br>${formatValue(last.quantity, language)}`, y: last.value }];
  });
}
