import type { Quantity } from "../../core/ledger/quantity";
import type { LanguageChoice } from "./language";
import { describeQuantity } from "./panel-content";
import { type Payload, readPayload } from "./payload";

/**
 * Makes every number a way to where it comes from: a click or Enter opens the panel with the quantity; its
 * inputs lead on, down to the published cells, and the trail above leads back. Escape closes it, and the
 * browser gives the focus back to the number.
 */
export function startPanel(language: LanguageChoice): void {
  const panel = document.getElementById("panel") as HTMLDialogElement;
  let trail: readonly Quantity[] = [];

  for (const number of document.querySelectorAll<HTMLElement>("[data-q]")) {
    number.tabIndex = 0;
    number.setAttribute("role", "button");
    number.setAttribute("aria-haspopup", "dialog");
  }

  async function show(ids: readonly string[]): Promise<void> {
    const payload = await readPayload();
    trail = ids.flatMap((id) => payload.quantities[id] ?? []);
    if (trail.length === 0) return;
    draw(payload);
    if (!panel.open) panel.showModal();
    panel.querySelector("h2")?.focus();
  }

  function draw(payload: Payload): void {
    panel.lang = language.current();
    panel.replaceChildren(...describeQuantity(trail, payload, language.current()));
  }

  function numberAt(event: Event): string | undefined {
    return (event.target as Element).closest<HTMLElement>("[data-q]")?.dataset.q;
  }

  document.addEventListener("click", (event) => {
    const id = numberAt(event);
    if (id !== undefined) void show([id]);
  });
  document.addEventListener("keydown", (event) => {
    const id = event.key === "Enter" || event.key === " " ? numberAt(event) : undefined;
    if (id === undefined) return;
    event.preventDefault();
    void show([id]);
  });
  panel.addEventListener("click", (event) => {
    const target = event.target as HTMLElement;
    const button = target.closest<HTMLElement>("button");
    const { input, back } = button?.dataset ?? {};
    const ids = trail.map(({ id }) => id);
    if (input !== undefined) void show([...ids, input]);
    else if (back !== undefined) void show(ids.slice(0, Number(back) + 1));
    else if (target === panel || button?.dataset.close !== undefined || target.closest("a")) panel.close();
  });
}
