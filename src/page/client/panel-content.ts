import type { Quantity } from "../../core/ledger/quantity";
import type { Language } from "../../core/words/language";
import { formatInFull, withUnit } from "../../core/words/number";
import { formatValue } from "../../core/words/quantity";
import { element } from "./element";
import { fillFormula } from "./fill-formula";
import type { Payload, PayloadEdition } from "./payload";
import { isLiving, type NewYear } from "./what-if";

/** What the panel is written with: the language, its words, and all that the page carries. */
interface PanelEdition extends PayloadEdition {
  readonly language: Language;
  readonly payload: Payload;
}

/**
 * What the panel says of the last quantity of a trail: its value in full, its formula with the numbers of its
 * inputs, the inputs as buttons, or the published cell that it is.
 */
export function describeQuantity(
  trail: readonly Quantity[],
  payload: Payload,
  language: Language,
): readonly HTMLElement[] {
  const quantity = trail.at(-1) as Quantity;
  const edition: PanelEdition = { ...(payload.editions[language] as PayloadEdition), language, payload };
  const { panel: said } = edition;
  const inputs = (quantity.inputs ?? []).flatMap((id) => payload.quantities[id] ?? []);
  return [
    element("button", { type: "button", class: "close", "data-close": "" }, said.close),
    ...describeTrail(trail, edition),
    element("h2", { id: "panel-title", tabindex: "-1" }, quantity.label[language]),
    element("p", { class: "shown" }, shown(quantity, edition)),
    element(
      "dl",
      {},
      ...pair(said.value, inFull(quantity, edition)),
      ...describePublished(quantity, edition),
      ...describeFormula(quantity, inputs, edition),
      ...describeSource(quantity, edition),
      ...describeCell(quantity, edition),
    ),
    ...describeInputs(inputs, edition),
    ...(isLiving() ? describeQuestions(quantity, edition) : []),
  ];
}

const pair = (term: string, ...description: readonly (Node | string)[]): readonly HTMLElement[] => [
  element("dt", {}, term),
  element("dd", {}, ...description),
];

function describeTrail(
  trail: readonly Quantity[],
  { language, panel }: PanelEdition,
): readonly HTMLElement[] {
  if (trail.length < 2) return [];
  const steps = trail.slice(0, -1).map((quantity, index) => {
    const button = element(
      "button",
      { type: "button", "data-back": String(index) },
      quantity.label[language],
    );
    return element("li", {}, button);
  });
  return [element("nav", { "aria-label": panel.trail }, element("ol", {}, ...steps))];
}

function shown({ value, unit }: Quantity, { language, panel, units }: PanelEdition): string {
  return value === null
    ? panel.notDefined
    : withUnit(formatValue({ value, unit }, language), units[unit] ?? "");
}

function inFull({ value, unit, reason }: Quantity, { language, panel, units }: PanelEdition): string {
  return value === null
    ? (reason?.[language] ?? panel.notDefined)
    : withUnit(formatInFull(value, language), units[unit] ?? "");
}

function describeFormula(
  { formula, value }: Quantity,
  inputs: readonly Quantity[],
  { language, panel: said }: PanelEdition,
): readonly HTMLElement[] {
  if (formula === undefined) return [];
  const hasPlaces = /\{(?:\d+|\*)\}/.test(formula);
  const general = formula
    .replace(/\{(\d+)\}/g, (_, index: string) => letter(Number(index)))
    .replaceAll("{*}", inputs.map((_, index) => letter(index)).join("; "));
  const filled = hasPlaces && value !== null ? pair(said.filled, fillFormula(formula, inputs, language)) : [];
  return [...pair(said.formula, general), ...filled];
}

/** The input's name in the formula: A, B, C …, and past Z its number. */
const letter = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : `#${index + 1}`);

function describeSource(
  { source, assumption }: Quantity,
  { language, panel: said, payload }: PanelEdition,
): readonly HTMLElement[] {
  if (source === undefined)
    return assumption === undefined ? [] : pair(said.assumption, assumption[language]);
  const table = payload.tables[source.resource];
  const title = table?.title[language] ?? source.resource;
  const anchor = document.querySelector(`.edition[lang="${language}"] [id$="data-${source.resource}"]`)?.id;
  const link = element("a", { href: `#${anchor ?? ""}` }, title);
  const column = table?.columns[source.column]?.[language] ?? source.column;
  return pair(
    said.source,
    link,
    `, ${column}, ${said.year} ${source.year}. `,
    element("code", {}, source.file),
    `, ${said.line} ${source.line}. `,
    source.publisher,
  );
}

