import { type Results, readResults } from "../core/comparison/results";
import { isRefusal } from "../core/words/refusal";

/**
 * Which results the new report is compared with: the last ones that were computed from other data of the same
 * region. So a second report on the same data is compared with the same results as the first.
 *
 * @param current the results of the new report
 * @param results the text of the `results.json` that it replaces, null where there is none
 * @param previous the text of the `results.previous.json` beside it
 * @returns the text to keep as `results.previous.json`, or null where there is nothing to compare with
 */
export function choosePreviousResults(
  current: Results,
  results: string | null,
  previous: string | null,
): string | null {
  const replaced = readIfPossible(results);
  if (replaced !== null && !isOfRegion(replaced, current)) {
    return null;
  }
  const candidates = [results, previous];
  return (
    candidates.find((text) => {
      const candidate = readIfPossible(text);
      return (
        candidate !== null &&
        isOfRegion(candidate, current) &&
        candidate.study.dataHash !== current.study.dataHash
      );
    }) ?? null
  );
}

const isOfRegion = (results: Results, other: Results): boolean =>
  results.study.region.bpsCode === other.study.region.bpsCode;

/** What an older version of the program wrote cannot be compared with, which is no reason to make no report. */
function readIfPossible(text: string | null): Results | null {
  try {
    return text === null ? null : readResults(text, "results.json");
  } catch (error) {
    if (isRefusal(error, "results")) {
      return null;
    }
    throw error;
  }
}
