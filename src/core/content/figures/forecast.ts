import { seriesLabel } from "../../ledger/series";
import { formatValue } from "../../words/quantity";
import type { Sentence } from "../../words/sentence";
import { processedSourceLine } from "../tables/table";
import { assembleFigure } from "./assemble-figure";
import { valueAxis, yearAxis } from "./axes";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { bare, type FigureInput, inFull, quantity, studyYears } from "./figure-input";
import { type Frame, roomOf } from "./frame";
import { type Ahead, bounded, lastAhead, type Outlook, outlookData, outlooksOf } from "./outlook";
import { axesOf, type Panel, type Properties } from "./panel";
import { bandColour, seriesStyles } from "./theme";
import { lineTrace } from "./year-series";

/** Linear trends of business units, workers and unemployment, and their 95 % prediction intervals. */
export function forecastFigure(input: FigureInput): Figure {
  const { study, language, words } = input;
  const outlooks = outlooksOf(input);
  const hasRates = outlooks.some(({ series }) => series === "unemployment");
  const last = lastAhead(input);
  return assembleFigure(input, "forecast", {
    title: titleOf(input),
    subtitle: subtitleOf(input, outlooks),
    source: processedSourceLine(
      study,
      hasRates ? ["small-industry", "unemployment"] : ["small-industry"],
      words,
    ),
    description: describeYears(input, {
      kind: words.figures.forecast.kinds[hasRates ? "three" : "two"]({ year: last }),
      measures: outlooks.map(({ series, observed }) => ({
        label: seriesLabel(series)[language],
        points: observed,
      })),
      last,
    }),
    chart: makeChart(
      language,
      outlooks.flatMap((outlook, index) => traces(input, outlook, index)),
      (frame) => {
        const panels = outlooks.map((outlook) => panel(input, frame, outlook));
        const rooms = panels.map(({ y, marginLabels = [] }) =>
          roomOf(
            frame,
            language,
            y,
            marginLabels.map(({ text }) => text),
          ),
        );
        const marginLeft = Math.max(...rooms.map((room) => room.marginLeft));
        const marginRight = Math.max(...rooms.map((room) => room.marginRight));
        const width = frame.smallestWidth - marginLeft - marginRight;
        const years = { first: studyYears(input).first, last };
        return {
          panelHeight: 170,
          arrangement: "stacked",
          marginLeft,
          marginRight,
          panels: panels.map((found) => ({ ...found, x: yearAxis(years, width, frame.textSize, 0.4) })),
        };
      },
    ),
    data: outlookData(input, outlooks),
  });
}

function traces(input: FigureInput, outlook: Outlook, index: number): readonly Properties[] {
  const { series, observed, trend, ahead } = outlook;
  const { colour, symbol } = seriesStyles[series];
  const intervals = bounded(ahead);
  const outline = [...intervals].reverse();
  const band: Properties = {
    type: "scatter",
    mode: "lines",
    x: [...intervals.map(({ year }) => year), ...outline.map(({ year }) => year)],
    y: [...intervals.map(({ high }) => high), ...outline.map(({ low }) => low)],
    ...axesOf(index),
    fill: "toself",
    fillcolor: bandColour(series),
    line: { width: 0 },
    hoverinfo: "skip",
  };
  const line: Properties = {
    type: "scatter",
    mode: "lines",
    x: trend.map(({ year }) => year),
    y: trend.map(({ value }) => value),
    ...axesOf(index),
    line: { color: colour, width: 1.5, dash: "dot" },
    hoverinfo: "skip",
  };
  const forecasts: Properties = {
    type: "scatter",
    mode: "markers",
    x: ahead.map(({ year }) => year),
    y: ahead.map(({ fit }) => fit.value),
    ...axesOf(index),
    marker: { color: colour, symbol: `${symbol}-open`, size: 9 },
    hovertext: ahead.map(
      ({ year, fit, low, high }) =>
        `${year}: ${formatValue(fit, input.language)} [${formatValue(low, input.language)}; ${formatValue(high, input.language)}]`,
    ),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
  return [
    ...(intervals.length > 0 ? [band] : []),
    line,
    lineTrace(input, observed, seriesStyles[series], index),
    forecasts,
  ];
}

function panel(
  input: FigureInput,
  frame: Frame,
  { series, observed, trend, ahead }: Outlook,
): Omit<Panel, "x"> {
  const intervals = bounded(ahead);
  const values = [...observed, ...trend].map(({ value }) => value);
  const last = ahead.at(-1);
  const end = last === undefined ? [] : [endLabel(input, last)];
  return {
    title: input.words.figures.axes[series],
    y: valueAxis([...values, ...intervals.flatMap(({ low, high }) => [low, high])], "zero", {
      zeroline: true,
      nticks: frame.name === "narrow" ? 4 : 5,
    }),
    marginLabels: end,
  };
}

/** The last forecast and its interval, in two lines and with the year in a third. */
function endLabel(
  { language, words }: FigureInput,
  { year, fit, low, high }: Ahead,
): { text: string; y: number } {
  const interval =
    low.value === null || high.value === null
      ? ""
      : `<br>${formatValue(low, language)} ${words.figures.forecast.upTo}<br>${formatValue(high, language)}`;
  return { text: `<b>${year}: ${formatValue(fit, language)}</b>${interval}`, y: fit.value };
}

function subtitleOf(input: FigureInput, outlooks: readonly Outlook[]): string {
  const words = input.words.figures.forecast;
  const { first, last } = studyYears(input);
  const years = input.study.years.length;
  const rates = outlooks.find(({ series }) => series === "unemployment")?.observed.length;
  const hasRates = rates !== undefined;
  const isBelowZero = outlooks.some(({ ahead }) => ahead.some(({ low }) => (low.value ?? 0) < 0));
  const isIncomplete = outlooks.some(
    ({ ahead }) => ahead.length === 0 || bounded(ahead).length < ahead.length,
  );
  return [
    words.subtitle({
      measures: words.measures[hasRates ? "three" : "two"],
      observed: `${first}–${last}`,
      n: rates === undefined || rates === years ? `${years}` : words.years({ years, rates }),
      ahead: `${last + 1}–${lastAhead(input)}`,
    }),
    ...(isBelowZero ? [words.belowZero] : []),
    ...(isIncomplete ? [words.incomplete] : []),
  ].join(" ");
}

function titleOf(input: FigureInput): Sentence {
  const words = input.words.figures.forecast;
  const year = String(lastAhead(input));
  const get = (part: string) => quantity(input, `forecast.trend.workers.${year}.${part}`);
  const [low, high] = [get("pi95_low"), get("pi95_high")];
  const said = { year, fit: inFull(input, get("fit")) };
  return low.value === null || high.value === null
    ? words.titleWithoutInterval(said)
    : words.title({ ...said, low: bare(input, low), high: bare(input, high) });
}
