import { columnContents } from "../../core/study/column-rules";
import type { Remark, ResourceName } from "../../core/study/study";
import { type CellChange, type ChangedFiles, changePackage } from "./change-package";
import { cellText, columnRule, type EditablePackage, type EditableTable } from "./editable-package";
import { findJumps } from "./jumps";
import { entryRefusal, type RefusalReason } from "./refusal";
import { readWrittenNumber } from "./written-number";
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
  readonly readings: readonly string[];
  /** What to look at before saying yes. */
  readonly cautions: readonly string[];
}

/**
 * Adds a year to each table for which there is a figure: a new row, or blanks of its row that are filled.
 *
 * @throws {Refusal} where a figure has no single reading, or the table has another one already
 * @throws {Refusal} where the package would not be right with it
 */
export function addYear(current: EditablePackage, typed: TypedYear): YearAddition {
  const reasons: RefusalReason[] = [];
  const readings: string[] = [];
  const year = readYear(typed.year, reasons);
  const cells = (Object.keys(yearFigures) as YearFigure[]).flatMap((option): CellChange[] => {
    const written = typed.figures[option]?.trim() ?? "";
    if (written === "") return [];
    const { resource, column } = yearFigures[option];
    const table = current.tables.get(resource) as EditableTable;
    const text = readTypedFigure(current, option, written);
    if (typeof text === "object") {
      reasons.push(text);
      return [];
    }
    const there = cellText(table, year, column) ?? "";
    if (there !== "" && Number(there) !== Number(text)) {
      reasons.push({
        place: `--${option}`,
        value: written,
        rule: `a year without a figure expected, ${table.resource.path} has ${there} for ${year}`,
        remedy: "correct that cell in the file itself if the new figure is right.",
      });
      return [];
    }
    readings.push(
      `${written} read as ${text} ${columnContents[column]}${there === "" ? "" : ", which is there already"}`,
    );
    return there === "" ? [{ resource, year, column, text }] : [];
  });
  if (reasons.length === 0 && readings.length === 0)
    reasons.push({
      place: null,
      value: null,
      rule: "at least one figure expected",
      remedy: "give --population, --unemployment, or --units and --workers.",
    });
  if (reasons.length === 0) reasons.push(...missingCompanions(current, year, cells));
  if (reasons.length > 0) throw entryRefusal(`The year ${typed.year} cannot be added`, reasons);
  return {
    files: changePackage(current, cells, publisherRemarks(current, cells, typed.publisher)),
    readings,
    cautions: findJumps(current, cells),
  };
}

/** The required figures that a new row would lack. */
function missingCompanions(
  current: EditablePackage,
  year: number,
  cells: readonly CellChange[],
): RefusalReason[] {
  return (Object.keys(yearFigures) as YearFigure[]).flatMap((option): RefusalReason[] => {
    const { resource, column } = yearFigures[option];
    const table = current.tables.get(resource) as EditableTable;
    const own = cells.filter((cell) => cell.resource === resource);
    const isNewRow = own.length > 0 && cellText(table, year, column) === null;
    if (!isNewRow || !columnRule(table, column).required || own.some((cell) => cell.column === column))
      return [];
    return [
      {
        place: `--${option}`,
        value: null,
        rule: `this figure too expected, a row of ${table.resource.path} must have it`,
        remedy: "give it, or leave the table's other figures out until it is published.",
      },
    ];
  });
}

function readYear(text: string, reasons: RefusalReason[]): number {
  if (!/^\d{4}$/.test(text))
    reasons.push({
      place: "--year",
      value: text,
      rule: "a year of four digits expected",
      remedy: "write it as 2017.",
    });
  return Number(text);
}

/** One typed figure as its column's text, or why it has no single reading. */
export function readTypedFigure(
  current: EditablePackage,
  option: YearFigure,
  written: string,
): string | RefusalReason {
  const { resource, column } = yearFigures[option];
  const table = current.tables.get(resource) as EditableTable;
  const reading = readWrittenNumber(written, columnRule(table, column), null);
  if ("text" in reading) return reading.text;
  const at = { place: `--${option}`, value: written };
  if ("remedy" in reading) return { ...at, ...reading };
  const { point, comma } = reading.undecided;
  return {
    ...at,
    rule: reading.rule,
    remedy: `write it so that only one reading is left, as ${onlyOneReading(point.includes(".") ? point : comma)}.`,
  };
}

/** Three decimals look like thousands; with one decimal less or more they do not. */
const onlyOneReading = (text: string): string =>
  text.endsWith("0") ? text.replace(/\.?0+$/, "") : `${text}0`;

function publisherRemarks(
  current: EditablePackage,
  cells: readonly CellChange[],
  publisher: string | undefined,
): Remark[] {
  const name = publisher?.trim() ?? "";
  if (name === "") return [];
  return cells.flatMap(({ resource, year, column }): Remark[] => {
    const sources = tablePublishers(current, resource);
    if (sources.some((source) => source.toLowerCase() === name.toLowerCase())) return [];
    const usual = sources.join("; ");
    return [
      {
        resource,
        year,
        column,
        kind: "source",
        text: {
          id: `Sumber angka ini ${name}, berbeda dari penerbit tabelnya (${usual}).`,
          en: `The source of this figure is ${name}, which is not the publisher of its table (${usual}).`,
        },
      },
    ];
  });
}

/** The publishers that a table's descriptor names. */
function tablePublishers(current: EditablePackage, resource: ResourceName): readonly string[] {
  return (current.tables.get(resource) as EditableTable).resource.sources.map(({ title }) => title);
}
