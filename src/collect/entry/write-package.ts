import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { type PackageFiles, pathRefusal } from "../../core/study/package-files";
import { type Advice, type Problem, problem } from "../../core/study/problem";
import { showValue } from "../../core/study/show-value";
import type { Say } from "../../core/words/language";
import type { Refusal } from "../../core/words/refusal";
import { type FileSystem, removeParts, writeFilesWhole, writeFileWhole } from "../../write-file-whole";
import { readPackageFiles } from "../open-package";
import type { ChangedFiles } from "./change-package";
import { entryRefusal } from "./refusal";

/** Holds the files as they were while they are being replaced; it is gone when all of them are. */
const UNDO_FILE = ".serapan-undo.json";

/**
 * Replaces files of a data package, all or none: where one cannot be replaced, those before it are put
 * back. A run that was killed between two files is undone by `undoCutWrite` at the next start.
 *
 * @param read the package as it was when the change was worked out; one changed since then is refused
 * @param fileSystem passed in so that a test can let it fail
 * @throws {Refusal} with the package byte for byte as it was
 */
export function writePackage(
  folder: string,
  read: PackageFiles,
  changed: ChangedFiles,
  fileSystem?: FileSystem,
): void {
  const refused = (advice: Say<Advice>, place: string | null): Refusal<readonly Problem[]> =>
    entryRefusal(
      (words) => words.collect.nothingWrittenTo({ folder: showValue(folder, words) }),
      [problem(advice, place)],
    );
  if (readPackageFiles(folder).dataHash !== read.dataHash)
    throw refused(({ collect }) => collect.entry.changedMeanwhile, null);
  const files = [...changed.keys()];
  const old = files.map((file) => [file, readFileSync(join(folder, file)).toString("base64")] as const);
  const undo = join(folder, UNDO_FILE);
  try {
    writeFileWhole(undo, JSON.stringify(Object.fromEntries(old)));
    writeFilesWhole(new Map([...changed].map(([file, text]) => [join(folder, file), text])), fileSystem);
  } catch (error) {
    undoCutWrite(folder);
    const { code = (error as Error).message, path = "" } = error as NodeJS.ErrnoException;
    const place = files.find((file) => path.startsWith(join(folder, file))) ?? null;
    throw refused(({ collect }) => collect.entry.notReplaced({ code }), place);
  }
  rmSync(undo, { force: true });
}

/**
 * Puts the files back that a killed run had begun to replace.
 *
 * @returns whether there was such a run
 */
export function undoCutWrite(folder: string): boolean {
  const undo = join(folder, UNDO_FILE);
  if (!existsSync(undo)) return false;
  for (const [file, content] of parseUndo(readFileSync(undo, "utf8"))) {
    const target = join(folder, file);
    if (pathRefusal(file) !== null || !isInside(folder, target)) continue;
    const bytes = Buffer.from(content, "base64");
    removeParts(target);
    if (!readFileSync(target).equals(bytes)) writeFileWhole(target, bytes);
  }
  rmSync(undo, { force: true });
  return true;
}

/** A record that was itself cut off belongs to a run that had moved nothing yet. */
function parseUndo(text: string): readonly (readonly [string, string])[] {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== "object" || record === null) return [];
    return Object.entries(record).filter(([, content]) => typeof content === "string");
  } catch {
    return [];
  }
}

/** Whether an existing file lies in the folder: a package from elsewhere may bring a record of its own. */
function isInside(folder: string, target: string): boolean {
  if (!existsSync(target)) return false;
  const root = realpathSync(folder);
  return `${realpathSync(dirname(target))}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep);
}
