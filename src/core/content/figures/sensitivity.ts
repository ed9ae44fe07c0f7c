import { extreme } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import { primaryVariants } from "../../ledger/sensitivity";
import type { Variant } from "../../ledger/variants";
import { formatNumber } from "../../words/number";
import { formatValue } from "../../words/quantity";
import type { Sentence } from "../../words/sentence";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { valueAxis } from "./axes";
import { makeChart, TITLED_FOOT_HEIGHT_PIXELS } from "./chart";
import type { Figure } from "./figure";
import { bare, type FigureInput, quantity, whyNot } from "./figure-input";
import type { Properties } from "./panel";
import { textWidth } from "./text-width";
import { INK, seriesStyles } from "./theme";

/** A slope with its interval, and what it was computed without or with. */
interface Row {
  readonly name: string;
  /** Whether a doubtful figure was read otherwise. */
  readonly isReading: boolean;
  readonly slope: Quantity & { readonly value: number };
  readonly low: Quantity;
  readonly high: Quantity;
}

const PRIMARY_MODEL = "ols.workers_on_units";

/** Up to so many variants are drawn; of more, those that move the slope most. */
const MOST_ROWS = 14;
const ROW_HEIGHT_PIXELS = 30;

/** The slope of the primary model without each year, and with each other reading of a doubtful figure. */
export function sensitivityFigure(input: FigureInput): Figure {
  const { study, language, words } = input;
  const { slope: slopeHead, lowerLimit, upperLimit, sensitivity } = words.figures;
  const all = rowOf(input, PRIMARY_MODEL, sensitivity.allYears);
  const variants = variantRows(input);
  const source = processedSourceLine(study, ["small-industry"], words);
  const title = titleOf(input, all, variants);
  if (all === null) {
    return emptyFigure(input, "sensitivity", { title, source });
  }
  const shown = mostMoving(all, variants);
  const rows = [all, ...shown];
  const ends = rows.flatMap(({ slope, low, high }) =>
    [slope.value, low.value, high.value].filter((end): end is number => end !== null),
  );
  const x = valueAxis([0, ...ends], "data");
  return assembleFigure(input, "sensitivity", {
    title,
    subtitle: subtitleOf(input, shown.length, variants.length, rows),
    source,
    description: sensitivity.description({
      lowest: formatNumber(Math.min(...ends), 2, language),
      highest: formatNumber(Math.max(...ends), 2, language),
    }),
    chart: makeChart(language, [intervals(rows), dots(input, rows)], (frame) => {
      const names = rows.map(({ name }) => (frame.name === "narrow" ? name.replace(": ", ":<br>") : name));
      const widest = Math.max(
        ...names.flatMap((name) => name.split("<br>")).map((line) => textWidth(line, frame.textSize)),
      );
      return {
        panelHeight: rows.length * ROW_HEIGHT_PIXELS,
        marginLeft: Math.ceil(widest) + 16,
        marginRight: Math.ceil(textWidth("−00,00", frame.textSize)) + 14,
        footHeight: TITLED_FOOT_HEIGHT_PIXELS,
        panels: [
          {
            xTitle: slopeHead,
            x: { ...x, zeroline: true, zerolinecolor: INK, nticks: frame.name === "narrow" ? 5 : 8 },
            y: {
              range: [0.5 - rows.length, 0.5],
              tickmode: "array",
              tickvals: rows.map((_, index) => -index),
              ticktext: names,
            },
            references: [{ axis: "x", value: all.slope.value }],
            marginLabels: rows.map(({ slope }, index) => ({ text: formatValue(slope, language), y: -index })),
          },
        ],
      };
    }),
    data: {
      heads: [sensitivity.calculation, slopeHead, lowerLimit, upperLimit],
      rows: [all, ...variants].map(({ name, slope, low, high }) => [
        name,
        slope.value,
        low.value,
        high.value,
      ]),
    },
  });
}

/** A variant's slope; null where it is not defined. */
function rowOf(input: FigureInput, model: string, name: string, isReading = false): Row | null {
  const slope = quantity(input, `${model}.slope`);
  return slope.value === null
    ? null
    : {
        name,
        isReading,
        slope: { ...slope, value: slope.value },
        low: quantity(input, `${model}.slope_ci95_low`),
        high: quantity(input, `${model}.slope_ci95_high`),
      };
}

/** A year left out because of a remark is among the years left out anyway. */
function variantRows(input: FigureInput): readonly Row[] {
  return primaryVariants(input.study)
    .filter(({ kind, remark }) => kind === "without-year" || typeof remark?.alternative === "number")
    .map((variant) => rowOf(input, variant.model, nameOf(input, variant), variant.kind === "alternative"))
    .filter((row): row is Row => row !== null);
}

function nameOf({ words, language }: FigureInput, { kind, year, remark }: Variant): string {
  const { withoutYear, otherFigure, columns } = words.figures.sensitivity;
  return kind === "without-year" || typeof remark?.alternative !== "number"
    ? withoutYear({ year })
    : otherFigure({
        year,
        value: formatNumber(remark.alternative, 0, language),
        column: columns[remark.column === "workers" ? "workers" : "units"],
      });
}

function mostMoving(all: Row, variants: readonly Row[]): readonly Row[] {
  const shift = ({ slope }: Row) => Math.abs(slope.value - all.slope.value);
  const kept = [...variants].sort((one, other) => shift(other) - shift(one)).slice(0, MOST_ROWS);
  return variants.filter((row) => kept.includes(row));
}

function intervals(rows: readonly Row[]): Properties {
  return {
    type: "scatter",
    mode: "lines",
    x: rows.flatMap(({ low, high }) => [low.value, high.value, null]),
    y: rows.flatMap((_, index) => [-index, -index, null]),
    line: { color: seriesStyles.workers.colour, width: 2 },
    hoverinfo: "skip",
  };
}

function dots({ language }: FigureInput, rows: readonly Row[]): Properties {
  return {
    type: "scatter",
    mode: "markers",
    x: rows.map(({ slope }) => slope.value),
    y: rows.map((_, index) => -index),
    marker: {
      color: rows.map((_, index) => (index === 0 ? INK : seriesStyles.workers.colour)),
      symbol: rows.map((_, index) => (index === 0 ? "diamond" : seriesStyles.workers.symbol)),
      size: 10,
    },
    hovertext: rows.map(
      ({ name, slope, low, high }) =>
        `${name}: ${formatValue(slope, language)} [${formatValue(low, language)}; ${formatValue(high, language)}]`,
    ),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}

function subtitleOf(input: FigureInput, shown: number, variants: number, rows: readonly Row[]): string {
  const words = input.words.figures.sensitivity;
  return [
    words.subtitle({ n: input.study.years.length }),
    ...(shown === variants ? [] : [words.some({ shown, variants })]),
    ...(rows.some(({ low }) => low.value === null) ? [words.withoutInterval] : []),
  ].join(" ");
}

function titleOf(input: FigureInput, all: Row | null, variants: readonly Row[]): Sentence {
  const words = input.words.figures.sensitivity;
  if (all === null) {
    return words.none({ why: whyNot(input, quantity(input, `${PRIMARY_MODEL}.slope`)) });
  }
  const slope = bare(input, all.slope);
  const found: readonly Quantity[] = variants.map((row) => row.slope);
  if (found.length === 0) {
    return words.alone({ slope });
  }
  const lowest = extreme(found, (one, best) => one < best);
  const highest = extreme(found, (one, best) => one > best);
  return words.title({
    slope,
    lowest: bare(input, lowest),
    highest: bare(input, highest),
    hasReadings: variants.some(({ isReading }) => isReading),
  });
}
