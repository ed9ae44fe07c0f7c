import { type Html, html, joined } from "../core/content/html";
import type { Analysis } from "../core/ledger/analyse";
import type { Quantity } from "../core/ledger/quantity";
import type { Language } from "../core/words/language";
import { formatInFull, withUnit } from "../core/words/number";
import { units } from "../core/words/unit";
import { fillFormula } from "./client/fill-formula";
import type { Edition } from "./edition";

/** The quantities that editions have shown and all that they are computed from, each after its inputs. */
export function shownQuantities(editions: readonly Edition[], analysis: Analysis): readonly Quantity[] {
  const own = new Map(editions.flatMap(({ ownQuantities }) => [...ownQuantities]));
  const ids = editions.flatMap(({ usedQuantities }) => [...usedQuantities]);
  return [...withInputs(ids, analysis), ...own.values()];
}

function withInputs(ids: Iterable<string>, analysis: Analysis): readonly Quantity[] {
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
 * The list is the longest of the page: its cells carry no attributes, and it is folded, on paper too unless a reader
 * has opened it.
 */
export function renderQuantities(quantities: readonly Quantity[], edition: Edition): Html {
  const { language, words } = edition;
  const places = new Map(quantities.map(({ id }, index) => [id, index + 1]));
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const rows = quantities.map((quantity) => {
    const cells = [
      quantity.label[language],
      valueInFull(quantity, language),
      originOf(quantity, byId, edition),
      writeRanges((quantity.inputs ?? []).map((id) => places.get(id) ?? 0)),
    ];
    return html`<tr><th>${places.get(quantity.id)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  });
  const heads = Object.values(words.page.quantityHeads).map((head) => html`<th scope="col">${head}</th>`);
  return html`<details class="long-list"><summary>${words.page.quantitiesFolded({ count: formatInFull(quantities.length, language) })}</summary>
<div class="table quantities"><div class="scroll"><table>
<caption><span class="caption">${words.page.quantitiesCaption}</span></caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${joined(rows)}
</tbody>
</table></div></div>
</details>`;
}

function valueInFull({ value, unit, reason }: Quantity, language: Language): string {
  if (value === null) return `– (${reason?.[language] ?? ""})`;
  return withUnit(formatInFull(value, language), units[unit].text[language]);
}

function originOf(
  quantity: Quantity,
  byId: ReadonlyMap<string, Quantity>,
  { language, words }: Edition,
): string {
  const { source, formula, cell, inputs = [] } = quantity;
  if (cell !== undefined) return words.page.ofCell(cell);
  if (source !== undefined) return `${source.file}:${source.line}, ${source.publisher}`;
  const values = inputs.map((id) => byId.get(id)).filter((input) => input !== undefined);
  return formula === undefined
    ? (quantity.assumption?.[language] ?? "")
    : fillFormula(formula, values, language);
}

/**
 * Whole numbers as a reader takes them in: sorted, runs of them as their ends.
 *
 * @example writeRanges([3, 1, 2, 7]) // => "1–3, 7"
 */
export function writeRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ", " : "–"}${to}`))
    .join(", ");
}
