import type { ColumnName } from "../../core/study/columns";
import { type Problem, problem } from "../../core/study/problem";
import type { Remark, ResourceName } from "../../core/study/study";
import type { DecimalSign } from "../../core/study/written-number";
import type { Say } from "../../core/words/language";
import { listText } from "../../core/words/list";
import { type ChangedFiles, changePackage } from "../entry/change-package";
import { cellText, type EditablePackage, type EditableTable, tableOf } from "../entry/editable-package";
import { findJumps } from "../entry/jumps";
import { importRefusal } from "../entry/refusal";
import { type ChosenTable, chooseTables, type PublishedFile, type Wanted } from "./choose-table";
import type { ColumnRole } from "./published-table";
import { type PlannedCell, type ReadFigure, readColumn } from "./read-column";
import { isRegion } from "./region-name";

export type { PlannedCell } from "./read-column";

/** What the user asks to take from files, and into which table. */
export interface ImportRequest extends Wanted {
  readonly decimal: DecimalSign | null;
}

/** What was understood of one file for one table of the package. */
export interface PlannedSource {
  readonly file: string;
  /** The sheet that has the figures; null where the file is one table. */
  readonly sheet: string | null;
  readonly resource: ResourceName;
  readonly columns: readonly ColumnName[];
  readonly roles: readonly { readonly head: string; readonly role: ColumnRole }[];
}

/** Everything that an import would do, worked out before anything is written. */
export interface ImportPlan {
  readonly request: ImportRequest;
  readonly sources: readonly PlannedSource[];
  readonly cells: readonly PlannedCell[];
  readonly remarks: readonly Remark[];
  /** What is taken only where the user agrees to it. */
  readonly asked: readonly Say[];
  /** What to look at before saying yes. */
  readonly cautions: readonly Say[];
  /** Empty where the package has it all already. */
  readonly files: ChangedFiles;
}

/**
 * Works out what an import would change.
 *
 * @throws {Refusal} where a figure, the region, or the column cannot be told
 * @throws {Refusal} where the package would not be right with the figures
 */
export function planImport(
  current: EditablePackage,
  files: readonly PublishedFile[],
  request: ImportRequest,
): ImportPlan {
  if (request.resource !== null) tableOf(current, request.resource);
  const chosen = files.flatMap((file) =>
    chooseTables(file, current.tables, request).map((table) => ({ ...table, file: file.file })),
  );
  const read = chosen.flatMap((table) => readTable(current, table, request));
  const unique = withoutRepeated(read.flatMap(({ figures }) => figures));
  const { kept, leftOut } = thoseThatFit(current, unique);
  const changes = kept.flatMap(({ change }) => (change === null ? [] : [change]));
  const remarks = kept.flatMap((one) => one.remarks).filter((remark) => !isKnown(current, remark));
  return {
    request,
    sources: chosen.map(({ file, published, resource, columns }) => ({
      file,
      sheet: published.sheet,
      resource,
      columns: columns.map(({ rule }) => rule.name),
      roles: published.roles,
    })),
    cells: kept.map(({ cell }) => cell),
    remarks,
    asked: [...chosen.flatMap(({ asked }) => asked), ...read.flatMap(({ asked }) => asked)],
    cautions: [
      ...otherRegion(current, request),
      ...chosen.flatMap(({ cautions, published }) => [...cautions, ...published.cautions]),
      ...read.flatMap(({ cautions }) => cautions),
      ...kept.flatMap((one) => one.cautions),
      ...kept.flatMap((one) => remarksToReview(current, one)),
      ...leftOut,
      ...findJumps(current, changes),
    ],
    files: changePackage(current, changes, remarks),
  };
}

function readTable(
  current: EditablePackage,
  { resource, published, columns, file }: ChosenTable & { readonly file: string },
  { decimal, mayAsk }: ImportRequest,
) {
  const table = tableOf(current, resource);
  const read = columns.map((column) =>
    readColumn(table, published, column, { file, resource, decimal, mayAsk }),
  );
  const reasons = read.flatMap((one) => one.reasons);
  if (reasons.length > 0) throw importRefusal(file, reasons);
  return read;
}

