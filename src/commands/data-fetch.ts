import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { chosenDataFolder, shownPath } from "../collect/data-folder";
import { editablePackage } from "../collect/entry/editable-package";
import { packageFiles } from "../collect/entry/new-package";
import { packageName } from "../collect/entry/template-descriptor";
import { writeNewPackage } from "../collect/entry/write-new-package";
import { writePackage } from "../collect/entry/write-package";
import { regionOf, wantedRegion } from "../collect/import/region-name";
import { showPlan } from "../collect/import/show-plan";
import { packagesIn } from "../collect/packages-in";
import { type WebApiAccess, webApiRefusal } from "../collect/webapi/ask-webapi";
import { domainsOf, type FoundFigures, findFigures, type YearSpan } from "../collect/webapi/find-figures";
import { nameOfDomain, type Variable } from "../collect/webapi/lists";
import { columnsOf, tables } from "../core/study/columns";
import { descriptorFile, type PackageFiles } from "../core/study/package-files";
import { problem } from "../core/study/problem";
import { showLine } from "../core/study/show-value";
import type { Region } from "../core/study/study";
import { Refusal } from "../core/words/refusal";
import { digest, pruneEntries, readEntry, writeEntry } from "../kernel/kept-entries";
import { projectFolder } from "../paths";
import type { CommandContext } from "./command";
import { openForEntry, sayWhatIsWritten } from "./data-entry";
import { isToBeWritten } from "./data-import";
import type { Dialogue } from "./dialogue";
import type { Terminal } from "./terminal";

