import { agreementOf, directionOf, responsivenessOf, significanceOf } from "../content/prose/judgements";
import type { Quantity } from "../ledger/quantity";
import type { Localized } from "../words/language";
import { findConcept } from "./key-quantities";
import type { Results } from "./results";

export type ReadingKind = "sign" | "significance" | "conclusion";

/** A judgement that the report draws from its quantities; it turns when the numbers no longer bear it. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly label: Localized;
  /** What the run's numbers say; null where it lacks them. */
  read(results: Results): Localized | null;
}

const notDefined: Localized = { id: "tidak dapat dihitung", en: "not defined" };

function reading<State extends string>(
  kind: ReadingKind,
  label: Localized,
  concepts: readonly string[],
  judge: (...quantities: Quantity[]) => State,
  words: Readonly<Record<State, Localized>>,
): Reading {
  return {
    kind,
    label,
    read(results) {
      const found = concepts.map((concept) => findConcept(results, concept));
      return found.every((quantity) => quantity !== undefined) ? words[judge(...found)] : null;
    },
  };
}

const signOf = ({ value }: Quantity): "positive" | "negative" | "zero" | "unknown" => {
  if (value === null) {
    return "unknown";
  }
  if (value === 0) {
    return "zero";
  }
  return value > 0 ? "positive" : "negative";
};

const signWords = {
  positive: { id: "positif", en: "positive" },
  negative: { id: "negatif", en: "negative" },
  zero: { id: "nol", en: "zero" },
  unknown: notDefined,
};

const significanceWords = {
  significant: { id: "nyata (p < 0,05)", en: "significant (p < 0.05)" },
  "not-significant": { id: "tidak nyata (p ≥ 0,05)", en: "not significant (p ≥ 0.05)" },
  unknown: notDefined,
};

const directionWords = {
  rising: { id: "naik selama periode", en: "rose over the period" },
  falling: { id: "turun selama periode", en: "fell over the period" },
  flat: { id: "hampir tetap selama periode", en: "nearly unchanged over the period" },
  unknown: notDefined,
};

const sign = (concept: string, id: string, en: string): Reading =>
  reading("sign", { id, en }, [concept], signOf, signWords);

const significance = (concept: string, id: string, en: string): Reading =>
  reading("significance", { id, en }, [concept], significanceOf, significanceWords);

const direction = (series: string, id: string, en: string): Reading =>
  reading("conclusion", { id, en }, [`growth_pct.${series}.period`], directionOf, directionWords);

/** The signs, test results and conclusions by which two runs are compared. */
export const readings: readonly Reading[] = [
  sign(
    "ols.workers_on_units.slope",
    "Kemiringan regresi tenaga kerja atas unit usaha",
    "Slope of workers on business units",
  ),
  sign(
    "ols.first_difference_workers_on_units.slope",
    "Kemiringan dalam perubahan tahunan",
    "Slope in yearly changes",
  ),
  sign(
    "cor.unemployment_workers.pearson_r",
    "Korelasi tingkat pengangguran terbuka dan tenaga kerja",
    "Correlation of the open unemployment rate and workers",
  ),
  sign(
    "cor.unemployment_workers.pearson_r_first_differences",
    "Korelasi tingkat pengangguran terbuka dan tenaga kerja dalam perubahan tahunan",
    "Correlation of the open unemployment rate and workers in yearly changes",
  ),
  significance("ols.workers_on_units.slope_p", "Uji t kemiringan utama", "t-test of the primary slope"),
  significance(
    "cor.workers_units.pearson_perm_p_two_sided",
    "Uji permutasi tenaga kerja dan unit usaha",
    "Permutation test of workers and business units",
  ),
  significance(
    "ols.first_difference_workers_on_units.slope_p",
    "Uji t kemiringan dalam perubahan tahunan",
    "t-test of the slope in yearly changes",
  ),
  significance(
    "cor.unemployment_workers.pearson_perm_p_two_sided",
    "Uji permutasi tingkat pengangguran terbuka dan tenaga kerja",
    "Permutation test of the open unemployment rate and workers",
  ),
  direction("workers", "Tenaga kerja industri kecil", "Small-industry workers"),
  direction("units", "Unit usaha industri kecil", "Small-industry business units"),
  direction("workers_per_unit", "Tenaga kerja per unit usaha", "Workers per business unit"),
  direction(
    "workers_share_of_population_pct",
    "Persentase tenaga kerja industri kecil terhadap jumlah penduduk",
    "Small-industry workers as a share of the population",
  ),
  direction("unemployment", "Tingkat pengangguran terbuka", "Open unemployment rate"),
  reading(
    "conclusion",
    {
      id: "Elastisitas titik tengah tenaga kerja terhadap unit usaha",
      en: "Midpoint elasticity of workers with respect to business units",
    },
    ["elasticity_midpoint.workers_wrt_units.period"],
    responsivenessOf,
    {
      elastic: {
        id: "di atas satu (tenaga kerja berubah dengan persentase yang lebih besar)",
        en: "above one (workers changed by a larger percentage)",
      },
      proportional: { id: "satu (persentase perubahannya sama)", en: "one (the same percentage)" },
      inelastic: {
        id: "di bawah satu (tenaga kerja berubah dengan persentase yang lebih kecil)",
        en: "below one (workers changed by a smaller percentage)",
      },
      opposite: { id: "negatif (berlawanan arah)", en: "negative (in opposite directions)" },
      unknown: notDefined,
    },
  ),
  reading(
    "conclusion",
    {
      id: "Tingkat pengangguran terbuka dan tenaga kerja: nilai tahunan dibandingkan dengan perubahan tahunan",
      en: "Open unemployment rate and workers: levels against yearly changes",
    },
    ["cor.unemployment_workers.pearson_r", "cor.unemployment_workers.pearson_r_first_differences"],
    agreementOf,
    {
      "same-sign": { id: "tandanya sama", en: "the sign is the same" },
      "opposite-sign": {
        id: "tandanya berbalik bila tren dikeluarkan",
        en: "the sign turns without the trend",
      },
      unknown: notDefined,
    },
  ),
];
