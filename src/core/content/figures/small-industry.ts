import { pickSeries } from "../../ledger/picks";
import { seriesWords } from "../../ledger/series";
import { periodText } from "../../study/study";
import { wordsIn } from "../../words/language";
import type { Inline } from "../../words/sentence";
import { sourceLine } from "../tables/table";
import { assembleFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, sayIn, studyYears, word } from "./figure-input";
import { type Frame, panelWidth } from "./frame";
import type { Panel } from "./panel";
import { movement } from "./sentence-parts";
import { seriesStyles } from "./theme";
import { baseline, valueAxis } from "./value-axis";
import { barLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { barTrace, seriesPoints, type YearPoint, yearHead, yearlySubtitle } from "./year-series";

const unitsTitle = { id: "Unit usaha", en: "Business units" };
const workersTitle = { id: "Tenaga kerja (orang)", en: "Workers (persons)" };

/** Business units and workers of each year, as bars in two panels with an axis each. */
export function smallIndustryFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const units = seriesPoints(input, "units");
  const workers = seriesPoints(input, "workers");
  const traces = [
    barTrace(input, units, seriesStyles.units, 0),
    barTrace(input, workers, seriesStyles.workers, 1),
  ];
  return assembleFigure(input, "small-industry", {
    title: titleOf(input),
    subtitle: yearlySubtitle(
      input,
      word(input, {
        id: "Unit usaha dan tenaga kerja (orang) industri kecil",
        en: "Business units and workers (persons) in small industry",
      }),
      units,
    ),
    source: sourceLine(study, ["small-industry"], wordsIn(language)),
    description: describeYears(input, {
      kind: { id: "Dua diagram batang berdampingan", en: "Two bar charts side by side" },
      measures: [
        { label: seriesWords.units.label, points: units },
        { label: seriesWords.workers.label, points: workers },
      ],
    }),
    chart: makeChart(language, traces, (frame) => ({
      panelHeight: frame.name === "wide" ? 250 : 200,
      panels: [
        panel(input, frame, word(input, unitsTitle), units),
        panel(input, frame, word(input, workersTitle), workers),
      ],
    })),
    data: {
      heads: [yearHead(input), word(input, unitsTitle), word(input, workersTitle)],
      rows: units.map(({ year, value }, index) => [String(year), value, workers[index]?.value ?? null]),
    },
  });
}

function panel(input: FigureInput, frame: Frame, title: string, points: readonly YearPoint[]): Panel {
  const width = panelWidth(frame, 2);
  return {
    title,
    x: yearAxis(studyYears(input), width, frame.textSize, 0.6),
    y: valueAxis(
      points.map(({ value }) => value),
      "zero",
      baseline,
    ),
    labels: barLabels(input, points, width, frame.textSize),
  };
}

function titleOf(input: FigureInput): readonly Inline[] {
  const { study, analysis, language } = input;
  const say = sayIn(input);
  const units = movement(input, pickSeries(study, analysis, "units"));
  const workers = movement(input, pickSeries(study, analysis, "workers"));
  return language === "id"
    ? say`Unit usaha ${units}, tenaga kerja ${workers} selama ${periodText(input.study)}`
    : say`Business units ${units}, workers ${workers} over ${periodText(input.study)}`;
}
