import type { Estimate } from "../statistics";
import * as statistics from "../statistics";
import type { ObservedSeries } from "../study/study";
import { inEachLanguage, type Localized } from "../words/language";
import type { SeriesUnit } from "../words/unit";

/** What is computed of a series beside its values. */
export type SeriesAnalysis =
  /** Index numbers with the first year as 100. */
  | "index"
  /** Changes from year to year and over the period. */
  | "growth"
  /** Mean, spread, extremes. */
  | "description"
  /** Mann and Kendall's test. */
  | "monotony"
  /** Linear and exponential trend, forecast. */
  | "trend";

/** A column that is a series of the analysis; the published growth is a check of one. */
type PublishedColumn = Exclude<ObservedSeries, "growth_reported">;

/** A series of the analysis: a published column, or one that is computed from two of them. */
interface Series {
  readonly unit: SeriesUnit;
  /** How a year's value is made; not given for what is published. */
  readonly computed?: {
    readonly of: readonly [PublishedColumn, PublishedColumn];
    readonly compute: (first: number, second: number) => Estimate;
    readonly formula: string;
  };
  readonly analyses: readonly SeriesAnalysis[];
  /** Its place among the key figures, and how its change over the period is given there. */
  readonly keyFigure?: { readonly place: number; readonly change: "growth_pct" | "growth_abs" };
}

const ofEverySeries = ["index", "growth", "description", "monotony"] as const;
const ofPublishedSeries = [...ofEverySeries, "trend"] as const;

const percentageShare = { compute: statistics.percentageShare, formula: "100 × {0} ÷ {1}" } as const;

/** The series of the analysis; their names are in the words, under the same keys. */
const declared = {
  population: { unit: "persons", analyses: ofPublishedSeries },
  unemployment: {
    unit: "percent",
    analyses: ofPublishedSeries,
    keyFigure: { place: 5, change: "growth_abs" },
  },
  units: {
    unit: "business_units",
    analyses: ofPublishedSeries,
    keyFigure: { place: 2, change: "growth_pct" },
  },
  workers: {
    unit: "workers",
    analyses: ofPublishedSeries,
    keyFigure: { place: 1, change: "growth_pct" },
  },
  workers_per_unit: {
    unit: "workers_per_unit",
    computed: { of: ["workers", "units"], compute: statistics.ratio, formula: "{0} ÷ {1}" },
    analyses: ofEverySeries,
    keyFigure: { place: 3, change: "growth_pct" },
  },
  workers_share_of_population_pct: {
    unit: "percent",
    computed: { of: ["workers", "population"], ...percentageShare },
    analyses: ofEverySeries,
    keyFigure: { place: 4, change: "growth_abs" },
  },
  labour_force: { unit: "people", analyses: ["growth"] },
  employed: { unit: "people", analyses: ["growth"] },
  unemployed: {
    unit: "people",
    computed: {
      of: ["labour_force", "employed"],
      compute: (all, employed) => statistics.absoluteGrowth(employed, all),
      formula: "{0} − {1}",
    },
    analyses: ["growth"],
  },
  workers_share_of_labour_force_pct: {
    unit: "percent",
    computed: { of: ["workers", "labour_force"], ...percentageShare },
    analyses: ["growth"],
  },
  workers_share_of_employed_pct: {
    unit: "percent",
    computed: { of: ["workers", "employed"], ...percentageShare },
    analyses: ["growth"],
  },
} as const satisfies Record<string, Series>;

export type SeriesName = keyof typeof declared;

export const series: Readonly<Record<SeriesName, Series>> = declared;

export const seriesNames = Object.keys(declared) as readonly SeriesName[];

/** The series that are published, each under the name of its column in the study. */
export type PublishedSeries = SeriesName & PublishedColumn;

/** The series that trend lines and forecasts are drawn for. */
export type TrendSeries = {
  [Name in SeriesName]: "trend" extends (typeof declared)[Name]["analyses"][number] ? Name : never;
}[SeriesName];

const takesPartIn = (analysis: SeriesAnalysis) => (name: SeriesName) =>
  series[name].analyses.includes(analysis);

/** The series that take part in an analysis. */
export const seriesIn = (analysis: SeriesAnalysis): readonly SeriesName[] =>
  seriesNames.filter(takesPartIn(analysis));

export const trendSeries: readonly TrendSeries[] = seriesNames.filter((name): name is TrendSeries =>
  takesPartIn("trend")(name),
);

// Its type is written down: an inferred one is declared in an order that depends on what was compiled before,
// and declarations that change have every cell converted anew.
export const publishedSeries: readonly PublishedSeries[] = seriesNames.filter(
  (name): name is PublishedSeries => series[name].computed === undefined,
);

/** What a series is called. */
export const seriesLabel = (name: SeriesName): Localized =>
  inEachLanguage((words) => words.ledger.series[name]);

/** The id of a series' value in a year. */
export function valueId(name: SeriesName | PublishedColumn, year: number): string {
  return `value.${name}.${year}`;
}

/** The ids of a series' values in some years. */
export const valueIds = (name: SeriesName, years: readonly number[]): readonly string[] =>
  years.map((year) => valueId(name, year));
