import { problemsOf } from "../collect/entry/editable-package";
import { undoCutWrite } from "../collect/entry/write-package";
import { readPackageFiles } from "../collect/open-package";
import type { PackageFiles } from "../core/study/package-files";
import type { Terminal } from "./terminal";

/**
 * Reads a package to add to it, after undoing what a killed run had begun.
 *
 * @param shown the folder as the user writes it
 */
export function openForEntry(folder: string, shown: string, { words, complain }: Terminal): PackageFiles {
  if (undoCutWrite(folder)) complain(words.commands.data.undone({ folder: shown }));
  return { ...readPackageFiles(folder), packageName: shown };
}

/** Says which files were written, whether the package can be used now, and what to do next. */
export function sayWhatIsWritten(
  folder: string,
  shown: string,
  changed: ReadonlyMap<string, unknown>,
  { words, print }: Terminal,
): void {
  const { data } = words.commands;
  print(data.written({ folder: shown, files: [...changed.keys()].join(", ") }));
  const places = problemsOf(readPackageFiles(folder)).length;
  print(places === 0 ? data.next({ folder: shown }) : data.toBeFilled({ places, folder: shown }));
}
