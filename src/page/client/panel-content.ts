import type { Quantity } from "../../core/ledger/quantity";
import type { Language } from "../../core/words/language";
import { formatInFull } from "../../core/words/number";
import { formatQuantity } from "../../core/words/quantity";
import { units } from "../../core/words/unit";
import { element } from "./element";
import { fillFormula } from "./fill-formula";
import type { Payload } from "./payload";

const words = {
  id: {
    close: "Tutup",
    value: "Nilai lengkap",
    formula: "Rumus",
    filled: "Dengan angkanya",
    inputs: "Dihitung dari",
    source: "Sumber",
    line: "baris",
    year: "tahun",
    trail: "Jejak",
    undefined: "tidak dapat dihitung",
    more: "Tampilkan semua",
  },
  en: {
    close: "Close",
    value: "Value in full",
    formula: "Formula",
    filled: "With its numbers",
    inputs: "Computed from",
    source: "Source",
    line: "line",
    year: "year",
    trail: "Trail",
    undefined: "not defined",
    more: "Show all",
  },
} as const;

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
  const said = words[language];
  const inputs = (quantity.inputs ?? []).flatMap((id) => payload.quantities[id] ?? []);
  return [
    element("button", { type: "button", class: "close", "data-close": "" }, said.close),
    ...describeTrail(trail, language),
    element("h2", { id: "panel-title", tabindex: "-1" }, quantity.label[language]),
    element("p", { class: "shown" }, shown(quantity, language)),
    element(
      "dl",
      {},
      ...pair(said.value, inFull(quantity, language)),
      ...describeFormula(quantity, inputs, language),
      ...describeSource(quantity, payload, language),
    ),
    ...describeInputs(inputs, language),
  ];
}

const pair = (term: string, ...description: readonly (Node | string)[]): readonly HTMLElement[] => [
  element("dt", {}, term),
  element("dd", {}, ...description),
];

function describeTrail(trail: readonly Quantity[], language: Language): readonly HTMLElement[] {
  if (trail.length < 2) return [];
  const steps = trail.slice(0, -1).map((quantity, index) => {
    const button = element(
      "button",
      { type: "button", "data-back": String(index) },
      quantity.label[language],
    );
    return element("li", {}, button);
  });
  return [element("nav", { "aria-label": words[language].trail }, element("ol", {}, ...steps))];
}

function shown(quantity: Quantity, language: Language): string {
  return quantity.value === null ? words[language].undefined : formatQuantity(quantity, language);
}

function inFull({ value, unit, reason }: Quantity, language: Language): string {
  if (value === null) return reason?.[language] ?? words[language].undefined;
  const name = units[unit].text[language];
  return `${formatInFull(value, language)}${name === "%" ? "" : " "}${name}`.trim();
}

function describeFormula(
  { formula, value }: Quantity,
  inputs: readonly Quantity[],
  language: Language,
): readonly HTMLElement[] {
  if (formula === undefined) return [];
  const said = words[language];
  const hasPlaces = /\{(?:\d+|\*)\}/.test(formula);
  const general = formula
    .replace(/\{(\d+)\}/g, (_, index: string) => letter(Number(index)))
    .replaceAll("{*}", inputs.map((_, index) => letter(index)).join("; "));
  const filled = hasPlaces && value !== null ? pair(said.filled, fillFormula(formula, inputs, language)) : [];
  return [...pair(said.formula, general), ...filled];
}

/** The input's name in the formula: A, B, C …, and past Z its number. */
const letter = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : `#${index + 1}`);

function describeSource({ source }: Quantity, payload: Payload, language: Language): readonly HTMLElement[] {
  if (source === undefined) return [];
  const said = words[language];
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

/** Longer lists are folded: a permutation test has all years of two series, a regression's part as well. */
const INPUTS_SHOWN = 12;

function describeInputs(inputs: readonly Quantity[], language: Language): readonly HTMLElement[] {
  if (inputs.length === 0) return [];
  const said = words[language];
  const items = inputs.map((input, index) => {
    const button = element(
      "button",
      { type: "button", "data-input": input.id },
      element("span", { class: "letter" }, letter(index)),
      element("span", { class: "label" }, input.label[language]),
      element("span", { class: "value" }, shown(input, language)),
    );
    return element("li", {}, button);
  });
  const list = (some: readonly HTMLElement[]): HTMLElement => element("ul", { class: "inputs" }, ...some);
  const head = element("h3", {}, said.inputs);
  if (items.length <= INPUTS_SHOWN) return [head, list(items)];
  const rest = element("details", {}, element("summary", {}, `${said.more} (${items.length})`), list(items));
  return [head, rest];
}
