import { formatValue } from "../format/quantity";
import { periodOf } from "../indicators/growth";
import { extreme } from "../indicators/picks";
import { seriesWords } from "../indicators/series";
import type { Inline } from "../prose/prose";
import { processedSourceLine } from "../tables/sources";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import { seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { lineLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { lineTrace, seriesPoints, type YearPoint, yearHead, yearlySubtitle } from "./year-series";

const axisTitle = {
  id: "Tenaga kerja per unit usaha (orang)",
  en: "Workers per business unit",
};

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
      return {
        panelHeight: 260,
        ...margins,
        panels: [
          {
            title: word(input, axisTitle),
            x: yearAxis(studyYears(input), width, frame.textSize, 0.5),
            y,
            labels: lineLabels(input, points, width, frame.textSize),
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
    const { reason } = quantity(input, `value.workers_per_unit.${studyYears(input).last}`);
    const why = reason === undefined ? "" : word(input, reason);
    return id
      ? say`Tenaga kerja per unit usaha tidak dapat dihitung: ${why}`
      : say`Workers per business unit are not defined: ${why}`;
  }
  const peak = extreme(
    points.map((point) => point.quantity),
    (candidate, best) => candidate > best,
  );
  const peakYear = points.find((point) => point.quantity === peak)?.year;
  if (peakYear !== undefined && peakYear !== first.year && peakYear !== last.year) {
    return id
      ? say`Satu unit usaha rata-rata mempekerjakan ${value(input, first)} orang pada ${String(first.year)}, paling banyak ${value(input, { quantity: peak })} pada ${String(peakYear)}, dan ${value(input, last)} pada ${String(last.year)}`
      : say`A business unit employed ${value(input, first)} workers on average in ${String(first.year)}, at most ${value(input, { quantity: peak })} in ${String(peakYear)}, and ${value(input, last)} in ${String(last.year)}`;
  }
  return id
    ? say`Satu unit usaha rata-rata mempekerjakan ${value(input, first)} orang pada ${String(first.year)} dan ${value(input, last)} pada ${String(last.year)}`
    : say`A business unit employed ${value(input, first)} workers on average in ${String(first.year)} and ${value(input, last)} in ${String(last.year)}`;
}

/** The number without "orang per unit", which the sentence says. */
function value({ language }: FigureInput, { quantity: found }: Pick<YearPoint, "quantity">): Inline {
  return { kind: "number", text: formatValue(found, language), quantity: found.id };
}
