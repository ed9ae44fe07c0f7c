import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Refusal } from "../core/words/refusal";

const NEXT_SUFFIX = ".serapan-next";

/** A file that is to have another text. */
export interface Replacement {
  readonly path: string;
  /** The text as it was when the new one was worked out. */
  readonly was: string;
  readonly text: string;
}

/**
 * Gives files new texts. Each is written beside its file first and then moved over it, so that a file is
 * always whole, and none is touched where one cannot be written. A file that has its text already is left.
 *
 * @returns the paths of the files that were changed
 * @throws {Refusal} with every file as it was, where one is no longer what it was
 */
export function replaceFiles(files: readonly Replacement[]): readonly string[] {
  for (const { path, was } of files) {
    if (readFileSync(path, "utf8") !== was) {
      throw new Refusal("changed", ({ kernel }) => kernel.changedMeanwhile({ path }));
    }
  }
  const changed = files.filter(({ was, text }) => was !== text);
  try {
    for (const { path, text } of changed) {
      writeFileSync(path + NEXT_SUFFIX, text);
    }
    for (const { path } of changed) {
      renameSync(path + NEXT_SUFFIX, path);
    }
  } finally {
    for (const { path } of changed) {
      rmSync(path + NEXT_SUFFIX, { force: true });
    }
  }
  return changed.map(({ path }) => path);
}
