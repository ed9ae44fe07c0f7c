import type { ChartValueAxis } from "docx/charts";
import type { Language } from "../core/words/language";

/** Of the numbers and titles of a chart, in points. */
export const CHART_TEXT_POINTS = 9;

/** As many steps as an axis has at the most. */
const MOST_STEPS = 7;

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** A round distance between the numbers of an axis: 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(from: number, to: number): number {
  const rough = (to - from) / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough - 1e-12) ?? 10) * power;
}

/** The axis for a range, from round number to round number. */
export function valueAxis(
  [from, to]: readonly [number, number],
  title: string,
  language: Language,
  options: { readonly isYears?: boolean; readonly gridlines?: boolean } = {},
): ChartValueAxis {
  const interval = options.isYears ? yearStep(from, to) : roundStep(from, to);
  const unit = options.isYears ? 1 : interval;
  const minimum = clean(Math.floor(from / unit + 1e-9) * unit);
  const maximum = clean(Math.ceil(to / unit - 1e-9) * unit);
  return {
    minimum,
    maximum,
    interval: clean(interval),
    gridlines: options.gridlines ?? true,
    numberFormat: options.isYears ? "0" : numberFormat([minimum, maximum, interval], language),
    font: { size: CHART_TEXT_POINTS, color: "000000" },
    ...(title !== "" && { title: { text: title, font: { size: CHART_TEXT_POINTS, color: "000000" } } }),
    crossesAt: "minimum",
  };
}

/** Every year, where there is room for its name. */
const yearStep = (from: number, to: number): number => Math.max(1, Math.round((to - from) / MOST_YEARS));

const MOST_YEARS = 12;

const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * How Word writes the numbers of an axis. Its separators are otherwise those of the machine that shows the file, so the
 * thousands' one is written as a letter of the format; the decimal mark cannot be.
 *
 * @example numberFormat([0, 9425], "id") // => '[>=1000]#\\.##0;[<=-1000]-#\\.##0;0'
 */
export function numberFormat(values: readonly number[], language: Language): string {
  if (!values.every(isWhole)) {
    const decimals = Math.max(...values.map((value) => String(clean(value)).split(".")[1]?.length ?? 0));
    return `0.${"0".repeat(Math.min(4, decimals))}`;
  }
  const separator = language === "id" ? "\\." : "\\,";
  const most = Math.max(...values.map(Math.abs));
  if (most < 1000) return "0";
  const thousands = `#${separator}##0`;
  return most < 1_000_000
    ? `[>=1000]${thousands};[<=-1000]-${thousands};0`
    : `[>=1000000]#${separator}###${separator}##0;[>=1000]${thousands};0`;
}
