import { basename, resolve } from "node:path";
import { existingDataFolder, shownPath } from "../collect/data-folder";
import { editablePackage } from "../collect/entry/editable-package";
import { writePackage } from "../collect/entry/write-package";
import type { PublishedFile } from "../collect/import/choose-table";
import { type ImportPlan, planImport } from "../collect/import/import-plan";
import { readPublishedFile } from "../collect/import/read-published-file";
import { readPublishedTables } from "../collect/import/read-published-tables";
import { wantedRegion } from "../collect/import/region-name";
import { showPlan } from "../collect/import/show-plan";
import type { ColumnName } from "../core/study/columns";
import type { ResourceName } from "../core/study/study";
import type { DecimalSign } from "../core/study/written-number";
import { Refusal } from "../core/words/refusal";
import type { CommandContext } from "./command";
import { openForEntry, sayWhatIsWritten } from "./data-entry";
import { type Dialogue, isConfirmed } from "./dialogue";
import type { Terminal } from "./terminal";

/** The options as commander gives them. */
export interface ImportOptions {
  readonly into: string;
  readonly resource?: ResourceName;
  readonly column?: ColumnName;
  readonly region?: string;
  readonly sheet?: string;
  readonly decimal?: DecimalSign;
  /** Whether `into` is a folder of packages, of which each region's is made or filled. */
  readonly allRegions?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Brings figures of published files into a package, after showing them. */
export async function importFiles(
  paths: readonly string[],
  options: ImportOptions,
  { terminal, currentFolder }: CommandContext,
  dialogue: Dialogue,
): Promise<void> {
  const folder = existingDataFolder(options.into, currentFolder);
  const shown = shownPath(folder, currentFolder);
  const files = openForEntry(folder, shown, terminal);
  const current = editablePackage(files);
  const { region } = current.placed.descriptor;
  const regionText = options.region ?? region.name;
  const plan = planImport(current, readFiles(paths, options.sheet ?? null, currentFolder), {
    resource: options.resource ?? null,
    column: options.column ?? null,
    region: wantedRegion(regionText, regionText === region.name ? region.bpsCode : null),
    isRegionNamed: options.region !== undefined,
    decimal: options.decimal ?? null,
    mayAsk: options.dryRun === true || (dialogue.isPossible && options.yes !== true),
  });
  terminal.print(showPlan(plan, region.name, terminal.language));
  if (!(await isToBeWritten(plan, options, shown, dialogue, terminal))) return;
  writePackage(folder, files, plan.files);
  sayWhatIsWritten(folder, shown, plan.files, terminal);
}

/** The tables of published files, the paths as the user writes them. */
export function readFiles(
  paths: readonly string[],
  sheet: string | null,
  currentFolder: string,
): readonly PublishedFile[] {
  return paths.map((path) => {
    const file = basename(path);
    return {
      file,
      tables: readPublishedTables(file, readPublishedFile(resolve(currentFolder, path)), sheet),
    };
  });
}

/** Whether what is shown is to be written: after a yes, and where there is anything. */
export async function isToBeWritten(
  plan: ImportPlan,
  { dryRun, yes }: Pick<ImportOptions, "dryRun" | "yes">,
  shown: string,
  dialogue: Dialogue,
  { words, print }: Terminal,
): Promise<boolean> {
  const { data, dataImport } = words.commands;
  if (plan.files.size === 0) {
    print(dataImport.nothingDiffers({ folder: shown }));
    return false;
  }
  if (dryRun === true) {
    print(dataImport.onlyALook);
    return false;
  }
  if (yes === true) return true;
  if (!dialogue.isPossible)
    throw new Refusal("entry", ({ commands }) => commands.dataImport.notConfirmed({ folder: shown }));
  if (await isConfirmed(dialogue, shown, words)) return true;
  print(data.nothingWritten);
  return false;
}
