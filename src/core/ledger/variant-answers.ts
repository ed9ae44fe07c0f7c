import { firstYear, lastYear } from "../study/study-years";
import type { Indicator } from "./ledger";
import { variantLedger } from "./variant-ledger";
import { type Variant, variantsOf } from "./variants";

/** The concepts of the answer that a variant gives again: of the whole period, of each year or step, of the tests. */
const ofThePeriod: ReadonlySet<string> = new Set([
  ...["units_effect.period", "size_effect.period", "units_effect_chained", "size_effect_chained"].map(
    (name) => `decomposition.${name}`,
  ),
  "workers_per_100_new_inhabitants.period",
  "pace.workers_needed.period",
  "pace.workers_beyond.period",
  "elasticity_midpoint.workers_wrt_units.period",
  "marginal.workers_wrt_units.period",
  ...["workers", "workers_share_of_population_pct", "unemployment"].map(
    (name) => `growth_abs.${name}.period`,
  ),
  "growth_pct.units.period",
  "growth_pct.workers.period",
  "growth_pct.workers_per_unit.period",
  "pooled_workers_per_unit",
  ...["slope", "slope_p", "r2", "slope_ci95_low", "slope_ci95_high"].map(primary),
  ...["intercept", "intercept_ci95_low", "intercept_ci95_high"].map(primary),
  ...["slope_t_against_pooled", "slope_p_against_pooled"].map(primary),
  "cor.workers_units.pearson_perm_p_floor",
]);

const ofEachYear: ReadonlySet<string> = new Set([
  "value.workers_per_unit",
  "value.workers_share_of_population_pct",
]);

const ofEachStep: ReadonlySet<string> = new Set([
  "decomposition.units_effect",
  "decomposition.size_effect",
  "workers_per_100_new_inhabitants",
  "pace.workers_needed",
  "pace.workers_beyond",
  "elasticity_midpoint.workers_wrt_units",
  "marginal.workers_wrt_units",
]);

const ofYearlyChanges: ReadonlySet<string> = new Set([
  "growth_abs.unemployment",
  ...["slope", "slope_p", "power_at_levels_slope"].map(
    (name) => `ols.first_difference_workers_on_units.${name}`,
  ),
  ...[
    "n",
    "pearson_r",
    "pearson_p_t",
    "n_first_differences",
    "pearson_r_first_differences",
    "pearson_p_t_first_differences",
    "pearson_partial_given_year",
  ].map((name) => `cor.unemployment_workers.${name}`),
]);

/** What the labour force adds where a study has its table, and where its descriptor supposes one. */
const ofLabourForce: ReadonlySet<string> = new Set([
  "workers_per_100_new_labour_force.period",
  "value.workers_share_of_labour_force_pct",
  "value.workers_share_of_employed_pct",
]);

const ofIllustration: ReadonlySet<string> = new Set(
  ["workers_per_100_new_labour_force", "workers_share_of_labour_force_pct"].flatMap((name) =>
    ["low", "high"].map((bound) => `illustration.${name}_${bound}`),
  ),
);

function primary(name: string): string {
  return `ols.workers_on_units.${name}`;
}

/**
 * Gives the answer again in every variant, beside the published one, under `variant.<name>.<id>`. A doubtful cell's
 * other reading has all of it; a year left out, of which a study has many, has what is of the whole period.
 *
 * @param answering the indicators that the answer is computed by, and those that they read
 */
export function addVariants(answering: readonly Indicator[]): Indicator {
  return (ledger) => {
    for (const variant of variantsOf(ledger.study)) {
      const varied = variantLedger(ledger, variant, {
        id: (id) => `variant.${variant.name}.${id}`,
        label: (label) => (words, language) =>
          words.variants.of({
            quantity: label(words, language),
            reading: variant.reading(words, language),
          }),
      });
      for (const add of answering) {
        add(varied);
      }
      varied.make(isOfAnswer(variant));
    }
  };
}

function isOfAnswer({ kind, study }: Variant): (id: string, concept: string) => boolean {
  const ends = [firstYear(study), lastYear(study)].map((year) => `.${year}`);
  const isOfLabourForce =
    study.tables["labour-force"] !== undefined
      ? (concept: string) => ofLabourForce.has(concept)
      : (concept: string) => study.assumptions !== undefined && ofIllustration.has(concept);
  return (id, concept) =>
    ofThePeriod.has(concept) ||
    isOfLabourForce(concept) ||
    (kind === "alternative"
      ? ofEachYear.has(concept) || ofEachStep.has(concept) || ofYearlyChanges.has(concept)
      : ofEachYear.has(concept) && ends.some((end) => id.endsWith(end)));
}
