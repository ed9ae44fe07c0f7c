import { columnRules } from "../../core/study/column-rules";
import { contextFiles, contextTemplates, descriptorFile } from "../../core/study/package-files";
import { hasUnseenCharacter } from "../../core/study/show-value";
import type { Region } from "../../core/study/study";
import { resourceNames } from "../../core/study/study";
import { entryRefusal, type RefusalReason } from "./refusal";
import { templateDescriptor } from "./template-descriptor";

/** What a new region's package is made from. */
export interface NewPackage {
  readonly region: Region;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** With fewer years there is neither a trend nor a test. */
const FEWEST_YEARS = 3;
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
  const [, kind = ""] = /^(kota|kabupaten) \S/i.exec(name) ?? [];
  const [firstYear, lastYear] = [Number(typed.from), Number(typed.to)];
  const reasons: RefusalReason[] = [];
  const refuse = (option: keyof typeof typed, rule: string, remedy: string): void => {
    reasons.push({ place: `--${option}`, value: typed[option], rule, remedy });
  };
  if (kind === "" || name.length > 100 || hasUnseenCharacter(name))
    refuse(
      "region",
      "a name that begins with Kota or Kabupaten expected",
      'write it in full, as "Kabupaten Belu".',
    );
  if (!/^\d{4}$/.test(typed.code))
    refuse("code", "the four digits of the BPS code expected", "look it up on bps.go.id, as 5304.");
  for (const option of ["from", "to"] as const)
    if (!/^\d{4}$/.test(typed[option]) || !isPossibleYear(Number(typed[option])))
      refuse(
        option,
        `a year from ${FIRST_POSSIBLE_YEAR} to ${LAST_POSSIBLE_YEAR} expected`,
        "write it with four digits.",
      );
  if (reasons.length === 0 && lastYear - firstYear + 1 < FEWEST_YEARS)
    refuse(
      "to",
      `at least ${FEWEST_YEARS} years expected, from ${firstYear} on`,
      "give a later year, or an earlier --from.",
    );
  if (reasons.length > 0) throw entryRefusal("No package was made", reasons);
  return {
    region: { name, bpsCode: typed.code, kind: kind.toLowerCase() as Region["kind"] },
    firstYear,
    lastYear,
  };
}

const isPossibleYear = (year: number): boolean => year >= FIRST_POSSIBLE_YEAR && year <= LAST_POSSIBLE_YEAR;

/**
 * The files of a new region's package: the descriptor, the three tables with a row for each year whose
 * cells are blank, and the two context files, whose text says what belongs there.
 *
 * @returns the files' texts under their names
 */
export function newPackageFiles({ region, firstYear, lastYear }: NewPackage): ReadonlyMap<string, string> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const tables = resourceNames.map((name): [string, string] => {
    const columns = columnRules[name].map((rule) => rule.name);
    const rows = years.map((year) => `${year}${",".repeat(columns.length - 1)}`);
    return [`${name}.csv`, `${[columns.join(","), ...rows].join("\n")}\n`];
  });
  const descriptor = templateDescriptor(region, FIRST_POSSIBLE_YEAR, LAST_POSSIBLE_YEAR);
  return new Map([
    [descriptorFile, `${JSON.stringify(descriptor, null, 2)}\n`],
    ...tables,
    [contextFiles.id, `${contextTemplates.id}\n`],
    [contextFiles.en, `${contextTemplates.en}\n`],
  ]);
}
