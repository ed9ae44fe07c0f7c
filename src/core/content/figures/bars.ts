import { pickSeries } from "../../ledger/picks";
import { seriesLabel, type TrendSeries } from "../../ledger/series";
import { periodText, type ResourceName } from "../../study/study";
import type { Sentence } from "../../words/sentence";
import { signOf } from "../prose/judgements";
import type { FigureKey } from "../registry";
import { sourceLine } from "../tables/table";
import { assembleFigure } from "./assemble-figure";
import { baseline, valueAxis, yearAxis } from "./axes";
import { makeChart } from "./chart";
import { describeYears, yearlySubtitle } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, magnitude, movement, studyYears } from "./figure-input";
import { type Frame, panelWidth, roomOf } from "./frame";
import { seriesStyles } from "./theme";
import { barLabels } from "./value-labels";
import { barTrace, seriesPoints } from "./year-series";

/** Series of which each year has a value, drawn as bars, a panel with an axis each. */
interface Bars {
  readonly title: Sentence;
  /** What is drawn, for the line below the title. */
  readonly what: string;
  /** What kind of chart it is, for the alt text. */
  readonly kind: string;
  readonly resource: ResourceName;
  /** Each series, and what its vertical axis measures. */
  readonly panels: readonly { readonly series: TrendSeries; readonly title: string }[];
  readonly heightPixels: Readonly<Record<Frame["name"], number>>;
}

/** The population of each year, as bars. */
export function populationFigure(input: FigureInput): Figure {
  const { axes, population } = input.words.figures;
  return barsFigure(input, "population", {
    title: populationTitle(input),
    what: population.what,
    kind: population.kind,
    resource: "population",
    panels: [{ series: "population", title: axes.population }],
    heightPixels: { wide: 260, narrow: 260 },
  });
}

function populationTitle(input: FigureInput): Sentence {
  const { study, analysis, words } = input;
  const { averageGrowth } = pickSeries(study, analysis, "population");
  const said = {
    region: study.region.name,
    moved: movement(input, "population"),
    period: periodText(study),
  };
  return ["positive", "negative"].includes(signOf(averageGrowth))
    ? words.figures.population.titleWithAverage({ ...said, average: magnitude(input, averageGrowth) })
    : words.figures.population.title(said);
}

/** Business units and workers of each year, as bars in two panels with an axis each. */
export function smallIndustryFigure(input: FigureInput): Figure {
  const { axes, smallIndustry } = input.words.figures;
  return barsFigure(input, "small-industry", {
    title: smallIndustry.title({
      units: movement(input, "units"),
      workers: movement(input, "workers"),
      period: periodText(input.study),
    }),
    what: smallIndustry.what,
    kind: smallIndustry.kind,
    resource: "small-industry",
    panels: [
      { series: "units", title: axes.units },
      { series: "workers", title: smallIndustry.workers },
    ],
    heightPixels: { wide: 250, narrow: 200 },
  });
}

function barsFigure(input: FigureInput, key: FigureKey, bars: Bars): Figure {
  const { study, language, words } = input;
  const panels = bars.panels.map(({ series, title }) => {
    const points = seriesPoints(input, series);
    const y = valueAxis(
      points.map(({ value }) => value),
      "zero",
      baseline,
    );
    return { series, title, points, y };
  });
  const years = panels[0]?.points ?? [];
  return assembleFigure(input, key, {
    title: bars.title,
    subtitle: yearlySubtitle(input, bars.what, years),
    source: sourceLine(study, [bars.resource], words),
    description: describeYears(input, {
      kind: bars.kind,
      measures: panels.map(({ series, points }) => ({ label: seriesLabel(series)[language], points })),
    }),
    chart: makeChart(
      language,
      panels.map(({ series, points }, index) => barTrace(input, points, seriesStyles[series], index)),
      (frame) => {
        const [only, ...others] = panels;
        const { width, ...margins } =
          only !== undefined && others.length === 0
            ? roomOf(frame, language, only.y)
            : { width: panelWidth(frame, panels.length) };
        return {
          panelHeight: bars.heightPixels[frame.name],
          ...margins,
          panels: panels.map(({ title, points, y }) => ({
            title,
            x: yearAxis(studyYears(input), width, frame.textSize, 0.6),
            y,
            labels: barLabels(input, points, width, frame.textSize),
          })),
        };
      },
    ),
    data: {
      heads: [words.figures.year, ...panels.map(({ title }) => title)],
      rows: years.map(({ year }) => [
        String(year),
        ...panels.map(({ points }) => points.find((point) => point.year === year)?.value ?? null),
      ]),
    },
  });
}
