import { mostInfluential, yearOf } from "../../ledger/picks";
import { valueId } from "../../ledger/series";
import { wordsIn } from "../../words/language";
import { formatNumber } from "../../words/number";
import { formatQuantity, formatValue } from "../../words/quantity";
import { processedSourceLine } from "../tables/table";
import { assembleFigure } from "./assemble-figure";
import { makeChart, TITLED_FOOT_HEIGHT_PIXELS } from "./chart";
import type { Figure } from "./figure";
import { type FigureInput, quantity, word } from "./figure-input";
import { roomOf } from "./frame";
import type { Properties } from "./panel";
import { linesThrough } from "./regression-lines";
import { regressionTitle } from "./regression-title";
import { type ScatterPoint, scatterPoints, scatterTrace, yearLabels } from "./scatter";
import { whyNot } from "./sentence-parts";
import { INK, seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { yearHead } from "./year-series";

const heads = {
  units: { id: "Unit usaha", en: "Business units" },
  workers: { id: "Tenaga kerja (orang)", en: "Workers" },
  fitted: { id: "Nilai dugaan (orang)", en: "Fitted value" },
  cook: { id: "Jarak Cook", en: "Cook's distance" },
};

const PANEL_HEIGHT_PIXELS = 300;

/** Workers on business units: the years, the least-squares line with its band, and Theil and Sen's line. */
export function regressionFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const points = scatterPoints(
    input,
    (year) => valueId("units", year),
    (year) => valueId("workers", year),
  );
  const lines = linesThrough(input, points);
  const influential = influentialYear(input);
  const xAxis = valueAxis(
    points.map(({ x }) => x),
    "data",
    { showgrid: false },
  );
  const yAxis = valueAxis(
    [
      ...points.map(({ y }) => y),
      ...lines.flatMap(({ spots }) => spots.map(({ y }) => y)),
      ...lines.flatMap(({ band }) => band),
    ],
    "data",
  );
  return assembleFigure(input, "regression", {
    title: regressionTitle(input),
    subtitle: subtitleOf(input, points, influential),
    source: processedSourceLine(study, ["small-industry"], wordsIn(language)),
    description: describe(input, points),
    chart: makeChart(
      language,
      [
        ...lines.flatMap(({ traces }) => traces),
        scatterTrace(input, points, seriesStyles.workers),
        ring(points, influential),
      ],
      (frame) => {
        const marginLabels = lines.flatMap(({ label }) => label);
        const { width, ...margins } = roomOf(
          frame,
          language,
          yAxis,
          marginLabels.map(({ text }) => text),
        );
        return {
          panelHeight: PANEL_HEIGHT_PIXELS,
          ...margins,
          footHeight: TITLED_FOOT_HEIGHT_PIXELS,
          panels: [
            {
              title: word(input, heads.workers),
              xTitle: word(input, heads.units),
              x: { ...xAxis, nticks: 6 },
              y: { ...yAxis, nticks: 9 },
              labels: yearLabels(
                points,
                { x: xAxis, y: yAxis },
                { width, height: PANEL_HEIGHT_PIXELS, textSize: frame.textSize },
                influential === null ? [] : [influential],
                lines.flatMap(({ spots }) => spots),
              ),
              marginLabels,
            },
          ],
        };
      },
    ),
    data: {
      heads: [yearHead(input), ...Object.values(heads).map((head) => word(input, head))],
      rows: points.map(({ year, x, y }) => [
        String(year),
        x,
        y,
        quantity(input, `ols.workers_on_units.fitted.${year}`).value,
        quantity(input, `ols.workers_on_units.cooks_distance.${year}`).value,
      ]),
    },
  });
}

/**
 * The year that moves the line most, if it alone determines the line, or if its Cook's distance is above 4 ÷ n, a
 * usual mark; else null.
 */
function influentialYear(input: FigureInput): number | null {
  const { years } = input.study;
  const most = mostInfluential(
    years.map((year) => quantity(input, `ols.workers_on_units.cooks_distance.${year}`)),
  );
  const isMarked = most !== null && (most.value === null || most.value > 4 / years.length);
  return isMarked ? Number(yearOf(most)) : null;
}

/** A ring around the influential year. */
function ring(points: readonly ScatterPoint[], influential: number | null): Properties {
  const marked = points.filter(({ year }) => year === influential);
  return {
    type: "scatter",
    mode: "markers",
    x: marked.map(({ x }) => x),
    y: marked.map(({ y }) => y),
    marker: { symbol: "circle-open", size: 18, color: INK, line: { color: INK, width: 1.5 } },
    cliponaxis: false,
    hoverinfo: "skip",
  };
}

function subtitleOf(input: FigureInput, points: readonly ScatterPoint[], influential: number | null): string {
  const base = word(input, {
    id: `Tenaga kerja (orang) terhadap unit usaha, tiap titik satu tahun; n = ${points.length}.`,
    en: `Workers against business units, each point a year; n = ${points.length}.`,
  });
  return [base, ...withoutBand(input), ...ringedYear(input, points, influential)].join(" ");
}

function withoutBand(input: FigureInput): readonly string[] {
  const unbounded = quantity(input, "ols.workers_on_units.slope_ci95_low");
  if (unbounded.value !== null) {
    return [];
  }
  const why = whyNot(input, unbounded);
  return [
    word(input, {
      id: `Pita kepercayaan tidak dapat dihitung: ${why}.`,
      en: `The confidence band is not defined: ${why}.`,
    }),
  ];
}

function ringedYear(
  input: FigureInput,
  points: readonly ScatterPoint[],
  influential: number | null,
): readonly string[] {
  if (influential === null) {
    return [];
  }
  const distance = quantity(input, `ols.workers_on_units.cooks_distance.${influential}`);
  if (distance.value === null) {
    return [
      word(input, {
        id: `Dilingkari: ${influential}, yang sendirian menentukan garis.`,
        en: `Ringed: ${influential}, which alone determines the line.`,
      }),
    ];
  }
  const size = formatValue(distance, input.language);
  const mark = formatNumber(4 / points.length, 2, input.language);
  return [
    word(input, {
      id: `Dilingkari: ${influential}, yang paling menentukan garis (jarak Cook ${size}, di atas 4/n = ${mark}).`,
      en: `Ringed: ${influential}, which determines the line most (Cook's distance ${size}, above 4/n = ${mark}).`,
    }),
  ];
}

function describe(input: FigureInput, points: readonly ScatterPoint[]): string {
  const range = (index: 0 | 1) => {
    const ordered = points
      .map(({ quantities }) => quantities[index])
      .sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
    return [ordered[0], ordered.at(-1)].map((found) =>
      found === undefined ? "" : formatQuantity(found, input.language),
    );
  };
  const [lowX, highX] = range(0);
  const [lowY, highY] = range(1);
  return word(input, {
    id: `Diagram pencar dengan garis kuadrat terkecil, pita kepercayaan 95%, dan garis Theil-Sen; sumbu mendatar: ${lowX} sampai ${highX}; sumbu tegak: ${lowY} sampai ${highY}.`,
    en: `A scatter plot with the least-squares line, its 95% confidence band and the Theil–Sen line; horizontal axis: ${lowX} to ${highX}; vertical axis: ${lowY} to ${highY}.`,
  });
}
