import * as statistics from "../statistics";
import {
  type Correlation,
  changeCorrelations,
  partialCorrelations,
  pearsonCorrelations,
  rankCorrelations,
} from "./correlations";
import { consecutiveYears } from "./growth";
import { halves, type Indicator, type Ledger } from "./ledger";
import { presentYears } from "./levels";
import { type SeriesName, valueIds } from "./series";

const pairs: readonly (readonly [SeriesName, SeriesName])[] = [
  ["workers", "units"],
  ["unemployment", "workers"],
  ["unemployment", "units"],
];

/** How two series move together: in levels, by ranks, with the trend taken out, and in first differences. */
export const addAssociations: Indicator = (ledger) => {
  for (const [first, second] of pairs) {
    const years = presentYears(ledger, [first, second]);
    const inputs = [first, second].flatMap((name) => valueIds(name, years));
    const values = halves(inputs.flatMap((id) => ledger.get(id).value ?? []));
    add(ledger, { first, second, inputs }, [
      ...pearsonCorrelations(years.length),
      ...rankCorrelations(...values),
      ...partialCorrelations(years),
    ]);
    const changes = changesWithin(ledger, years);
    add(
      ledger,
      {
        first,
        second,
        inputs: [first, second].flatMap((name) => changes.map((year) => `growth_abs.${name}.${year}`)),
      },
      changeCorrelations(changes.length),
    );
  }
};

/** The years of which the year before is there too, in both series. */
const changesWithin = (ledger: Ledger, years: readonly number[]): readonly number[] =>
  consecutiveYears(ledger.study)
    .filter((pair) => pair.every((year) => years.includes(year)))
    .map(([, year]) => year);

/** The values of two series, or their yearly changes, pair by pair. */
interface Pairs {
  readonly first: SeriesName;
  readonly second: SeriesName;
  /** The ids of all that the first series gives, then of the second. */
  readonly inputs: readonly string[];
}

function add(ledger: Ledger, { first, second, inputs }: Pairs, correlations: readonly Correlation[]): void {
  const id = `cor.${first}_${second}`;
  for (const { name, concept = name, label, unit, formula, of } of correlations) {
    ledger.derive(
      `${id}.${name}`,
      inputs,
      (values) => (inputs.length < 4 ? statistics.notDefined("too-few-observations") : of(...halves(values))),
      {
        concept: `${id}.${concept}`,
        label: (words, language) =>
          words.correlation.of({
            statistic: label(words, language),
            first: words.series[first],
            second: words.series[second],
          }),
        unit,
        formula,
      },
    );
  }
}
