import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { entryRefusal } from "../entry/refusal";
import type { ReadFailure } from "./read-failure";

/** The largest file that is read: a published table has some tens of kilobytes. */
const LARGEST_FILE_BYTES = 10_000_000;

/**
 * Reads a published file that is no larger than such files are.
 *
 * @throws {Refusal} where there is no such file, or it is too large
 */
export function readPublishedFile(path: string): Uint8Array {
  const refuse = (failure: ReadFailure): never => {
    throw entryRefusal(`${basename(path)} cannot be imported`, [{ place: null, value: null, ...failure }]);
  };
  let file: number | null = null;
  try {
    if (!statSync(path).isFile()) return refuse({ rule: "a file expected", remedy: "name the file itself." });
    file = openSync(path, "r");
    const facts = fstatSync(file);
    if (facts.size > LARGEST_FILE_BYTES)
      return refuse({
        rule: `a file of at most ${LARGEST_FILE_BYTES / 1_000_000} MB expected, this one has ${Math.round(facts.size / 1_000_000)} MB`,
        remedy: "is this the right file? A published table is far smaller.",
      });
    const bytes = new Uint8Array(facts.size);
    const length = readSync(file, bytes, 0, facts.size, 0);
    return bytes.subarray(0, length);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse({
      rule: `a file that can be read expected (${code})`,
      remedy:
        code === "ENOENT"
          ? "there is no such file: check its name and folder."
          : "see to the file's permissions.",
    });
  } finally {
    if (file !== null) closeSync(file);
  }
}
