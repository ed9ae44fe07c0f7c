import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openStudy } from "../../src/collect/open-package";
import { splitRows } from "../../src/collect/split-rows";
import { readStudy } from "../../src/core/study/read-study";
import type { Remark, Study } from "../../src/core/study/study";
import { dataFolder } from "../../src/paths";
import { withLabourForce } from "../core/study/with-labour-force";

/** A made-up region's series, a figure a year; null where none was published. */
interface Series {
  readonly years: readonly number[];
  readonly population: readonly number[];
  /** Open unemployment rate, per cent. */
  readonly rates: readonly (number | null)[];
  readonly units: readonly number[];
  readonly workers: readonly number[];
  /** Population growth as published, per cent; not given: none was. */
  readonly growth?: readonly (number | null)[];
  readonly remarks?: readonly Omit<Remark, "text">[];
}

const thesis = openStudy(dataFolder("kota-kupang"));
const descriptor = readFileSync(join(dataFolder("kota-kupang"), "datapackage.json"), "utf8");

const belu = { name: "Kabupaten Belu", bpsCode: "5304", kind: "kabupaten" };

/** The study of such series: the thesis' package with its tables replaced. */
function studyOfSeries({ years, population, rates, units, workers, growth, remarks }: Series): Study {
  const { resources, ...rest } = JSON.parse(descriptor.replaceAll("Kota Kupang", belu.name));
  for (const resource of resources) {
    delete resource.publishedTitle;
  }
  const text = { id: "Angka ini diragukan.", en: "This figure is doubtful." };
  const table = (header: string, ...columns: (readonly (number | null)[])[]) =>
    `${[header, ...years.map((year, row) => [year, ...columns.map((column) => column[row] ?? "")].join(","))].join("\n")}\n`;
  const files = {
    "datapackage.json": JSON.stringify({
      ...rest,
      resources,
      region: belu,
      remarks: (remarks ?? []).map((remark) => ({ ...remark, text })),
    }),
    "context.id.md": `${belu.name} adalah daerah contoh.\n`,
    "context.en.md": `${belu.name} is a made-up region.\n`,
    "population.csv": table("year,population,growth_reported", population, growth ?? []),
    "unemployment.csv": table("year,unemployment_rate", rates),
    "small-industry.csv": table("year,units,workers", units, workers),
  };
  const texts = new Map(Object.entries(files));
  return readStudy({ packageName: "belu", texts, problems: [], dataHash: "0".repeat(64) }, splitRows);
}

const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
const same = (value: number, count: number) => Array.from({ length: count }, () => value);
const scaled = (values: readonly number[], factor: number) =>
  values.map((value) => Math.round(value * factor));

const growing: Series = {
  years: from(2015, 6),
  population: [200_100, 203_400, 206_900, 209_800, 214_200, 217_900],
  rates: [3.1, 3.4, 3.2, 3.9, 4.3, 4.1],
  units: [100, 118, 131, 160, 171, 190],
  workers: [420, 510, 640, 905, 1010, 1260],
};

const long = from(0, 25);

function withoutAssumptions({ assumptions: _, ...study }: Study): Study {
  return study;
}

const doubtful = (column: string, year: number, alternative: number | null) =>
  ({
    resource:
      column === "unemployment_rate"
        ? "unemployment"
        : column === "population"
          ? "population"
          : "small-industry",
    year,
    column,
    kind: "doubtful",
    alternative,
  }) as const;

const grown = studyOfSeries(growing);

