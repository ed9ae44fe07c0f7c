import { type SeriesName, seriesLabel, valueId } from "../../ledger/series";
import { periodText } from "../../study/study";
import { capitalise } from "../../words/capitalise";
import { units } from "../../words/unit";
import { type DeclareTable, processedSourceLine } from "./table";

const growing = [
  "workers",
  "units",
  "workers_per_unit",
  "workers_share_of_population_pct",
  "population",
  "unemployment",
] as const satisfies readonly SeriesName[];

/** Index numbers, growth over the period and a year, of every series. */
export const growthTable: DeclareTable = ({ study, language, words }) => {
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const { title, index, growth, average, note } = words.tables.growth;
  const percent = units.percent.head[language];
  return {
    title: title({ period: periodText(study) }),
    columns: [
      { head: words.tables.series },
      { head: index({ year: last }), unit: `${first} = 100` },
      { head: growth, unit: percent },
      { head: average, unit: percent },
    ],
    rows: growing.map((series) => [
      capitalise(seriesLabel(series)[language]),
      `index_base_${first}.${series}.${last}`,
      `growth_pct.${series}.${first}_${last}`,
      `cagr_pct.${series}.${first}_${last}`,
    ]),
    source: processedSourceLine(study, ["small-industry", "population", "unemployment"], words),
    notes: [note],
  };
};

/** The change in workers over the change in business units, and the elasticity, year by year and over the period. */
export const absorptionTable: DeclareTable = ({ study, language, words }) => {
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const { title, workersPerUnit, marginal, elasticity, wholePeriod, note } = words.tables.absorption;
  const unit = units.workers_per_unit.head[language];
  const between = (from: number, to: number) =>
    [
      `marginal.workers_wrt_units.${from}_${to}`,
      `elasticity_midpoint.workers_wrt_units.${from}_${to}`,
    ] as const;
  return {
    title: title({ period: periodText(study) }),
    columns: [
      { head: words.tables.year },
      { head: workersPerUnit, unit },
      { head: marginal, unit },
      { head: elasticity },
    ],
    rows: [
      ...study.years.map((year, index) => {
        const before = study.years[index - 1];
        const changes = before === undefined ? ([null, null] as const) : between(before, year);
        return [String(year), valueId("workers_per_unit", year), ...changes] as const;
      }),
      [wholePeriod, `pooled_workers_per_unit.${first}_${last}`, ...between(first, last)],
    ],
    source: processedSourceLine(study, ["small-industry"], words),
    notes: [note],
  };
};
