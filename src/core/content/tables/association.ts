import { quantityOf } from "../../ledger/key-figures";
import { seriesLabel, trendSeries } from "../../ledger/series";
import { FORECAST_YEARS } from "../../ledger/trends";
import { capitalise } from "../../words/capitalise";
import { formatValue } from "../../words/quantity";
import { type Cell, type DeclareTable, processedSourceLine } from "./table";

const pairs = ["workers_units", "unemployment_workers", "unemployment_units"] as const;

/** The measures of each pair, in the order of the rows; an interval by its two limits. */
const measures = [
  ["r", "pearson_r"],
  ["interval", "pearson_ci95_low_fisher", "pearson_ci95_high_fisher"],
  ["permutationP", "pearson_perm_p_two_sided"],
  ["spearman", "spearman_rho"],
  ["kendall", "kendall_tau_b"],
  ["rOfChanges", "pearson_r_first_differences"],
  ["permutationPOfChanges", "pearson_perm_p_first_differences"],
  ["rWithoutTrend", "pearson_partial_given_year"],
] as const;

/** Correlations in levels, in yearly changes, and with the trend taken out: a row a measure, a column a pair. */
export const associationTable: DeclareTable = ({ study, words }) => {
  const { title, measure, labels, pairs: heads, note } = words.tables.association;
  return {
    title,
    columns: [{ head: measure }, ...pairs.map((pair) => ({ head: heads[pair] }))],
    rows: measures.map(([name, low, high]) => [
      labels[name],
      ...pairs.map((pair): Cell => {
        const id = `cor.${pair}.${low}`;
        return high === undefined ? id : [id, `cor.${pair}.${high}`];
      }),
    ]),
    source: processedSourceLine(study, ["small-industry", "unemployment"], words),
    notes: [note],
  };
};

/** The linear trends three years on, with their prediction intervals; series without a trend are left out. */
export const forecastTable: DeclareTable = ({ study, analysis, language, words }) => {
  const last = study.years.at(-1) as number;
  const { title, trendValue, predictionInterval, note, belowZero } = words.tables.forecast;
  const shown = trendSeries.filter(
    (series) => quantityOf(analysis, `forecast.trend.${series}.${last + 1}.fit`).value !== null,
  );
  const hasNegativeLimit = shown.some((series) =>
    FORECAST_YEARS.some(
      (ahead) => (quantityOf(analysis, `forecast.trend.${series}.${last + ahead}.pi95_low`).value ?? 0) < 0,
    ),
  );
  return {
    title,
    columns: [
      { head: words.tables.series },
      { head: words.tables.year, align: "left" },
      { head: trendValue },
      { head: predictionInterval },
      { head: "n" },
    ],
    rows: shown.flatMap((series) =>
      FORECAST_YEARS.map((ahead) => {
        const id = `forecast.trend.${series}.${last + ahead}`;
        return [
          capitalise(seriesLabel(series)[language]),
          { text: String(last + ahead) },
          `${id}.fit`,
          [`${id}.pi95_low`, `${id}.pi95_high`],
          { text: formatValue(quantityOf(analysis, `ols.trend.${series}.n`), language) },
        ] as const;
      }),
    ),
    source: processedSourceLine(study, ["small-industry", "population", "unemployment"], words),
    notes: hasNegativeLimit ? [note, belowZero] : [note],
  };
};
