import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/core/audit/audit";
import type { Finding } from "../../../src/core/audit/finding";
import { projectFolder } from "../../../src/paths";
import { cleanTables, evenNumbers, type MadeUpTables, studyOf } from "./clean-study";

/** Where a made-up study was spoiled, and by what part the figure was changed. */
interface Spoiled {
  readonly column: "population" | "units" | "workers" | "unemployment_rate";
  readonly year: number;
  readonly change: number;
}

type Spoil = (tables: MadeUpTables, even: () => number) => Spoiled | null;

const STUDIES = 200;

/** A study of 5 to 20 years with half a per cent to three per cent of noise, every other one without rates of growth. */
function madeUp(seed: number): MadeUpTables {
  const even = evenNumbers(seed);
  const tables = cleanTables(seed, 5 + Math.floor(16 * even()), 0.005 + 0.025 * even());
  return seed % 2 === 0
    ? tables
    : { ...tables, population: tables.population.map(([year, count]) => [year, count, null]) };
}

const accusing = (tables: MadeUpTables): readonly Finding[] =>
  audit(studyOf(tables)).filter(({ severity }) => severity !== "note");

const columns = ["population", "units", "workers", "unemployment_rate"] as const;

const pick = <Item>(items: readonly Item[], even: () => number): Item =>
  items[Math.floor(even() * items.length)] as Item;

function read(tables: MadeUpTables, column: Spoiled["column"], index: number): number {
  return column === "population"
    ? (tables.population[index]?.[1] as number)
    : column === "unemployment_rate"
      ? (tables.unemployment[index]?.[1] as number)
      : (tables.smallIndustry[index]?.[column === "units" ? 1 : 2] as number);
}

/** Writes another figure into a cell; null where it is the same one. */
function write(
  tables: MadeUpTables,
  column: Spoiled["column"],
  index: number,
  value: number,
): Spoiled | null {
  const before = read(tables, column, index);
  const row =
    column === "population"
      ? tables.population[index]
      : column === "unemployment_rate"
        ? tables.unemployment[index]
        : tables.smallIndustry[index];
  if (row === undefined || before === value) return null;
  row[column === "workers" ? 2 : 1] = value;
  return { column, year: row[0], change: Math.abs(Math.log(value / before)) };
}

const someYear = (tables: MadeUpTables, even: () => number): number =>
  Math.floor(even() * tables.smallIndustry.length);

const kinds: Readonly<Record<string, Spoil>> = {
  "factor ten": (tables, even) => {
    const column = pick(columns, even);
    const index = someYear(tables, even);
    const value = read(tables, column, index);
    const isRate = column === "unemployment_rate";
    const wrong = even() < 0.5 && !(isRate && value > 10) ? 10 * value : value / 10;
    return write(tables, column, index, Number(wrong.toFixed(isRate ? 2 : 0)));
  },
  "swapped digits": (tables, even) => {
    const column = pick(columns, even);
    const index = someYear(tables, even);
    const digits = [...String(read(tables, column, index))];
    const place = Math.floor(even() * (digits.length - 1));
    const next = digits[place + 1] === "." ? place + 2 : place + 1;
    if (digits[place] === "." || (place === 0 && digits[next] === "0")) return null;
    [digits[place], digits[next]] = [digits[next] as string, digits[place] as string];
    return write(tables, column, index, Number(digits.join("")));
  },
  "swapped columns": (tables, even) => {
    const index = someYear(tables, even);
    const [units, workers] = [read(tables, "units", index), read(tables, "workers", index)];
    write(tables, "workers", index, units);
    return write(tables, "units", index, workers);
  },
  "repeated rate": (tables, even) => {
    const index = 1 + Math.floor(even() * (tables.unemployment.length - 1));
    return write(tables, "unemployment_rate", index, read(tables, "unemployment_rate", index - 1));
  },
  "wrong year": (tables, even) => {
    const column = pick(columns, even);
    const index = someYear(tables, even);
    return write(tables, column, index, read(tables, column, someYear(tables, even)));
  },
};

/**
 * A figure spoiled by less than a tenth, of a rate by less than two fifths, is one that a true year could have: where
 * the tables hold nothing that contradicts it, nothing can tell it from one. A repeated figure always can.
 */
const isAboveRounding = ({ column, change }: Spoiled, kind: string): boolean =>
  kind === "repeated rate" || change >= Math.log(column === "unemployment_rate" ? 1.4 : 1.1);

/** Spoiled studies of a kind, 40 of them, each with what was spoiled and whether the audit names that cell. */
function spoiledStudies(kind: string, spoil: Spoil, first: number) {
  const studies: { readonly spoiled: Spoiled; readonly isFound: boolean }[] = [];
  for (let seed = first; studies.length < STUDIES / Object.keys(kinds).length; seed += 1) {
    const tables = madeUp(seed);
    const spoiled = spoil(tables, evenNumbers(seed + 7));
    if (spoiled === null) continue;
    const findings = accusing(tables);
    const isFound = findings.some(({ cells }) =>
      cells.some(({ column, year }) => column === spoiled.column && year === spoiled.year),
    );
    studies.push({ spoiled, isFound });
  }
  return studies.map((study) => ({ ...study, kind, counts: isAboveRounding(study.spoiled, kind) }));
}

describe("the audit, measured on made-up studies", () => {
  const accused = Array.from({ length: STUDIES }, (_, index) => accusing(madeUp(53_710 + index))).filter(
    ({ length }) => length > 0,
  );
  const spoiled = Object.entries(kinds).flatMap(([kind, spoil], index) =>
    spoiledStudies(kind, spoil, 100_000 * (index + 1)),
  );
  const counted = spoiled.filter(({ counts }) => counts);
  const found = counted.filter(({ isFound }) => isFound);
  const figures = {
    accused: accused.length,
    found: found.length,
    counted: counted.length,
    foundOfAll: spoiled.filter(({ isFound }) => isFound).length,
  };
  console.log(
    `of ${STUDIES} clean studies ${figures.accused} are accused; of ${spoiled.length} spoiled cells ${figures.counted} lie above rounding, of which ${figures.found} are found; of all ${figures.foundOfAll}`,
  );
  for (const kind of Object.keys(kinds)) {
    const own = spoiled.filter((one) => one.kind === kind);
    const above = own.filter(({ counts }) => counts);
    console.log(
      `  ${kind}: ${above.filter(({ isFound }) => isFound).length} of ${above.length} above rounding, ${own.filter(({ isFound }) => isFound).length} of ${own.length} in all`,
    );
  }

  it("found what data/README.md says", () => {
    const readme = readFileSync(join(projectFolder, "data/README.md"), "utf8").replace(/\s+/g, " ");
    expect(readme).toContain(
      `${figures.accused === 0 ? "none" : figures.accused} of the clean ones accused, ${figures.found} of the ${figures.counted} figures above rounding found, ${figures.foundOfAll} of all ${spoiled.length}`,
    );
  });

  it("accuses at most 2 % of the clean ones", () => {
    expect(figures.accused).toBeLessThanOrEqual(0.02 * STUDIES);
  });

  it("finds at least 90 % of the spoiled cells above rounding", () => {
    expect(figures.found).toBeGreaterThanOrEqual(0.9 * figures.counted);
  });
});
