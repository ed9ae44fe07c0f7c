import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type Advice, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import { importRefusal } from "../entry/refusal";

/** The largest file that is read: a published table has some tens of kilobytes, one of all regions some megabytes. */
const LARGEST_FILE_BYTES = 40_000_000;

/**
 * Reads a published file that is no larger than such files are.
 *
 * @throws {Refusal} where there is no such file, or it is too large
 */
export function readPublishedFile(path: string): Uint8Array {
  const refuse = (advice: Say<Advice>): never => {
    throw importRefusal(basename(path), [problem(advice)]);
  };
  let file: number | null = null;
  try {
    if (!statSync(path).isFile()) return refuse(({ collect }) => collect.file.notAFile);
    file = openSync(path, "r");
    const facts = fstatSync(file);
    if (facts.size > LARGEST_FILE_BYTES)
      return refuse(({ collect }) =>
        collect.file.tooLarge({ most: inMegabytes(LARGEST_FILE_BYTES), size: inMegabytes(facts.size) }),
      );
    const bytes = new Uint8Array(facts.size);
    const length = readSync(file, bytes, 0, facts.size, 0);
    return bytes.subarray(0, length);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(({ collect: { file: said } }) =>
      code === "ENOENT" ? said.notThere({ code }) : said.unreadable({ code }),
    );
  } finally {
    if (file !== null) closeSync(file);
  }
}

const inMegabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
