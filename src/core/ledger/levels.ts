import { itemAt } from "../statistics/sample";
import { observedCells } from "../study/study";
import type { Indicator, Label, Ledger } from "./ledger";
import { publishedSeries, type SeriesName, series, seriesNames, valueId } from "./series";

/** The values of every series: the published cells first, then year by year what is computed from them. */
export const addLevels: Indicator = (ledger) => {
  const { study } = ledger;
  const meaningOf = (name: SeriesName, year: number) => ({
    concept: `value.${name}`,
    label: inYear((words) => words.series[name], year),
    unit: series[name].unit,
  });
  for (const name of publishedSeries) {
    observedCells(study, name).forEach((cell, index) => {
      const year = itemAt(study.years, index);
      ledger.observe(valueId(name, year), cell, meaningOf(name, year));
    });
  }
  for (const year of study.years) {
    for (const name of seriesNames) {
      const { computed } = series[name];
      if (computed !== undefined) {
        const [first, second] = computed.of;
        ledger.derive(
          valueId(name, year),
          [valueId(first, year), valueId(second, year)],
          (values) => computed.compute(...values),
          { ...meaningOf(name, year), formula: computed.formula },
        );
      }
    }
  }
};

/** The label of a quantity in one of its years. */
export function inYear(label: Label, year: number): Label {
  return (words, language) => words.inYear({ quantity: label(words, language), year });
}

/** The years of the study for which each of these series has a value. */
export function presentYears(ledger: Ledger, names: readonly SeriesName[]): readonly number[] {
  return ledger.study.years.filter((year) =>
    names.every((name) => ledger.get(valueId(name, year)).value !== null),
  );
}
