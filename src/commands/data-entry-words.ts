import { problemsOf } from "../collect/entry/editable-package";
import { undoCutWrite } from "../collect/entry/write-package";
import { readPackageFiles } from "../collect/open-package";
import type { PackageFiles } from "../core/study/package-files";
import type { Terminal } from "./terminal";

/** Reads a package to add to it, after undoing what a killed run had begun. */
export function openForEntry(folder: string, shown: string, terminal: Terminal): PackageFiles {
  if (undoCutWrite(folder))
    terminal.complain(`An earlier run was cut off while it wrote to ${shown}; it was undone.`);
  return { ...readPackageFiles(folder), packageName: shown };
}

/** Says after writing whether the package can be used now, and what to do next. */
export function sayWhatIsLeft(files: PackageFiles, shown: string, terminal: Terminal): void {
  const left = problemsOf(files).length;
  terminal.print(
    left === 0
      ? `Next: npx serapan report --data ${shown}`
      : `Still to be filled: ${left} place${left === 1 ? "" : "s"}; npx serapan check --data ${shown} names them.`,
  );
}
