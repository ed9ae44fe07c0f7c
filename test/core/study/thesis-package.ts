import { splitRows } from "../../../src/collect/split-rows";
import type { PackageFiles } from "../../../src/core/study/package-files";
import { readStudy } from "../../../src/core/study/read-study";
import type { Study } from "../../../src/core/study/study";

/** The thesis' Tables 1.1 to 1.3, as CSV. */
export const thesisTables = {
  "population.csv": `year,population,growth_reported
2012,365385,4.58
2013,378348,3.58
2014,380112,1.50
2015,390877,2.83
2016,402286,2.92
`,
  "unemployment.csv": `year,unemployment_rate
2012,4.77
2013,5.09
2014,6.36
2015,7.70
2016,7.70
`,
  "small-industry.csv": `year,units,workers
2012,652,3575
2013,893,5987
2014,967,6321
2015,1040,6657
2016,1940,9425
`,
} as const;

type FileName =
  | keyof typeof thesisTables
  | "labour-force.csv"
  | "datapackage.json"
  | "context.id.md"
  | "context.en.md";

const both = (text: string) => ({ id: text, en: text });

const field = (name: string, type: string, unit: string, constraints: object) => ({
  name,
  type,
  titles: both(name),
  unit: both(unit),
  constraints,
});

const resource = (name: string, fields: object[]) => ({
  name,
  path: `${name}.csv`,
  titles: both(name),
  sources: [{ title: `Publisher of ${name}` }],
  schema: {
    fields: [field("year", "year", "year", { required: true, minimum: 1945, maximum: 2050 }), ...fields],
    primaryKey: "year",
  },
});

const required = { required: true, minimum: 0 };

/** A small descriptor of those tables, with one remark on the units of 2016. */
export function thesisDescriptor() {
  return {
    name: "example",
    titles: { id: "Contoh", en: "Example" },
    version: "1.0.0",
    region: { name: "Kota Contoh", bpsCode: "9999", kind: "kota" },
    remarks: [
      {
        resource: "small-industry",
        year: 2016,
        column: "units",
        kind: "doubtful",
        text: { id: "Mungkin salah cetak.", en: "Perhaps a misprint." },
        alternative: 1040 as number | null,
      },
    ],
    resources: [
      resource("population", [
        field("population", "integer", "persons", required),
        field("growth_reported", "number", "per cent", { minimum: -50, maximum: 50 }),
      ]),
      resource("unemployment", [
        field("unemployment_rate", "number", "per cent", { minimum: 0, maximum: 100 }),
      ]),
      resource("small-industry", [
        field("units", "integer", "business units", required),
        field("workers", "integer", "workers", required),
      ]),
    ],
  };
}

/** The thesis' tables as a data package in memory, with some files in another form (null: without the file). */
export function packageFiles(changed: Partial<Record<FileName, string | null>> = {}): PackageFiles {
  const files: Partial<Record<FileName, string | null>> = {
    "datapackage.json": `${JSON.stringify(thesisDescriptor(), null, 2)}\n`,
    "context.id.md": "Kota ini kecil.\n",
    "context.en.md": "This town is small.\n",
    ...thesisTables,
    ...changed,
  };
  const there = Object.entries(files).flatMap(([name, text]): [string, string][] =>
    text === null ? [] : [[name, text]],
  );
  return { packageName: "example", texts: new Map(there), problems: [], dataHash: "0".repeat(64) };
}

/** The study of the package with these changes. */
export function studyWith(changed: Partial<Record<FileName, string | null>> = {}): Study {
  return readStudy(packageFiles(changed), splitRows);
}
