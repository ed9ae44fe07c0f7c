import { readFileSync } from "node:fs";
import { Refusal } from "../core/words/refusal";
import { writeFilesWhole } from "../write-file-whole";

/** A file that is to have another text. */
export interface Replacement {
  readonly path: string;
  /** The text as it was when the new one was worked out. */
  readonly was: string;
  readonly text: string;
}

/**
 * Gives files new texts, each whole, and none where one cannot be written. A file that has its text already is left.
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
  const changed = new Map(
    files.filter(({ was, text }) => was !== text).map(({ path, text }) => [path, text]),
  );
  writeFilesWhole(changed);
  return [...changed.keys()];
}
