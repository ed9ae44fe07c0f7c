import { showLine, showValue } from "../../core/study/show-value";
import { type Language, type Words, wordsIn } from "../../core/words/language";
import type { ImportPlan, PlannedCell } from "./import-plan";

/**
 * What an import understood, as plain text: each cell of the file beside the package's, then the
 * remarks and what to look at. Nothing of the file is shown unescaped.
 */
export function showPlan(
  { request, sheet, cells, remarks, cautions }: ImportPlan,
  region: string,
  language: Language,
): string {
  const words = wordsIn(language);
  const { plan, file } = words.collect;
  const { year, column, cell: place, inFile, readAs, inPackage } = plan.heads;
  const rows = cells.map((cell) => [
    String(cell.year),
    cell.column,
    cell.place,
    cell.written === "" ? plan.empty : showValue(cell.written, words),
    cell.text === "" ? plan.noFigure : cell.text,
    cell.before === "" ? plan.nothing : cell.before,
    plan.statuses[cell.status],
  ]);
  const shownFile = showValue(request.file, words);
  return [
    plan.head({
      source: sheet === null ? shownFile : `${shownFile}, ${showValue(file.sheet({ name: sheet }), words)}`,
      wanted: showValue(request.region.shown, words),
      table: request.resource,
      region,
    }),
    "",
    ...alignColumns([[year, column, place, inFile, readAs, inPackage, ""], ...rows]),
    "",
    countStatuses(cells, words),
    ...remarks.map(({ text, ...remark }) => plan.remark({ ...remark, text: text[language] })),
    ...cautions.map((caution) => plan.lookAt({ caution: showLine(caution(words)) })),
  ].join("\n");
}

function countStatuses(cells: readonly PlannedCell[], { collect: { plan } }: Words): string {
  const count = (status: PlannedCell["status"]): number =>
    cells.filter((cell) => cell.status === status).length;
  return (["new", "same", "revised", "no figure"] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${plan.statuses[status]}`)
    .join(", ");
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => [...(cells[column] ?? "")].length)),
  );
  return rows.map((cells) =>
    cells
      .map((text, column) => text + " ".repeat((widths[column] ?? 0) - [...text].length))
      .join("  ")
      .trimEnd(),
  );
}
