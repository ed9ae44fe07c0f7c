/**
 * What a batch's page runs: its table of regions can be searched and sorted, and ranks the regions by the column of
 * numbers that it was sorted by last. What changes is said in a line that is read out.
 */
document.addEventListener("DOMContentLoaded", () => {
  for (const find of document.querySelectorAll<HTMLElement>("search[hidden]")) find.hidden = false;
});

document.addEventListener("input", ({ target }) => {
  const edition = (target as Element).closest<HTMLElement>(".edition");
  const body = edition?.querySelector("tbody");
  if (!edition || !body || !(target instanceof HTMLInputElement)) return;
  const wanted = plain(target.value);
  let shown = 0;
  for (const row of body.rows) {
    row.hidden = !plain(row.dataset.find ?? "").includes(wanted);
    if (!row.hidden) shown += 1;
  }
  say(edition, "found", { shown, regions: body.rows.length });
});

document.addEventListener("click", ({ target }) => {
  const head = (target as Element).closest<HTMLTableCellElement>("th:has(button)");
  const table = head?.closest("table");
  const edition = head?.closest<HTMLElement>(".edition");
  if (!head || !table || !edition) return;
  const isNumber = head.dataset.kind === "number";
  // The largest number comes first, and the first name of the alphabet; a second click turns it round.
  const sorted = head.getAttribute("aria-sort");
  const descending = isNumber ? sorted !== "descending" : sorted === "ascending";
  for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", descending ? "descending" : "ascending");
  sort(table, head, descending);
  const title = head.querySelector("button")?.textContent ?? "";
  if (isNumber) rank(table, head, title);
  say(edition, descending ? "descending" : "ascending", { head: title });
});

/** A text without case and accents, so that what is typed finds it. */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();

const keyOf = (row: HTMLTableRowElement, head: HTMLTableCellElement): string => {
  const cell = row.cells[head.cellIndex];
  return cell?.dataset.value ?? cell?.textContent ?? "";
};

/** Rows without a value stay last, whichever way it is sorted. */
function sort({ tBodies: [body] }: HTMLTableElement, head: HTMLTableCellElement, descending: boolean): void {
  if (body === undefined) return;
  const { lang } = document.documentElement;
  const isNumber = head.dataset.kind === "number";
  const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row, head) }));
  const { compare } = new Intl.Collator(lang, { numeric: true });
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    const order = isNumber ? Number(one) - Number(other) : compare(one, other);
    return descending ? -order : order;
  });
  body.append(...keyed.map(({ row }) => row));
}

/** Each region's place by a column, the largest number first; equal numbers share a place. */
function rank(table: HTMLTableElement, head: HTMLTableCellElement, title: string): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const values = rows.map((row) => keyOf(row, head));
  const ordered = values
    .filter((value) => value !== "")
    .map(Number)
    .sort((one, other) => other - one);
  const places = new Map<number, number>();
  ordered.forEach((value, index) => {
    if (!places.has(value)) places.set(value, index + 1);
  });
  const column = table.querySelector<HTMLTableCellElement>("th[data-kind=rank]");
  if (column === null) return;
  rows.forEach((row, index) => {
    const value = values[index] ?? "";
    const cell = row.cells[column.cellIndex];
    if (cell !== undefined) cell.textContent = value === "" ? "–" : String(places.get(Number(value)));
  });
  const by = column.querySelector(".unit");
  const name = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  if (by !== null) by.textContent = (column.dataset.by ?? "").replace("{head}", name);
}

/** Says a sentence of the edition's own, with its parts put in. */
function say(edition: HTMLElement, sentence: string, parts: Readonly<Record<string, string | number>>): void {
  const line = edition.querySelector<HTMLElement>("output");
  if (line === null) return;
  line.textContent = (line.dataset[sentence] ?? "").replace(/\{(\w+)\}/g, (_, part: string) =>
    String(parts[part]),
  );
}
