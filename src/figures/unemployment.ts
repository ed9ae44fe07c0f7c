import { seriesWords } from "../indicators/series";
import type { Inline } from "../prose/prose";
import { sourceLine } from "../tables/sources";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, sayIn, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import { compareAsShown } from "./sentence-parts";
import { seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { pointLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { lineTrace, seriesPoints, type YearPoint, yearHead, yearlySubtitle } from "./year-series";

const axisTitle = {
  id: "Tingkat pengangguran terbuka (%)",
  en: "Open unemployment rate (%)",
};

const PANEL_HEIGHT_PIXELS = 260;

/** The open unemployment rate of each year, as a line that breaks where there is none. */
export function unemploymentFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const points = seriesPoints(input, "unemployment");
  const source = sourceLine(study, ["unemployment"], language);
  const title = titleOf(input, points);
  if (points.length === 0) {
    return emptyFigure(input, "unemployment", { title, source });
  }
  const y = valueAxis(
    points.map(({ value }) => value),
    "zero",
  );
  return assembleFigure(input, "unemployment", {
    title,
    subtitle: yearlySubtitle(
      input,
      word(input, {
        id: "Tingkat pengangguran terbuka (persen angkatan kerja)",
        en: "Open unemployment rate (per cent of the labour force)",
      }),
      points,
    ),
    source,
    description: describeYears(input, {
      kind: { id: "Diagram garis", en: "A line chart" },
      measures: [{ label: seriesWords.unemployment.label, points }],
    }),
    chart: makeChart(language, [lineTrace(input, points, seriesStyles.unemployment)], (frame) => {
      const { width, ...margins } = roomOf(frame, language, y);
      const x = yearAxis(studyYears(input), width, frame.textSize, 0.5);
      const room = { width, height: PANEL_HEIGHT_PIXELS, textSize: frame.textSize };
      return {
        panelHeight: PANEL_HEIGHT_PIXELS,
        ...margins,
        panels: [
          {
            title: word(input, axisTitle),
            x,
            y,
            labels: pointLabels(input, points, { x, y }, room, [points]),
          },
        ],
      };
    }),
    data: {
      heads: [yearHead(input), word(input, axisTitle)],
      rows: points.map(({ year, value }) => [String(year), value]),
    },
  });
}

function titleOf(input: FigureInput, points: readonly YearPoint[]): readonly Inline[] {
  const say = sayIn(input);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return input.language === "id"
      ? say`Tingkat pengangguran terbuka tidak tersedia untuk tahun mana pun`
      : say`The open unemployment rate is not available for any year`;
  }
  const from = first.quantity;
  const to = last.quantity;
  if (first === last) {
    return input.language === "id"
      ? say`Tingkat pengangguran terbuka hanya tersedia untuk ${String(first.year)}: ${from}`
      : say`The open unemployment rate is available for ${String(first.year)} only: ${from}`;
  }
  const moved = compareAsShown(input, { ...to, value: last.value }, first.value);
  if (moved === "equal") {
    return input.language === "id"
      ? say`Tingkat pengangguran terbuka pada ${String(last.year)} sama dengan pada ${String(first.year)}: ${to}`
      : say`The open unemployment rate of ${String(last.year)} equals that of ${String(first.year)}: ${to}`;
  }
  const verb = {
    id: { above: "naik", below: "turun" }[moved],
    en: { above: "rose", below: "fell" }[moved],
  }[input.language];
  return input.language === "id"
    ? say`Tingkat pengangguran terbuka ${verb} dari ${from} pada ${String(first.year)} menjadi ${to} pada ${String(last.year)}`
    : say`The open unemployment rate ${verb} from ${from} in ${String(first.year)} to ${to} in ${String(last.year)}`;
}
