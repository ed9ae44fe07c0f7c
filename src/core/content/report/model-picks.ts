import type { Analysis } from "../../ledger/analyse";
import { periodOf } from "../../ledger/growth";
import { quantityOf } from "../../ledger/key-figures";
import { mostInfluential, yearOf } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import { type SeriesName, valueId } from "../../ledger/series";
import type { Study } from "../../study/study";
import { firstYear, lastYear } from "../../study/study-years";

/** The year that matters most for where a line runs, and what it does to the line. */
export interface InfluentialYear {
  readonly year: string;
  /** Not defined where the year alone determines the line. */
  readonly cooksDistance: Quantity;
  readonly leverage: Quantity;
  readonly slopeWithout: Quantity;
}

/** The quantities of a fitted line under short names. */
export interface ModelPicks {
  readonly n: Quantity;
  readonly slope: Quantity;
  readonly slopeLow: Quantity;
  readonly slopeHigh: Quantity;
  readonly slopeP: Quantity;
  readonly slopeT: Quantity;
  readonly intercept: Quantity;
  readonly df: Quantity;
  readonly r2: Quantity;
  /** Null where no year's influence is defined. */
  readonly influential: InfluentialYear | null;
}

/** Picks the quantities of a model that has yearly diagnostics. */
export function pickModel(analysis: Analysis, id: string, years: readonly number[]): ModelPicks {
  const get = (name: string) => quantityOf(analysis, `${id}.${name}`);
  const most = mostInfluential(
    years.map((year) => analysis.get(`${id}.cooks_distance.${year}`)).filter((q) => q !== undefined),
  );
  return {
    n: get("n"),
    slope: get("slope"),
    slopeLow: get("slope_ci95_low"),
    slopeHigh: get("slope_ci95_high"),
    slopeP: get("slope_p"),
    slopeT: get("slope_t"),
    intercept: get("intercept"),
    df: get("df_residual"),
    r2: get("r2"),
    influential:
      most === null
        ? null
        : {
            year: yearOf(most),
            cooksDistance: most,
            leverage: get(`hat.${yearOf(most)}`),
            slopeWithout: get(`slope_without.${yearOf(most)}`),
          },
  };
}

/** The quantities that tell how two series move together, under short names. */
export interface AssociationPicks {
  readonly r: Quantity;
  readonly low: Quantity;
  readonly high: Quantity;
  readonly permutationP: Quantity;
  readonly permutationCount: Quantity;
  readonly orderings: Quantity;
  /** Of the t-test of r. */
  readonly p: Quantity;
  readonly n: Quantity;
  /** The smallest p that the permutation test can give for so many years. */
  readonly permutationFloor: Quantity;
  readonly rOfChanges: Quantity;
  readonly pOfChanges: Quantity;
  readonly nOfChanges: Quantity;
  readonly permutationPOfChanges: Quantity;
  readonly rGivenYear: Quantity;
  readonly spearman: Quantity;
  readonly kendall: Quantity;
}

/** Picks the quantities of a pair of series, as `cor.unemployment_workers`. */
export function pickAssociation(analysis: Analysis, pair: string): AssociationPicks {
  const get = (name: string) => quantityOf(analysis, `cor.${pair}.${name}`);
  return {
    r: get("pearson_r"),
    low: get("pearson_ci95_low_fisher"),
    high: get("pearson_ci95_high_fisher"),
    permutationP: get("pearson_perm_p_two_sided"),
    permutationCount: get("pearson_perm_count_two_sided"),
    orderings: get("pearson_perm_orderings"),
    p: get("pearson_p_t"),
    n: get("n"),
    permutationFloor: get("pearson_perm_p_floor"),
    pOfChanges: get("pearson_p_t_first_differences"),
    rOfChanges: get("pearson_r_first_differences"),
    nOfChanges: get("n_first_differences"),
    permutationPOfChanges: get("pearson_perm_p_first_differences"),
    rGivenYear: get("pearson_partial_given_year"),
    spearman: get("spearman_rho"),
    kendall: get("kendall_tau_b"),
  };
}

/** What the linear trend of a series says of a year ahead, with its prediction interval. */
export interface ForecastPicks {
  readonly year: string;
  readonly fit: Quantity;
  readonly low: Quantity;
  readonly high: Quantity;
}

/** Picks a forecast of the ledger. */
export function pickForecast(analysis: Analysis, series: string, year: number): ForecastPicks {
  const get = (part: string) => quantityOf(analysis, `forecast.trend.${series}.${year}.${part}`);
  return { year: String(year), fit: get("fit"), low: get("pi95_low"), high: get("pi95_high") };
}

/** Two bounds, the lower one first. */
export type Bounds = readonly [low: Quantity, high: Quantity];

/** Small-industry workers against the labour force: as published, or else under the bounds that are supposed of it. */
export interface LabourForcePicks {
  /** Workers as a share of the labour force, and of the employed, per cent, of each year. */
  readonly share: readonly Quantity[];
  readonly shareOfEmployed: readonly Quantity[];
  /** The labour force without the employed, of each year. */
  readonly unemployed: readonly Quantity[];
  readonly isPublished: boolean;
  /** Null where nothing is supposed, or nothing needs to be. */
  readonly illustration: {
    /** The labour force as a share of the population, per cent. */
    readonly supposed: Bounds;
    readonly first: Bounds;
    readonly last: Bounds;
    /** The workers gained as a share of the labour force's growth; null unless both grew. */
    readonly gain: Bounds | null;
  } | null;
}

/** Picks the quantities of the labour force. */
export function pickLabourForce(analysis: Analysis, study: Study): LabourForcePicks {
  const yearly = (series: SeriesName) =>
    study.years.map((year) => quantityOf(analysis, valueId(series, year)));
  const bounds = (id: string, when: string): Bounds => [
    quantityOf(analysis, `${id}_low${when}`),
    quantityOf(analysis, `${id}_high${when}`),
  ];
  const share = yearly("workers_share_of_labour_force_pct");
  const isPublished = share.some(({ value }) => value !== null);
  const illustrated = "illustration.workers_share_of_labour_force_pct";
  const last = bounds(illustrated, `.${lastYear(study)}`);
  const hasGrown = (["workers", "population"] as const).every(
    (series) => (quantityOf(analysis, `growth_abs.${series}.${periodOf(study)}`).value ?? 0) > 0,
  );
  return {
    share,
    shareOfEmployed: yearly("workers_share_of_employed_pct"),
    unemployed: yearly("unemployed"),
    isPublished,
    illustration:
      isPublished || last[0].value === null
        ? null
        : {
            supposed: bounds("assumption.labour_force_pct_of_population", ""),
            first: bounds(illustrated, `.${firstYear(study)}`),
            last,
            gain: hasGrown
              ? bounds("illustration.workers_per_100_new_labour_force", `.${periodOf(study)}`)
              : null,
          },
  };
}
