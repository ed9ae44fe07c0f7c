import { formatValue } from "../format/quantity";
import type { Quantity } from "../indicators/quantity";
import type { Inline } from "../prose/prose";
import { type FigureInput, quantity, sayIn, word } from "./figure-input";

/** What the line says: how many more or fewer workers a year with one business unit more had, and how sure. */
export function regressionTitle(input: FigureInput): readonly Inline[] {
  const say = sayIn(input);
  const id = input.language === "id";
  const slope = quantity(input, "ols.workers_on_units.slope");
  if (slope.value === null) {
    const why = slope.reason === undefined ? "" : word(input, slope.reason);
    return id
      ? say`Tidak ada garis regresi tenaga kerja atas unit usaha: ${why}`
      : say`There is no regression line of workers on business units: ${why}`;
  }
  const low = quantity(input, "ols.workers_on_units.slope_ci95_low");
  const high = quantity(input, "ols.workers_on_units.slope_ci95_high");
  const interval =
    low.value === null || high.value === null
      ? say``
      : {
          id: say` (selang kepercayaan 95% ${bare(input, low)} sampai ${bare(input, high)})`,
          en: say` (95% confidence interval ${bare(input, low)} to ${bare(input, high)})`,
        }[input.language];
  const size = bare(input, slope, Math.abs(slope.value));
  if (size.text === bare(input, slope, 0).text) {
    return id
      ? say`Tahun dengan unit usaha lebih banyak tidak mencatat tenaga kerja lebih banyak atau lebih sedikit${interval}`
      : say`Years with more business units had neither more nor fewer workers${interval}`;
  }
  const more = {
    id: slope.value > 0 ? "lebih banyak" : "lebih sedikit",
    en: slope.value > 0 ? "more" : "fewer",
  };
  return id
    ? say`Tiap satu unit usaha lebih banyak sejalan dengan ${size} tenaga kerja ${more.id}${interval}`
    : say`One more business unit goes with ${size} ${more.en} workers${interval}`;
}

/** The number without its unit, which the sentence says. */
function bare(
  { language }: FigureInput,
  found: Quantity,
  value = found.value,
): Extract<Inline, { kind: "number" }> {
  return { kind: "number", text: formatValue({ value, unit: found.unit }, language), quantity: found.id };
}
