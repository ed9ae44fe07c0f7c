/**
 * What a batch's page runs: a click on a column's head sorts the table by it, a second one the other way round;
 * rows without a number stay last.
 */
document.addEventListener("click", ({ target }) => {
  const head = (target as Element).closest<HTMLTableCellElement>("th:has(button)");
  const body = head?.closest("table")?.tBodies[0];
  if (!head || !body) return;
  const descending = head.getAttribute("aria-sort") === "ascending";
  for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", descending ? "descending" : "ascending");
  const keyOf = (row: HTMLTableRowElement): string => {
    const cell = row.cells[head.cellIndex];
    return cell?.dataset.value ?? cell?.textContent ?? "";
  };
  const { lang } = document.documentElement;
  const compare = (one: string, other: string): number => {
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    const order =
      head.dataset.kind === "number"
        ? Number(one) - Number(other)
        : one.localeCompare(other, lang, { numeric: true });
    return descending ? -order : order;
  };
  body.append(...[...body.rows].sort((one, other) => compare(keyOf(one), keyOf(other))));
});
