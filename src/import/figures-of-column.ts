import type { RefusalReason } from "../data-entry/refusal";
import { columnMeasures, type Indicator, indicatorsIn, measuresIn } from "./indicator-words";
import { isPart, isTotal } from "./labels";
import type { PublishedFigure, PublishedTable } from "./published-table";

/** Why a column's figures cannot be told; `isAbsent` where the file simply is not about that column. */
export interface ColumnRefusal {
  readonly isAbsent: boolean;
  readonly reason: RefusalReason;
}

export interface ColumnFigures {
  readonly figures: readonly PublishedFigure[];
  readonly cautions: readonly string[];
}

/**
 * The figures, among those of a region, that speak of one column of the package and are measured as it is.
 * The label nearest to a figure decides: its column's, else its row's, else the table's title.
 *
 * @param isNamed whether the user named the column, which settles it for a file that names no indicator
 */
export function figuresOfColumn(
  table: PublishedTable,
  figures: readonly PublishedFigure[],
  column: string,
  isNamed: boolean,
): ColumnFigures | ColumnRefusal {
  const spoken = figures.map((figure) => ({
    figure,
    indicators: nearest(labelLevels(table, figure), indicatorsIn),
  }));
  const about = spoken.filter(({ indicators }) => indicators.includes(column));
  const silent = spoken.filter(({ indicators }) => indicators.length === 0);
  const chosen = about.length > 0 ? about : isNamed ? silent : [];
  if (chosen.length === 0)
    return absent(
      column,
      spoken.flatMap(({ indicators }) => indicators),
    );
  const cautions =
    about.length > 0 ? [] : [`nothing in the file says that these figures are ${column}; you say so`];
  const measured = wronglyMeasured(table, chosen[0]?.figure, column);
  if (measured !== null) return { isAbsent: false, reason: measured };
  const kept = chosen.map(({ figure }) => figure);
  if (column === "units" || column === "workers") {
    const words = [
      ...table.head,
      ...kept.flatMap(({ columnLabels, rowLabels }) => [...columnLabels, ...rowLabels]),
    ].join(" ");
    if (/(besar|sedang|menengah|large|medium)/i.test(words) && !/(kecil|mikro|ikm|small|micro)/i.test(words))
      return { isAbsent: false, reason: otherIndustry(table) };
    if (!/(kecil|ikm|imk|small)/i.test(words))
      cautions.push("nothing in the file says that these figures are of small industry");
  }
  const whole = kept.filter(({ columnLabels, rowLabels }) =>
    [...columnLabels, ...rowLabels].every((label) => !isPart(label) || isTotal(label)),
  );
  if (whole.length === 0) return { isAbsent: false, reason: onlyParts(kept) };
  return { figures: whole, cautions };
}

/** Labels from the nearest to the figure outwards; the title that stands lowest comes first. */
function labelLevels(table: PublishedTable, figure: PublishedFigure): readonly string[] {
  return [...figure.columnLabels.toReversed(), ...figure.rowLabels.toReversed(), ...table.head.toReversed()];
}

function nearest<Found>(
  labels: readonly string[],
  look: (label: string) => readonly Found[],
): readonly Found[] {
  return labels.map(look).find(({ length }) => length > 0) ?? [];
}

function wronglyMeasured(
  table: PublishedTable,
  figure: PublishedFigure | undefined,
  column: string,
): RefusalReason | null {
  if (figure === undefined) return null;
  const labels = labelLevels(table, figure);
  const ownUnit = figure.unit === null ? [] : measuresIn(figure.unit, true);
  const measures = ownUnit.length > 0 ? ownUnit : nearest(labels, (label) => measuresIn(label));
  const expected = columnMeasures[column] as string;
  const isScaled = measures.includes("thousands or millions") || measures.includes("people per area");
  if (measures.length === 0 || ((measures as readonly string[]).includes(expected) && !isScaled)) return null;
  const shown = ownUnit.length > 0 ? figure.unit : labels.find((label) => measuresIn(label).length > 0);
  return {
    place: figure.content.place,
    value: shown ?? null,
    rule: `${column} in ${expected} expected, these figures are in ${measures.join(" and ")}`,
    remedy:
      "is this the right file, or another --column? Figures are taken over as published, never converted.",
  };
}

const absent = (column: string, indicators: readonly Indicator[]): ColumnRefusal => {
  const found = [...new Set(indicators)];
  return {
    isAbsent: true,
    reason: {
      place: null,
      value: null,
      rule: `figures that say they are ${column} expected, the file speaks of ${found.length === 0 ? "nothing that is known" : found.join(", ")}`,
      remedy:
        found.length === 0
          ? `if they are, say so with --column ${column}.`
          : "is this the right file, or another --resource or --column?",
    },
  };
};

const otherIndustry = (table: PublishedTable): RefusalReason => ({
  place: null,
  value: table.head[0] ?? null,
  rule: "figures of small industry expected, these are of larger ones",
  remedy: "is this the right file?",
});

const onlyParts = (figures: readonly PublishedFigure[]): RefusalReason => ({
  place: figures[0]?.content.place ?? null,
  value: null,
  rule: "the total expected, the file has only parts of it",
  remedy: `it has ${[...new Set(figures.flatMap(({ columnLabels, rowLabels }) => [...columnLabels, ...rowLabels].filter(isPart)))].join(", ")}: download the table with its total.`,
});
