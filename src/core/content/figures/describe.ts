import { periodText } from "../../study/study";
import { formatQuantity } from "../../words/unit";
import { type FigureInput, studyYears } from "./figure-input";
import { calendar, type YearPoint } from "./year-series";

/** One measure of a chart over the years, for its alt text. */
export interface Measure {
  readonly label: string;
  readonly points: readonly YearPoint[];
}

/** Kind of chart, axes and ranges of a chart over the years, in a sentence; its years are the study's unless given. */
export function describeYears(
  input: FigureInput,
  chart: {
    readonly kind: string;
    readonly measures: readonly Measure[];
    readonly first?: number;
    readonly last?: number;
  },
): string {
  const { first, last } = { ...studyYears(input), ...chart };
  return input.words.figures.overYears({
    kind: chart.kind,
    years: `${first}–${last}`,
    measures: chart.measures.map((measure) => rangeOf(input, measure)).join("; "),
  });
}

/** A measure with its lowest and highest value: "jumlah penduduk, 365.385 jiwa sampai 402.286 jiwa". */
function rangeOf({ language, words }: FigureInput, { label, points }: Measure): string {
  const [lowest, highest] = [...points].sort((one, other) => one.value - other.value).filter(isAtAnEnd);
  if (lowest === undefined) {
    return label;
  }
  const write = ({ quantity }: YearPoint) => formatQuantity(quantity, language);
  return words.figures.range({ label, lowest: write(lowest), highest: write(highest ?? lowest) });
}

const isAtAnEnd = (_: unknown, index: number, all: readonly unknown[]): boolean =>
  index === 0 || index === all.length - 1;

/** What is drawn, the period, n, and the years that have no value. */
export function yearlySubtitle(
  { study, words }: FigureInput,
  what: string,
  points: readonly YearPoint[],
): string {
  const missing = calendar(study.years).filter((year) => !points.some((point) => point.year === year));
  return words.figures.drawn({
    what,
    period: periodText(study),
    n: points.length,
    missing: listYears(missing),
  });
}

/**
 * Years in words, runs of them shortened.
 *
 * @example listYears([2001, 2003, 2004, 2005]) // => "2001, 2003–2005"
 */
export function listYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === year - 1) {
      run[1] = year;
    } else {
      runs.push([year, year]);
    }
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
