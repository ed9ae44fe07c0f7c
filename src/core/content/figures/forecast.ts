import { seriesWords } from "../../ledger/series";
import { wordsIn } from "../../words/language";
import { formatValue } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import { processedSourceLine } from "../tables/table";
import { assembleFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, studyYears, word } from "./figure-input";
import { type Frame, roomOf } from "./frame";
import {
  type Ahead,
  bounded,
  lastAhead,
  type Outlook,
  outlookData,
  outlooksOf,
  outlookTitles,
} from "./outlook";
import { axesOf, type Panel, type Properties } from "./panel";
import { bandColour, seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { yearAxis } from "./year-axis";
import { lineTrace } from "./year-series";

/** Linear trends of business units, workers and unemployment, and their 95 % prediction intervals. */
export function forecastFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const outlooks = outlooksOf(input);
  const hasRates = outlooks.some(({ series }) => series === "unemployment");
  return assembleFigure(input, "forecast", {
    title: titleOf(input),
    subtitle: subtitleOf(input, outlooks),
    source: processedSourceLine(
      study,
      hasRates ? ["small-industry", "unemployment"] : ["small-industry"],
      wordsIn(language),
    ),
    description: describeYears(input, {
      kind: {
        id: `${hasRates ? "Tiga" : "Dua"} diagram garis dengan tren dan pita prediksi sampai ${lastAhead(input)}`,
        en: `${hasRates ? "Three" : "Two"} line charts with trend and prediction band up to ${lastAhead(input)}`,
      },
      lastYear: lastAhead(input),
      measures: outlooks.map(({ series, observed }) => ({
        label: seriesWords[series].label,
        points: observed,
      })),
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
        const years = { first: studyYears(input).first, last: lastAhead(input) };
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
    title: word(input, outlookTitles[series]),
    y: valueAxis([...values, ...intervals.flatMap(({ low, high }) => [low, high])], "zero", {
      zeroline: true,
      nticks: frame.name === "narrow" ? 4 : 5,
    }),
    marginLabels: end,
  };
}

/** The last forecast and its interval, in two lines and with the year in a third. */
function endLabel({ language }: FigureInput, { year, fit, low, high }: Ahead): { text: string; y: number } {
  const interval =
    low.value === null || high.value === null
      ? ""
      : `<br>${formatValue(low, language)} ${{ id: "s.d.", en: "to" }[language]}<br>${formatValue(high, language)}`;
  return { text: `<b>${year}: ${formatValue(fit, language)}</b>${interval}`, y: fit.value };
}

function subtitleOf(input: FigureInput, outlooks: readonly Outlook[]): string {
  const { first, last } = studyYears(input);
  const years = input.study.years.length;
  const rates = outlooks.find(({ series }) => series === "unemployment")?.observed.length ?? years;
  const n =
    rates === years
      ? `${years}`
      : `${years}; ${word(input, { id: "tingkat pengangguran terbuka", en: "open unemployment rate" })} ${rates}`;
  const isBelowZero = outlooks.some(({ ahead }) => ahead.some(({ low }) => (low.value ?? 0) < 0));
  const unbounded = outlooks.some(({ ahead }) => ahead.length === 0 || bounded(ahead).length < ahead.length);
  const notes = [
    ...(isBelowZero
      ? [
          word(input, {
            id: "Batas bawah di bawah nol digambar sebagaimana dihitung, meskipun jumlah dan tingkat tidak dapat negatif.",
            en: "Lower limits below zero are drawn as computed, although neither a count nor a rate can be negative.",
          }),
        ]
      : []),
    ...(unbounded
      ? [
          word(input, {
            id: "Tanpa pita atau tren: tidak dapat dihitung untuk deret itu.",
            en: "Without band or trend: not defined for that series.",
          }),
        ]
      : []),
  ];
  const base = word(input, {
    id: `Data ${first}–${last} (n = ${n}), tren linear (titik-titik), dan selang prediksi 95% untuk ${last + 1}–${lastAhead(input)}.`,
    en: `Data of ${first}–${last} (n = ${n}), linear trend (dotted), and 95% prediction intervals for ${last + 1}–${lastAhead(input)}.`,
  });
  return [base, ...notes].join(" ");
}

function titleOf(input: FigureInput): readonly Inline[] {
  const say = sayIn(input);
  const year = String(lastAhead(input));
  const get = (part: string) => quantity(input, `forecast.trend.workers.${year}.${part}`);
  const [fit, low, high] = [get("fit"), get("pi95_low"), get("pi95_high")];
  const id = input.language === "id";
  if (fit.value === null || low.value === null || high.value === null) {
    return id
      ? say`Bila tren linear berlanjut, tenaga kerja industri kecil pada ${year}: ${fit}; selang prediksinya tidak dapat dihitung`
      : say`If the linear trend went on, small-industry workers in ${year}: ${fit}; the prediction interval is not defined`;
  }
  return id
    ? say`Bila tren linear berlanjut, tenaga kerja industri kecil pada ${year} sekitar ${fit}, dengan selang prediksi 95% dari ${low} sampai ${high}`
    : say`If the linear trend went on, there would be about ${fit} in small industry in ${year}, with a 95% prediction interval of ${low} to ${high}`;
}
