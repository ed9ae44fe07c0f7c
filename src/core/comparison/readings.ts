import { agreementOf, directionOf, responsivenessOf, significanceOf } from "../content/prose/judgements";
import type { Quantity } from "../ledger/quantity";
import { type SeriesName, seriesLabel } from "../ledger/series";
import { capitalise } from "../words/capitalise";
import { inEachLanguage, type Language, type Localized, type Words } from "../words/language";
import { findConcept, type KeyConcept } from "./key-quantities";
import type { Results } from "./results";

export type ReadingKind = keyof Words["comparison"]["judgementKinds"];

/** What the numbers of a run say: a key of the words for it. */
export type Judgement = keyof Words["comparison"]["judgements"];

/** A judgement that the report draws from its quantities; it turns when the numbers no longer bear it. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly label: Localized;
  /** What the run's numbers say; null where it lacks them. */
  read(results: Results): Judgement | null;
}

const reading = (
  kind: ReadingKind,
  label: (words: Words["comparison"], language: Language) => string,
  concepts: readonly string[],
  judge: (...quantities: Quantity[]) => Judgement,
): Reading => ({
  kind,
  label: inEachLanguage(({ comparison }, language) => label(comparison, language)),
  read(results) {
    const found = concepts.map((concept) => findConcept(results, concept));
    return found.every((quantity) => quantity !== undefined) ? judge(...found) : null;
  },
});

function signOf({ value }: Quantity): Judgement {
  if (value === null) {
    return "unknown";
  }
  return value === 0 ? "zero" : value > 0 ? "positive" : "negative";
}

const sign = (concept: KeyConcept): Reading =>
  reading("sign", ({ concepts }) => capitalise(concepts[concept]), [concept], signOf);

const significance = (concept: string, subject: keyof Words["comparison"]["subjects"]): Reading =>
  reading("significance", ({ subjects }) => subjects[subject], [concept], significanceOf);

const direction = (series: SeriesName): Reading =>
  reading(
    "conclusion",
    (_, language) => capitalise(seriesLabel(series)[language]),
    [`growth_pct.${series}.period`],
    directionOf,
  );

/** The signs, test results and conclusions by which two runs are compared. */
export const readings: readonly Reading[] = [
  sign("ols.workers_on_units.slope"),
  sign("ols.first_difference_workers_on_units.slope"),
  sign("cor.unemployment_workers.pearson_r"),
  sign("cor.unemployment_workers.pearson_r_first_differences"),
  significance("ols.workers_on_units.slope_p", "slopeTest"),
  significance("cor.workers_units.pearson_perm_p_two_sided", "workersTest"),
  significance("ols.first_difference_workers_on_units.slope_p", "differencesTest"),
  significance("cor.unemployment_workers.pearson_perm_p_two_sided", "unemploymentTest"),
  direction("workers"),
  direction("units"),
  direction("workers_per_unit"),
  direction("workers_share_of_population_pct"),
  direction("unemployment"),
  reading(
    "conclusion",
    ({ subjects }) => subjects.elasticity,
    ["elasticity_midpoint.workers_wrt_units.period"],
    responsivenessOf,
  ),
  reading(
    "conclusion",
    ({ subjects }) => subjects.agreement,
    ["cor.unemployment_workers.pearson_r", "cor.unemployment_workers.pearson_r_first_differences"],
    agreementOf,
  ),
];
