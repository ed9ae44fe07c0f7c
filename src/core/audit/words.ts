import type { Language, Words } from "../words/language";
import { formatNumber } from "../words/number";

/** A number in per cent, two decimals unless told. */
export function percentText(value: number, language: Language, decimals = 2): string {
  return `${formatNumber(value, decimals, language)}%`;
}

/**
 * How a series moved, in a clause, as its growth is shown.
 *
 * @example movedText(86.54, wordsIn("en"), "en") // => "rose by 86.54%"
 */
export function movedText(growth: number, { audit }: Words, language: Language): string {
  const size = percentText(Math.abs(growth), language);
  if (growth === 0) return audit.didNotChange;
  if (size === percentText(0, language)) return audit.hardlyChanged;
  return growth > 0 ? audit.rose({ size }) : audit.fell({ size });
}
