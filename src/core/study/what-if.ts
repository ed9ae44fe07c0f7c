import type { Language, Say } from "../words/language";
import { formatNumber } from "../words/number";
import type { CellPlace } from "./change-study";
import { type ColumnRule, resourceNames } from "./columns";
import { type Advice, dataRefusal, type FileProblem } from "./problem";
import { readNumber } from "./read-number";
import { type Study, type Table, tablesOf } from "./study";
import { studyYears, tooFewYears } from "./study-years";
import { type DecimalSign, readWrittenNumber } from "./written-number";

/**
 * What a reader would have otherwise than published: another figure in a cell, in the plain form of a table's cell
 * (blank: without one), of a year that the table has or of one that it lacks; or the study without a year.
 */
export type WhatIf = (CellPlace & { readonly text: string }) | { readonly without: number };

/** What a wish is about: of two about the same thing the later one counts. */
export const subjectOf = (wish: WhatIf): string =>
  "without" in wish ? String(wish.without) : `${wish.resource}.${wish.column}.${wish.year}`;

/**
 * Wishes as an address carries them: `small-industry.units.2016:1040,2013:`, the second without the year.
 *
 * @example writeWishes([{ resource: "small-industry", column: "units", year: 2016, text: "1040" }])
 */
export const writeWishes = (wishes: readonly WhatIf[]): string =>
  wishes.map((wish) => `${subjectOf(wish)}:${"without" in wish ? "" : wish.text}`).join(",");

/** The wishes that an address carries; what is none is passed over. */
export function readWishes(text: string): readonly WhatIf[] {
  return text.split(",").flatMap((part): readonly WhatIf[] => {
    const [, left] = /^(\d{4}):$/.exec(part) ?? [];
    if (left !== undefined) return [{ without: Number(left) }];
    const [, table, column = "", year, written = ""] =
      /^([a-z-]+)\.([a-z_]+)\.(\d{4}):(-?[\d.]*)$/.exec(part) ?? [];
    const resource = resourceNames.find((name) => name === table);
    return resource === undefined ? [] : [{ resource, column, year: Number(year), text: written }];
  });
}

/** The sign between whole and fraction, as the language writes numbers. */
const decimalSignOf = (language: Language): DecimalSign =>
  formatNumber(0.5, 1, language).includes(",") ? "comma" : "point";

/**
 * A figure as a reader of that language writes it, in the plain form of a table's cell.
 *
 * @returns the text, or why it is refused, by the rules and in the words of the data package's own tables
 * @example readFigure("1.040", unitsRule, "id") // => "1040"
 */
export function readFigure(typed: string, rule: ColumnRule, language: Language): string | Say<Advice> {
  const trimmed = typed.trim();
  if (trimmed === "") return adviceOn("", rule) ?? "";
  const reading = readWrittenNumber(trimmed, rule, null);
  if ("undecided" in reading) return reading.undecided[decimalSignOf(language)];
  return "text" in reading ? reading.text : reading.advice;
}

function adviceOn(text: string, rule: ColumnRule): Say<Advice> | null {
  const reading = readNumber(text, rule);
  return "advice" in reading ? reading.advice : null;
}

/**
 * The study as its tables would be with these wishes: rows come and go, and the lines of the others follow. It has no
 * hash, as it lies in no file, and no remarks on a year that is left out.
 *
 * @throws {Refusal} as the data package would be refused
 */
export function changeStudy(study: Study, wishes: readonly WhatIf[]): Study {
  if (wishes.length === 0) return study;
  const without = new Set(wishes.map((wish) => ("without" in wish ? wish.without : null)));
  const problems: FileProblem[] = [];
  const changed = tablesOf(study).map((table) => {
    const own = wishes.filter((wish) => !("without" in wish) && wish.resource === table.name);
    return [table.name, changeTable(table, own as readonly CellWish[], without, problems)] as const;
  });
  const tables = { ...study.tables, ...Object.fromEntries(changed) };
  const years = studyYears(tables);
  const tooFew = problems.length === 0 ? tooFewYears(tables, years) : null;
  const wrong = tooFew === null ? problems : [tooFew];
  if (wrong.length > 0) throw dataRefusal(study.name, wrong);
  const remarks = study.remarks.filter(({ year }) => !without.has(year));
  return { ...study, tables, ...years, remarks, dataHash: "" };
}

type CellWish = Exclude<WhatIf, { readonly without: number }>;

function changeTable(
  table: Table,
  wishes: readonly CellWish[],
  without: ReadonlySet<number | null>,
  problems: FileProblem[],
): Table {
  const published = new Map(table.rows.map((row) => [row.year, row.cells]));
  const years = [...new Set([...published.keys(), ...wishes.map(({ year }) => year)])]
    .filter((year) => !without.has(year))
    .sort((one, other) => one - other);
  const rows = years.map((year, index) => {
    const line = index + 2;
    const cells = table.columns.map(({ name, rule }, position) => {
      const wish = wishes.findLast((each) => each.year === year && each.column === name);
      const cell = published.get(year)?.[name];
      const text = wish?.text ?? (cell === undefined ? "" : null);
      const reading = text === null ? { value: cell?.value ?? null } : readNumber(text, rule);
      if ("advice" in reading) {
        problems.push({
          place: { file: table.file, line, column: position + 2 },
          value: text,
          advice: reading.advice,
        });
      }
      const value = "value" in reading ? reading.value : null;
      const source = {
        resource: table.name,
        column: name,
        year,
        file: table.file,
        line,
        publisher: table.publisher,
      };
      return [name, { value, source }] as const;
    });
    return { year, cells: Object.fromEntries(cells) };
  });
  return { ...table, rows };
}

/** A table as its file writes it: a header, one row a year. */
export function tableText({ columns, rows }: Table): string {
  const heads = ["year", ...columns.map(({ name }) => name)];
  const lines = rows.map(({ year, cells }) => [year, ...columns.map(({ name }) => cells[name]?.value ?? "")]);
  return `${[heads, ...lines].map((cells) => cells.join(",")).join("\n")}\n`;
}
