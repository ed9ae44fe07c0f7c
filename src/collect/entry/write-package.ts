import { join } from "node:path";
import type { PackageFiles } from "../../core/study/package-files";
import { type Advice, type Problem, problem } from "../../core/study/problem";
import { showValue } from "../../core/study/show-value";
import type { Say } from "../../core/words/language";
import { isRefusal, type Refusal } from "../../core/words/refusal";
import type { RunningProcess } from "../../running-process";
import { type FileSystem, writeFilesWhole } from "../../write-file-whole";
import { readFilesOnce } from "../open-package";
import { undoRecordsIn } from "../undo-record";
import type { ChangedFiles } from "./change-package";
import { entryRefusal } from "./refusal";
import { inTurn, type WritingTurn } from "./writing-turn";

/**
 * Replaces files of a data package, all or none: where one cannot be replaced, those before it are put
 * back. A run that was killed between two files is undone by the next one.
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
  const refuseIfChanged = (): void => {
    if (readFilesOnce(folder).dataHash !== read.dataHash)
      throw refused(folder, ({ collect }) => collect.entry.changedMeanwhile, null);
  };
  refuseIfChanged();
  takeTurn(folder, [...changed.keys()], ({ keep }) => {
    // Another run may have ended since the first look.
    refuseIfChanged();
    keep(changed);
    writeFilesWhole(new Map([...changed].map(([file, text]) => [join(folder, file), text])), fileSystem);
  });
}

/**
 * Puts the files back that a killed run had begun to replace; what was edited since then stays.
 *
 * @returns whether there was such a run
 * @throws {Refusal} where they cannot be put back now
 */
export function undoCutWrite(folder: string): boolean {
  return undoRecordsIn(folder).length > 0 && takeTurn(folder, [], ({ hasUndone }) => hasUndone);
}

/** @param files those that the task replaces: one that cannot be is named */
function takeTurn<Result>(
  folder: string,
  files: readonly string[],
  task: (turn: WritingTurn) => Result,
): Result {
  const heldBy = ({ pid, host }: RunningProcess) =>
    refused(folder, ({ collect }) => collect.entry.heldByAnother({ pid, host }), null);
  try {
    return inTurn(folder, heldBy, task);
  } catch (error) {
    if (isRefusal(error, "entry")) throw error;
    const { code = (error as Error).message, path = "" } = error as NodeJS.ErrnoException;
    const place = files.find((file) => path.startsWith(join(folder, file))) ?? null;
    throw refused(folder, ({ collect }) => collect.entry.notReplaced({ code }), place);
  }
}

const refused = (folder: string, advice: Say<Advice>, place: string | null): Refusal<readonly Problem[]> =>
  entryRefusal(
    (words) => words.collect.nothingWrittenTo({ folder: showValue(folder, words) }),
    [problem(advice, place)],
  );
