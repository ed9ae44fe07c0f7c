import { type Content, type Html, html, joined } from "../core/content/html";
import type { ReportTable, TableColumn } from "../core/content/tables/table";
import type { Edition, LinkPlace } from "./edition";

/** A table as the page shows it: caption above, units in the head, source and notes below. */
export function renderTable(table: ReportTable, edition: Edition, place?: LinkPlace): Html {
  const name = `${edition.words.prose.numbered.table}\u00a0${table.number}`;
  const caption = html`<span class="name">${name}</span> ${edition.inline(table.title, place)}`;
  const rows = table.rows.map((cells) => cells.map((cell) => edition.inline(cell, place)));
  const notes = table.notes.map((note) => html`<li>${edition.inline(note, place)}</li>`);
  return html`<figure class="table" id="${edition.anchor(`table-${table.key}`)}">
${renderGrid(caption, table.columns, rows)}
<p class="source">${table.source}</p>
${notes.length > 0 && html`<ul class="notes">${notes}</ul>\n`}</figure>`;
}

/**
 * The grid of a table: the caption, one head a column, and the first cell of each row as its head.
 * A table that is wider than the page scrolls inside its own box.
 *
 * @param rows one list of cells a row
 */
export function renderGrid(
  caption: Content,
  columns: readonly TableColumn[],
  rows: readonly (readonly Content[])[],
): Html {
  const side = (index: number) => columns[index]?.align === "right" && html` class="r"`;
  const heads = columns.map(
    ({ head, unit }, index) =>
      html`<th scope="col"${side(index)}>${head}${unit !== undefined && html`<br><span class="unit">(${unit})</span>`}</th>`,
  );
  const body = rows.map(([first, ...others]) => {
    const rest = others.map((cell, index) => html`<td${side(index + 1)}>${cell}</td>`);
    return html`<tr><th scope="row"${side(0)}>${first}</th>${rest}</tr>`;
  });
  return html`<div class="scroll"><table>
<caption><span class="caption">${caption}</span></caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${joined(body)}
</tbody>
</table></div>`;
}
