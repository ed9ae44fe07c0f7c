import type { ColumnRule } from "../../core/study/columns";
import { type Advice, type Problem, problem } from "../../core/study/problem";
import type { Remark, ResourceName } from "../../core/study/study";
import type { Say, Words } from "../../core/words/language";
import { type CellChange, type ChangedFiles, changePackage } from "../entry/change-package";
import { cellText, type EditablePackage, type EditableTable, tableOf } from "../entry/editable-package";
import { findJumps } from "../entry/jumps";
import { importRefusal } from "../entry/refusal";
import { type DecimalSign, decimalSignOf } from "../entry/written-number";
import { type ChosenColumn, chooseTable } from "./choose-table";
import { readPublishedNumber } from "./published-number";
import type { PublishedFigure, PublishedTable } from "./published-table";
import { isRegion, type WantedRegion } from "./region-name";
import { type RemarkedCell, remarkOfDash, remarkOfMark } from "./remark-of-mark";

/** What the user asks to take from a file, and into which table. */
export interface ImportRequest {
  /** The file's name, for messages and remarks. */
  readonly file: string;
  readonly resource: ResourceName;
  /** One column of the table; null for every one that the file has. */
  readonly column: string | null;
  readonly region: WantedRegion;
  /** Whether the user named the region. */
  readonly isRegionNamed: boolean;
  readonly decimal: DecimalSign | null;
}

/** One figure of the file beside the package's cell. */
export interface PlannedCell {
  readonly year: number;
  readonly column: string;
  readonly place: string;
  /** The file's own text. */
  readonly written: string;
  /** As it would stand in the table; empty where the file has no figure. */
  readonly text: string;
  /** What the table has now; empty where it has nothing. */
  readonly before: string;
  readonly status: "new" | "same" | "revised" | "no figure";
}

/** Everything that an import would do, worked out before anything is written. */
export interface ImportPlan {
  readonly request: ImportRequest;
  /** The sheet that has the figures; null where the file is one table. */
  readonly sheet: string | null;
  readonly cells: readonly PlannedCell[];
  readonly remarks: readonly Remark[];
  /** What to look at before saying yes. */
  readonly cautions: readonly Say[];
  /** Empty where the package has it all already. */
  readonly files: ChangedFiles;
}

/**
 * Works out what an import would change.
 *
 * @param tables the file's tables, more than one where it has several sheets
 * @throws {Refusal} where a figure, the region, or the column cannot be told
 * @throws {Refusal} where the package would not be right with the figures
 */
export function planImport(
  current: EditablePackage,
  tables: readonly PublishedTable[],
  request: ImportRequest,
): ImportPlan {
  const table = tableOf(current, request.resource);
  const { published, columns, cautions } = chooseTable(tables, table, request);
  const reasons: Problem[] = [];
  const read = columns.flatMap((chosen) => readColumn(table, published, chosen, request, reasons));
  if (reasons.length > 0) throw importRefusal(request.file, reasons);
  const changes = read.flatMap(({ change }) => (change === null ? [] : [change]));
  const remarks = read.flatMap((one) => one.remarks).filter((remark) => !isKnown(current, remark));
  return {
    request,
    sheet: published.sheet,
    cells: read.map(({ cell }) => cell),
    remarks,
    cautions: [
      ...otherRegion(current, request),
      ...cautions,
      ...published.cautions,
      ...read.flatMap((one) => one.cautions),
      ...read.flatMap((one) => remarksToReview(current, request.resource, one)),
      ...findJumps(current, changes),
    ],
    files: changePackage(current, changes, remarks),
  };
}

function otherRegion({ placed }: EditablePackage, { region }: ImportRequest): Say[] {
  const own = placed.descriptor.region;
  if (region.bpsCode === own.bpsCode || isRegion(own.name, region)) return [];
  return [({ collect }) => collect.plan.otherRegion({ own: own.name, chosen: region.shown })];
}

