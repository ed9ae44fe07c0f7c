import type { Quantity } from "../core/ledger/quantity";
import type { Remark, Study } from "../core/study/study";
import { type Language, wordsIn } from "../core/words/language";
import { units } from "../core/words/unit";
import type { Block } from "./block";
import type { OtherReading, Payload, PayloadEdition } from "./client/payload";

/** What the page's script needs: the quantities with their provenance, and of each edition its charts and words. */
export function composePayload(
  study: Study,
  quantities: readonly Quantity[],
  editions: readonly { readonly language: Language; readonly blocks: readonly Block[] }[],
): Payload {
  const tables = Object.values(study.tables).map(({ name, title, columns }) => [
    name,
    { title, columns: Object.fromEntries(columns.map((column) => [column.name, column.title])) },
  ]);
  return {
    quantities: Object.fromEntries(quantities.map((quantity) => [quantity.id, quantity])),
    tables: Object.fromEntries(tables),
    editions: Object.fromEntries(
      editions.map(({ language, blocks }) => [language, payloadEdition(language, blocks)]),
    ),
    readings: study.remarks.flatMap((remark) => readingOf(study, remark) ?? []),
  };
}

const payloadEdition = (language: Language, blocks: readonly Block[]): PayloadEdition => ({
  charts: Object.fromEntries(
    blocks.flatMap((block) => (block.kind === "figure" ? [[block.figure.key, block.chart]] : [])),
  ),
  panel: wordsIn(language).page.panel,
  units: Object.fromEntries(Object.entries(units).map(([unit, { text }]) => [unit, text[language]])),
});

/** A cell without which its year cannot be analysed has no reading as blank: the year itself can be left out. */
function readingOf({ tables }: Study, { resource, column, year, alternative }: Remark): OtherReading | null {
  const rule = tables[resource]?.columns.find(({ name }) => name === column)?.rule;
  const cannotBeBlank = alternative === null && rule?.required === true;
  return alternative === undefined || cannotBeBlank ? null : { resource, column, year, value: alternative };
}
