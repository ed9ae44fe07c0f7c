import type { Quantity } from "../../core/ledger/quantity";
import type { CellPlace } from "../../core/study/change-study";
import type { ResourceName } from "../../core/study/columns";
import type { LanguageChoice } from "./language";
import { describeNewYear, describeQuantity } from "./panel-content";
import { type Payload, readPayload } from "./payload";
import type { LivingPage, Question, TypedCell } from "./what-if";

/**
 * Makes every number a way to where it comes from: a click or Enter opens the panel with the quantity; its
 * inputs lead on, down to the published cells, and the trail above leads back. Escape closes it, and the
 * browser gives the focus back to the number.
 */
export function startPanel(language: LanguageChoice, living: () => Promise<LivingPage>): void {
  const panel = document.getElementById("panel") as HTMLDialogElement;
  let trail: readonly Quantity[] = [];

  connectNumbers();

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
  async function ask(question: Question, form: Element | null = panel.querySelector("form")): Promise<void> {
    const refused = (await living()).ask(question);
    if (refused === null) panel.close();
    else {
      const alert = form?.querySelector("[role=alert]");
      alert?.replaceChildren(refused);
      alert?.scrollIntoView({ block: "nearest" });
    }
  }

  /** The form for a year more takes the place of the button that asked for it. */
  async function offerYear(button: HTMLElement): Promise<void> {
    const [{ year, cells }, payload] = [(await living()).newYear(), await readPayload()];
    const form = describeNewYear(year, cells, payload, language.current());
    panel.querySelector("form")?.after(form);
    button.remove();
    form.querySelector("input")?.focus();
  }

  // The core is there by the time that the reader has typed.
  panel.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLInputElement) void living();
  });
  panel.addEventListener("submit", (event) => {
    event.preventDefault();
    const { source } = trail.at(-1) as Quantity;
    const form = event.target as HTMLFormElement;
    const inputs = [...form.querySelectorAll("input")];
    if (form.dataset.year !== undefined) void ask(typedCells(inputs, Number(form.dataset.year)), form);
    else if (source !== undefined) void ask({ ...placeOf(source), typed: inputs[0]?.value ?? "" });
  });
  panel.addEventListener("click", (event) => {
    const target = event.target as HTMLElement;
    const button = target.closest<HTMLElement>("button");
    const { input, back, reading, without, addYear } = button?.dataset ?? {};
    const { source } = trail.at(-1) as Quantity;
    const ids = trail.map(({ id }) => id);
    if (input !== undefined) void show([...ids, input]);
    else if (back !== undefined) void show(ids.slice(0, Number(back) + 1));
    else if (reading !== undefined && source !== undefined) void ask({ ...placeOf(source), text: reading });
    else if (without !== undefined) void ask({ without: Number(without) });
    else if (addYear !== undefined && button) void offerYear(button);
    else if (target === panel || button?.dataset.close !== undefined || target.closest("a")) panel.close();
  });
}

/** Numbers can be reached and pressed by the keyboard. */
export function connectNumbers(): void {
  for (const number of document.querySelectorAll<HTMLElement>("[data-q]:not([role])")) {
    number.tabIndex = 0;
    number.setAttribute("role", "button");
    number.setAttribute("aria-haspopup", "dialog");
  }
}

/** The fields of a year's form say which cells they are. */
const typedCells = (inputs: readonly HTMLInputElement[], year: number): readonly TypedCell[] =>
  inputs.map(({ value, dataset }) => ({
    resource: dataset.resource as ResourceName,
    column: dataset.column ?? "",
    year,
    typed: value,
  }));

const placeOf = ({ resource, column, year }: CellPlace): CellPlace => ({
  resource,
  column,
  year,
});
