import { seriesWords } from "../indicators/series";
import type { Inline } from "../prose/prose";
import { processedSourceLine } from "../tables/sources";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import { compareAsShown, whyNot } from "./sentence-parts";
import { seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { pointLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { lineTrace, seriesPoints, type YearPoint, yearHead, yearlySubtitle } from "./year-series";

const series = "workers_share_of_population_pct";
const axisTitle = {
  id: "Bagian dari jumlah penduduk (%)",
  en: "Share of the population (%)",
};

const PANEL_HEIGHT_PIXELS = 240;

/** Small-industry workers as a share of the population, by year. */
export function shareFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const points = seriesPoints(input, series);
  const title = titleOf(input, points);
  const source = processedSourceLine(study, ["small-industry", "population"], language);
  if (points.length === 0) {
    return emptyFigure(input, "share", { title, source });
  }
  const y = valueAxis(
    points.map(({ value }) => value),
    "zero",
  );
  return assembleFigure(input, "share", {
    title,
    subtitle: yearlySubtitle(
      input,
      word(input, {
        id: "Tenaga kerja industri kecil (persen jumlah penduduk, bukan angkatan kerja)",
        en: "Small-industry workers (per cent of the population, not of the labour force)",
      }),
      points,
    ),
    source,
    description: describeYears(input, {
      kind: { id: "Diagram garis", en: "A line chart" },
      measures: [{ label: seriesWords[series].label, points }],
    }),
    chart: makeChart(language, [lineTrace(input, points, seriesStyles.workers)], (frame) => {
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
  const id = input.language === "id";
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    const why = whyNot(input, quantity(input, `value.${series}.${studyYears(input).last}`));
    return id
      ? say`Bagian tenaga kerja industri kecil dari jumlah penduduk tidak dapat dihitung: ${why}`
      : say`Small-industry workers as a share of the population are not defined: ${why}`;
  }
  const [from, to] = [String(first.year), String(last.year)];
  const said = {
    id: {
      above: say`Persentase tenaga kerja industri kecil terhadap jumlah penduduk naik dari ${first.quantity} pada ${from} menjadi ${last.quantity} pada ${to}`,
      below: say`Persentase tenaga kerja industri kecil terhadap jumlah penduduk turun dari ${first.quantity} pada ${from} menjadi ${last.quantity} pada ${to}`,
      equal: say`Tenaga kerja industri kecil pada ${to} sama dengan pada ${from}: ${last.quantity} jumlah penduduk`,
    },
    en: {
      above: say`Small-industry workers rose from ${first.quantity} of the population in ${from} to ${last.quantity} in ${to}`,
      below: say`Small-industry workers fell from ${first.quantity} of the population in ${from} to ${last.quantity} in ${to}`,
      equal: say`Small-industry workers in ${to} were the same share of the population as in ${from}: ${last.quantity}`,
    },
  };
  return said[input.language][compareAsShown(input, { ...last.quantity, value: last.value }, first.value)];
}