/** A figure that two files have alike counts once; where they differ, neither is taken. */
function withoutRepeated(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  const known = new Map<string, ReadFigure>();
  for (const figure of figures) {
    const { cell } = figure;
    const key = `${cell.resource} ${cell.column} ${cell.year}`;
    const other = known.get(key);
    if (other === undefined || other.cell.text === "") known.set(key, figure);
    else if (cell.text !== "" && Number(cell.text) !== Number(other.cell.text))
      throw importRefusal(cell.file, [filesDiffer(cell, other.cell)]);
  }
  return [...known.values()];
}

const filesDiffer = (cell: PlannedCell, other: PlannedCell): Problem =>
  problem(
    ({ collect }) =>
      collect.plan.filesDiffer({
        column: cell.column,
        year: cell.year,
        file: other.file,
        place: other.place,
        text: other.text,
      }),
    cell.place,
    cell.written,
  );

/**
 * The years that the package can take. A new row needs every required figure, and a package may hold certain years
 * only: the others are left out and named, unless nothing would be left.
 */
function thoseThatFit(
  current: EditablePackage,
  figures: readonly ReadFigure[],
): { readonly kept: readonly ReadFigure[]; readonly leftOut: readonly Say[] } {
  const isComplete = (resource: ResourceName, year: number): boolean => {
    const table = tableOf(current, resource);
    const [yearRule, ...rules] = table.rules;
    if (yearRule !== undefined && (year < yearRule.minimum || year > yearRule.maximum)) return false;
    return rules.every(
      ({ name, required }) =>
        !required || isThere(table, year, name) || isGiven(figures, resource, year, name),
    );
  };
  const fits = ({ cell, change }: ReadFigure): boolean =>
    change === null || isComplete(cell.resource, cell.year);
  const kept = figures.filter(fits);
  const others = figures.filter((figure) => !fits(figure));
  if (others.length === 0 || !kept.some(({ change }) => change !== null))
    return { kept: figures, leftOut: [] };
  const resources = [...new Set(others.map(({ cell }) => cell.resource))];
  return {
    kept,
    leftOut: resources.map((resource): Say => {
      const years = [
        ...new Set(others.filter(({ cell }) => cell.resource === resource).map(({ cell }) => cell.year)),
      ];
      return (words) => words.collect.plan.yearsLeftOut({ table: resource, years: listText(years, words) });
    }),
  };
}

/** A row that is there already may have its blanks. */
const isThere = (table: EditableTable, year: number, column: string): boolean =>
  cellText(table, year, column) !== null;

const isGiven = (
  figures: readonly ReadFigure[],
  resource: ResourceName,
  year: number,
  column: string,
): boolean =>
  figures.some(
    ({ cell, change }) =>
      cell.resource === resource &&
      cell.year === year &&
      cell.column === column &&
      change !== null &&
      change.text !== "",
  );

function otherRegion({ placed }: EditablePackage, { region }: ImportRequest): Say[] {
  const own = placed.descriptor.region;
  if (region.bpsCode === own.bpsCode || isRegion(own.name, region)) return [];
  return [({ collect }) => collect.plan.otherRegion({ own: own.name, chosen: region.shown })];
}

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
  { cell: { resource, year, column, status }, remarks }: ReadFigure,
): Say[] {
  return placed.descriptor.remarks
    .filter((remark) => isSameCell(remark as Remark, resource, year, column))
    .flatMap(({ kind }): Say[] => {
      if (status === "revised") return [({ collect }) => collect.plan.remarkToReview({ column, year, kind })];
      const isFinal = status === "same" && kind === "provisional" && remarks.length === 0;
      return isFinal ? [({ collect }) => collect.plan.noLongerMarked({ column, year })] : [];
    });
}
