import { periodOf } from "../../ledger/growth";
import { wordsIn } from "../../words/language";
import type { Inline } from "../../words/sentence";
import { processedSourceLine } from "../tables/table";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, studyYears } from "./figure-input";
import { bare, whyNot } from "./sentence-parts";
import { seriesStyles } from "./theme";
import type { YearPoint } from "./year-series";
import { yearlyLineFigure } from "./yearly-line";

/** Workers per business unit in each year, beside the value of all years pooled. */
export function workersPerUnitFigure(input: FigureInput): Figure {
  return yearlyLineFigure(input, {
    key: "workers-per-unit",
    series: "workers_per_unit",
    style: seriesStyles.workers,
    title: (points) => titleOf(input, points),
    subtitle: {
      id: "Tenaga kerja per unit usaha (orang); garis putus-putus: nilai gabungan semua tahun",
      en: "Workers per business unit; dashed line: the value of all years pooled",
    },
    axisTitle: { id: "Tenaga kerja per unit usaha (orang)", en: "Workers per business unit" },
    source: processedSourceLine(input.study, ["small-industry"], wordsIn(input.language)),
    heightPixels: 260,
    reference: {
      quantity: quantity(input, `pooled_workers_per_unit.${periodOf(input.study)}`),
      name: { id: "Gabungan", en: "Pooled" },
    },
  });
}

function titleOf(input: FigureInput, points: readonly YearPoint[]): readonly Inline[] {
  const say = sayIn(input);
  const id = input.language === "id";
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    const why = whyNot(input, quantity(input, `value.workers_per_unit.${studyYears(input).last}`));
    return id
      ? say`Tenaga kerja per unit usaha tidak dapat dihitung: ${why}`
      : say`Workers per business unit are not defined: ${why}`;
  }
  const start = id
    ? say`Satu unit usaha rata-rata mempekerjakan ${bare(input, first.quantity)} orang pada ${String(first.year)}`
    : say`A business unit employed ${bare(input, first.quantity)} workers on average in ${String(first.year)}`;
  if (first === last) {
    return start;
  }
  const end = id
    ? say` dan ${bare(input, last.quantity)} pada ${String(last.year)}`
    : say` and ${bare(input, last.quantity)} in ${String(last.year)}`;
  const peak = points.reduce((best, point) => (point.value > best.value ? point : best));
  if (peak === first || peak === last) {
    return [...start, ...end];
  }
  const most = id
    ? say`, paling banyak ${bare(input, peak.quantity)} pada ${String(peak.year)},`
    : say`, at most ${bare(input, peak.quantity)} in ${String(peak.year)},`;
  return [...start, ...most, ...end];
}
