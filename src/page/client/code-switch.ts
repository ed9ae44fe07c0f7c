/** One switch for the code of all cells. */
export function startCodeSwitch(): void {
  const button = document.getElementById("code-switch");
  button?.addEventListener("click", () => {
    const isShown = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(isShown));
    for (const cell of document.querySelectorAll<HTMLDetailsElement>("details.code")) cell.open = isShown;
  });
}
