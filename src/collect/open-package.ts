import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { contextFile, descriptorFile, type PackageFiles, pathRefusal } from "../core/study/package-files";
import { type Advice, dataRefusal, type FileProblem, problemOfFile } from "../core/study/problem";
import { readDescriptor } from "../core/study/read-descriptor";
import { readStudy } from "../core/study/read-study";
import type { Study } from "../core/study/study";
import { languages, type Say } from "../core/words/language";
import { decodeText } from "./decode-text";
import { pause } from "./pause";
import { splitRows } from "./split-rows";
import { undoRecordsIn } from "./undo-record";

/** Largest file of a data package: a table of years has a few hundred bytes. */
const LARGEST_FILE_BYTES = 5_000_000;

/** A run writes into a package for a small part of the second that this makes together. */
const WAIT_MS = 25;
const MOST_WAITS = 40;

/**
 * Opens the data package in a folder.
 *
 * @throws {Refusal} with everything that is wrong with the package
 */
export function openStudy(folder: string): Study {
  return readStudy(readPackageFiles(folder), splitRows);
}

/**
 * Reads the files that a data package in a folder consists of: its descriptor, the tables that it names,
 * and the context file of each language. Nothing outside the folder is read, neither by a path nor by a symbolic link.
 * While a run writes figures into it, a moment is waited.
 *
 * @throws {Refusal} where a run that wrote into it was cut off
 */
export function readPackageFiles(folder: string): PackageFiles {
  for (let waits = 0; ; waits += 1) {
    const files = readFilesOnce(folder);
    const [record] = undoRecordsIn(folder);
    // A run that began and ended between two of its files has left none, but other files.
    if (record === undefined && readFilesOnce(folder).dataHash === files.dataHash) return files;
    if (waits < MOST_WAITS) pause(WAIT_MS);
    else if (record === undefined) return files;
    else throw dataRefusal(folder, [problemOfFile(record, ({ study }) => study.file.halfWritten)]);
  }
}

/** Reads the files of a package as they are at this moment, though a run may be writing them. */
export function readFilesOnce(folder: string): PackageFiles {
  const bytes = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  const problems: FileProblem[] = [];
  const read = (file: string): void => {
    if (bytes.has(file)) return;
    const content = readInside(folder, file);
    if (content === null) return;
    if (!(content instanceof Uint8Array)) {
      problems.push(problemOfFile(file, content));
      return;
    }
    bytes.set(file, content);
    const decoded = decodeText(file, content);
    if ("text" in decoded) texts.set(file, decoded.text);
    else problems.push(decoded.problem);
  };
  read(descriptorFile);
  for (const file of [...tablePaths(texts.get(descriptorFile)), ...languages.map(contextFile)]) read(file);
  return { packageName: folder, texts, problems, dataHash: hashFiles(bytes) };
}

function tablePaths(descriptorText: string | undefined): readonly string[] {
  const placed = descriptorText === undefined ? [] : readDescriptor(descriptorText);
  if (!("descriptor" in placed)) return [];
  return placed.descriptor.resources.map(({ path }) => path).filter((path) => pathRefusal(path) === null);
}

/** A file's bytes, null where there is none, or why it is refused. */
function readInside(folder: string, file: string): Uint8Array | null | Say<Advice> {
  try {
    const root = realpathSync(folder);
    const target = realpathSync(join(root, file));
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep))
      return ({ study }) => study.file.linkOutside;
    const facts = statSync(target);
    if (!facts.isFile()) return ({ study }) => study.file.notRegular;
    if (facts.size > LARGEST_FILE_BYTES)
      return ({ study }) => study.file.tooLarge({ most: LARGEST_FILE_BYTES, bytes: facts.size });
    return readFileSync(target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    if (code === undefined) throw error;
    return ({ study }) => study.file.unreadable({ code });
  }
}

/** SHA-256 over names, lengths and bytes in the order of the names: the same wherever the folder lies. */
function hashFiles(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [file, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${file}\0${content.length}\0`);
    hash.update(content);
  }
  return hash.digest("hex");
}
