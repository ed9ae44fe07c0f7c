import { type Problem, problem } from "../../core/study/problem";
import type { Grid } from "./grid";
import { type HeaderLabels, headerLabels } from "./header-labels";
import { readYear, tidyLabel, yearsNamed } from "./labels";
import type { PublishedFigure, PublishedTable } from "./published-table";
import { findLayout, type Layout } from "./table-layout";

/** The words that begin the lines under a table. */
const noteLine =
  /^(sumber|source|catatan|keterangan|notes?|ket\.?)(?!\p{L})|^(\*{1,3}|[\u00b9\u00b2\u00b3]|\d\)|[a-z]\))\s*\)?\s*[\p{L}:=]/iu;

/**
 * Reads a sheet or CSV file as BPS and the ministry's offices lay them out: years across or down,
 * or one year that only the title says; merged header cells, parts of the year, notes underneath.
 */
export function readPublishedTable(grid: Grid): PublishedTable | Problem {
  const layout = findLayout(grid.rows);
  if (layout === null) return problem(({ collect }) => collect.table.noYears);
  const head = [
    ...(grid.sheet === null ? [] : [grid.sheet]),
    ...grid.rows.slice(0, layout.headerTop).flatMap((cells) => cells.map(({ text }) => tidyLabel(text))),
  ].filter((text) => text !== "");
  const body = bodyRows(grid, layout);
  const titleYears = [...new Set(head.flatMap(yearsNamed))];
  const titleYear = layout.kind === "title" && titleYears.length === 1 ? (titleYears[0] ?? null) : null;
  if (layout.kind === "title" && titleYear === null)
    return problem(({ collect }) => collect.table.noYearInTitle({ years: titleYears.join(", ") }));
  const headers = new Map(layout.valueColumns.map((column) => [column, headerLabels(grid, layout, column)]));
  return {
    sheet: grid.sheet,
    head,
    figures: body.rows.flatMap((row) => rowFigures(grid, layout, headers, row, titleYear)),
    notes: body.notes,
    cautions: [],
  };
}

interface BodyRow {
  readonly row: number;
  /** The labels at the left, those of merged cells carried down. */
  readonly labels: readonly string[];
}

function bodyRows(grid: Grid, layout: Layout): { rows: readonly BodyRow[]; notes: readonly string[] } {
  const rows: BodyRow[] = [];
  const carried: string[] = [];
  let row = layout.bodyTop;
  const isValueRow = (cells: Grid["rows"][number]): boolean =>
    layout.valueColumns.some((column) => (cells[column]?.text ?? "").trim() !== "");
  const lastValueRow = grid.rows.findLastIndex(isValueRow);
  for (; row <= lastValueRow; row += 1) {
    const texts = (grid.rows[row] ?? []).map(({ text }) => tidyLabel(text));
    const first = texts.find((text) => text !== "") ?? "";
    if (noteLine.test(first) && texts.filter((text) => text !== "").length <= 2) break;
    if (isColumnNumbers(texts)) continue;
    const labels = layout.labelColumns.map((column) => texts[column] ?? "");
    labels.forEach((label, position) => {
      if (label !== "") carried[position] = label;
      const isBehindNewLabel = labels.slice(0, position).some((before) => before !== "");
      if (label === "" && isBehindNewLabel) carried[position] = "";
    });
    const hasLaterLabel = (position: number): boolean =>
      labels.slice(position + 1).some((text) => text !== "");
    const own = labels.map((label, position) =>
      label === "" && (hasLaterLabel(position) || layout.kind === "down") ? (carried[position] ?? "") : label,
    );
    rows.push({ row, labels: own.filter((label) => label !== "") });
  }
  const notes = grid.rows
    .slice(row)
    .map((cells) =>
      cells
        .map(({ text }) => tidyLabel(text))
        .filter((text) => text !== "")
        .join(" "),
    )
    .filter((line) => line !== "");
  return { rows, notes };
}

/** The row "(1) (2) (3)" that official tables put under their header. */
function isColumnNumbers(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return (
    filled.length > 1 &&
    filled.every(
      (text, index) => text === `(${index + 1})` || (filled.length > 2 && text === String(index + 1)),
    )
  );
}

function rowFigures(
  grid: Grid,
  layout: Layout,
  headers: ReadonlyMap<number, HeaderLabels>,
  { row, labels }: BodyRow,
  titleYear: number | null,
): readonly PublishedFigure[] {
  const cells = grid.rows[row] ?? [];
  const rowYear = layout.yearColumn === null ? null : readYear(cells[layout.yearColumn]?.text ?? "");
  if (layout.kind === "down" && rowYear === null) return [];
  return [...headers].flatMap(([column, header]): PublishedFigure[] => {
    const content = cells[column];
    const dated = rowYear ?? header.year ?? (titleYear === null ? null : { year: titleYear, marks: [] });
    if (content === undefined || dated === null) return [];
    if (content.text.trim() === "" && !header.hasOwnCell) return [];
    return [
      {
        content,
        year: dated.year,
        yearMarks: dated.marks,
        period: header.period,
        rowLabels: labels,
        columnLabels: header.labels,
        unit: null,
      },
    ];
  });
}
