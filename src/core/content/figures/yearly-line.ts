import type { Quantity } from "../../ledger/quantity";
import type { SeriesName } from "../../ledger/series";
import { seriesWords } from "../../ledger/series";
import type { Localized } from "../../words/language";
import { formatValue } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import type { FigureKey } from "../registry";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import type { SeriesStyle } from "./theme";
import { valueAxis } from "./value-axis";
import { lineAt, pointLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { lineTrace, seriesPoints, type YearPoint, yearHead, yearlySubtitle } from "./year-series";

/** A series drawn as a line over the years, which breaks where a year has no value. */
export interface YearlyLine {
  readonly key: FigureKey;
  readonly series: SeriesName;
  readonly style: SeriesStyle;
  readonly title: (points: readonly YearPoint[]) => readonly Inline[];
  /** What is drawn, for the line below the title. */
  readonly subtitle: Localized;
  readonly axisTitle: Localized;
  readonly source: string;
  readonly heightPixels: number;
  /** A quantity that is drawn as a dashed line across, named in the margin and in the last row of the data. */
  readonly reference?: { readonly quantity: Quantity; readonly name: Localized };
}

/** The figure of one series over the years; without any value it says why instead. */
export function yearlyLineFigure(input: FigureInput, line: YearlyLine): Figure {
  const { language } = input;
  const { key, series, source, heightPixels, reference } = line;
  const points = seriesPoints(input, series);
  const title = line.title(points);
  if (points.length === 0) {
    return emptyFigure(input, key, { title, source });
  }
  const y = valueAxis(
    points.map(({ value }) => value),
    "zero",
  );
  const axisTitle = word(input, line.axisTitle);
  const across = reference?.quantity.value ?? null;
  const acrossName = reference && word(input, reference.name);
  const marginText = reference && `${acrossName}<br>${formatValue(reference.quantity, language)}`;
  return assembleFigure(input, key, {
    title,
    subtitle: yearlySubtitle(input, word(input, line.subtitle), points),
    source,
    description: describeYears(input, {
      kind: { id: "Diagram garis", en: "A line chart" },
      measures: [{ label: seriesWords[series].label, points }],
    }),
    chart: makeChart(language, [lineTrace(input, points, line.style)], (frame) => {
      const { width, ...margins } = roomOf(frame, language, y, marginText === undefined ? [] : [marginText]);
      const x = yearAxis(studyYears(input), width, frame.textSize, 0.5);
      const room = { width, height: heightPixels, textSize: frame.textSize };
      const lines = across === null ? [points] : [points, lineAt(x, across)];
      return {
        panelHeight: heightPixels,
        ...margins,
        panels: [
          {
            title: axisTitle,
            x,
            y,
            labels: pointLabels(input, points, { x, y }, room, lines),
            ...(across === null || marginText === undefined
              ? {}
              : {
                  references: [{ axis: "y" as const, value: across }],
                  marginLabels: [{ text: marginText, y: across }],
                }),
          },
        ],
      };
    }),
    data: {
      heads: [yearHead(input), axisTitle],
      rows: [
        ...points.map(({ year, value }) => [String(year), value] as const),
        ...(acrossName === undefined ? [] : [[acrossName, across] as const]),
      ],
    },
  });
}
