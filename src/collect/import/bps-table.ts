import { type Problem, problem } from "../../core/study/problem";
import type { CellContent } from "./cell-content";
import { isNoPlace, roleOfLabels } from "./column-role";
import type { Grid } from "./grid";
import { type HeaderLabels, headerLabels } from "./header-labels";
import { isUnitName } from "./indicator-words";
import { isTotal, readPeriod, readYear, tidyLabel, yearsNamed } from "./labels";
import type { ColumnRole, PublishedFigure, PublishedTable, RowLabel } from "./published-table";
import { findLayout, type Layout } from "./table-layout";

/** The words that begin the lines under a table. */
const noteLine =
  /^(sumber|source|catatan|keterangan|notes?|ket\.?)(?!\p{L})|^(\*{1,3}|[\u00b9\u00b2\u00b3]|\d\)|[a-z]\))\s*\)?\s*[\p{L}:=]/iu;

/**
 * Reads a sheet or CSV file as BPS, the ministry's offices and the open-data portals lay them out: years across or
 * down, or one year that only the title says; merged header cells, parts of the year, notes underneath. Each column
 * beside the figures is taken for something: a place, a unit, a part of the year, a breakdown.
 */
export function readPublishedTable(grid: Grid): PublishedTable | Problem {
  const layout = findLayout(grid.rows);
  if (layout === null) return problem(({ collect }) => collect.table.noYears);
  const head = [
    ...(grid.sheet === null ? [] : [grid.sheet]),
    ...grid.rows.slice(0, layout.headerTop).flatMap((cells) => cells.map(({ text }) => tidyLabel(text))),
  ].filter((text) => text !== "");
  const titleYears = [...new Set(head.flatMap(yearsNamed))];
  const titleYear = layout.kind === "title" && titleYears.length === 1 ? (titleYears[0] ?? null) : null;
  if (layout.kind === "title" && titleYear === null)
    return problem(({ collect }) => collect.table.noYearInTitle({ years: titleYears.join(", ") }));
  const body = bodyRows(grid, layout);
  const headers = layout.valueColumns.map((column) => ({
    column,
    header: headerLabels(grid, layout, column),
  }));
  const columns = labelColumns(grid, layout, body.rows);
  const undated: number[] = [];
  const figures = body.rows.flatMap(({ row, labels }) => {
    const cells = grid.rows[row] ?? [];
    const rowYear = layout.yearColumn === null ? null : readYear(cells[layout.yearColumn]?.text ?? "");
    if (layout.kind === "down" && rowYear === null) {
      if (headers.some(({ column }) => /\d/.test(cells[column]?.text ?? ""))) undated.push(row + 1);
      return [];
    }
    const titled = titleYear === null ? null : { year: titleYear, marks: [] };
    return rowFigures(
      cells,
      headers,
      meaningsOf(columns, labels),
      (header) => rowYear ?? header.year ?? titled,
    );
  });
  const [firstUndated] = undated;
  return {
    sheet: grid.sheet,
    head,
    figures,
    roles: [
      ...columns.map(({ head: name, role }) => ({ head: name, role })),
      ...(layout.yearColumn === null
        ? []
        : [{ head: headOver(grid, layout, layout.yearColumn), role: "year" as const }]),
    ].filter(({ head: name }) => name !== ""),
    notes: body.notes,
    cautions:
      firstUndated === undefined
        ? []
        : [({ collect }) => collect.table.rowsWithoutYear({ count: undated.length, row: firstUndated })],
  };
}

