import { type ColumnName, columns } from "../../core/study/columns";
import { listText, type Problem, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import { type Indicator, indicatorName, indicatorsIn, type MeasuredIn, measuresIn } from "./indicator-words";
import { isPart, isTotal } from "./labels";
import type { PublishedFigure, PublishedTable } from "./published-table";

/** Why a column's figures cannot be told; `isAbsent` where the file simply is not about that column. */
export interface ColumnRefusal {
  readonly isAbsent: boolean;
  readonly reason: Problem<string | null>;
}

export interface ColumnFigures {
  readonly figures: readonly PublishedFigure[];
  readonly cautions: readonly Say[];
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
  column: ColumnName,
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
  const cautions: Say[] = about.length > 0 ? [] : [({ collect }) => collect.table.onlyYouSay({ column })];
  const measures = remembering((label) => measuresIn(label));
  for (const { figure } of chosen) {
    const reason = wronglyMeasured(table, figure, column, measures);
    if (reason !== null) return { isAbsent: false, reason };
  }
  const kept = chosen.map(({ figure }) => figure);
  if (columns[column].table === "small-industry") {
    const words = [
      ...table.head,
      ...kept.flatMap(({ columnLabels, rowLabels }) => [...columnLabels, ...rowLabels]),
    ].join(" ");
    if (/(besar|sedang|menengah|large|medium)/i.test(words) && !/(kecil|mikro|ikm|small|micro)/i.test(words))
      return { isAbsent: false, reason: otherIndustry(table) };
    if (!/(kecil|ikm|imk|small)/i.test(words)) cautions.push(({ collect }) => collect.table.notSaidSmall);
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
  column: ColumnName,
  measuresOf: (label: string) => readonly MeasuredIn[],
): Problem<string | null> | null {
  const labels = labelLevels(table, figure);
  const ownUnit = figure.unit === null ? [] : measuresIn(figure.unit, true);
  const measures = ownUnit.length > 0 ? ownUnit : nearest(labels, measuresOf);
  const expected = columns[column].measure;
  const isScaled = measures.includes("thousands or millions") || measures.includes("people per area");
  if (measures.length === 0 || (measures.includes(expected) && !isScaled)) return null;
  const shown = ownUnit.length > 0 ? figure.unit : labels.find((label) => measuresOf(label).length > 0);
  return problem(
    (words) => {
      const { measures: names, table: said } = words.collect;
      const found = measures.map((measure) => names[measure]);
      return said.otherMeasure({ column, expected: names[expected], found: listText(found, words) });
    },
    figure.content.place,
    shown ?? null,
  );
}

const absent = (column: ColumnName, indicators: readonly Indicator[]): ColumnRefusal => {
  const found = [...new Set(indicators)];
  return {
    isAbsent: true,
    reason: problem((words) => {
      const { noIndicator, otherIndicator } = words.collect.table;
      if (found.length === 0) return noIndicator({ column });
      return otherIndicator({ column, found: found.map((one) => indicatorName(one, words)).join(", ") });
    }),
  };
};

const otherIndustry = ({ head }: PublishedTable): Problem<string | null> =>
  problem(({ collect }) => collect.table.largerIndustry, null, head[0] ?? null);

function onlyParts(figures: readonly PublishedFigure[]): Problem<string | null> {
  const labels = figures.flatMap(({ columnLabels, rowLabels }) => [...columnLabels, ...rowLabels]);
  const parts = [...new Set(labels.filter(isPart))].join(", ");
  return problem(({ collect }) => collect.table.onlyParts({ parts }), figures[0]?.content.place ?? null);
}
