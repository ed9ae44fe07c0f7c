import type { Grid } from "./grid";
import { type Mark, readPeriod, readYear, tidyLabel } from "./labels";
import { type Layout, yearInLabel } from "./table-layout";

/** What the header says over one column. */
export interface HeaderLabels {
  readonly labels: readonly string[];
  readonly year: { readonly year: number; readonly marks: readonly Mark[] } | null;
  readonly period: string | null;
  /** Whether any header cell stands over this very column, rather than merged from the left. */
  readonly hasOwnCell: boolean;
}

/**
 * The labels over a column, from the top: a blank header cell belongs to the merged one on its left,
 * unless a label above it begins a new group.
 */
export function headerLabels(grid: Grid, layout: Layout, column: number): HeaderLabels {
  const first = Math.min(...layout.valueColumns);
  const labels: string[] = [];
  let year: HeaderLabels["year"] = null;
  let period: string | null = null;
  let hasOwnCell = false;
  let groupStart = first;
  for (let row = layout.headerTop; row < layout.bodyTop; row += 1) {
    const textAt = (at: number): string => tidyLabel(grid.rows[row]?.[at]?.text ?? "");
    let at = column;
    while (at > groupStart && textAt(at) === "") at -= 1;
    const text = textAt(at);
    if (text === "") continue;
    groupStart = at;
    if (at === column) hasOwnCell = true;
    const foundYear = readYear(text);
    const foundPeriod = readPeriod(text);
    if (foundYear !== null) year = foundYear;
    else if (/^(tahun|year|\(\d+\))$/i.test(text)) continue;
    else if (foundPeriod !== null) period = foundPeriod;
    else labels.push(text);
  }
  const worded =
    layout.kind === "across" ? labels.map(yearInLabel).find((found) => found !== null) : undefined;
  if (year === null && typeof worded === "number") year = { year: worded, marks: [] };
  return { labels, year, period, hasOwnCell };
}
