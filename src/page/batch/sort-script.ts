/**
 * What the index page runs in the reader's browser: a click on a column's head sorts the table by it, a second
 * one the other way round; rows without a number stay last.
 */
export const sortScript = `for (const button of document.querySelectorAll("th button")) {
  button.addEventListener("click", () => {
    const head = button.closest("th");
    const body = head.closest("table").tBodies[0];
    const column = head.cellIndex;
    const descending = head.getAttribute("aria-sort") === "ascending";
    for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const key = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
    const compare = (one, other) => {
      const [a, b] = [key(one), key(other)];
      if (a === "" || b === "") return (a === "") - (b === "");
      const order = head.dataset.kind === "number" ? a - b : a.localeCompare(b, document.documentElement.lang, { numeric: true });
      return descending ? -order : order;
    };
    body.append(...[...body.rows].sort(compare));
  });
}`;
