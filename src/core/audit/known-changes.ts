import type { ResourceName } from "../study/study";
import type { Say } from "../words/language";

/** Something known of the statistics themselves that a strange figure may go back to. */
interface KnownChange {
  readonly resource: ResourceName;
  readonly year: number;
  /** A sentence that names it as a possibility. */
  readonly say: Say;
}

/**
 * Changes of a definition. Regulation of the Minister of Industry 64/M-IND/PER/7/2016 under Law 3/2014:
 * from July 2016 small industry has at most 19 workers and less than Rp 1 billion of investment;
 * before, as far as known, it was told by investment alone.
 */
const definitionChanges: readonly KnownChange[] = [
  {
    resource: "small-industry",
    year: 2016,
    say: ({ audit }) => audit.known.smallIndustryDefinitionOf2016,
  },
];

/**
 * Years without a survey behind the figures of regencies and cities. BPS Kota Surabaya, press release of
 * 20 December 2017: the national labour force survey of August 2016 gives no such estimates.
 */
const surveyGaps: readonly KnownChange[] = [
  {
    resource: "unemployment",
    year: 2016,
    say: ({ audit }) => audit.known.noLabourForceSurveyOf2016,
  },
];

/** The change of definition between two years (the later one included), if one is known. */
export function definitionChangeBetween(
  resource: ResourceName,
  before: number,
  year: number,
): KnownChange | undefined {
  return definitionChanges.find(
    (change) => change.resource === resource && change.year > before && change.year <= year,
  );
}

/** The survey gap in one of these years, if one is known. */
export function surveyGapIn(resource: ResourceName, years: readonly number[]): KnownChange | undefined {
  return surveyGaps.find((gap) => gap.resource === resource && years.includes(gap.year));
}
