import type { ColumnRule, ResourceName } from "../../core/study/columns";
import { readRows } from "../../core/study/csv-rows";
import type { ResourceDescriptor } from "../../core/study/descriptor";
import { narrowRules } from "../../core/study/narrow-rules";
import { descriptorFile, type PackageFiles } from "../../core/study/package-files";
import { dataRefusal, type FileProblem, isDataRefusal, problemOfFile } from "../../core/study/problem";
import { type PlacedDescriptor, readDescriptor } from "../../core/study/read-descriptor";
import { readStudy } from "../../core/study/read-study";
import { splitRows } from "../split-rows";

/** A table as text: its rows in the file's order, each cell as it is written. */
export interface EditableTable {
  readonly resource: ResourceDescriptor;
  /** The columns' rules, the year's first. */
  readonly rules: readonly ColumnRule[];
  /** The rows behind the header. */
  readonly rows: readonly (readonly string[])[];
}

/** A data package whose tables may still have blanks to fill. */
export interface EditablePackage {
  readonly files: PackageFiles;
  readonly placed: PlacedDescriptor;
  readonly tables: ReadonlyMap<ResourceName, EditableTable>;
  /** What keeps the package from being used as it is: blanks of a template, as a rule. */
  readonly problems: readonly FileProblem[];
}

/**
 * Opens a data package to add to it. Its descriptor must be right, and each table must have its header
 * and whole rows; a cell that is still blank is allowed, because it may be the one to be filled.
 *
 * @throws {Refusal} where the package is not one that can be added to
 */
export function editablePackage(files: PackageFiles): EditablePackage {
  const problems = problemsOf(files);
  const text = files.texts.get(descriptorFile);
  const placed = text === undefined ? problems : readDescriptor(text);
  if (!("descriptor" in placed)) throw dataRefusal(files.packageName, placed);
  const tables = new Map<ResourceName, EditableTable>();
  placed.descriptor.resources.forEach((resource, position) => {
    const { rules, problems: ruleProblems } = narrowRules(resource, position, placed.problemAt);
    const rows = readRows(resource.path, files.texts.get(resource.path) ?? "", splitRows);
    if (ruleProblems.length > 0 || !("length" in rows)) throw dataRefusal(files.packageName, problems);
    const [header = [], ...body] = rows.map(({ cells }) => cells.map((cell) => cell.text));
    const isWhole =
      header.join() === rules.map(({ name }) => name).join() &&
      body.every((cells) => cells.length === rules.length && /^\d{4}$/.test(cells[0] ?? ""));
    if (!isWhole) throw dataRefusal(files.packageName, problems);
    tables.set(resource.name, { resource, rules, rows: body });
  });
  return { files, placed, tables, problems };
}

/** Everything that is wrong with a package; empty where it can be used. */
export function problemsOf(files: PackageFiles): readonly FileProblem[] {
  try {
    readStudy(files, splitRows);
    return [];
  } catch (error) {
    if (isDataRefusal(error)) return error.details;
    throw error;
  }
}

/**
 * A table of the package.
 *
 * @throws {Refusal} where the package does not have it, as it may one that is optional
 */
export function tableOf({ tables, files }: EditablePackage, table: ResourceName): EditableTable {
  const found = tables.get(table);
  if (found !== undefined) return found;
  throw dataRefusal(files.packageName, [
    problemOfFile(descriptorFile, ({ study }) => study.descriptor.tableMissing({ table })),
  ]);
}

/** The text of one cell, or null where the table has no row of that year. */
export function cellText(table: EditableTable, year: number, column: string): string | null {
  const position = table.rules.findIndex(({ name }) => name === column);
  return table.rows.find(([first]) => first === String(year))?.[position] ?? null;
}

/** The rule of one column; the column must be one of the table's. */
export function columnRule(table: EditableTable, column: string): ColumnRule {
  return table.rules.find(({ name }) => name === column) as ColumnRule;
}
