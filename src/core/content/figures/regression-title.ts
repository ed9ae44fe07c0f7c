import { compareAsShown } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import { intervalAgainst } from "../prose/judgements";
import { type FigureInput, quantity, sayIn } from "./figure-input";
import { bare, whyNot } from "./sentence-parts";

/** What the line says: how many more or fewer workers a year with one business unit more had, and how sure. */
export function regressionTitle(input: FigureInput): readonly Inline[] {
  const say = sayIn(input);
  const id = input.language === "id";
  const slope = quantity(input, "ols.workers_on_units.slope");
  if (slope.value === null) {
    const why = whyNot(input, slope);
    return id
      ? say`Tidak ada garis regresi tenaga kerja atas unit usaha: ${why}`
      : say`There is no regression line of workers on business units: ${why}`;
  }
  const size = bare(input, { ...slope, value: Math.abs(slope.value) });
  const said = {
    id: {
      above: say`Tahun dengan satu unit usaha lebih banyak rata-rata mencatat ${size} orang tenaga kerja lebih banyak`,
      below: say`Tahun dengan satu unit usaha lebih banyak rata-rata mencatat ${size} orang tenaga kerja lebih sedikit`,
      equal: say`Tahun dengan unit usaha lebih banyak tidak mencatat tenaga kerja lebih banyak atau lebih sedikit`,
    },
    en: {
      above: say`Years with one more business unit had on average ${size} more workers`,
      below: say`Years with one more business unit had on average ${size} fewer workers`,
      equal: say`Years with more business units had neither more nor fewer workers`,
    },
  };
  const finding = said[input.language][compareAsShown(slope.value, 0, slope.unit)];
  return [...finding, ...uncertainty(input)];
}

/** The interval of the slope, and whether it leaves the sign open. */
function uncertainty(input: FigureInput): readonly Inline[] {
  const say = sayIn(input);
  const id = input.language === "id";
  const low = quantity(input, "ols.workers_on_units.slope_ci95_low");
  const high = quantity(input, "ols.workers_on_units.slope_ci95_high");
  const interval = id
    ? say`${bare(input, low)} sampai ${bare(input, high)}`
    : say`${bare(input, low)} to ${bare(input, high)}`;
  const against = intervalAgainst(low, high, 0);
  if (against === "unknown") {
    return [];
  }
  if (against === "includes") {
    return id
      ? say`, tetapi selang kepercayaan 95% (${interval}) mencakup nol`
      : say`, but the 95% confidence interval (${interval}) includes zero`;
  }
  return id ? say` (selang kepercayaan 95% ${interval})` : say` (95% confidence interval ${interval})`;
}
