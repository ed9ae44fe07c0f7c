import type { Localized } from "../../words/language";
import { formatQuantity } from "../../words/quantity";
import { type FigureInput, studyYears, word } from "./figure-input";
import type { YearPoint } from "./year-series";

/** One measure of a chart over the years, for its alt text. */
export interface Measure {
  readonly label: Localized;
  readonly points: readonly YearPoint[];
}

/** Kind of chart, axes and ranges of a chart over the years, in sentences; `lastYear` where its axis runs past the data. */
export function describeYears(
  input: FigureInput,
  chart: { readonly kind: Localized; readonly measures: readonly Measure[]; readonly lastYear?: number },
): string {
  const { first, last } = studyYears(input);
  const years = `${first}–${chart.lastYear ?? last}`;
  const axis = {
    id: `sumbu mendatar: tahun ${years}`,
    en: `horizontal axis: the years ${years}`,
  };
  const vertical = { id: "sumbu tegak", en: "vertical axis" };
  const measures = chart.measures.map(
    ({ label, points }) => `${word(input, label)}${rangeOf(input, points)}`,
  );
  return `${word(input, chart.kind)}; ${word(input, axis)}; ${word(input, vertical)}: ${measures.join("; ")}.`;
}

/** Lowest and highest value of the points: ", 365.385 jiwa sampai 402.286 jiwa". */
export function rangeOf(input: FigureInput, points: readonly YearPoint[]): string {
  if (points.length === 0) {
    return "";
  }
  const ordered = [...points].sort((one, other) => one.value - other.value);
  const [lowest, highest] = [ordered[0], ordered.at(-1)].map((point) =>
    formatQuantity((point as YearPoint).quantity, input.language),
  );
  return word(input, { id: `, ${lowest} sampai ${highest}`, en: `, ${lowest} to ${highest}` });
}
