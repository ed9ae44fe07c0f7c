import { decimalsOf, type Unit } from "./decimals";
import { inEachLanguage, type Language, type Localized } from "./language";
import { withUnit } from "./number";
import { formatValue, type Measured } from "./quantity";

export type { Unit };

/** How a unit is written. */
interface UnitStyle {
  /** Behind the number in running text; empty for a pure number. */
  readonly text: Localized;
  /** In a table's head or on an axis. */
  readonly head: Localized;
}

const styleOf = (unit: Unit): UnitStyle => ({
  text: inEachLanguage((words) => words.ledger.units[unit].text),
  head: inEachLanguage((words) => words.ledger.units[unit].head),
});

/** How every unit is written. */
export const units = Object.fromEntries(
  (Object.keys(decimalsOf) as Unit[]).map((unit) => [unit, styleOf(unit)]),
) as Readonly<Record<Unit, UnitStyle>>;

/** The units in which a series can stand: inhabitants are persons, those in the labour force people. */
export type SeriesUnit = "persons" | "people" | "workers" | "business_units" | "percent" | "workers_per_unit";

type ChangeUnit = Exclude<SeriesUnit, "percent"> | "percentage_points";

/** The unit of a difference: of two rates in per cent, percentage points. */
export const changeUnit = (unit: SeriesUnit): ChangeUnit => (unit === "percent" ? "percentage_points" : unit);

/** The unit of a change a year. */
export const unitPerYear = (unit: SeriesUnit): Unit => `${changeUnit(unit)}_per_year`;

/** The unit of a square, as of a variance. */
export const squaredUnit = (unit: SeriesUnit): Unit => `squared_${unit}`;

/**
 * The quantity as running text says it, with its unit.
 *
 * @example "365.385 jiwa", "4,58%"
 */
export function formatQuantity(quantity: Measured, language: Language): string {
  const number = formatValue(quantity, language);
  return quantity.value === null ? number : withUnit(number, units[quantity.unit].text[language]);
}
