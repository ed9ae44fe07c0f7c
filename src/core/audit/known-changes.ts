import type { ResourceName } from "../study/study";
import type { Localized } from "../words/language";

/** Something known of the statistics themselves that a strange figure may go back to. */
interface KnownChange {
  readonly resource: ResourceName;
  readonly year: number;
  /** A sentence that names it as a possibility. */
  readonly text: Localized;
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
    text: {
      id: "Batasan industri kecil Kementerian Perindustrian berubah pada Juli 2016 (Permenperin 64/M-IND/PER/7/2016), sehingga cakupan data mungkin berubah pada tahun itu.",
      en: "The Ministry of Industry changed its definition of small industry in July 2016 (Regulation 64/M-IND/PER/7/2016), so that the coverage of the data may have changed in that year.",
    },
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
    text: {
      id: "Survei Angkatan Kerja Nasional Agustus 2016 tidak menghasilkan angka kabupaten/kota (BPS Kota Surabaya, 2017), sehingga angka 2016 mungkin merupakan angka tahun sebelumnya yang digunakan kembali.",
      en: "The national labour force survey of August 2016 gave no figures for regencies and cities (BPS Kota Surabaya, 2017), so that the figure of 2016 may be that of the year before, carried over.",
    },
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
