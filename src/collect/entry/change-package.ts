import { descriptorFile, type PackageFiles } from "../../core/study/package-files";
import { type FileProblem, refusalOf } from "../../core/study/problem";
import { showValue } from "../../core/study/show-value";
import type { Remark, ResourceName } from "../../core/study/study";
import { addRemarks } from "./add-remarks";
import { type EditablePackage, type EditableTable, problemsOf } from "./editable-package";

/** One cell to be written, in the plain form of a table's cell. */
export interface CellChange {
  readonly resource: ResourceName;
  readonly year: number;
  readonly column: string;
  readonly text: string;
}

/** The files that change, their new text under their path inside the package. */
export type ChangedFiles = ReadonlyMap<string, string>;

/**
 * Writes cells into the tables, a new row where the year has none, and remarks into the descriptor;
 * then reads the whole package as `serapan check` does.
 *
 * @throws {Refusal} with what would be wrong then and is not wrong now
 */
export function changePackage(
  current: EditablePackage,
  cells: readonly CellChange[],
  remarks: readonly Remark[],
): ChangedFiles {
  const changed = new Map<string, string>();
  for (const [name, table] of current.tables) {
    const own = cells.filter(({ resource }) => resource === name);
    if (own.length > 0) changed.set(table.resource.path, tableText(table, own));
  }
  const descriptorText = current.files.texts.get(descriptorFile) ?? "";
  if (remarks.length > 0) changed.set(descriptorFile, addRemarks(descriptorText, remarks));
  const next: PackageFiles = { ...current.files, texts: new Map([...current.files.texts, ...changed]) };
  const known = new Set(current.problems.map((problem) => problemKey(current.files, problem)));
  const caused = problemsOf(next).filter((problem) => !known.has(problemKey(next, problem)));
  if (caused.length > 0)
    throw refusalOf(
      "data",
      (words) =>
        words.study.cannotBeUsedWithFigures({
          name: showValue(current.files.packageName, words),
          problems: caused.length,
        }),
      caused,
    );
  return changed;
}

/** A table's canonical text: commas, LF, no quotation marks, the years ascending. */
function tableText(table: EditableTable, changes: readonly CellChange[]): string {
  const names: readonly string[] = table.rules.map(({ name }) => name);
  const rows = new Map(table.rows.map((cells) => [cells[0], [...cells]]));
  for (const { year, column, text } of changes) {
    const key = String(year);
    const cells = rows.get(key) ?? [key, ...names.slice(1).map(() => "")];
    cells[names.indexOf(column)] = text;
    rows.set(key, cells);
  }
  const ascending = [...rows.values()].sort(([one], [other]) => Number(one) - Number(other));
  return `${[names, ...ascending].map((cells) => cells.join(",")).join("\n")}\n`;
}

/** Names a problem by the year and column of its cell, since lines move when rows are added. */
function problemKey(files: PackageFiles, { place: { file, line, column }, value }: FileProblem): string {
  const content = files.texts.get(file)?.split(/\r\n|\n|\r/)[line - 1] ?? "";
  if (file === descriptorFile) return `${file}|${value}`;
  if (line === 1) return `${file}|header`;
  const cell = content.slice(0, column - 1).split(",").length;
  return `${file}|${content.split(",")[0]}|${cell}|${value}`;
}
