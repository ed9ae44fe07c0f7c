import { pickSeries } from "../indicators/picks";
import { seriesWords } from "../indicators/series";
import type { Inline } from "../prose/prose";
import { processedSourceLine } from "../tables/sources";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, sayIn, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import { seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { lineLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { lineTrace, seriesPoints, yearHead, yearlySubtitle } from "./year-series";

const series = "workers_share_of_population_pct";
const axisTitle = {
  id: "Bagian dari jumlah penduduk (%)",
  en: "Share of the population (%)",
};

/** Small-industry workers as a share of the population, by year. */
export function shareFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const points = seriesPoints(input, series);
  const title = titleOf(input);
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
      return {
        panelHeight: 240,
        ...margins,
        panels: [
          {
            title: word(input, axisTitle),
            x: yearAxis(studyYears(input), width, frame.textSize, 0.5),
            y,
            labels: lineLabels(input, points, width, frame.textSize),
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

function titleOf(input: FigureInput): readonly Inline[] {
  const { study, analysis, language } = input;
  const say = sayIn(input);
  const { first, last } = pickSeries(study, analysis, series);
  const years = studyYears(input);
  if (first.value === null || last.value === null) {
    return language === "id"
      ? say`Bagian tenaga kerja industri kecil dari jumlah penduduk: ${first} pada ${String(years.first)}, ${last} pada ${String(years.last)}`
      : say`Small-industry workers as a share of the population: ${first} in ${String(years.first)}, ${last} in ${String(years.last)}`;
  }
  const direction = Math.sign(last.value - first.value);
  const moved = {
    id: { 1: "naik", [-1]: "turun", 0: "tetap" }[direction] ?? "",
    en: { 1: "rose", [-1]: "fell", 0: "stayed" }[direction] ?? "",
  }[language];
  return language === "id"
    ? say`Tenaga kerja industri kecil ${moved} dari ${first} jumlah penduduk pada ${String(years.first)} menjadi ${last} pada ${String(years.last)}`
    : say`Small-industry workers ${moved} from ${first} of the population in ${String(years.first)} to ${last} in ${String(years.last)}`;
}
