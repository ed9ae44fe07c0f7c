import { pickSeries } from "../../ledger/picks";
import { seriesWords } from "../../ledger/series";
import { periodText } from "../../study/study";
import { wordsIn } from "../../words/language";
import type { Inline } from "../../words/sentence";
import { directionOf } from "../prose/judgements";
import { sourceLine } from "../tables/table";
import { assembleFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, sayIn, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import { magnitude, movement } from "./sentence-parts";
import { seriesStyles } from "./theme";
import { baseline, valueAxis } from "./value-axis";
import { barLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { barTrace, seriesPoints, yearHead, yearlySubtitle } from "./year-series";

const axisTitle = { id: "Penduduk (jiwa)", en: "Population (persons)" };

/** The population of each year, as bars. */
export function populationFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const points = seriesPoints(input, "population");
  const values = points.map(({ value }) => value);
  const y = valueAxis(values, "zero", baseline);
  return assembleFigure(input, "population", {
    title: titleOf(input),
    subtitle: yearlySubtitle(
      input,
      word(input, { id: "Jumlah penduduk (jiwa)", en: "Population (persons)" }),
      points,
    ),
    source: sourceLine(study, ["population"], wordsIn(language)),
    description: describeYears(input, {
      kind: { id: "Diagram batang", en: "A bar chart" },
      measures: [{ label: seriesWords.population.label, points }],
    }),
    chart: makeChart(language, [barTrace(input, points, seriesStyles.population)], (frame) => {
      const { width, ...margins } = roomOf(frame, language, y);
      return {
        panelHeight: 260,
        ...margins,
        panels: [
          {
            title: word(input, axisTitle),
            x: yearAxis(studyYears(input), width, frame.textSize, 0.6),
            y,
            labels: barLabels(input, points, width, frame.textSize),
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
  const picks = pickSeries(study, analysis, "population");
  const region = study.region.name;
  const moved = movement(input, picks);
  const period = periodText(input.study);
  const direction = directionOf(picks.growth);
  if (direction !== "rising" && direction !== "falling") {
    return language === "id"
      ? say`Jumlah penduduk ${region} ${moved} selama ${period}`
      : say`The population of ${region} ${moved} over ${period}`;
  }
  const average = magnitude(input, picks.averageGrowth);
  return language === "id"
    ? say`Jumlah penduduk ${region} ${moved} selama ${period}, rata-rata ${average} per tahun`
    : say`The population of ${region} ${moved} over ${period}, on average ${average} a year`;
}
