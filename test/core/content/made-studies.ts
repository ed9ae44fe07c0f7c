import type { Study } from "../../../src/core/study/study";
import { studyOf } from "../audit/clean-study";

/** A year of a made-up region; no rate is a blank cell. */
export type Year = readonly [
  year: number,
  population: number,
  rate: number | null,
  units: number,
  workers: number,
];

/** The study of a made-up region. */
export const made = (years: readonly Year[]): Study =>
  studyOf({
    population: years.map(([year, population]) => [year, population, null]),
    unemployment: years.map(([year, , rate]) => [year, rate]),
    smallIndustry: years.map(([year, , , units, workers]) => [year, units, workers]),
  });

export const falling = made([
  [2015, 217_900, 4.1, 190, 1260],
  [2016, 214_200, 4.3, 171, 1010],
  [2017, 209_800, 3.9, 160, 905],
  [2018, 206_900, 3.2, 131, 640],
]);
export const flat = made([
  [2015, 200_000, 5, 150, 700],
  [2016, 200_000, 5, 150, 700],
  [2017, 200_000, 5, 150, 700],
]);
export const fromZero = made([
  [2015, 200_000, null, 0, 0],
  [2016, 210_000, null, 0, 10],
  [2017, 200_000, null, 5, 0],
  [2018, 200_001, 3, 6, 7],
]);
export const allZero = made([
  [2015, 0, null, 0, 0],
  [2016, 0, null, 0, 0],
  [2017, 0, null, 0, 0],
]);
export const withGap = made([
  [2010, 200_000, 3, 50, 300],
  [2011, 201_000, null, 55, 310],
  [2014, 210_000, 4, 80, 500],
  [2015, 211_000, 5, 85, 480],
  [2016, 213_000, 6, 90, 520],
]);
export const exact = made([
  [2010, 200_000, 3, 50, 300],
  [2011, 201_000, 4, 60, 360],
  [2012, 210_000, 5, 80, 480],
  [2013, 220_000, 6, 90, 540],
]);
/** All years but one have the same business units, so that this one alone determines the line. */
export const alone = made([
  [2012, 200_000, 3, 652, 3575],
  [2013, 201_000, 4, 652, 3900],
  [2014, 210_000, 5, 893, 5000],
]);
/** A long study, with a saw-tooth over its growth and a blank rate every seventh year. */
export const long = made(
  Array.from(
    { length: 30 },
    (_, index): Year => [
      1990 + index,
      12_000_000 + index * 300_000,
      index % 7 === 3 ? null : 4 + (index % 5) / 2,
      10_000 + index * 800 + (index % 3) * 500,
      40_000 + index * 6000 + (index % 4) * 2500,
    ],
  ),
);

const opposite = made([
  [2015, 200_000, 5, 100, 900],
  [2016, 203_000, 5.2, 120, 850],
  [2017, 206_000, 5.1, 131, 790],
  [2018, 210_000, 5.6, 150, 760],
  [2019, 213_000, 5.9, 166, 700],
]);
const constantUnits = made([
  [2015, 200_000, 5, 300, 900],
  [2016, 203_000, 5.2, 300, 950],
  [2017, 206_000, 5.1, 300, 990],
  [2018, 210_000, 5.6, 300, 1060],
]);
/** Five workers a unit in every year. */
const proportional = made([
  [2015, 200_000, 5, 100, 500],
  [2016, 203_000, 5.2, 120, 600],
  [2017, 206_000, 5.1, 131, 655],
  [2018, 210_000, 5.6, 150, 750],
]);
const constantWorkers = made([
  [2015, 200_000, 5, 100, 900],
  [2016, 203_000, 5.2, 120, 900],
  [2017, 206_000, 5.1, 131, 900],
  [2018, 210_000, 5.6, 150, 900],
]);
const firstZero = made([
  [2015, 200_000, 5, 0, 0],
  [2016, 203_000, 5.2, 20, 80],
  [2017, 206_000, 5.1, 31, 130],
  [2018, 210_000, 5.6, 40, 130],
]);
const threeYears = made([
  [2010, 200_000, 3, 50, 300],
  [2011, 201_000, 4, 55, 390],
  [2012, 210_000, 4.4, 80, 500],
]);
const noRates = made([
  [2018, 200_000, null, 50, 300],
  [2019, 201_000, null, 55, 390],
  [2020, 210_000, null, 80, 500],
]);
const oneRateMissing = made([
  [2015, 200_000, 7, 100, 900],
  [2016, 203_000, null, 120, 1010],
  [2017, 206_000, 7.1, 131, 1090],
  [2018, 210_000, 7.3, 150, 1160],
  [2019, 213_000, 7.4, 166, 1300],
]);
const twentyFiveYears = made(
  Array.from(
    { length: 25 },
    (_, index): Year => [
      1996 + index,
      300_000 + index * 6100 + (index % 2) * 900,
      5 + ((index * 7) % 11) / 4,
      600 + index * 41 + ((index * 5) % 7) * 11,
      3100 + index * 190 + ((index * 3) % 8) * 70,
    ],
  ),
);
/** A misprint tenfold. */
const outlier = made([
  [2015, 200_000, 5, 100, 500],
  [2016, 203_000, 5.2, 1120, 560],
  [2017, 206_000, 5.1, 119, 610],
  [2018, 210_000, 5.6, 131, 660],
  [2019, 213_000, 5.9, 140, 690],
]);
/** Workers rise by less than the population. */
const shareFalls = made([
  [2015, 200_000, 5, 100, 1000],
  [2016, 210_000, 5.2, 105, 1030],
  [2017, 221_000, 5.1, 108, 1060],
  [2018, 233_000, 5.6, 113, 1100],
]);
const populationStays = made([
  [2015, 200_000, 5, 100, 1000],
  [2016, 200_300, 5.2, 105, 1030],
  [2017, 200_700, 5.1, 108, 1090],
  [2018, 201_100, 5.6, 113, 1100],
]);
/** Values of a million and more, and below ten. */
const farApart = made([
  [2015, 35_000_000, 5, 3, 1_000_000],
  [2016, 35_400_000, 5.2, 4, 1_200_000],
  [2017, 35_700_000, 5.1, 6, 1_250_000],
  [2018, 36_100_000, 5.6, 8, 1_600_000],
]);

/** The studies on which every text that the data choose is read. */
export const wordedStudies: Readonly<Record<string, Study>> = {
  falling,
  opposite,
  flat,
  constantUnits,
  proportional,
  constantWorkers,
  firstZero,
  fromZero,
  allZero,
  threeYears,
  noRates,
  oneRateMissing,
  twentyFiveYears,
  outlier,
  shareFalls,
  populationStays,
  farApart,
  withGap,
  exact,
  alone,
};
