import { newPackageFiles, readNewPackage } from "../collect/entry/new-package";
import { writeNewPackage } from "../collect/entry/write-new-package";
import { askThesis } from "./ask-thesis";
import type { Dialogue } from "./dialogue";
import type { Terminal } from "./terminal";

/** What is typed for a new package. */
export type TypedPackage = Parameters<typeof readNewPackage>[0];

/**
 * Begins a package in a folder that is not there yet.
 *
 * @param shown the folder as the user writes it
 * @throws {Refusal} for what is typed wrongly, and where the folder holds something
 */
export async function beginPackage(
  folder: string,
  shown: string,
  typed: TypedPackage,
  dialogue: Dialogue,
  terminal: Terminal,
): Promise<void> {
  const wanted = readNewPackage(typed);
  const files = newPackageFiles({ ...wanted, thesis: await askThesis(dialogue, terminal) });
  writeNewPackage(folder, files);
  terminal.print(
    terminal.words.commands.dataNew.made({
      folder: shown,
      region: wanted.region.name,
      first: wanted.firstYear,
      last: wanted.lastYear,
      files: [...files.keys()].join(", "),
    }),
  );
}