interface ReadFigure {
  readonly cell: PlannedCell;
  readonly change: CellChange | null;
  readonly remarks: readonly Remark[];
  readonly cautions: readonly Say[];
}

function readColumn(
  table: EditableTable,
  published: PublishedTable,
  { rule, figures, alike }: ChosenColumn,
  request: ImportRequest,
  reasons: Problem[],
): readonly ReadFigure[] {
  const texts = alike.filter(({ content }) => content.number === null).map(({ content }) => content.text);
  const decimal = request.decimal ?? decimalSignOf(texts);
  return figures.flatMap((figure): ReadFigure[] => {
    const { year, content } = figure;
    const before = cellText(table, year, rule.name) ?? "";
    const base = { year, column: rule.name, place: content.place, written: content.text, before };
    const number = readPublishedNumber(content, rule, decimal);
    if (number.kind === "refused" || (number.kind === "undecided" && rule.required)) {
      reasons.push(refusalOf(figure, rule, number));
      return [];
    }
    const place: RemarkedCell = { ...base, resource: request.resource, file: request.file };
    if (number.kind !== "figure") {
      const isDash = number.kind === "undecided" && before === "";
      return [
        {
          cell: { ...base, text: "", status: "no figure" },
          change: isDash ? { resource: request.resource, year, column: rule.name, text: "" } : null,
          remarks: isDash ? [remarkOfDash(number.sign, place)] : [],
          cautions: before === "" ? [] : [({ collect }) => collect.plan.keptFigure(base)],
        },
      ];
    }
    const status = before === "" ? "new" : Number(before) === Number(number.text) ? "same" : "revised";
    return [
      {
        cell: { ...base, text: number.text, status },
        change:
          status === "same"
            ? null
            : { resource: request.resource, year, column: rule.name, text: number.text },
        remarks: [...number.marks, ...figure.yearMarks].map((mark) =>
          remarkOfMark(mark, published.notes, place),
        ),
        cautions: [
          ...atPlace(content.place, number.caution),
          ...(content.isFormula ? [({ collect }: Words): string => collect.plan.formula(content)] : []),
        ],
      },
    ];
  });
}

function refusalOf(
  { content, year }: PublishedFigure,
  rule: ColumnRule,
  number: Extract<ReturnType<typeof readPublishedNumber>, { kind: "refused" | "undecided" }>,
): Problem {
  const column = rule.name;
  const advice: Say<Advice> = (words) => {
    if (number.kind === "undecided") return words.collect.number.dash({ column, year });
    const said = number.advice(words);
    return { ...said, rule: `${column} ${year}: ${said.rule}` };
  };
  return problem(advice, content.place, content.text);
}

const atPlace = (place: string, caution: Say | null): readonly Say[] =>
  caution === null ? [] : [(words) => `${place}: ${caution(words)}`];

const isSameCell = (remark: Remark, resource: ResourceName, year: number, column: string): boolean =>
  remark.resource === resource && remark.year === year && remark.column === column;

/** Whether the package has a remark of this kind on the cell already. */
const isKnown = ({ placed }: EditablePackage, { resource, year, column, kind }: Remark): boolean =>
  placed.descriptor.remarks.some(
    (remark) => remark.kind === kind && isSameCell(remark as Remark, resource, year, column),
  );

/** Remarks that the new file may have overtaken. */
function remarksToReview(
  { placed }: EditablePackage,
  resource: ResourceName,
  { cell: { year, column, status }, remarks }: ReadFigure,
): Say[] {
  return placed.descriptor.remarks
    .filter((remark) => isSameCell(remark as Remark, resource, year, column))
    .flatMap(({ kind }): Say[] => {
      if (status === "revised") return [({ collect }) => collect.plan.remarkToReview({ column, year, kind })];
      const isFinal = status === "same" && kind === "provisional" && remarks.length === 0;
      return isFinal ? [({ collect }) => collect.plan.noLongerMarked({ column, year })] : [];
    });
}
