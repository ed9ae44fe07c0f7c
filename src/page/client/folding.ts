/** One switch for the code of all cells. */
export function startCodeSwitch(): void {
  const button = document.getElementById("code-switch");
  button?.addEventListener("click", () => {
    const isShown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(isShown));
    for (const cell of document.querySelectorAll<HTMLDetailsElement>("details.code")) cell.open = isShown;
  });
}

/** On paper nothing can be opened: the lists of tables and figures and the other abstract are, while the page is printed. */
export function startPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        ".contents details:not([open]), .other-abstract:not([open])",
      ),
    ];
    for (const list of opened) list.open = true;
  });
  addEventListener("afterprint", () => {
    for (const list of opened) list.open = false;
  });
}
