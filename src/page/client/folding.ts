/** One switch for the code of all cells, but of those that a notebook wants folded. */
export function startCodeSwitch(): void {
  const button = document.getElementById("code-switch");
  button?.addEventListener("click", () => {
    const isShown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(isShown));
    for (const cell of document.querySelectorAll<HTMLDetailsElement>("details.code:not(.folded)"))
      cell.open = isShown;
  });
}

/** On paper nothing can be opened: the lists of tables and figures, the other abstract and folded outputs are, while the page is printed. */
export function startPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        ".contents details:not([open]), .other-abstract:not([open]), .folded-output:not([open])",
      ),
    ];
    for (const list of opened) list.open = true;
  });
  addEventListener("afterprint", () => {
    for (const list of opened) list.open = false;
  });
}
