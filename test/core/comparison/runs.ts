import { audit } from "../../../src/core/audit/audit";
import { type Results, readResults, renderResults } from "../../../src/core/comparison/results";
import { analyse } from "../../../src/core/ledger/analyse";
import type { Study } from "../../../src/core/study/study";
import { studyWith, thesisDescriptor, thesisTables } from "../study/thesis-package";

export type Files = NonNullable<Parameters<typeof studyWith>[0]>;

/** The `results.json` of a study whose data have a hash of that digit. */
export function resultsText(study: Study, digit: string): string {
  const hashed = { ...study, dataHash: digit.repeat(64) };
  return renderResults(hashed, analyse(hashed), audit(hashed));
}

/** The results on the thesis' data with some files in another form. */
export function resultsOf(files: Files = {}, digit = "a"): Results {
  const key = JSON.stringify([files, digit]);
  const known = read.get(key) ?? readResults(resultsText(studyWith(files), digit), "results.json");
  read.set(key, known);
  return known;
}

const read = new Map<string, Results>();

/** The package's files with 2017 added. */
export const withYear2017: Files = {
  "population.csv": `${thesisTables["population.csv"]}2017,412708,2.59\n`,
  "unemployment.csv": `${thesisTables["unemployment.csv"]}2017,9.31\n`,
  "small-industry.csv": `${thesisTables["small-industry.csv"]}2017,1987,9811\n`,
};

/** The package's files with the units of 2016 as a possible misprint would have them. */
export const withUnits1040: Files = {
  "small-industry.csv": thesisTables["small-industry.csv"].replace("1940", "1040"),
};

/** The descriptor of another region. */
export const otherRegion: Files = {
  "datapackage.json": JSON.stringify({
    ...thesisDescriptor(),
    region: { name: "Kabupaten Lain", bpsCode: "8888", kind: "kabupaten" },
  }),
};
