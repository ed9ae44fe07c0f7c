import type { Quantity } from "../../ledger/quantity";
import type { Language } from "../../words/language";
import { formatValue } from "../../words/quantity";
import type { Inline } from "../../words/sentence";

/** A cell with a quantity, without its unit, which stands in the head. */
export function numberCell(quantity: Quantity, language: Language): readonly Inline[] {
  return [{ kind: "number", text: formatValue(quantity, language), quantity: quantity.id }];
}

/** A cell with a text that the report itself writes or that comes from the data. */
export function textCell(text: string): readonly Inline[] {
  return [{ kind: "text", text }];
}

/** An interval in one cell: lower limit, "to", upper limit. */
export function intervalCell(low: Quantity, high: Quantity, language: Language): readonly Inline[] {
  const between = { id: " sampai ", en: " to " } as const;
  return [...numberCell(low, language), ...textCell(between[language]), ...numberCell(high, language)];
}
