import { columns, columnsOf, resourceNames, tables, yearRule } from "../../core/study/columns";
import type { ThesisDescriptor } from "../../core/study/descriptor";
import type { Region, ResourceName } from "../../core/study/study";
import { inEachLanguage, languages, type Words } from "../../core/words/language";

/** Titles in every language, and the first of them as Frictionless' own. */
const titled = (say: (words: Words) => string) => {
  const titles = inEachLanguage(say);
  return { title: titles[languages[0] as keyof typeof titles], titles };
};

/**
 * The descriptor of a new region's package, with the publishers that such tables usually have;
 * the researcher corrects them.
 */
export function templateDescriptor(
  region: Region,
  firstPossibleYear: number,
  lastPossibleYear: number,
  thesis?: ThesisDescriptor,
): object {
  return {
    profile: "tabular-data-package",
    name: packageName(region.name),
    ...titled(({ study }) => study.packageTitle({ region: region.name })),
    version: "0.1.0",
    region,
    contributors: [],
    ...(thesis !== undefined && { thesis }),
    assumptions: {
      labourForcePercentOfPopulation: [40, 50],
      reason: inEachLanguage(({ study }) => study.labourForceAssumption),
    },
    resources: resourceNames.map((table) =>
      resourceOf(table, region.name, [firstPossibleYear, lastPossibleYear]),
    ),
    remarks: [],
  };
}

function resourceOf(
  table: ResourceName,
  region: string,
  [minimum, maximum]: readonly [number, number],
): object {
  const year = field("year", yearRule.type, { required: true, unique: true, minimum, maximum });
  const others = columnsOf(table).map((name) => {
    const { type, isNeeded, usual } = columns[name];
    return field(name, type, {
      ...(isNeeded ? { required: true } : {}),
      minimum: usual.minimum,
      ...(usual.maximum === null ? {} : { maximum: usual.maximum }),
    });
  });
  return {
    profile: "tabular-data-resource",
    name: table,
    path: `${table}.csv`,
    ...titled(({ study }) => study.tables[table].title({ region })),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    sources: [{ title: `${tables[table].usualPublisher} ${region}` }],
    schema: { fields: [year, ...others], primaryKey: "year", missingValues: [""] },
  };
}

function field(
  name: keyof Words["study"]["columns"],
  type: string,
  constraints: Readonly<Record<string, number | boolean>>,
): object {
  return {
    name,
    type,
    ...titled(({ study }) => study.columns[name].title),
    unit: inEachLanguage(({ study }) => study.columns[name].unit),
    constraints,
  };
}

/** Frictionless' form of a name: small letters, digits and hyphens. */
export function packageName(region: string): string {
  const plain = region.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
