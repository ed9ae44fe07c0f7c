import type { Language, Localized } from "../words/language";
import {
  type ColumnName,
  type ColumnRule,
  type ObservedSeries,
  type OptionalResource,
  type ResourceName,
  resourceNames,
  seriesColumns,
} from "./columns";
import type { RegionKind, ThesisDescriptor } from "./descriptor";

export { type ObservedSeries, type ResourceName, resourceNames } from "./columns";

/** Where a published number stands: file, line (1 is the header), and who published it. */
export interface Source {
  readonly resource: ResourceName;
  readonly column: string;
  readonly year: number;
  /** The file's path inside the data package, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly publisher: string;
}

/** One cell of a table as published; `value` is null where the cell is blank. */
export interface Cell {
  readonly value: number | null;
  readonly source: Source;
}

export interface Column {
  readonly name: ColumnName;
  readonly title: Localized;
  readonly unit: Localized;
  /** What its cells may hold in this package. */
  readonly rule: ColumnRule;
}

/** A table of the data package, its rows in the order of the years. */
export interface Table {
  readonly name: ResourceName;
  readonly title: Localized;
  /** The title that the source gives the table, where it says something else than `title`. */
  readonly publishedTitle?: string;
  /** The file's path inside the data package, with forward slashes. */
  readonly file: string;
  readonly publisher: string;
  /** The size class of the firms in the table of small industry, inclusive, where the descriptor states one. */
  readonly workersPerUnit?: readonly [fewest: number, most: number];
  /** The columns behind the year, in the order of the file; their names are the keys of `cells`. */
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly year: number; readonly cells: Readonly<Record<string, Cell>> }[];
}

export interface Contributor {
  readonly title: string;
  readonly role: string;
  readonly organization?: string;
}

export type RemarkKind = "provisional" | "revised" | "doubtful" | "source";

/** A thing to know of one cell; `alternative` is what the sensitivity analysis tries (null: without that year). */
export interface Remark {
  readonly resource: ResourceName;
  readonly year: number;
  readonly column: string;
  readonly kind: RemarkKind;
  readonly text: Localized;
  readonly alternative?: number | null;
}

/** What is supposed where nothing is published: between which shares of the population the labour force lies. */
export interface Assumptions {
  /** Per cent, the lower bound first. */
  readonly labourForcePercentOfPopulation: readonly [low: number, high: number];
  readonly reason: Localized;
}

export interface Region {
  readonly name: string;
  /** The four digits of Statistics Indonesia (BPS): province and regency or city; "5300" for a province, "0000" for the nation. */
  readonly bpsCode: string;
  readonly kind: RegionKind;
}

/** A validated data package: the input of the whole analysis. */
export interface Study {
  /** The package's name, as in `datapackage.json`. */
  readonly name: string;
  readonly title: Localized;
  readonly region: Region;
  readonly contributors: readonly Contributor[];
  /** What the pages before a thesis' chapters say, where the package names it. */
  readonly thesis?: ThesisDescriptor;
  readonly version: string;
  readonly tables: Readonly<
    Record<Exclude<ResourceName, OptionalResource>, Table> & Partial<Record<OptionalResource, Table>>
  >;
  /** The years for which population, units and workers are all there, ascending; at least three. */
  readonly years: readonly number[];
  /** Years left out, with the tables that lack a row or a cell that such a year needs. */
  readonly surplusYears: readonly { readonly year: number; readonly lacking: readonly ResourceName[] }[];
  readonly remarks: readonly Remark[];
  readonly assumptions?: Assumptions;
  /** The paragraphs of Markdown that are true of this region only. */
  readonly context: Localized;
  /** SHA-256, in hexadecimal, of the package's files as they were read; empty for figures that stand in no file. */
  readonly dataHash: string;
}

/** The first and the last year of the study, as a text: `2012–2016`. */
export function periodText({ years }: Study): string {
  return `${years[0]}–${years.at(-1)}`;
}

/** The paragraphs on the region, each as Markdown. */
export function contextParagraphs(
  { context }: Pick<Study, "context">,
  language: Language,
): readonly string[] {
  return context[language]
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** The cells of one observed series, one for each year of the study (null: the table has no row for it). */
export function observedCells(study: Study, series: ObservedSeries): readonly (Cell | null)[] {
  const { resource, column } = seriesColumns[series];
  const table: Table | undefined = study.tables[resource];
  return study.years.map((year) => table?.rows.find((row) => row.year === year)?.cells[column] ?? null);
}

/** The study's tables, in their order; one that is optional may not be there. */
export function tablesOf({ tables }: Pick<Study, "tables">): readonly Table[] {
  return resourceNames.flatMap((name): readonly Table[] => {
    const table: Table | undefined = tables[name];
    return table === undefined ? [] : [table];
  });
}