/** The options as commander gives them. */
export interface FetchOptions {
  readonly region: string;
  readonly years?: YearSpan;
  readonly into?: string;
  readonly baseUrl: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** How long is waited, and where answers are kept; a test lets time pass faster, in a folder of its own. */
export interface Patience {
  /** For one answer, in milliseconds. */
  readonly longestAnswer: number;
  wait(milliseconds: number): Promise<void>;
  readonly keptIn: string;
}

const patient: Patience = {
  longestAnswer: 30_000,
  wait: (milliseconds) => new Promise((waited) => setTimeout(waited, milliseconds)),
  keptIn: join(projectFolder, "node_modules/.cache/serapan/webapi"),
};

/**
 * Looks for a region's figures in the WebAPI of BPS, and writes them into its package after a yes; where there is no
 * package, a new one is made.
 *
 * @param key the user's own
 */
export async function fetchFigures(
  options: FetchOptions,
  key: string | undefined,
  { terminal, currentFolder }: CommandContext,
  dialogue: Dialogue,
  patience = patient,
): Promise<void> {
  const { words, print, progress } = terminal;
  const said = words.commands.dataFetch;
  if (key === undefined || key.trim() === "")
    throw new Refusal("usage", ({ commands }) => commands.dataFetch.noKey);
  const access = webApiAccess(options.baseUrl, key.trim(), terminal, patience);
  const { folder, region, read } = await chosenPackage(options, access, currentFolder, terminal);
  const shown = shownPath(folder, currentFolder);
  const current = editablePackage(
    read ?? { packageName: shown, texts: filesOfNew(region, []), problems: [], dataHash: "" },
  );
  const found = await findFigures(
    {
      current,
      request: {
        resource: null,
        column: null,
        region: wantedRegion(region.name, region.bpsCode),
        isRegionNamed: false,
        decimal: null,
        mayAsk: options.dryRun === true || (dialogue.isPossible && options.yes !== true),
      },
      years: options.years ?? null,
      onPage: (domain, page, pages) => progress(said.searching({ domain }), said.page({ page, pages })),
      onVariable: ({ title }) => progress(showLine(said.reading({ title }))),
    },
    access,
  );
  terminal.endProgress();
  for (const line of variablesOf(found, terminal)) print(line);
  const { plan } = found;
  if (plan === null) {
    const domains = domainsOf(region.bpsCode).join(", ");
    const columns = [...current.tables.keys()].flatMap(columnsOf).join(", ");
    throw webApiRefusal(problem(({ commands }) => commands.dataFetch.nothingFound({ domains, columns })));
  }
  print(showPlan(plan, region.name, terminal.language));
  if (!(await isToBeWritten(plan, options, shown, dialogue, terminal))) return;
  const years = [...new Set(plan.cells.map(({ year }) => year))].sort((one, other) => one - other);
  if (read === null) writeNewPackage(folder, new Map([...filesOfNew(region, years), ...plan.files]));
  else writePackage(folder, read, plan.files);
  sayWhatIsWritten(folder, shown, plan.files, terminal);
}

/** The variables that were taken, and why others were not. */
function variablesOf({ taken, passedOver }: FoundFigures, { words }: Terminal): readonly string[] {
  const said = words.commands.dataFetch;
  const named = ({ title, domain, id }: Variable) => ({ title, domain, variable: id });
  return [
    ...taken.map((variable) => showLine(said.taken(named(variable)))),
    ...passedOver.map(({ variable, why }) =>
      showLine(said.passedOver({ ...named(variable), why: why(words) })),
    ),
    "",
  ];
}

interface ChosenPackage {
  readonly folder: string;
  readonly region: Region;
  /** The package as it was read; null where it is new. */
  readonly read: PackageFiles | null;
}

/** The package that `--into` names, or the region's own in the folder `data`; a new one where there is none. */
async function chosenPackage(
  { region: code, into }: FetchOptions,
  access: WebApiAccess,
  currentFolder: string,
  terminal: Terminal,
): Promise<ChosenPackage> {
  const data = resolve(currentFolder, "data");
  const there = into === undefined ? packagesIn(data).get(code) : chosenDataFolder(into, currentFolder);
  if (there !== undefined && existsSync(join(there, descriptorFile))) {
    const shown = shownPath(there, currentFolder);
    const read = openForEntry(there, shown, terminal);
    const { region } = editablePackage(read).placed.descriptor;
    const own = region.bpsCode;
    if (own !== code)
      throw new Refusal("usage", ({ commands }) =>
        commands.dataFetch.otherPackage({ folder: shown, own, code }),
      );
    return { folder: there, region, read };
  }
  const name = code === "0000" ? "Indonesia" : await nameOfDomain(access, code);
  const region = name === null ? null : regionOf([code, name]);
  if (region === null)
    throw webApiRefusal(
      problem(({ commands }) => commands.dataFetch.noSuchDomain({ code }), "--region", code),
    );
  const folder = into === undefined ? join(data, packageName(region.name)) : resolve(currentFolder, into);
  return { folder, region, read: null };
}

/** A new package's files: an optional table has its years and blank cells, the others what is found. */
const filesOfNew = (region: Region, years: readonly number[]): ReadonlyMap<string, string> =>
  packageFiles(region, (table) => (tables[table].isOptional ? years : []));

/** BPS revises its tables seldom: what came today is not asked for again today. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const MOST_KEPT = { entries: 5000, bytes: 200_000_000 };

function webApiAccess(
  baseUrl: string,
  key: string,
  { words, progress }: Terminal,
  { longestAnswer, wait, keptIn }: Patience,
): WebApiAccess {
  pruneEntries(keptIn, MOST_KEPT);
  const entryOf = (path: string): string => digest(baseUrl, path);
  return {
    baseUrl,
    key,
    fetch: globalThis.fetch,
    longestAnswer,
    wait: (milliseconds) => {
      progress(words.commands.dataFetch.waiting({ seconds: Math.ceil(milliseconds / 1000) }));
      return wait(milliseconds);
    },
    kept: {
      read: (path) => {
        const kept = readEntry(keptIn, entryOf(path)) as { at: number; answer: string } | undefined;
        return kept !== undefined && Date.now() - kept.at < KEPT_MS ? kept.answer : undefined;
      },
      write: (path, answer) => writeEntry(keptIn, entryOf(path), { at: Date.now(), answer }),
    },
  };
}
