import type { Language } from "./language";

/** As many decimals as every `Intl.NumberFormat` writes. */
const MOST_DECIMALS = 20;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(decimals: number, language: Language): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    });
    formatters.set(key, found);
  }
  return found;
}

/**
 * Writes a number as the language's readers expect, with a true minus sign.
 * A number that rounds to zero carries no sign.
 *
 * @example formatNumber(365385, 0, "id") // => "365.385"
 * @example formatNumber(-1.5, 2, "id") // => "−1,50"
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const text = formatter(decimals, language).format(Math.abs(value));
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? `\u2212${text}` : text;
}

/**
 * A number in all its digits, for the panel and the appendix.
 *
 * @example formatInFull(4.541925465838509, "id") // => "4,541925465838509"
 */
export function formatInFull(value: number, language: Language): string {
  const isLong = (String(value).split(".")[1]?.length ?? 0) > MOST_DECIMALS;
  const digits = isLong ? value.toExponential() : String(value);
  const [, mantissa = "", exponent] = /^-?([\d.]+)(?:e([+-]\d+))?$/.exec(digits) ?? [];
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const sign = value < 0 ? -1 : 1;
  const text = formatNumber(sign * Number(mantissa), decimals, language);
  return exponent === undefined ? text : `${text}\u202f×\u202f10^${Number(exponent)}`;
}

/**
 * A written number with its unit behind it.
 *
 * @param unit as the language writes it; empty for a pure number
 * @example withUnit("4,58", "%") // => "4,58%"
 */
export function withUnit(number: string, unit: string): string {
  return unit === "" ? number : unit === "%" ? `${number}%` : `${number}\u00a0${unit}`;
}
