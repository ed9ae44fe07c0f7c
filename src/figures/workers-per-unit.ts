import { formatValue } from "../format/quantity";
import { periodOf } from "../indicators/growth";
import { seriesWords } from "../indicators/series";
import type { Inline } from "../prose/prose";
import { processedSourceLine } from "../tables/sources";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import type { Axis } from "./panel";
import { bare, whyNot } from "./sentence-parts";
import { seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { lineAt, pointLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { lineTrace, seriesPoints, type YearPoint, yearHead, yearlySubtitle } from "./year-series";

const axisTitle = {
  id: "Tenaga kerja per unit usaha (orang)",
  en: "Workers per business unit",
};

const PANEL_HEIGHT_PIXELS = 260;

/** Workers per business unit in each year, beside the value of all years pooled. */
export function workersPerUnitFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const points = seriesPoints(input, "workers_per_unit");
  const pooled = quantity(input, `pooled_workers_per_unit.${periodOf(study)}`);
  const title = titleOf(input, points);
  const source = processedSourceLine(study, ["small-industry"], language);
  if (points.length === 0) {
    return emptyFigure(input, "workers-per-unit", { title, source });
  }
  const pooledName = word(input, { id: "Gabungan", en: "Pooled" });
  const lines = (x: Axis) => (pooled.value === null ? [points] : [points, lineAt(x, pooled.value)]);
  const y = valueAxis(
    points.map(({ value }) => value),
    "zero",
  );
  return assembleFigure(input, "workers-per-unit", {
    title,
    subtitle: yearlySubtitle(
      input,
      word(input, {
        id: "Tenaga kerja per unit usaha (orang) dan, putus-putus, nilai gabungan semua tahun",
        en: "Workers per business unit and, dashed, the value of all years pooled",
      }),
      points,
    ),
    source,
    description: describeYears(input, {
      kind: { id: "Diagram garis", en: "A line chart" },
      measures: [{ label: seriesWords.workers_per_unit.label, points }],
    }),
    chart: makeChart(language, [lineTrace(input, points, seriesStyles.workers)], (frame) => {
      const pooledText = `${pooledName}<br>${formatValue(pooled, language)}`;
      const { width, ...margins } = roomOf(frame, language, y, [pooledText]);
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
            labels: pointLabels(input, points, { x, y }, room, lines(x)),
            ...(pooled.value === null
              ? {}
              : {
                  references: [{ axis: "y", value: pooled.value }],
                  marginLabels: [{ text: pooledText, y: pooled.value }],
                }),
          },
        ],
      };
    }),
    data: {
      heads: [yearHead(input), word(input, axisTitle)],
      rows: [
        ...points.map(({ year, value }) => [String(year), value] as const),
        [pooledName, pooled.value] as const,
      ],
    },
  });
}

function titleOf(input: FigureInput, points: readonly YearPoint[]): readonly Inline[] {
  const say = sayIn(input);
  const id = input.language === "id";
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    const why = whyNot(input, quantity(input, `value.workers_per_unit.${studyYears(input).last}`));
    return id
      ? say`Tenaga kerja per unit usaha tidak dapat dihitung: ${why}`
      : say`Workers per business unit are not defined: ${why}`;
  }
  const start = id
    ? say`Satu unit usaha rata-rata mempekerjakan ${bare(input, first.quantity)} orang pada ${String(first.year)}`
    : say`A business unit employed ${bare(input, first.quantity)} workers on average in ${String(first.year)}`;
  if (first === last) {
    return start;
  }
  const end = id
    ? say` dan ${bare(input, last.quantity)} pada ${String(last.year)}`
    : say` and ${bare(input, last.quantity)} in ${String(last.year)}`;
  const peak = points.reduce((best, point) => (point.value > best.value ? point : best));
  if (peak === first || peak === last) {
    return [...start, ...end];
  }
  const most = id
    ? say`, paling banyak ${bare(input, peak.quantity)} pada ${String(peak.year)},`
    : say`, at most ${bare(input, peak.quantity)} in ${String(peak.year)},`;
  return [...start, ...most, ...end];
}