/** Studies on which every sentence that data choose is read, by what is special in them. */
export const studies: Readonly<Record<string, Study>> = {
  "the thesis": thesis,
  "the thesis with a labour force": withLabourForce(thesis),
  "small industry grows": grown,
  "nothing supposed of the labour force": withoutAssumptions(grown),
  "everything falls": studyOfSeries({
    years: from(2015, 6),
    population: [217_900, 216_200, 214_800, 213_500, 212_100, 211_290],
    rates: [6.4, 6.1, 5.8, 5.2, 4.9, 4.4],
    units: [190, 171, 160, 131, 118, 100],
    workers: [1260, 1010, 905, 640, 510, 420],
    growth: [null, -0.78, -0.65, -0.61, -0.66, -0.38],
  }),
  "workers fall while business units rise": studyOfSeries({
    ...growing,
    workers: [1260, 1190, 1130, 1015, 960, 890],
  }),
  "nothing changes": studyOfSeries({
    years: from(2012, 5),
    population: same(200_000, 5),
    rates: same(5, 5),
    units: same(300, 5),
    workers: same(1500, 5),
  }),
  "business units stay the same": studyOfSeries({ ...growing, units: same(150, 6) }),
  "workers are five a business unit": studyOfSeries({ ...growing, workers: scaled(growing.units, 5) }),
  "workers stay the same": studyOfSeries({ ...growing, workers: same(700, 6) }),
  "no workers in the first year": studyOfSeries({
    ...growing,
    units: [10, 14, 19, 25, 28, 33],
    workers: [0, 30, 55, 80, 101, 130],
  }),
  "three years": studyOfSeries({
    years: from(2019, 3),
    population: [412_300, 418_900, 424_100],
    rates: [6.1, 7.4, 6.9],
    units: [340, 402, 389],
    workers: [1720, 2115, 1980],
  }),
  "three years without any rate": studyOfSeries({
    years: from(2019, 3),
    population: [412_300, 418_900, 424_100],
    rates: [null, null, null],
    units: [340, 402, 431],
    workers: [1720, 2115, 2260],
  }),
  "one rate missing": studyOfSeries({
    ...growing,
    years: from(2015, 6),
    rates: [7, 7.1, null, 7.3, 7.2, 7.4],
  }),
  "the first rate missing": studyOfSeries({ ...growing, rates: [null, 3.4, 3.2, 3.9, 4.3, 4.1] }),
  "one rate only": studyOfSeries({ ...growing, rates: [null, null, 3.2, null, null, null] }),
  "twenty-five years": studyOfSeries({
    years: from(1995, 25),
    population: long.map((year) => Math.round(180_000 * 1.018 ** year + 900 * Math.sin(year))),
    rates: long.map((year) => Number((6 + 1.7 * Math.sin(year / 3) + 0.04 * year).toFixed(2))),
    units: long.map((year) => Math.round(300 + 14 * year + 60 * Math.sin(year / 2))),
    workers: long.map((year) => Math.round(1400 + 75 * year + 330 * Math.sin(year / 2 + 0.3))),
  }),
  "twelve noisy years": studyOfSeries({
    years: from(2008, 12),
    population: [
      301_200, 306_900, 310_100, 316_800, 321_300, 329_900, 333_800, 340_200, 344_700, 352_300, 356_100,
      363_800,
    ],
    rates: [5.2, 6.4, 4.9, 7.1, 5.5, 6.2, 5.9, 4.6, 6.8, 5.1, 6.6, 5.3],
    units: [410, 388, 431, 402, 396, 422, 415, 381, 440, 408, 399, 427],
    workers: [2150, 2290, 2040, 2210, 2330, 2110, 2190, 2260, 2080, 2240, 2170, 2200],
  }),
  "business units misprinted tenfold": studyOfSeries({
    ...growing,
    units: [100, 118, 1310, 160, 171, 190],
    remarks: [doubtful("units", 2017, 131)],
  }),
  "the sign turns in changes": studyOfSeries({
    ...growing,
    rates: [5.1, 5.9, 5.6, 6.3, 7.1, 6.8],
    workers: [420, 400, 640, 560, 540, 760],
  }),
  "two changes of the rate only": studyOfSeries({ ...growing, rates: [5.1, 5.9, 5.6, null, null, 6.8] }),
  "workers grow and their share falls": studyOfSeries({
    ...growing,
    population: scaled(growing.population, 1).map((value, index) => value + 9000 * index),
    workers: [420, 424, 433, 441, 449, 462],
  }),
  "the population hardly moves": studyOfSeries({
    ...growing,
    population: [200_100, 200_300, 200_450, 200_700, 200_900, 201_200],
  }),
  "fewer workers with more business units": studyOfSeries({
    ...growing,
    workers: [1260, 1185, 1130, 1008, 962, 880],
  }),
  "an even number of years with a gap": studyOfSeries({
    years: [2010, 2011, 2012, 2013, 2015, 2016, 2017],
    population: [150_200, 152_700, 155_900, 158_100, 164_800, 167_300, 171_100],
    rates: [4.2, 4.6, 4.4, 5.1, 5.6, 5.2, 5.9],
    units: [210, 236, 244, 271, 309, 318, 342],
    workers: [1010, 1180, 1195, 1340, 1502, 1560, 1695],
  }),
  "a relation that no ordering reaches": studyOfSeries({
    years: from(2008, 12),
    population: from(0, 12).map((year) => 300_000 + 5_000 * year),
    rates: [5.2, 5.4, 4.9, 5.1, 5.5, 6.2, 5.9, 5.6, 5.8, 6.1, 6.6, 6.3],
    units: from(0, 12).map((year) => 300 + 31 * year),
    workers: from(0, 12).map((year) => 1500 + 160 * year + (year % 3)),
  }),
  "the thesis with another year": studyOfSeries({
    years: from(2012, 6),
    population: [365_385, 378_348, 380_112, 390_877, 402_286, 412_708],
    rates: [4.77, 5.09, 6.36, 7.7, 7.7, 7.9],
    units: [652, 893, 967, 1040, 1940, 2010],
    workers: [3575, 5987, 6321, 6657, 9425, 9800],
    growth: [4.58, 3.58, 1.5, 2.83, 2.92, 2.59],
  }),
  "population in round thousands": studyOfSeries({
    ...growing,
    population: [200_000, 203_000, 206_000, 209_000, 212_000, 215_000],
  }),
  "two columns swapped in one year": studyOfSeries({
    ...growing,
    units: [100, 118, 640, 160, 171, 190],
    workers: [420, 510, 131, 905, 1010, 1260],
  }),
  "figures of millions": studyOfSeries({
    ...growing,
    population: scaled(growing.population, 1250),
    units: scaled(growing.units, 12_345),
    workers: scaled(growing.workers, 12_345),
  }),
  "figures below ten": studyOfSeries({
    ...growing,
    population: [900, 910, 925, 931, 940, 952],
    units: [1, 1, 2, 2, 3, 3],
    workers: [1, 2, 4, 5, 8, 9],
  }),
  "the population falls and small industry does not": studyOfSeries({
    ...growing,
    population: [217_900, 216_200, 214_800, 213_500, 212_100, 211_290],
    workers: [1000, 1002, 998, 1001, 999, 1000],
  }),
  "another reading of a cell turns everything": studyOfSeries({
    ...growing,
    workers: [420, 510, 480, 530, 470, 560],
    remarks: [
      doubtful("workers", 2020, 320),
      doubtful("unemployment_rate", 2020, 2.1),
      doubtful("units", 2020, 90),
    ],
  }),
  "a share shown as the same": studyOfSeries({
    years: from(2015, 3),
    population: same(1_000_000, 3),
    rates: [3, 4, 5],
    units: [200_000, 200_400, 200_001],
    workers: [18_151, 18_300, 18_249],
  }),
};
