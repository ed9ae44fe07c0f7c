import { decimalsOf, type Unit } from "./decimals";
import type { Language } from "./language";
import { formatNumber } from "./number";

/** A number with its unit; null where it is not defined. */
export interface Measured {
  readonly value: number | null;
  readonly unit: Unit;
}

/** The smallest probability that is written out; below it a text says "less than". */
const SMALLEST_PROBABILITY_SHOWN = 0.0001;

/** Below this, three decimals would leave a probability only one digit. */
const SMALL_PROBABILITY = 0.01;

function formatProbability(value: number, language: Language): string {
  if (value < SMALLEST_PROBABILITY_SHOWN) {
    return `<\u00a0${formatNumber(SMALLEST_PROBABILITY_SHOWN, 4, language)}`;
  }
  return formatNumber(value, value < SMALL_PROBABILITY ? 4 : decimalsOf.probability, language);
}

/**
 * The quantity's number without its unit, with the decimals of its unit; an en dash where it is not defined.
 *
 * @example "365.385"
 */
export function formatValue(quantity: Measured, language: Language): string {
  const { value, unit } = quantity;
  if (value === null) {
    return "–";
  }
  return unit === "probability"
    ? formatProbability(value, language)
    : formatNumber(value, decimalsOf[unit], language);
}

/**
 * Whether one number is above, below or, as both are shown, equal to another of the same unit. Every language shows
 * the same digits.
 */
export function compareAsShown(value: number, other: number, unit: Unit): "above" | "below" | "equal" {
  if (formatValue({ value, unit }, "id") === formatValue({ value: other, unit }, "id")) {
    return "equal";
  }
  return value > other ? "above" : "below";
}
