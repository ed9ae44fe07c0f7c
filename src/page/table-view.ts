import { escapeMarkup } from "../core/content/markup";
import type { ReportTable, TableColumn } from "../core/content/tables/table";
import type { Edition, LinkPlace } from "./edition";
import { words } from "./words";

/** A table as the page shows it: caption above, units in the head, source and notes below. */
export function renderTable(table: ReportTable, edition: Edition, place?: LinkPlace): string {
  const id = edition.anchor(`table-${table.key}`);
  const name = `${words.table[edition.language]}\u00a0${table.number}`;
  const caption = `<span class="name">${name}</span> ${edition.inline(table.title, place)}`;
  const rows = table.rows.map((cells) => cells.map((cell) => edition.inline(cell, place)));
  return `<figure class="table" id="${id}">
${renderGrid(caption, table.columns, rows)}
<p class="source">${escapeMarkup(table.source)}</p>
${renderNotes(table, edition, place)}</figure>`;
}

function renderNotes({ notes }: ReportTable, edition: Edition, place?: LinkPlace): string {
  if (notes.length === 0) return "";
  return `<ul class="notes">${notes.map((note) => `<li>${edition.inline(note, place)}</li>`).join("")}</ul>\n`;
}

/**
 * The grid of a table: the caption, one head a column, and the first cell of each row as its head.
 * A table that is wider than the page scrolls inside its own box.
 *
 * @param caption HTML; without one the grid needs a text before it that says what it holds
 * @param rows HTML, one list of cells a row
 */
export function renderGrid(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string {
  const side = (index: number): string => (columns[index]?.align === "right" ? ' class="r"' : "");
  const heads = columns.map(({ head, unit }, index) => {
    const under = unit === undefined ? "" : `<br><span class="unit">(${escapeMarkup(unit)})</span>`;
    return `<th scope="col"${side(index)}>${escapeMarkup(head)}${under}</th>`;
  });
  const body = rows.map((cells) => {
    const [first = "", ...others] = cells;
    const rest = others.map((cell, index) => `<td${side(index + 1)}>${cell}</td>`).join("");
    return `<tr><th scope="row"${side(0)}>${first}</th>${rest}</tr>`;
  });
  return `<div class="scroll"><table>
<caption><span class="caption">${caption}</span></caption>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}
