import { units } from "../../words/unit";
import { type DeclareTable, processedSourceLine } from "./table";

const PRIMARY_MODEL = "ols.workers_on_units";

const slopeInterval = (model: string) => [`${model}.slope_ci95_low`, `${model}.slope_ci95_high`] as const;

/** The models beside each other, each with the id of its permutation p-value where one is computed. */
const models = [
  { name: "primary", id: PRIMARY_MODEL, permutation: "cor.workers_units.pearson_perm_p_two_sided" },
  {
    name: "changes",
    id: "ols.first_difference_workers_on_units",
    permutation: "cor.workers_units.pearson_perm_p_first_differences",
  },
  { name: "logarithms", id: "ols.log_workers_on_log_units", permutation: null },
] as const;

/** The primary regression, and beside it the same relation in changes and in logarithms. */
export const regressionTable: DeclareTable = ({ study, words }) => {
  const { slope, confidenceInterval, pOfTTest, permutationP } = words.tables;
  const { title, model, labels, note } = words.tables.regression;
  return {
    title,
    columns: [model, "n", slope, confidenceInterval, "t", pOfTTest, permutationP, "R²"].map((head) => ({
      head,
    })),
    rows: models.map(({ name, id, permutation }) => [
      labels[name],
      `${id}.n`,
      `${id}.slope`,
      slopeInterval(id),
      `${id}.slope_t`,
      `${id}.slope_p`,
      permutation,
      `${id}.r2`,
    ]),
    source: processedSourceLine(study, ["small-industry"], words),
    notes: [note],
  };
};

/** What each year does to the primary line. */
export const influenceTable: DeclareTable = ({ study, language, words }) => {
  const { title, residual, leverage, cooksDistance, slopeWithout, note } = words.tables.influence;
  return {
    title,
    columns: [
      { head: words.tables.year },
      { head: residual, unit: units.workers.head[language] },
      { head: leverage },
      { head: cooksDistance },
      { head: slopeWithout, unit: units.workers_per_unit.head[language] },
    ],
    rows: study.years.map((year) => [
      String(year),
      ...["residual", "hat", "cooks_distance", "slope_without"].map(
        (statistic) => `${PRIMARY_MODEL}.${statistic}.${year}`,
      ),
    ]),
    source: processedSourceLine(study, ["small-industry"], words),
    notes: [note],
  };
};
