import { periodOf } from "../../ledger/growth";
import { extreme } from "../../ledger/picks";
import { formatValue } from "../../words/quantity";
import type { Sentence } from "../../words/sentence";
import { responsivenessOf } from "../prose/judgements";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { valueAxis, yearAxis } from "./axes";
import { makeChart } from "./chart";
import { describeYears, listYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, inFull, quantity, whyNot } from "./figure-input";
import { roomOf } from "./frame";
import type { Properties } from "./panel";
import { INK, seriesStyles } from "./theme";
import { lineAt, pointLabels } from "./value-labels";
import type { YearPoint } from "./year-series";

const PANEL_HEIGHT_PIXELS = 240;

/** An elasticity, and the years from which and to which it is taken. */
interface Span extends YearPoint {
  readonly from: number;
}

/** The midpoint elasticity of workers with respect to business units from year to year, against one. */
export function elasticityFigure(input: FigureInput): Figure {
  const { study, language, words } = input;
  const { axis, kind, measure, one, comparedWith } = words.figures.elasticity;
  const spans = spansOf(input);
  const title = titleOf(input, spans);
  const source = processedSourceLine(study, ["small-industry"], words);
  if (spans.length === 0) {
    return emptyFigure(input, "elasticity", { title, source });
  }
  const first = study.years[1] as number;
  const last = study.years.at(-1) as number;
  const y = valueAxis([1, ...spans.map(({ value }) => value)], "zero", { zeroline: true });
  return assembleFigure(input, "elasticity", {
    title,
    subtitle: subtitleOf(input, spans),
    source,
    description: describeYears(input, { kind, measures: [{ label: measure, points: spans }], first }),
    chart: makeChart(language, [stems(spans), dots(input, spans)], (frame) => {
      const { width, ...margins } = roomOf(frame, language, y, [one]);
      const x = yearAxis({ first, last }, width, frame.textSize, 0.6);
      const room = { width, height: PANEL_HEIGHT_PIXELS, textSize: frame.textSize };
      return {
        panelHeight: PANEL_HEIGHT_PIXELS,
        ...margins,
        panels: [
          {
            title: axis,
            x,
            y,
            labels: pointLabels(input, spans, { x, y }, room, [
              lineAt(x, 1),
              ...spans.map(({ year, value }) => [
                { year, value: 1 },
                { year, value },
              ]),
            ]),
            references: [{ axis: "y", value: 1 }],
            marginLabels: [{ text: one, y: 1 }],
          },
        ],
      };
    }),
    data: {
      heads: [words.figures.year, comparedWith, axis],
      rows: spans.map(({ year, from, value }) => [String(year), String(from), value]),
    },
  });
}

function spansOf(input: FigureInput): readonly Span[] {
  const { years } = input.study;
  return years.slice(1).flatMap((year, index): readonly Span[] => {
    const from = years[index] as number;
    const found = quantity(input, `elasticity_midpoint.workers_wrt_units.${from}_${year}`);
    return found.value === null ? [] : [{ year, from, value: found.value, quantity: found }];
  });
}

function subtitleOf({ study, words }: FigureInput, spans: readonly Span[]): string {
  const missing = study.years.slice(1).filter((year) => !spans.some((span) => span.year === year));
  return words.figures.elasticity.subtitle({ n: spans.length, missing: listYears(missing) });
}

function stems(spans: readonly Span[]): Properties {
  return {
    type: "scatter",
    mode: "lines",
    x: spans.flatMap(({ year }) => [year, year, null]),
    y: spans.flatMap(({ value }) => [1, value, null]),
    line: { color: INK, width: 1 },
    hoverinfo: "skip",
  };
}

function dots({ language }: FigureInput, spans: readonly Span[]): Properties {
  const { colour, symbol } = seriesStyles.workers;
  return {
    type: "scatter",
    mode: "markers",
    x: spans.map(({ year }) => year),
    y: spans.map(({ value }) => value),
    marker: { color: colour, symbol, size: spans.length > 20 ? 6 : 10 },
    cliponaxis: false,
    hovertext: spans.map((span) => `${span.from}–${span.year}: ${formatValue(span.quantity, language)}`),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}

function titleOf(input: FigureInput, spans: readonly Span[]): Sentence {
  const words = input.words.figures.elasticity;
  const whole = quantity(input, `elasticity_midpoint.workers_wrt_units.${periodOf(input.study)}`);
  const verdict = responsivenessOf(whole);
  return verdict === "unknown"
    ? words.unknown({ why: whyNot(input, whole) })
    : words[verdict]({ whole: inFull(input, whole), range: rangeOf(input, spans) });
}

/** Between which elasticities those of the years lie; nothing where there is one, or all are equal. */
function rangeOf(input: FigureInput, spans: readonly Span[]): Sentence {
  if (spans.length < 2) {
    return [];
  }
  const found = spans.map((span) => span.quantity);
  const lowest = extreme(found, (one, best) => one < best);
  const highest = extreme(found, (one, best) => one > best);
  return lowest.value === highest.value
    ? []
    : input.words.figures.elasticity.range({
        lowest: inFull(input, lowest),
        highest: inFull(input, highest),
      });
}
