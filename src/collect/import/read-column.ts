import { type ColumnName, columns } from "../../core/study/columns";
import { type Advice, type Problem, problem } from "../../core/study/problem";
import type { Remark, ResourceName } from "../../core/study/study";
import { type DecimalSign, decimalSignOf } from "../../core/study/written-number";
import type { Say, Words } from "../../core/words/language";
import type { CellChange } from "../entry/change-package";
import { cellText, type EditableTable } from "../entry/editable-package";
import type { ChosenColumn } from "./choose-table";
import { columnTitle } from "./column-title";
import { type PublishedNumber, readPublishedNumber } from "./published-number";
import type { PublishedFigure, PublishedTable } from "./published-table";
import { type RemarkedCell, remarkOfDash, remarkOfMark } from "./remark-of-mark";
import { unitOf } from "./unit-of-figure";

/** One figure of the file beside the package's cell. */
export interface PlannedCell {
  /** The file's name. */
  readonly file: string;
  readonly resource: ResourceName;
  readonly year: number;
  readonly column: ColumnName;
  readonly place: string;
  /** The file's own text. */
  readonly written: string;
  /** As it would stand in the table; empty where the file has no figure. */
  readonly text: string;
  /** What the table has now; empty where it has nothing. */
  readonly before: string;
  readonly status: "new" | "same" | "revised" | "no figure";
}

export interface ReadFigure {
  readonly cell: PlannedCell;
  readonly change: CellChange | null;
  readonly remarks: readonly Remark[];
  readonly cautions: readonly Say[];
}

export interface ReadColumn {
  readonly figures: readonly ReadFigure[];
  readonly cautions: readonly Say[];
  readonly asked: readonly Say[];
  readonly reasons: readonly Problem[];
}

export interface ReadingWish {
  readonly file: string;
  readonly resource: ResourceName;
  readonly decimal: DecimalSign | null;
  readonly mayAsk: boolean;
}

/** Reads a column's figures into the form of the package's table: digits, units, marks. */
export function readColumn(
  table: EditableTable,
  published: PublishedTable,
  { rule, figures, alike }: ChosenColumn,
  wish: ReadingWish,
): ReadColumn {
  const column = rule.name;
  const decimal = wish.decimal ?? decimalSignOf(alike);
  const numbers = figures.map((figure) => numberOf(figure, published, rule, decimal));
  const reasons = figures.flatMap((figure, index) => {
    const number = numbers[index] as PublishedNumber;
    const isRefused = number.kind === "refused" || (number.kind === "undecided" && rule.required);
    return isRefused ? [refusalOf(figure, column, number)] : [];
  });
  if (reasons.length > 0) return { figures: [], cautions: [], asked: [], reasons };
  const isFraction = looksLikeFractions(column, numbers);
  const [first] = figures;
  if (isFraction && !wish.mayAsk)
    return {
      figures: [],
      cautions: [],
      asked: [],
      reasons: [
        problem(
          (words) => words.collect.number.fraction({ column: columnTitle(column, words) }),
          first?.content.place,
          first?.content.text,
        ),
      ],
    };
  const read = figures.map((figure, index) =>
    readFigure(
      table,
      published,
      figure,
      column,
      inPerCent(numbers[index] as PublishedNumber, isFraction),
      wish,
    ),
  );
  return {
    figures: read,
    cautions: scaledCaution(published, figures, read),
    asked: isFraction
      ? [
          (words) =>
            words.collect.number.fractionAsked({ column: columnTitle(column, words), ...exampleOf(read) }),
        ]
      : [],
    reasons: [],
  };
}

function numberOf(
  figure: PublishedFigure,
  published: PublishedTable,
  rule: ChosenColumn["rule"],
  decimal: DecimalSign | null,
): PublishedNumber {
  const unit = unitOf(published, figure, rule.name);
  const factor = "factor" in unit ? unit.factor : 1;
  if (figure.parts === undefined) return readPublishedNumber(figure.content, rule, decimal, factor);
  const parts = figure.parts.map((part) => numberOf(part, published, rule, decimal));
  const other = parts.find(({ kind }) => kind !== "figure");
  if (other !== undefined) return other;
  const known = parts as readonly Extract<PublishedNumber, { kind: "figure" }>[];
  return {
    kind: "figure",
    text: String(known.reduce((sum, { text }) => sum + Number(text), 0)),
    marks: known.flatMap(({ marks }) => marks),
    caution: null,
  };
}

