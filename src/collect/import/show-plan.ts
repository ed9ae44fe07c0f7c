import { showLine, showValue } from "../../core/study/show-value";
import { type Language, type Words, wordsIn } from "../../core/words/language";
import { listText } from "../../core/words/list";
import { columnTitle } from "./column-title";
import type { ImportPlan, PlannedCell, PlannedSource } from "./import-plan";
import type { ColumnRole } from "./published-table";

/**
 * What an import understood, as plain text: a sentence for each file, each cell of it beside the package's, then what
 * must be agreed to, the remarks and what to look at. Nothing of a file is shown unescaped.
 */
export function showPlan(
  { request, sources, cells, remarks, asked, cautions }: ImportPlan,
  region: string,
  language: Language,
): string {
  const words = wordsIn(language);
  const { plan } = words.collect;
  const once = (lines: readonly string[]): readonly string[] => [...new Set(lines)];
  return [
    ...sources.flatMap((source) => {
      const own = cells.filter(({ file, resource }) => file === source.file && resource === source.resource);
      const wanted = showValue(request.region.shown, words);
      return [
        sentenceOf(source, own, wanted, region, words),
        ...rolesOf(source, words),
        "",
        ...tableOf(own, words),
        "",
      ];
    }),
    countStatuses(cells, words),
    ...once(asked.map((question) => plan.toAgree({ question: showLine(question(words)) }))),
    ...remarks.map(({ text, ...remark }) => plan.remark({ ...remark, text: text[language] })),
    ...once(cautions.map((caution) => plan.lookAt({ caution: showLine(caution(words)) }))),
  ].join("\n");
}

function sentenceOf(
  { file, sheet, resource, columns }: PlannedSource,
  cells: readonly PlannedCell[],
  wanted: string,
  region: string,
  words: Words,
): string {
  const { plan, file: said } = words.collect;
  const shown = showValue(file, words);
  const years = [...new Set(cells.map(({ year }) => year))].sort((one, other) => one - other);
  const [first] = years;
  const named = columns.map((column) => {
    const { unit } = words.study.columns[column];
    return plan.columnIn({ title: columnTitle(column, words), unit });
  });
  return plan.head({
    source: sheet === null ? shown : `${shown}, ${showValue(said.sheet({ name: sheet }), words)}`,
    columns: listText(named, words),
    wanted,
    years:
      first === undefined
        ? plan.noYears
        : first === years.at(-1)
          ? String(first)
          : `${first}-${years.at(-1)}`,
    table: resource,
    region,
  });
}

/** Columns that say nothing of a figure. */
const furniture: readonly ColumnRole[] = ["number", "other code", "province code", "whole province", "note"];

function rolesOf({ roles }: PlannedSource, words: Words): readonly string[] {
  if (roles.length < 2) return [];
  const { plan, roles: names } = words.collect;
  const isTaken = ({ role }: PlannedSource["roles"][number]): boolean => !furniture.includes(role);
  const taken = roles
    .filter(isTaken)
    .map(({ head, role }) => plan.role({ head: showValue(head, words), role: names[role] }));
  const skipped = roles.filter((role) => !isTaken(role)).map(({ head }) => showValue(head, words));
  return [plan.roles({ taken: taken.join(", "), skipped: skipped.join(", ") })];
}

function tableOf(cells: readonly PlannedCell[], words: Words): readonly string[] {
  const { plan } = words.collect;
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
  return alignColumns([[year, column, place, inFile, readAs, inPackage, ""], ...rows]);
}

function countStatuses(cells: readonly PlannedCell[], { collect: { plan } }: Words): string {
  const count = (status: PlannedCell["status"]): number =>
    cells.filter((cell) => cell.status === status).length;
  return (["new", "same", "revised", "no figure"] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${plan.statuses[status]}`)
    .join(", ");
}

/** Lines in which each column begins below its head. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
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
