import type { Finding } from "../core/audit/finding";
import type { Analysis } from "../core/ledger/analyse";
import type { Study } from "../core/study/study";

/** The version of the form of `results.json`. */
const RESULTS_SCHEMA_VERSION = 1;

/**
 * `results.json`: which data the report was made from, every quantity with its inputs, every finding of the
 * audit. Keys are sorted, and nothing depends on the clock, so the same data give the same bytes.
 */
export function renderResults(study: Study, analysis: Analysis, findings: readonly Finding[]): string {
  const { name, region, years, dataHash } = study;
  const results = {
    schemaVersion: RESULTS_SCHEMA_VERSION,
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
