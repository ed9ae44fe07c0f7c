import type { Language } from "../words/language";
import { formatNumber } from "../words/number";

/** A number in per cent, two decimals unless told. */
export function percentText(value: number, language: Language, decimals = 2): string {
  return `${formatNumber(value, decimals, language)}%`;
}

/**
 * How a series moved, in a clause, as its growth is shown.
 *
 * @example movedText(86.54, "en") // => "rose by 86.5%"
 */
export function movedText(growth: number, language: Language): string {
  const size = percentText(Math.abs(growth), language, 1);
  if (growth !== 0 && size === percentText(0, language, 1))
    return language === "id" ? "hampir tidak berubah" : "hardly changed";
  if (growth > 0) return language === "id" ? `naik ${size}` : `rose by ${size}`;
  if (growth < 0) return language === "id" ? `turun ${size}` : `fell by ${size}`;
  return language === "id" ? "tidak berubah" : "did not change";
}

/**
 * Years or names in a row, the last one with "and".
 *
 * @example listText(["2014", "2015", "2016"], "en") // => "2014, 2015 and 2016"
 */
export function listText(items: readonly string[], language: Language): string {
  const and = language === "id" ? "dan" : "and";
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
