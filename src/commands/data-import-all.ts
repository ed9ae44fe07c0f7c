import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { shownPath } from "../collect/data-folder";
import { editablePackage } from "../collect/entry/editable-package";
import { packageFiles } from "../collect/entry/new-package";
import { packageName } from "../collect/entry/template-descriptor";
import { writeNewPackage } from "../collect/entry/write-new-package";
import { undoCutWrite, writePackage } from "../collect/entry/write-package";
import { everyRegion, type RegionFiles } from "../collect/import/every-region";
import { type ImportPlan, planImport } from "../collect/import/import-plan";
import { wantedRegion } from "../collect/import/region-name";
import { alignColumns } from "../collect/import/show-plan";
import { readPackageFiles } from "../collect/open-package";
import { packagesIn } from "../collect/packages-in";
import { tables } from "../core/study/columns";
import type { PackageFiles } from "../core/study/package-files";
import { listed } from "../core/study/problem";
import { showLine } from "../core/study/show-value";
import { isRefusal, Refusal } from "../core/words/refusal";
import type { CommandContext } from "./command";
import { type ImportOptions, readFiles } from "./data-import";
import { type Dialogue, isConfirmed } from "./dialogue";
import type { Terminal } from "./terminal";

/** What would be done for one region. */
interface RegionPlan {
  readonly region: RegionFiles["region"];
  readonly folder: string;
  /** Null where the region is left as it is, and `why` says the reason. */
  readonly plan: ImportPlan | null;
  readonly why: string;
  /** The package as it was read; null where it is new. */
  readonly read: PackageFiles | null;
  /** The texts of a new package. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How many names or cautions a summary lists. */
const LISTED = 12;

/** Brings the figures of every region in the files into a package for each, made or filled, after showing what. */
export async function importAllRegions(
  paths: readonly string[],
  options: ImportOptions,
  { terminal, currentFolder }: CommandContext,
  dialogue: Dialogue,
): Promise<void> {
  const into = resolve(currentFolder, options.into);
  const shown = shownPath(into, currentFolder);
  const { regions, withoutCode, unclear } = everyRegion(
    readFiles(paths, options.sheet ?? null, currentFolder),
  );
  const { words, print } = terminal;
  const said = words.commands.dataImportAll;
  if (regions.length === 0)
    throw new Refusal("entry", ({ commands }) =>
      commands.dataImportAll.noRegions({ names: listed(withoutCode, LISTED, words) }),
    );
  const existing = packagesIn(into);
  const plans = regions.map((one, index) => {
    terminal.progress(said.planning, `${index + 1}/${regions.length}`);
    return planRegion(one, existing, into, options, terminal);
  });
  terminal.endProgress();
  print(summaryOf(plans, currentFolder, terminal));
  if (withoutCode.length > 0)
    print(said.withoutCode({ names: listed(withoutCode, LISTED, words), count: withoutCode.length }));
  for (const { code, names } of unclear) print(said.unclear({ code, names: names.join(", ") }));
  for (const caution of cautionsOf(plans, terminal)) print(words.collect.plan.lookAt({ caution }));
  const changed = plans.filter(({ plan }) => plan !== null && plan.files.size > 0);
  if (changed.length === 0) return print(words.commands.dataImport.nothingDiffers({ folder: shown }));
  if (options.dryRun === true) return print(words.commands.dataImport.onlyALook);
  if (options.yes !== true) {
    if (!dialogue.isPossible)
      throw new Refusal("entry", ({ commands }) => commands.dataImport.notConfirmed({ folder: shown }));
    if (!(await isConfirmed(dialogue, shown, words))) return print(words.commands.data.nothingWritten);
  }
  changed.forEach(({ folder, plan, read, texts }, index) => {
    terminal.progress(said.writing, `${index + 1}/${changed.length}`);
    if (plan === null) return;
    if (read === null) writeNewPackage(folder, new Map([...texts, ...plan.files]));
    else writePackage(folder, read, plan.files);
  });
  terminal.endProgress();
  print(said.written({ packages: changed.length, folder: shown }));
}

function planRegion(
  { region, files, years }: RegionFiles,
  existing: ReadonlyMap<string, string>,
  into: string,
  { resource, column, decimal }: ImportOptions,
  { words }: Terminal,
): RegionPlan {
  const folder = existing.get(region.bpsCode) ?? join(into, packageName(region.name));
  const isNew = !existing.has(region.bpsCode);
  const base = { region, folder };
  if (isNew && existsSync(folder))
    return {
      ...base,
      plan: null,
      why: words.commands.dataImportAll.folderTaken,
      read: null,
      texts: new Map(),
    };
  if (!isNew) undoCutWrite(folder);
  const texts = isNew
    ? packageFiles(region, (table) => (tables[table].isOptional ? years : []))
    : new Map<string, string>();
  const read = isNew ? null : readPackageFiles(folder);
  try {
    const current = editablePackage(read ?? { packageName: region.name, texts, problems: [], dataHash: "" });
    const plan = planImport(current, files, {
      resource: resource ?? null,
      column: column ?? null,
      region: wantedRegion(region.name, region.bpsCode),
      isRegionNamed: false,
      decimal: decimal ?? null,
      mayAsk: false,
    });
    return { ...base, plan, why: "", read, texts };
  } catch (error) {
    if (!isRefusal(error, "entry") && !isRefusal(error, "data")) throw error;
    const [, ...reasons] = error.say(words).split("\n");
    return { ...base, plan: null, why: reasons.join(" ").trim(), read, texts };
  }
}

function summaryOf(plans: readonly RegionPlan[], currentFolder: string, { words }: Terminal): string {
  const { heads, outcomes, counted } = words.commands.dataImportAll;
  const outcomeOf = ({ plan, read }: RegionPlan): keyof typeof outcomes => {
    if (plan === null) return "left";
    if (read === null) return "made";
    return plan.files.size === 0 ? "same" : "completed";
  };
  const rows = plans.map((one) => {
    const cells = one.plan?.cells ?? [];
    const years = cells.filter(({ text }) => text !== "").map(({ year }) => year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    return [
      one.region.bpsCode,
      one.region.name,
      shownPath(one.folder, currentFolder),
      years.length === 0 ? "" : `${first}-${last}`,
      String(cells.filter(({ status }) => status === "new" || status === "revised").length),
      outcomes[outcomeOf(one)],
      one.why === "" ? "" : showLine(one.why),
    ];
  });
  const counts = (["made", "completed", "same", "left"] as const).map((outcome) => ({
    outcome: outcomes[outcome],
    count: plans.filter((one) => outcomeOf(one) === outcome).length,
  }));
  return [
    ...alignColumns([
      [heads.code, heads.region, heads.folder, heads.years, heads.figures, heads.outcome, ""],
      ...rows,
    ]),
    "",
    counted({
      counts: counts
        .filter(({ count }) => count > 0)
        .map(({ count, outcome }) => `${count} ${outcome}`)
        .join(", "),
    }),
  ].join("\n");
}

/** Each caution once, with how many regions it is said of. */
function cautionsOf(plans: readonly RegionPlan[], { words }: Terminal): readonly string[] {
  const counts = new Map<string, number>();
  for (const { plan } of plans)
    for (const text of new Set(plan?.cautions.map((caution) => showLine(caution(words)))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const { ofRegions, moreCautions } = words.commands.dataImportAll;
  const all = [...counts].sort(([, one], [, other]) => other - one);
  const first = all.slice(0, LISTED).map(([caution, count]) => ofRegions({ caution, count }));
  return all.length > LISTED ? [...first, moreCautions({ count: all.length - LISTED })] : first;
}
