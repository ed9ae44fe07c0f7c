import { type ColumnName, columns } from "../../core/study/columns";
import { listed, type Problem, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import { listText } from "../../core/words/list";
import { columnTitle } from "./column-title";
import { type Indicator, indicatorName, indicatorsIn } from "./indicator-words";
import { isPart, sexOf } from "./labels";
import { narrowingLabels, narrowingTitle, sizeOfIndustry } from "./narrowing";
import type { PublishedFigure, PublishedTable } from "./published-table";
import { type UnitRefusal, unitOf } from "./unit-of-figure";

/** Why a column's figures cannot be told; `isAbsent` where the file simply is not about that column. */
export interface ColumnRefusal {
  readonly isAbsent: boolean;
  readonly reason: Problem<string | null>;
  /** What the file speaks of instead. */
  readonly found?: readonly Indicator[];
}

export interface ColumnFigures {
  readonly figures: readonly PublishedFigure[];
  readonly cautions: readonly Say[];
  /** What is taken only where the user agrees to it. */
  readonly asked: readonly Say[];
}

/** What the user has said of the column that is looked for. */
export interface ColumnWish {
  /** The region's own name, which says nothing more inside a label. */
  readonly regionName: string;
  /** Whether the user named the column, which settles it for a file that names no indicator. */
  readonly isNamed: boolean;
  /** Whether the user can be asked. */
  readonly mayAsk: boolean;
}

/** How many labels a message names. */
const NAMED_LABELS = 6;

/**
 * The figures, among those of a region, that speak of one column of the package and are measured as it is.
 * The label nearest to a figure decides: its column's, else its row's, else the table's title. A label that narrows
 * what they speak of (a sex, an age, a sector, an unknown word) makes them a part, and a part is never the whole.
 */
export function figuresOfColumn(
  table: PublishedTable,
  figures: readonly PublishedFigure[],
  column: ColumnName,
  wish: ColumnWish,
): ColumnFigures | ColumnRefusal {
  const spoken = figures.map((figure) => ({ figure, indicators: indicatorsOf(table, figure) }));
  const about = spoken.filter(({ indicators }) => indicators.includes(column));
  const silent = spoken.filter(({ indicators }) => indicators.length === 0);
  const chosen = about.length > 0 ? about : wish.isNamed ? silent : [];
  if (chosen.length === 0)
    return absent(
      column,
      spoken.flatMap(({ indicators }) => indicators),
    );
  const kept = chosen.map(({ figure }) => figure);
  const refusal = kept.map((figure) => unitOf(table, figure, column)).find((unit) => "reason" in unit);
  if (refusal !== undefined) return { isAbsent: false, reason: (refusal as UnitRefusal).reason };
  const cautions: Say[] =
    about.length > 0
      ? []
      : [(words) => words.collect.table.onlyYouSay({ column: columnTitle(column, words) })];
  if (columns[column].table === "small-industry") {
    const size = sizeOfIndustry(table, kept);
    if (size === "larger") return { isAbsent: false, reason: otherIndustry(table) };
    if (size === "not said") cautions.push(({ collect }) => collect.table.notSaidSmall);
  }
  return wholeOf(kept, column, { ...wish, title: narrowingTitle(table, column) }, cautions);
}

function wholeOf(
  kept: readonly PublishedFigure[],
  column: ColumnName,
  { regionName, isNamed, mayAsk, title }: ColumnWish & { readonly title: string | null },
  cautions: readonly Say[],
): ColumnFigures | ColumnRefusal {
  const narrowing = (figure: PublishedFigure): readonly string[] => [
    ...narrowingLabels(figure, regionName),
    ...(title === null ? [] : [title]),
  ];
  const whole = kept.filter((figure) => narrowing(figure).length === 0);
  if (whole.length > 0) return { figures: whole, cautions, asked: [] };
  const labels = [...new Set(kept.flatMap(narrowing))];
  if (isNamed && !labels.some(isPart))
    return {
      figures: kept,
      cautions: [
        ...cautions,
        (words) =>
          words.collect.table.narrowedTaken({
            column: columnTitle(column, words),
            labels: listed(labels, NAMED_LABELS, words),
          }),
      ],
      asked: [],
    };
  const sums = columns[column].measure === "per cent" ? null : sumsOfSexes(kept, narrowing);
  if (sums !== null && mayAsk)
    return {
      figures: sums,
      cautions,
      asked: [(words) => words.collect.table.sumOfSexes({ column: columnTitle(column, words) })],
    };
  return { isAbsent: false, reason: onlyParts(kept, column, labels, sums !== null) };
}

/** The labels of a long table's figures are shared, so that the nearest that speaks is found once for each pair. */
function indicatorsOf(table: PublishedTable, figure: PublishedFigure): readonly Indicator[] {
  for (const label of [
    ...figure.columnLabels.toReversed(),
    ...figure.rowLabels.map(({ text }) => text).toReversed(),
  ]) {
    const found = indicatorsIn(label);
    if (found.length > 0) return isBareGrowth(label, found) ? (growthInTitle(table) ?? found) : found;
  }
  return (
    table.head
      .toReversed()
      .map(indicatorsIn)
      .find(({ length }) => length > 0) ?? []
  );
}

/** Whether a label speaks of a growth and does not say of what. */
const isBareGrowth = (label: string, [first, second]: readonly Indicator[]): boolean =>
  first === "growth_reported" && second === undefined && !/penduduk|population/i.test(label);

/** What else than the population grows by a title; null where no title says so. */
function growthInTitle({ head }: PublishedTable): readonly Indicator[] | null {
  const others: readonly Indicator[] = [
    "economic growth",
    "growth of small industry",
    "gross regional product",
    "human development",
  ];
  const found = head.flatMap(indicatorsIn);
  return found.includes("population") || found.includes("growth_reported")
    ? null
    : (others.filter((one) => found.includes(one)).map((one) => [one])[0] ?? null);
}

const spokenTexts = new WeakMap<PublishedTable, Map<ColumnName, readonly string[]>>();

/**
 * The texts of every region's figures that speak of a column: they show how its numbers are written. A file is read for
 * hundreds of regions, so they are kept beside its table.
 *
 * @param isNamed whether figures that speak of nothing count too
 */
export function figuresThatSpeakOf(
  part: PublishedTable,
  column: ColumnName,
  isNamed: boolean,
): readonly string[] {
  const table = part.whole ?? part;
  const ofTable = spokenTexts.get(table) ?? new Map<ColumnName, readonly string[]>();
  spokenTexts.set(table, ofTable);
  const kept = ofTable.get(column);
  if (kept !== undefined) return kept;
  const texts = table.figures.flatMap((figure) => {
    const { number, text } = figure.content;
    if (number !== null || text === "") return [];
    const indicators = indicatorsOf(table, figure);
    return indicators.includes(column) || (isNamed && indicators.length === 0) ? [text] : [];
  });
  ofTable.set(column, texts);
  return texts;
}

const absent = (column: ColumnName, indicators: readonly Indicator[]): ColumnRefusal => {
  const found = [...new Set(indicators)];
  return {
    isAbsent: true,
    found,
    reason: problem((words) => {
      const { noIndicator, otherIndicator } = words.collect.table;
      const title = columnTitle(column, words);
      if (found.length === 0) return noIndicator({ column: title, name: column });
      return otherIndicator({
        column: title,
        found: found.map((one) => indicatorName(one, words)).join(", "),
      });
    }),
  };
};

const otherIndustry = ({ head }: PublishedTable): Problem<string | null> =>
  problem(({ collect }) => collect.table.largerIndustry, null, head[0] ?? null);

function onlyParts(
  figures: readonly PublishedFigure[],
  column: ColumnName,
  labels: readonly string[],
  canBeSummed: boolean,
): Problem<string | null> {
  const heads = [
    ...new Set(
      figures.flatMap(({ rowLabels }) =>
        rowLabels.filter(({ text, head }) => head !== "" && labels.includes(text)).map(({ head }) => head),
      ),
    ),
  ];
  return problem((words) => {
    const { onlyParts: parts, narrowed } = words.collect.table;
    const shown = listed(labels, NAMED_LABELS, words);
    if (labels.some(isPart)) return parts({ parts: shown, heads: listText(heads, words), canBeSummed });
    return narrowed({
      column: columnTitle(column, words),
      name: column,
      labels: shown,
      heads: listText(heads, words),
    });
  }, figures[0]?.content.place ?? null);
}

/** The sums of men and women, where each year has exactly one figure of both and nothing else narrows them. */
function sumsOfSexes(
  figures: readonly PublishedFigure[],
  narrowing: (figure: PublishedFigure) => readonly string[],
): readonly PublishedFigure[] | null {
  const groups = new Map<string, PublishedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.year} ${figure.period}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const sums = [...groups.values()].map((parts): PublishedFigure | null => {
    const sexes = parts.map((part) => {
      const labels = narrowing(part);
      return labels.length === 1 ? sexOf(labels[0] ?? "") : null;
    });
    const [first, second] = parts;
    if (parts.length !== 2 || first === undefined || second === undefined) return null;
    if (sexes.includes(null) || sexes[0] === sexes[1]) return null;
    const place = `${first.content.place}+${second.content.place}`;
    const text = `${first.content.text} + ${second.content.text}`;
    return { ...first, content: { ...first.content, place, text, number: null }, parts };
  });
  return sums.includes(null) ? null : (sums as readonly PublishedFigure[]);
}
