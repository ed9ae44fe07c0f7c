import { element } from "./element";

/**
 * What a reader copies of a table comes into Word and spreadsheets as a plain table, and its text with tabs: without
 * the buttons, marks and hidden words of the page.
 */
export function startCopying(): void {
  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const rows = selectedRows(selection.getRangeAt(0));
    if (rows.flat().length < 2) return;
    event.preventDefault();
    const table = element("table", {}, ...rows.map((row) => element("tr", {}, ...row.map(plainCell))));
    event.clipboardData?.setData("text/html", table.outerHTML);
    const lines = rows.map((row) => row.map(textOf).join("\t"));
    event.clipboardData?.setData("text/plain", `${lines.join("\n")}\n`);
  });
}

type Cell = HTMLTableCellElement;

/** The selected cells, where nothing else is selected than a table or a part of one. */
function selectedRows(range: Range): readonly (readonly Cell[])[] {
  const place = range.commonAncestorContainer;
  const around = place instanceof Element ? place : place.parentElement;
  const table = around?.closest("table") ?? around?.closest(".table")?.querySelector("table");
  const cells = (row: HTMLTableRowElement): readonly Cell[] =>
    Array.from(row.cells).filter((cell) => range.intersectsNode(cell));
  return Array.from(table?.rows ?? [], cells).filter(({ length }) => length > 0);
}

function plainCell(cell: Cell): HTMLElement {
  const spans = Object.entries({ colspan: cell.colSpan, rowspan: cell.rowSpan }).filter(
    ([, span]) => span > 1,
  );
  const name = cell.nodeName === "TH" ? "th" : "td";
  return element(name, Object.fromEntries(spans.map(([key, span]) => [key, String(span)])), textOf(cell));
}

function textOf(cell: Cell): string {
  const copy = cell.cloneNode(true) as Cell;
  for (const hidden of copy.querySelectorAll(".aside, button")) hidden.remove();
  for (const line of copy.querySelectorAll("br")) line.replaceWith(" ");
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}
