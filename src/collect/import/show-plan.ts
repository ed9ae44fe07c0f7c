import { showValue } from "../../core/study/show-value";
import type { ImportPlan, PlannedCell } from "./import-plan";

const heads = ["year", "column", "cell", "in the file", "read as", "in the package", ""] as const;

/**
 * What an import understood, as plain text: each cell of the file beside the package's, then the
 * remarks and what to look at. Nothing of the file is shown unescaped.
 */
export function showPlan(
  { request, part, cells, remarks, cautions }: ImportPlan,
  regionName: string,
): string {
  const rows = cells.map((cell) => [
    String(cell.year),
    cell.column,
    cell.place,
    cell.written === "" ? "(empty)" : showValue(cell.written),
    cell.text === "" ? "no figure" : cell.text,
    cell.before === "" ? "nothing" : cell.before,
    cell.status,
  ]);
  const source = `${showValue(request.file)}${part === null ? "" : `, ${showValue(part)}`}`;
  return [
    `${source}: ${showValue(request.region.shown)}, into ${request.resource} of ${regionName}`,
    "",
    ...alignColumns([heads, ...rows]),
    "",
    countWords(cells),
    ...remarks.map(({ kind, column, year, text }) => `Remark (${kind}) on ${column} ${year}: ${text.en}`),
    ...cautions.map((caution) => `Look at this: ${escapeLine(caution)}`),
  ].join("\n");
}

function countWords(cells: readonly PlannedCell[]): string {
  const count = (status: PlannedCell["status"]): number =>
    cells.filter((cell) => cell.status === status).length;
  return (["new", "same", "revised", "no figure"] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`)
    .join(", ");
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = heads.map((_, column) =>
    Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)),
  );
  return rows.map((cells) =>
    cells
      .map((text, column) => text + " ".repeat((widths[column] ?? 0) - [...text].length))
      .join("  ")
      .trimEnd(),
  );
}

const escapeLine = (text: string): string =>
  text.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, (character) =>
    showValue(character),
  );
