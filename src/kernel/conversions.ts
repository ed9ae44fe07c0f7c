import type { Converter, ConvertResult } from "tslab/dist/converter";
import { digest, pruneEntries, readEntry, touchEntry, writeEntry } from "./kept-entries";
import type { ConversionCounts } from "./protocol";

/** Some 60 reports' worth of cells; an entry has about 5 kB. */
const LIMITS = { entries: 8_000, bytes: 100_000_000 };

export interface ConversionMemory {
  /** Remembers what `make()` would convert, and makes the converter only when it must. */
  convert(previousDeclarations: string, source: string, place: string, make: () => Converter): ConvertResult;
  /** What is remembered of it; undefined where it would have to be converted. */
  recall(previousDeclarations: string, source: string, place: string): ConvertResult | undefined;
  counts(): ConversionCounts;
}

/**
 * The memory of conversions. What tslab's `convert(previousDeclarations, source)` returns depends on both,
 * on the depth of the notebook's folder (`place`), and on the environment: tslab, Node, and the declarations
 * of the packages that the cell imports. So it is kept under a hash of all of them, for this process and,
 * where a folder is given, between runs. Conversions with diagnostics are not kept.
 *
 * @param environment what the conversions depend on besides the cells, as a text
 */
export function createConversionMemory(environment: string, folder?: string): ConversionMemory {
  const known = new Map<string, ConvertResult>();
  let made = 0;
  let remembered = 0;
  const keyOf = (...parts: readonly string[]) => digest(environment, ...parts);
  function recallBy(key: string): ConvertResult | undefined {
    const kept = known.get(key) ?? (folder === undefined ? undefined : readKept(folder, key));
    if (kept) {
      known.set(key, kept);
      remembered++;
    }
    return kept;
  }
  return {
    recall: (previousDeclarations, source, place) => recallBy(keyOf(place, previousDeclarations, source)),
    convert(previousDeclarations, source, place, make) {
      const key = keyOf(place, previousDeclarations, source);
      const kept = recallBy(key);
      if (kept) {
        return kept;
      }
      made++;
      const result = make().convert(previousDeclarations, source);
      if (result.diagnostics.length === 0) {
        known.set(key, result);
        if (folder !== undefined) {
          writeEntry(folder, key, result);
        }
      }
      return result;
    },
    counts: () => ({ made, remembered }),
  };
}

function readKept(folder: string, key: string): ConvertResult | undefined {
  const entry = readEntry(folder, key) as ConvertResult | undefined;
  if (entry) {
    touchEntry(folder, key, new Date());
  }
  return entry;
}

/** Removes the conversions used longest ago, beyond what is worth keeping. */
export function pruneConversions(folder: string): void {
  pruneEntries(folder, LIMITS);
}

/**
 * Whether a cell takes code from a file beside the notebook, or is itself such a file for others
 * (tslab's `@module`). What it converts to depends on that file as well, so it is not remembered.
 */
export function usesLocalFiles(source: string): boolean {
  return /(?:from|import|require)\s*\(?\s*["'`]\.{0,2}\//.test(source) || /@module\s+\w/.test(source);
}
