import { escapeMarkup } from "../core/content/markup";
import type { Analysis } from "../core/ledger/analyse";
import type { Quantity } from "../core/ledger/quantity";
import type { Language } from "../core/words/language";
import { formatInFull } from "../core/words/number";
import { units } from "../core/words/unit";
import { fillFormula } from "./client/fill-formula";
import type { Edition } from "./edition";
import { writeRanges } from "./ranges";

/** The quantities of those ids and all that they are computed from, each after its inputs. */
export function withInputs(ids: Iterable<string>, analysis: Analysis): readonly Quantity[] {
  const wanted = new Set<string>();
  const add = (id: string): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    analysis.get(id)?.inputs?.forEach(add);
  };
  for (const id of ids) add(id);
  return [...analysis.values()].filter(({ id }) => wanted.has(id));
}

/**
 * Every quantity that the report uses: number, name, value in full, and how it is computed from which others.
 * The list is the longest of the page, so its cells carry no attributes.
 */
export function renderQuantities(quantities: readonly Quantity[], edition: Edition): string {
  const { language } = edition;
  const places = new Map(quantities.map(({ id }, index) => [id, index + 1]));
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const heads = {
    id: ["No.", "Besaran", "Nilai", "Rumus atau sumber", "Dari no."],
    en: ["No.", "Quantity", "Value", "Formula or source", "From no."],
  }[language];
  const rows = quantities.map((quantity) => {
    const cells = [
      escapeMarkup(quantity.label[language]),
      escapeMarkup(valueInFull(quantity, language)),
      escapeMarkup(originOf(quantity, byId, language)),
      writeRanges((quantity.inputs ?? []).map((id) => places.get(id) ?? 0)),
    ];
    return `<tr><th>${places.get(quantity.id)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const caption = { id: "Besaran, rumus, dan masukannya", en: "Quantities, formulas and inputs" };
  return `<div class="table quantities"><div class="scroll"><table>
<caption><span class="caption">${caption[language]}</span></caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div></div>`;
}

function valueInFull({ value, unit, reason }: Quantity, language: Language): string {
  if (value === null) return `– (${reason?.[language] ?? ""})`;
  const name = units[unit].text[language];
  return `${formatInFull(value, language)}${name === "%" ? "" : "\u00a0"}${name}`.trim();
}

function originOf(quantity: Quantity, byId: ReadonlyMap<string, Quantity>, language: Language): string {
  const { source, formula, inputs = [] } = quantity;
  if (source !== undefined) return `${source.file}:${source.line}, ${source.publisher}`;
  const values = inputs.map((id) => byId.get(id)).filter((input) => input !== undefined);
  return formula === undefined ? "" : fillFormula(formula, values, language);
}
