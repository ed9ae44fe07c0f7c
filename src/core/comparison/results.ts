import * as v from "valibot";
import type { Finding } from "../audit/finding";
import type { Analysis } from "../ledger/analyse";
import type { Quantity } from "../ledger/quantity";
import { regionKinds } from "../study/descriptor";
import { type Region, resourceNames, type Study } from "../study/study";
import { type Language, languages } from "../words/language";
import { Refusal } from "../words/refusal";
import { units } from "../words/unit";

/** The study that a `results.json` tells of. */
export interface ResultsStudy {
  readonly name: string;
  readonly region: Region;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly years: readonly number[];
  readonly dataHash: string;
}

/** A `results.json`, read back. */
export interface Results {
  readonly study: ResultsStudy;
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly findings: readonly Finding[];
}

/** The version of the form of `results.json`. */
const SCHEMA_VERSION = 1;

const localized = v.object(
  Object.fromEntries(languages.map((language) => [language, v.string()])) as Record<
    Language,
    v.StringSchema<undefined>
  >,
);
const year = v.pipe(v.number(), v.integer());
const resource = v.picklist(resourceNames);

const schema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  study: v.object({
    name: v.string(),
    region: v.object({ name: v.string(), bpsCode: v.string(), kind: v.picklist(regionKinds) }),
    firstYear: year,
    lastYear: year,
    years: v.array(year),
    dataHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  quantities: v.record(
    v.string(),
    v.looseObject({
      id: v.string(),
      concept: v.string(),
      value: v.nullable(v.number()),
      unit: v.picklist(Object.keys(units)),
      label: localized,
      source: v.optional(v.looseObject({ resource, column: v.string(), year })),
    }),
  ),
  findings: v.array(
    v.looseObject({
      rule: v.string(),
      severity: v.picklist(["error-likely", "doubtful", "note"]),
      cells: v.array(v.object({ resource, column: v.string(), year })),
      text: localized,
    }),
  ),
});

/**
 * Reads the text of a `results.json`.
 *
 * @param file the file's name, for messages
 * @throws {Refusal} for what is no JSON, or not the results of a report
 */
export function readResults(text: string, file: string): Results {
  const result = v.safeParse(schema, parseJson(text, file));
  if (!result.success) {
    const [issue] = result.issues;
    const place = v.getDotPath(issue);
    throw new Refusal("results", ({ comparison }) =>
      comparison.notResults({ file, place, found: issue.received === "undefined" ? null : issue.received }),
    );
  }
  const { study, quantities, findings } = result.output;
  return {
    study,
    quantities: new Map(Object.entries(quantities as Record<string, unknown>)) as ReadonlyMap<
      string,
      Quantity
    >,
    findings: findings as readonly Finding[],
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal("results", ({ comparison }) =>
      comparison.notJson({ file, reason: (error as Error).message }),
    );
  }
}

/**
 * `results.json`: which data the report was made from, every quantity with its inputs, every finding of the
 * audit. Keys are sorted, and nothing depends on the clock, so the same data give the same bytes.
 */
export function renderResults(study: Study, analysis: Analysis, findings: readonly Finding[]): string {
  const { name, region, years, dataHash } = study;
  const results = {
    schemaVersion: SCHEMA_VERSION,
    study: { name, region, firstYear: years[0], lastYear: years.at(-1), years, dataHash },
    quantities: Object.fromEntries(analysis),
    findings,
  };
  return `${JSON.stringify(results, withSortedKeys, 1)}\n`;
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
