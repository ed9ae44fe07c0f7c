import type { RefusalReason } from "../entry/refusal";
import { columnMeasures, type Indicator, indicatorsIn, type MeasuredIn, measuresIn } from "./indicator-words";
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
  const look = remembering(indicatorsIn);
  const spoken = figures.map((figure) => ({ figure, indicators: nearest(labelLevels(table, figure), look) }));
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
  const measures = remembering((label) => measuresIn(label));
  for (const { figure } of chosen) {
    const reason = wronglyMeasured(table, figure, column, measures);
    if (reason !== null) return { isAbsent: false, reason };
  }
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

/** The same labels stand over many figures. */
function remembering<Found>(look: (label: string) => Found): (label: string) => Found {
  const known = new Map<string, Found>();
  return (label) => {
    const found = known.get(label) ?? look(label);
    known.set(label, found);
    return found;
  };
}

function wronglyMeasured(
  table: PublishedTable,
  figure: PublishedFigure,
  column: string,
  measuresOf: (label: string) => readonly MeasuredIn[],
): RefusalReason | null {
  const labels = labelLevels(table, figure);
  const ownUnit = figure.unit === null ? [] : measuresIn(figure.unit, true);
  const measures = ownUnit.length > 0 ? ownUnit : nearest(labels, measuresOf);
  const expected = columnMeasures[column];
  const isScaled = measures.includes("thousands or millions") || measures.includes("people per area");
  if (expected === undefined || measures.length === 0 || (measures.includes(expected) && !isScaled))
    return null;
  const shown = ownUnit.length > 0 ? figure.unit : labels.find((label) => measuresOf(label).length > 0);
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
