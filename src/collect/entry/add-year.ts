import { isShortText, SHORT_TEXT_CHARACTERS } from "../../core/study/descriptor";
import { type Problem, problem } from "../../core/study/problem";
import type { Remark, ResourceName } from "../../core/study/study";
import { readWrittenNumber } from "../../core/study/written-number";
import { inEachLanguage, type Say } from "../../core/words/language";
import { type CellChange, type ChangedFiles, changePackage } from "./change-package";
import { cellText, columnRule, type EditablePackage, tableOf } from "./editable-package";
import { findJumps } from "./jumps";
import { entryRefusal } from "./refusal";
import { type YearFigure, yearFigures } from "./year-figures";

/** A year's figures as they were typed; a figure that is left out, or empty, stays out. */
export interface TypedYear {
  readonly year: string;
  readonly figures: Readonly<Partial<Record<YearFigure, string>>>;
  readonly publisher?: string;
}

/** What would be written for a year, and how the numbers were read. */
export interface YearAddition {
  readonly files: ChangedFiles;
  /** One line for each figure: "412.708 read as 412708 persons". */
  readonly readings: readonly Say[];
  /** What to look at before saying yes. */
  readonly cautions: readonly Say[];
}

/**
 * Adds a year to each table for which there is a figure: a new row, or blanks of its row that are filled.
 *
 * @throws {Refusal} where a figure has no single reading, or the table has another one already
 * @throws {Refusal} where the package would not be right with it
 */
export function addYear(current: EditablePackage, typed: TypedYear): YearAddition {
  const reasons: Problem[] = [];
  const readings: Say[] = [];
  const year = readYear(typed.year, reasons);
  const publisher = typed.publisher?.trim() ?? "";
  if (publisher !== "" && !isShortText(publisher))
    reasons.push(
      problem(
        ({ collect }) => collect.entry.publisher({ most: SHORT_TEXT_CHARACTERS }),
        "--publisher",
        publisher,
      ),
    );
  const cells = (Object.keys(yearFigures) as YearFigure[]).flatMap((option): CellChange[] => {
    const written = typed.figures[option]?.trim() ?? "";
    if (written === "") return [];
    const { resource, column } = yearFigures[option];
    const table = tableOf(current, resource);
    const text = readTypedFigure(current, option, written);
    if (typeof text === "object") {
      reasons.push(text);
      return [];
    }
    const there = cellText(table, year, column) ?? "";
    if (there !== "" && Number(there) !== Number(text)) {
      const other = { file: table.resource.path, figure: there, year };
      reasons.push(problem(({ collect }) => collect.entry.otherFigureThere(other), `--${option}`, written));
      return [];
    }
    readings.push(({ study, collect: { entry } }) => {
      const reading = { written, text, content: study.columns[column].content };
      return there === "" ? entry.readAs(reading) : entry.readAsThere(reading);
    });
    return there === "" ? [{ resource, year, column, text }] : [];
  });
  if (reasons.length === 0 && readings.length === 0)
    reasons.push(problem(({ collect }) => collect.entry.noFigure));
  if (reasons.length === 0) reasons.push(...missingCompanions(current, year, cells));
  if (reasons.length > 0) throw entryRefusal(({ collect }) => collect.yearCannotBeAdded(typed), reasons);
  return {
    files: changePackage(current, cells, publisherRemarks(current, cells, publisher)),
    readings,
    cautions: findJumps(current, cells),
  };
}

/** The required figures that a new row would lack. */
function missingCompanions(current: EditablePackage, year: number, cells: readonly CellChange[]): Problem[] {
  return (Object.keys(yearFigures) as YearFigure[]).flatMap((option): Problem[] => {
    const { resource, column } = yearFigures[option];
    const own = cells.filter((cell) => cell.resource === resource);
    if (own.length === 0) return [];
    const table = tableOf(current, resource);
    const isNewRow = cellText(table, year, column) === null;
    if (!isNewRow || !columnRule(table, column).required || own.some((cell) => cell.column === column))
      return [];
    const file = table.resource.path;
    return [problem(({ collect }) => collect.entry.companionMissing({ file }), `--${option}`)];
  });
}

function readYear(text: string, reasons: Problem[]): number {
  if (!/^\d{4}$/.test(text)) reasons.push(problem(({ collect }) => collect.entry.year, "--year", text));
  return Number(text);
}

/** One typed figure as its column's text, or why it has no single reading. */
export function readTypedFigure(
  current: EditablePackage,
  option: YearFigure,
  written: string,
): string | Problem {
  const { resource, column } = yearFigures[option];
  const table = tableOf(current, resource);
  const rule = columnRule(table, column);
  if (rule.type !== "number" && /^\d{1,3},\d{3}$/.test(written.trim()))
    return countWithComma(option, written);
  const reading = readWrittenNumber(written, rule, null);
  if ("text" in reading) return reading.text;
  if ("advice" in reading) return problem(reading.advice, `--${option}`, written);
  const { undecided, rule: said } = reading;
  const example = onlyOneReading(undecided.point.includes(".") ? undecided.point : undecided.comma);
  return problem(
    (words) => ({ rule: said(words), remedy: words.collect.entry.writeOneReading({ example }) }),
    `--${option}`,
    written,
  );
}

/** `412,708` is 412 thousand in English and 412 with decimals in Indonesian, in which figures are typed here. */
function countWithComma(option: YearFigure, written: string): Problem {
  const [thousands = "", rest = ""] = written.trim().split(",");
  const point = `${thousands}.${rest}`;
  return problem(
    ({ collect }) => collect.entry.countWithComma({ point, plain: `${thousands}${rest}` }),
    `--${option}`,
    written,
  );
}

/** Three decimals look like thousands; with one decimal less or more they do not. */
const onlyOneReading = (text: string): string =>
  text.endsWith("0") ? text.replace(/\.?0+$/, "") : `${text}0`;

function publisherRemarks(
  current: EditablePackage,
  cells: readonly CellChange[],
  publisher: string,
): Remark[] {
  if (publisher === "") return [];
  return cells.flatMap(({ resource, year, column }): Remark[] => {
    const sources = tablePublishers(current, resource);
    if (sources.some((source) => source.toLowerCase() === publisher.toLowerCase())) return [];
    const usual = sources.join("; ");
    return [
      {
        resource,
        year,
        column,
        kind: "source",
        text: inEachLanguage(({ collect }) => collect.entry.otherPublisher({ publisher, usual })),
      },
    ];
  });
}

/** The publishers that a table's descriptor names. */
function tablePublishers(current: EditablePackage, resource: ResourceName): readonly string[] {
  return tableOf(current, resource).resource.sources.map(({ title }) => title);
}
