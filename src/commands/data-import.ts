import { basename, resolve } from "node:path";
import { chosenDataFolder, shownPath } from "../collect/data-folder";
import { editablePackage } from "../collect/entry/editable-package";
import { entryRefusal } from "../collect/entry/refusal";
import { writePackage } from "../collect/entry/write-package";
import type { DecimalSign } from "../collect/entry/written-number";
import { type ImportPlan, planImport } from "../collect/import/import-plan";
import { readPublishedFile } from "../collect/import/read-published-file";
import { readPublishedTables } from "../collect/import/read-published-tables";
import { wantedRegion } from "../collect/import/region-name";
import { showPlan } from "../collect/import/show-plan";
import { readPackageFiles } from "../collect/open-package";
import { problem } from "../core/study/problem";
import type { ResourceName } from "../core/study/study";
import type { CommandContext } from "./command";
import { openForEntry, sayWhatIsLeft } from "./data-entry-words";
import { type Dialogue, isConfirmed } from "./dialogue";

/** The options as commander gives them. */
export interface ImportOptions {
  readonly into: string;
  readonly resource: ResourceName;
  readonly column?: string;
  readonly region?: string;
  readonly sheet?: string;
  readonly decimal?: DecimalSign;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Brings a published file's figures into a package, after showing them. */
export async function importFile(
  file: string,
  options: ImportOptions,
  { terminal, currentFolder }: CommandContext,
  dialogue: Dialogue,
): Promise<void> {
  const folder = chosenDataFolder(options.into, currentFolder);
  const shown = shownPath(folder, currentFolder);
  const files = openForEntry(folder, shown, terminal);
  const current = editablePackage(files);
  const { region } = current.placed.descriptor;
  const regionText = options.region ?? region.name;
  const bytes = readPublishedFile(resolve(currentFolder, file));
  const tables = readPublishedTables(basename(file), bytes, options.sheet ?? null);
  const plan = planImport(current, tables, {
    file: basename(file),
    resource: options.resource,
    column: options.column ?? null,
    region: wantedRegion(regionText, regionText === region.name ? region.bpsCode : null),
    isRegionNamed: options.region !== undefined,
    decimal: options.decimal ?? null,
  });
  terminal.print(showPlan(plan, region.name, "en"));
  if (!(await isToBeWritten(plan, options, shown, dialogue, terminal.print))) return;
  writePackage(folder, files, plan.files);
  terminal.print(`Written to ${shown}: ${[...plan.files.keys()].join(", ")}`);
  sayWhatIsLeft(readPackageFiles(folder), shown, terminal);
}

async function isToBeWritten(
  plan: ImportPlan,
  { dryRun, yes }: ImportOptions,
  shown: string,
  dialogue: Dialogue,
  print: (text: string) => void,
): Promise<boolean> {
  if (plan.files.size === 0) {
    print(`Nothing differs; nothing was written to ${shown}.`);
    return false;
  }
  if (dryRun === true) {
    print("Only a look (--dry-run): nothing was written.");
    return false;
  }
  if (yes === true) return true;
  if (!dialogue.isPossible) throw notConfirmed(shown);
  if (await isConfirmed(dialogue, `Write this to ${shown}?`)) return true;
  print("Nothing was written.");
  return false;
}

const notConfirmed = (shown: string) =>
  entryRefusal(
    ({ collect }) => collect.nothingWrittenTo({ folder: shown }),
    [
      problem(() => ({
        rule: "a yes expected, and there is no terminal to ask on",
        remedy: "look at the figures above and run it again with --yes.",
      })),
    ],
  );