function readFigure(
  table: EditableTable,
  published: PublishedTable,
  figure: PublishedFigure,
  column: ColumnName,
  number: PublishedNumber,
  { file, resource }: ReadingWish,
): ReadFigure {
  const { year, content } = figure;
  const before = cellText(table, year, column) ?? "";
  const base = { file, resource, year, column, place: content.place, written: content.text, before };
  const place: RemarkedCell = base;
  if (number.kind !== "figure") {
    const isDash = number.kind === "undecided" && before === "";
    return {
      cell: { ...base, text: "", status: "no figure" },
      change: isDash ? { resource, year, column, text: "" } : null,
      remarks: isDash ? [remarkOfDash(number.sign, place)] : [],
      cautions:
        before === ""
          ? []
          : [(words) => words.collect.plan.keptFigure({ ...base, column: columnTitle(column, words) })],
    };
  }
  const status = before === "" ? "new" : Number(before) === Number(number.text) ? "same" : "revised";
  return {
    cell: { ...base, text: number.text, status },
    change: status === "same" ? null : { resource, year, column, text: number.text },
    remarks: [...number.marks, ...figure.yearMarks].map((mark) => remarkOfMark(mark, published.notes, place)),
    cautions: [
      ...atPlace(content.place, number.caution),
      ...(content.isFormula ? [({ collect }: Words): string => collect.plan.formula(content)] : []),
    ],
  };
}

function refusalOf({ content, year }: PublishedFigure, column: ColumnName, number: PublishedNumber): Problem {
  const advice: Say<Advice> = (words) => {
    if (number.kind !== "refused")
      return words.collect.number.dash({ column: columnTitle(column, words), year });
    const said = number.advice(words);
    return { ...said, rule: `${columnTitle(column, words)} ${year}: ${said.rule}` };
  };
  return problem(advice, content.place, content.text);
}

const atPlace = (place: string, caution: Say | null): readonly Say[] =>
  caution === null ? [] : [(words) => `${place}: ${caution(words)}`];

/** Rates are published with two decimals; below these bounds, with more, they are parts of one and not of a hundred. */
const LARGEST_FRACTION: Partial<Record<ColumnName, number>> = {
  unemployment_rate: 0.2,
  growth_reported: 0.1,
};

function looksLikeFractions(column: ColumnName, numbers: readonly PublishedNumber[]): boolean {
  const largest = LARGEST_FRACTION[column];
  const texts = numbers.flatMap((number) => (number.kind === "figure" ? [number.text] : []));
  if (largest === undefined || texts.length === 0) return false;
  const hasManyDecimals = texts.some((text) => (text.split(".")[1]?.length ?? 0) > 2);
  const isSmall =
    texts.every((text) => Math.abs(Number(text)) < largest) && texts.some((text) => Number(text) !== 0);
  return isSmall && (hasManyDecimals || columns[column].minimum === 0);
}

function inPerCent(number: PublishedNumber, isFraction: boolean): PublishedNumber {
  if (!isFraction || number.kind !== "figure") return number;
  return { ...number, text: String(Number((Number(number.text) * 100).toPrecision(12))) };
}

const exampleOf = (read: readonly ReadFigure[]): { readonly written: string; readonly text: string } => {
  const cell = read.map((one) => one.cell).find(({ text }) => text !== "");
  return { written: cell?.written ?? "", text: cell?.text ?? "" };
};

function scaledCaution(
  published: PublishedTable,
  figures: readonly PublishedFigure[],
  read: readonly ReadFigure[],
): readonly Say[] {
  const scaled = figures.findIndex((figure, index) => {
    const unit = unitOf(published, figure, read[index]?.cell.column as ColumnName);
    return "factor" in unit && unit.factor !== 1 && read[index]?.cell.text !== "";
  });
  const cell = read[scaled]?.cell;
  const figure = figures[scaled];
  if (cell === undefined || figure === undefined) return [];
  const unit = unitOf(published, figure, cell.column);
  const said = {
    unit: "written" in unit ? (unit.written ?? "") : "",
    written: cell.written,
    text: cell.text,
  };
  return [(words) => words.collect.number.scaled({ ...said, column: columnTitle(cell.column, words) })];
}