interface BodyRow {
  readonly row: number;
  /** The labels at the left, those of merged cells carried down; empty where there is none. */
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
    const cells = grid.rows[row] ?? [];
    const first = tidyLabel(cells.find(({ text }) => text.trim() !== "")?.text ?? "");
    if (noteLine.test(first) && cells.filter(({ text }) => text.trim() !== "").length <= 2) break;
    if (isColumnNumbers(cells)) continue;
    const labels = layout.labelColumns.map((column) => tidyLabel(cells[column]?.text ?? ""));
    labels.forEach((label, position) => {
      if (label !== "") carried[position] = label;
      const isBehindNewLabel = labels.slice(0, position).some((before) => before !== "");
      if (label === "" && isBehindNewLabel) carried[position] = "";
    });
    const hasLaterLabel = (position: number): boolean =>
      labels.slice(position + 1).some((text) => text !== "");
    rows.push({
      row,
      labels: labels.map((label, position) =>
        label === "" && (hasLaterLabel(position) || layout.kind === "down")
          ? (carried[position] ?? "")
          : label,
      ),
    });
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
function isColumnNumbers(cells: Grid["rows"][number]): boolean {
  if (!/^\s*\(?1\)?\s*$/.test(cells.find(({ text }) => text.trim() !== "")?.text ?? "")) return false;
  const filled = cells.map(({ text }) => tidyLabel(text)).filter((text) => text !== "");
  return (
    filled.length > 1 &&
    filled.every(
      (text, index) => text === `(${index + 1})` || (filled.length > 2 && text === String(index + 1)),
    )
  );
}

interface LabelColumn {
  readonly head: string;
  readonly role: ColumnRole;
  /** Labels that were met, each once. */
  readonly met: Map<string, RowLabel>;
}

/** How many rows are looked at to tell what a column holds. */
const LOOKED_AT_LABELS = 1000;

function labelColumns(grid: Grid, layout: Layout, rows: readonly BodyRow[]): readonly LabelColumn[] {
  const looked = rows.slice(0, LOOKED_AT_LABELS);
  const found = layout.labelColumns.map((column, position) => {
    const labels = [...new Set(looked.map(({ labels: own }) => own[position] ?? ""))].filter(Boolean);
    const head = headOver(grid, layout, column);
    return { head, role: roleOfLabels(head, labels), met: new Map<string, RowLabel>() };
  });
  const has = (role: ColumnRole): boolean => found.some((column) => column.role === role);
  const isPlaced = has("region") || has("province") || has("place below the region");
  const firstUnknown = found.findIndex(({ role }) => role === "unknown");
  return found.map((column, position) => {
    const role = ((): ColumnRole => {
      if (column.role === "place below the region") return has("region") ? "breakdown" : "region";
      if (column.role === "province" && (has("region") || has("place below the region")))
        return "whole province";
      if (column.role === "province code" && !has("region") && !has("region code")) return "region code";
      if (column.role !== "unknown") return column.role;
      return isPlaced || position !== firstUnknown ? "breakdown" : "unknown";
    })();
    return { ...column, role };
  });
}

/** The lowest words over a column that are no year. */
function headOver(grid: Grid, layout: Layout, column: number): string {
  const heads = grid.rows
    .slice(layout.headerTop, layout.bodyTop)
    .map((cells) => tidyLabel(cells[column]?.text ?? ""));
  return heads.findLast((text) => text !== "" && !/^\(\d+\)$/.test(text)) ?? "";
}

interface RowMeaning {
  readonly places: readonly string[];
  readonly rowLabels: readonly RowLabel[];
  readonly unit: string | null;
  readonly period: string | null;
}

/** What the labels of a row say, each by what its column holds. */
function meaningsOf(columns: readonly LabelColumn[], labels: readonly string[]): RowMeaning {
  const places: string[] = [];
  const rowLabels: RowLabel[] = [];
  let unit: string | null = null;
  let period: string | null = null;
  columns.forEach((column, position) => {
    const text = labels[position] ?? "";
    if (text === "") return;
    const { role } = column;
    if (role === "unit" || (role === "unknown" && isUnitName(text))) unit = text;
    else if (role === "period") period = readPeriod(text) ?? `${column.head} ${text}`.toLowerCase();
    else if (role === "province")
      places.push(/^(provinsi|indonesia)(?!\p{L})/iu.test(text) ? text : `Provinsi ${text}`);
    else if (role === "region code") places.push(text);
    else if ((role === "region" && !isTotal(text)) || (role === "unknown" && !isNoPlace(text)))
      places.push(text);
    else if (role === "region" || role === "subject" || role === "breakdown" || role === "unknown")
      rowLabels.push(metLabel(column, text));
  });
  return { places, rowLabels, unit, period };
}

function metLabel({ head, met }: LabelColumn, text: string): RowLabel {
  const label = met.get(text) ?? { text, head };
  met.set(text, label);
  return label;
}

function rowFigures(
  cells: readonly CellContent[],
  headers: readonly { readonly column: number; readonly header: HeaderLabels }[],
  { places, rowLabels, unit, period }: RowMeaning,
  datedBy: (header: HeaderLabels) => HeaderLabels["year"],
): readonly PublishedFigure[] {
  return headers.flatMap(({ column, header }): PublishedFigure[] => {
    const content = cells[column];
    const dated = datedBy(header);
    if (content === undefined || dated === null) return [];
    if (content.text.trim() === "" && !header.hasOwnCell) return [];
    return [
      {
        content,
        year: dated.year,
        yearMarks: dated.marks,
        period: header.period ?? period,
        places,
        rowLabels,
        columnLabels: header.labels,
        unit,
      },
    ];
  });
}