/** Of a number of a cell's own: the cell, and the code that stands with the number in the page. */
function describeCell(
  { id, cell }: Quantity,
  { language, panel: said }: PanelEdition,
): readonly HTMLElement[] {
  if (cell === undefined) return [];
  const numbers = document.querySelectorAll<HTMLElement>(`.edition[lang="${language}"] [data-q]`);
  const number = [...numbers].find(({ dataset }) => dataset.q === id);
  const code = number?.closest(".item")?.querySelectorAll("details.code pre") ?? [];
  return pair(
    said.computed,
    element("code", {}, cell.notebook),
    `, ${said.cell} `,
    element("code", {}, cell.cellId),
    ...Array.from(code, (text) => text.cloneNode(true)),
  );
}

/** While other figures are shown: what the quantity is as published. */
function describePublished({ id }: Quantity, edition: PanelEdition): readonly HTMLElement[] {
  const published = edition.payload.published?.[id];
  return published === undefined ? [] : pair(edition.panel.published, inFull(published, edition));
}

/** A published cell can be given another figure, to see what follows from it. */
function describeQuestions(
  { source, value }: Quantity,
  { language, panel: said, payload }: PanelEdition,
): readonly HTMLElement[] {
  if (source === undefined) return [];
  const { resource, column, year } = source;
  const readings = payload.readings.filter(
    (each) => each.resource === resource && each.column === column && each.year === year,
  );
  const field = element("input", { id: "what-if-figure", inputmode: "decimal", autocomplete: "off" });
  field.value = value === null ? "" : formatInFull(value, language);
  const button = (text: string, attribute: string, content: string): HTMLElement =>
    element("button", { type: "button", [attribute]: content }, text);
  return [
    element(
      "form",
      { class: "question" },
      element("label", { for: "what-if-figure" }, said.whatIf),
      field,
      element("button", { type: "submit" }, said.compute),
      element("p", { role: "alert" }),
      ...readings.map((reading) =>
        reading.value === null
          ? button(said.readAsBlank, "data-reading", "")
          : button(
              `${said.readAs} ${formatInFull(reading.value, language)}`,
              "data-reading",
              String(reading.value),
            ),
      ),
      button(`${said.leaveOut} ${year}`, "data-without", String(year)),
      button(said.addYear, "data-add-year", ""),
    ),
  ];
}

/** The form for the figures of a year that the tables lack. */
export function describeNewYear(
  year: number,
  cells: NewYear["cells"],
  payload: Payload,
  language: Language,
): HTMLFormElement {
  const { panel: said } = payload.editions[language] as PayloadEdition;
  const fields = cells.flatMap(({ resource, column, title }) => {
    const id = `new-${resource}-${column}`;
    return [
      element("label", { for: id }, title),
      element("input", {
        id,
        inputmode: "decimal",
        autocomplete: "off",
        "data-resource": resource,
        "data-column": column,
      }),
    ];
  });
  return element(
    "form",
    { class: "question", "data-year": String(year) },
    element("h3", {}, `${said.newYear} ${year}`),
    ...fields,
    element("button", { type: "submit" }, said.compute),
    element("p", { role: "alert" }),
  );
}

/** Longer lists are folded: a permutation test has all years of two series, a regression's part as well. */
const INPUTS_SHOWN = 12;

function describeInputs(inputs: readonly Quantity[], edition: PanelEdition): readonly HTMLElement[] {
  if (inputs.length === 0) return [];
  const { language, panel: said } = edition;
  const items = inputs.map((input, index) => {
    const button = element(
      "button",
      { type: "button", "data-input": input.id },
      element("span", { class: "letter" }, letter(index)),
      element("span", { class: "label" }, input.label[language]),
      element("span", { class: "value" }, shown(input, edition)),
    );
    return element("li", {}, button);
  });
  const list = (some: readonly HTMLElement[]): HTMLElement => element("ul", { class: "inputs" }, ...some);
  const head = element("h3", {}, said.inputs);
  if (items.length <= INPUTS_SHOWN) return [head, list(items)];
  const rest = element("details", {}, element("summary", {}, `${said.more} (${items.length})`), list(items));
  return [head, rest];
}
