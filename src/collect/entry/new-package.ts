import { columnsOf } from "../../core/study/columns";
import type { ThesisDescriptor } from "../../core/study/descriptor";
import { contextFile, descriptorFile } from "../../core/study/package-files";
import { type Advice, type Problem, problem } from "../../core/study/problem";
import { hasUnseenCharacter } from "../../core/study/show-value";
import { type Region, type ResourceName, resourceNames } from "../../core/study/study";
import { FEWEST_YEARS } from "../../core/study/study-years";
import { languages, type Say, wordsIn } from "../../core/words/language";
import { entryRefusal } from "./refusal";
import { templateDescriptor } from "./template-descriptor";

/** What a new region's package is made from. */
export interface NewPackage {
  readonly region: Region;
  readonly firstYear: number;
  readonly lastYear: number;
  /** What the pages before the chapters say, where the package belongs to a thesis. */
  readonly thesis?: ThesisDescriptor | undefined;
}

const FIRST_POSSIBLE_YEAR = 1945;
const LAST_POSSIBLE_YEAR = 2050;

/**
 * Reads what was typed for a new package.
 *
 * @param typed the region's full name, its BPS code, and the first and last year
 * @throws {Refusal} with everything that is wrong with it
 * @example readNewPackage({ region: "Kabupaten Belu", code: "5304", from: "2015", to: "2020" })
 */
export function readNewPackage(
  typed: Readonly<Record<"region" | "code" | "from" | "to", string>>,
): NewPackage {
  const name = typed.region.replace(/\s+/g, " ").trim();
  const kind = kindOf(name);
  const [firstYear, lastYear] = [Number(typed.from), Number(typed.to)];
  const reasons: Problem[] = [];
  const refuse = (option: keyof typeof typed, advice: Say<Advice>): void => {
    reasons.push(problem(advice, `--${option}`, typed[option]));
  };
  if (kind === null || name.length > 100 || hasUnseenCharacter(name))
    refuse("region", ({ collect }) => collect.newPackage.region);
  if (!/^\d{4}$/.test(typed.code)) refuse("code", ({ collect }) => collect.newPackage.code);
  for (const option of ["from", "to"] as const)
    if (!/^\d{4}$/.test(typed[option]) || !isPossibleYear(Number(typed[option])))
      refuse(option, ({ collect }) =>
        collect.newPackage.year({ first: FIRST_POSSIBLE_YEAR, last: LAST_POSSIBLE_YEAR }),
      );
  if (reasons.length === 0 && lastYear - firstYear + 1 < FEWEST_YEARS)
    refuse("to", ({ collect }) => collect.newPackage.tooFewYears({ fewest: FEWEST_YEARS, first: firstYear }));
  if (reasons.length > 0) throw entryRefusal(({ collect }) => collect.noPackageMade, reasons);
  return {
    // Without a kind it was refused above.
    region: { name, bpsCode: typed.code, kind: kind as Region["kind"] },
    firstYear,
    lastYear,
  };
}

/** What kind of region a full name says that it is; null where it says none. */
function kindOf(name: string): Region["kind"] | null {
  if (/^indonesia$/i.test(name)) return "negara";
  const [, kind] = /^(kota|kabupaten|provinsi) \S/i.exec(name) ?? [];
  return kind === undefined ? null : (kind.toLowerCase() as Region["kind"]);
}

const isPossibleYear = (year: number): boolean => year >= FIRST_POSSIBLE_YEAR && year <= LAST_POSSIBLE_YEAR;

/**
 * The files of a new region's package: the descriptor, the tables with a row for each year whose cells are
 * blank, and a context file for each language, whose text says what belongs there.
 *
 * @returns the files' texts under their names
 */
export function newPackageFiles({
  region,
  firstYear,
  lastYear,
  thesis,
}: NewPackage): ReadonlyMap<string, string> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return packageFiles(region, () => years, thesis);
}

/** The files of a package whose tables have these years, their cells blank; a table without years is still to be begun. */
export function packageFiles(
  region: Region,
  yearsOf: (table: ResourceName) => readonly number[],
  thesis?: ThesisDescriptor,
): ReadonlyMap<string, string> {
  const tables = resourceNames.map((name): [string, string] => {
    const columns = ["year", ...columnsOf(name)];
    const rows = yearsOf(name).map((year) => `${year}${",".repeat(columns.length - 1)}`);
    return [`${name}.csv`, `${[columns.join(","), ...rows].join("\n")}\n`];
  });
  const descriptor = templateDescriptor(region, FIRST_POSSIBLE_YEAR, LAST_POSSIBLE_YEAR, thesis);
  return new Map([
    [descriptorFile, `${JSON.stringify(descriptor, null, 2)}\n`],
    ...tables,
    ...languages.map((language): [string, string] => [
      contextFile(language),
      `${wordsIn(language).study.contextTemplate}\n`,
    ]),
  ]);
}
