import { extreme } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import { primaryVariants, type Variant } from "../../ledger/sensitivity";
import { wordsIn } from "../../words/language";
import { formatNumber } from "../../words/number";
import { formatValue } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart, TITLED_FOOT_HEIGHT_PIXELS } from "./chart";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, word } from "./figure-input";
import type { Properties } from "./panel";
import { bare, whyNot } from "./sentence-parts";
import { textWidth } from "./text-width";
import { INK, seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";

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
const slopeHead = { id: "Kemiringan (orang per unit usaha)", en: "Slope (workers per business unit)" };

/** The slope of the primary model without each year, and with each other reading of a doubtful figure. */
export function sensitivityFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const all = rowOf(input, PRIMARY_MODEL, word(input, { id: "Semua tahun", en: "All years" }));
  const variants = variantRows(input);
  const source = processedSourceLine(study, ["small-industry"], wordsIn(language));
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
    description: word(input, {
      id: `Diagram titik dengan selang, satu baris untuk tiap perhitungan; sumbu mendatar: kemiringan, ${formatNumber(Math.min(...ends), 2, language)} sampai ${formatNumber(Math.max(...ends), 2, language)} orang per unit usaha.`,
      en: `A dot chart with intervals, one row for each computation; horizontal axis: slope, ${formatNumber(Math.min(...ends), 2, language)} to ${formatNumber(Math.max(...ends), 2, language)} workers per business unit.`,
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
            xTitle: word(input, slopeHead),
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
      heads: [
        word(input, { id: "Perhitungan", en: "Computation" }),
        word(input, slopeHead),
        word(input, { id: "Batas bawah 95%", en: "95% lower limit" }),
        word(input, { id: "Batas atas 95%", en: "95% upper limit" }),
      ],
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

const columnNames: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  units: { id: "unit usaha", en: "business units" },
  workers: { id: "tenaga kerja", en: "workers" },
};

function nameOf(input: FigureInput, { kind, year, remark }: Variant): string {
  if (kind === "without-year" || typeof remark?.alternative !== "number") {
    return word(input, { id: `Tanpa ${year}`, en: `Without ${year}` });
  }
  const column = columnNames[remark.column];
  const value = formatNumber(remark.alternative, 0, input.language);
  const what = column === undefined ? remark.column : word(input, column);
  return word(input, { id: `Bila ${year}: ${value} ${what}`, en: `If ${year}: ${value} ${what}` });
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
  const n = input.study.years.length;
  const some =
    shown === variants
      ? ""
      : word(input, {
          id: ` Digambar ${shown} dari ${variants} yang paling menggeser kemiringan.`,
          en: ` Drawn are the ${shown} of ${variants} that move the slope most.`,
        });
  const unbounded = rows.some(({ low }) => low.value === null)
    ? word(input, {
        id: " Tanpa garis: selangnya tidak dapat dihitung.",
        en: " Without a bar: the interval is not defined.",
      })
    : "";
  return word(input, {
    id: `Kemiringan regresi tenaga kerja atas unit usaha dengan selang kepercayaan 95%; garis tegak: nol; garis putus-putus: kemiringan semua tahun; n = ${n}, atau ${n - 1} tanpa satu tahun.${some}${unbounded}`,
    en: `Slope of workers on business units with its 95% confidence interval; vertical line: zero; dashed line: the slope of all years; n = ${n}, or ${n - 1} without a year.${some}${unbounded}`,
  });
}

function titleOf(input: FigureInput, all: Row | null, variants: readonly Row[]): readonly Inline[] {
  const say = sayIn(input);
  const id = input.language === "id";
  if (all === null) {
    const why = whyNot(input, quantity(input, `${PRIMARY_MODEL}.slope`));
    return id
      ? say`Tidak ada kemiringan yang dapat diuji kepekaannya: ${why}`
      : say`There is no slope whose sensitivity could be examined: ${why}`;
  }
  const slope = bare(input, all.slope);
  const found: readonly Quantity[] = variants.map((row) => row.slope);
  if (found.length === 0) {
    return id
      ? say`Kemiringan ${slope} orang per unit usaha tidak dapat dihitung bila salah satu tahun dikeluarkan`
      : say`The slope of ${slope} workers per business unit cannot be computed with any one year left out`;
  }
  const lowest = bare(
    input,
    extreme(found, (one, best) => one < best),
  );
  const highest = bare(
    input,
    extreme(found, (one, best) => one > best),
  );
  const hasReadings = variants.some(({ isReading }) => isReading);
  const otherwise = {
    id: hasReadings ? " atau satu angka yang meragukan diganti" : "",
    en: hasReadings ? " or a figure read otherwise" : "",
  };
  return id
    ? say`Kemiringan ${slope} orang per unit usaha menjadi ${lowest} sampai ${highest} bila satu tahun dikeluarkan${otherwise.id}`
    : say`The slope of ${slope} workers per business unit becomes ${lowest} to ${highest} when a year is left out${otherwise.en}`;
}
