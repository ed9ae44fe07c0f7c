import { ln } from "../statistics/elementary";
import { inEachLanguage } from "../words/language";
import { formatNumber } from "../words/number";
import type { Finding } from "./finding";
import { type IndustryYear, industryCells, industryYears } from "./industry-years";
import type { Rule } from "./rule";

/** Changed over, the figures may differ from those of the nearest year by less than this. */
const NEAR = ln(1.6);

/**
 * A year with more business units than workers whose two figures, changed over, fit the nearest year: they were
 * probably written in each other's column.
 */
export const swappedColumns: Rule = (study) => {
  const years = industryYears(study).filter(({ units, workers }) => units > 0 && workers > 0);
  const isUsual = ({ units, workers }: IndustryYear) => workers > units;
  return years.flatMap((row): Finding[] => {
    const nearest = years
      .filter((other) => isUsual(other))
      .sort((one, other) => Math.abs(one.year - row.year) - Math.abs(other.year - row.year))[0];
    if (isUsual(row) || row.units === row.workers || nearest === undefined) return [];
    const distance = (units: number, workers: number) =>
      Math.max(Math.abs(ln(units / nearest.units)), Math.abs(ln(workers / nearest.workers)));
    const changedOver = distance(row.workers, row.units);
    if (changedOver > NEAR || changedOver > distance(row.units, row.workers) / 2) return [];
    return [
      {
        rule: "swapped-columns",
        severity: "error-likely",
        cells: industryCells(row.year),
        text: inEachLanguage(({ audit }, language) =>
          audit.swappedColumns({
            year: row.year,
            units: formatNumber(row.units, 0, language),
            workers: formatNumber(row.workers, 0, language),
          }),
        ),
      },
    ];
  });
};
