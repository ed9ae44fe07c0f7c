import type { Language } from "../../words/language";
import { escapeMarkup } from "../markup";
import { plainText } from "../prose/prose";
import { renderInline } from "../prose/render";
import { anchorOf, nameOf } from "../registry";
import type { ReportTable } from "./table";

/** A table as a notebook shows it: caption above, horizontal rules only, source and notes below. */
export function renderTable(table: ReportTable, language: Language): string {
  const align = (index: number) => `text-align:${table.columns[index]?.align ?? "left"}`;
  const heads = table.columns
    .map(({ head, unit }, index) => {
      const unitLine = unit === undefined ? "" : `<br><small>${escapeMarkup(unit)}</small>`;
      return `<th scope="col" style="${align(index)};border-bottom:1px solid">${escapeMarkup(head)}${unitLine}</th>`;
    })
    .join("");
  const rows = table.rows
    .map((row) => {
      const cells = row.map((cell, index) => {
        const inner = renderInline(cell);
        const style = `style="${align(index)}"`;
        return index === 0 ? `<th scope="row" ${style}>${inner}</th>` : `<td ${style}>${inner}</td>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("");
  const below = [escapeMarkup(table.source), ...table.notes.map((note) => renderInline(note))]
    .map((line) => `<div><small>${line}</small></div>`)
    .join("");
  return [
    `<div id="${anchorOf("table", table.key)}">`,
    `<table style="border-top:2px solid;border-bottom:2px solid;font-variant-numeric:tabular-nums">`,
    `<caption style="caption-side:top;text-align:left"><b>${nameOf("table", table.key, language)}</b> ${renderInline(table.title)}</caption>`,
    `<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>${below}</div>`,
  ].join("");
}

/** A table as plain text, its columns set to their widest cell. */
export function tableAsText(table: ReportTable, language: Language): string {
  const lines = [
    table.columns.map(({ head, unit }) => (unit === undefined ? head : `${head} (${unit})`)),
    ...table.rows.map((row) => row.map((cell) => plainText(cell))),
  ];
  const widths = table.columns.map((_, index) =>
    Math.max(...lines.map((line) => (line[index] ?? "").length)),
  );
  const body = lines.map((line) =>
    line
      .map((cell, index) =>
        table.columns[index]?.align === "right"
          ? cell.padStart(widths[index] ?? 0)
          : cell.padEnd(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return [
    `${nameOf("table", table.key, language)} ${plainText(table.title)}`,
    ...body,
    table.source,
    ...table.notes.map((note) => plainText(note)),
  ].join("\n");
}
