import { type ColumnName, columns } from "../../core/study/columns";
import { type Problem, problem } from "../../core/study/problem";
import { listText } from "../../core/words/list";
import { columnTitle } from "./column-title";
import { indicatorsIn, type MeasuredIn, measuresIn } from "./indicator-words";
import type { PublishedFigure, PublishedTable } from "./published-table";

/** In what a figure is counted: by how much it is multiplied to be in the column's unit, and what said so. */
export interface Unit {
  readonly factor: 1 | 1000 | 1_000_000;
  /** As the file writes it; null where it says nothing. */
  readonly written: string | null;
}

export interface UnitRefusal {
  readonly reason: Problem<string | null>;
}

/** The unit that the figure itself has, else the nearest label's; refused where it is another than the column's. */
export function unitOf(
  table: PublishedTable,
  figure: PublishedFigure,
  column: ColumnName,
): Unit | UnitRefusal {
  const own = figure.unit === null ? [] : measuresIn(figure.unit, true);
  const labels = [
    ...figure.columnLabels.toReversed(),
    ...figure.rowLabels.map(({ text }) => text).toReversed(),
    ...table.head.toReversed(),
  ];
  const written =
    own.length > 0 ? figure.unit : (labels.find((label) => measuresIn(label).length > 0) ?? null);
  const measures = own.length > 0 ? own : written === null ? [] : measuresIn(written);
  const factor = measures.includes("millions") ? 1_000_000 : measures.includes("thousands") ? 1000 : 1;
  const others = measures.filter((measure) => measure !== "thousands" && measure !== "millions");
  const expected = columns[column].measure;
  const isScalable = factor === 1 || expected !== "per cent";
  // A column of units beside several counts names the unit of one of them; the head says which count this is.
  const isOfOtherCount =
    own.length > 0 &&
    factor === 1 &&
    expected !== "per cent" &&
    others.every((measure) => measure === "people" || measure === "business units") &&
    figure.columnLabels.some((label) => indicatorsIn(label).includes(column));
  if (isOfOtherCount) return { factor, written };
  const isOther = others.includes("people per area") || (others.length > 0 && !others.includes(expected));
  if (!isOther && isScalable) return { factor, written };
  return { reason: otherMeasure(column, measures, figure, written) };
}

const otherMeasure = (
  column: ColumnName,
  measures: readonly MeasuredIn[],
  figure: PublishedFigure,
  written: string | null,
): Problem<string | null> =>
  problem(
    (words) => {
      const { measures: names, table: said } = words.collect;
      const found = measures.map((measure) => names[measure]);
      return said.otherMeasure({
        column: columnTitle(column, words),
        expected: names[columns[column].measure],
        found: listText(found, words),
      });
    },
    figure.content.place,
    written,
  );
