import { periodOf } from "../../ledger/growth";
import { extreme } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import { wordsIn } from "../../words/language";
import { formatValue } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import { responsivenessOf } from "../prose/judgements";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { rangeOf } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import type { Properties } from "./panel";
import { INK, seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { lineAt, pointLabels } from "./value-labels";
import { yearAxis } from "./year-axis";
import { listYears, type YearPoint, yearHead } from "./year-series";

const axisTitle = { id: "Elastisitas titik tengah", en: "Midpoint elasticity" };

const PANEL_HEIGHT_PIXELS = 240;

/** An elasticity, and the years from which and to which it is taken. */
interface Span extends YearPoint {
  readonly from: number;
}

/** The midpoint elasticity of workers with respect to business units from year to year, against one. */
export function elasticityFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const spans = spansOf(input);
  const title = titleOf(input, spans);
  const source = processedSourceLine(study, ["small-industry"], wordsIn(language));
  if (spans.length === 0) {
    return emptyFigure(input, "elasticity", { title, source });
  }
  const { first, last } = { first: study.years[1] as number, last: studyYears(input).last };
  const y = valueAxis([1, ...spans.map(({ value }) => value)], "zero", { zeroline: true });
  return assembleFigure(input, "elasticity", {
    title,
    subtitle: subtitleOf(input, spans),
    source,
    description: word(input, {
      id: `Diagram titik dengan garis acuan pada 1; sumbu mendatar: tahun ${first}–${last}; sumbu tegak: elastisitas titik tengah${rangeOf(input, spans)}.`,
      en: `A dot chart with a reference line at 1; horizontal axis: the years ${first}–${last}; vertical axis: midpoint elasticity${rangeOf(input, spans)}.`,
    }),
    chart: makeChart(language, [stems(spans), dots(input, spans)], (frame) => {
      const one = word(input, { id: "1<br>sebanding", en: "1<br>in step" });
      const { width, ...margins } = roomOf(frame, language, y, [one]);
      const x = yearAxis({ first, last }, width, frame.textSize, 0.6);
      const room = { width, height: PANEL_HEIGHT_PIXELS, textSize: frame.textSize };
      return {
        panelHeight: PANEL_HEIGHT_PIXELS,
        ...margins,
        panels: [
          {
            title: word(input, axisTitle),
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
      heads: [
        yearHead(input),
        word(input, { id: "Dibandingkan dengan", en: "Compared with" }),
        word(input, axisTitle),
      ],
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

function subtitleOf(input: FigureInput, spans: readonly Span[]): string {
  const { years } = input.study;
  const missing = years.slice(1).filter((year) => !spans.some((span) => span.year === year));
  const without =
    missing.length === 0
      ? ""
      : word(input, { id: "; tidak dapat dihitung untuk ", en: "; not defined for " }) + listYears(missing);
  return word(input, {
    id: `Elastisitas tenaga kerja terhadap unit usaha, tiap tahun terhadap tahun sebelumnya dalam data; n = ${spans.length}${without}.`,
    en: `Elasticity of workers with respect to business units, each year against the one before it in the data; n = ${spans.length}${without}.`,
  });
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

function titleOf(input: FigureInput, spans: readonly Span[]): readonly Inline[] {
  const say = sayIn(input);
  const whole = quantity(input, `elasticity_midpoint.workers_wrt_units.${periodOf(input.study)}`);
  const found: readonly Quantity[] = spans.map((span) => span.quantity);
  const range =
    found.length < 2 || lowestOf(found).value === highestOf(found).value
      ? []
      : {
          id: say`, dari tahun ke tahun antara ${lowestOf(found)} dan ${highestOf(found)}`,
          en: say`, from year to year between ${lowestOf(found)} and ${highestOf(found)}`,
        }[input.language];
  const said = {
    id: {
      elastic: say`Tenaga kerja berubah dengan persentase yang lebih besar daripada unit usaha: elastisitas ${whole}${range}`,
      inelastic: say`Tenaga kerja berubah dengan persentase yang lebih kecil daripada unit usaha: elastisitas ${whole}${range}`,
      opposite: say`Tenaga kerja dan unit usaha berubah berlawanan arah: elastisitas ${whole}${range}`,
      unknown: say`Elastisitas tenaga kerja terhadap unit usaha selama seluruh periode ${whole}${range}`,
      proportional: say`Tenaga kerja berubah dengan persentase yang sama dengan unit usaha: elastisitas ${whole}${range}`,
    },
    en: {
      elastic: say`Workers changed by a larger percentage than business units: elasticity ${whole}${range}`,
      inelastic: say`Workers changed by a smaller percentage than business units: elasticity ${whole}${range}`,
      opposite: say`Workers and business units changed in opposite directions: elasticity ${whole}${range}`,
      unknown: say`Elasticity of workers with respect to business units over the whole period ${whole}${range}`,
      proportional: say`Workers changed by the same percentage as business units: elasticity ${whole}${range}`,
    },
  };
  return said[input.language][responsivenessOf(whole)];
}

const lowestOf = (found: readonly Quantity[]): Quantity => extreme(found, (one, best) => one < best);
const highestOf = (found: readonly Quantity[]): Quantity => extreme(found, (one, best) => one > best);
