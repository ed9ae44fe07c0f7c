import type { Finding } from "../../audit/finding";
import type { Analysis } from "../../ledger/analyse";
import type { ResourceName, Study } from "../../study/study";
import type { Language, Words } from "../../words/language";
import type { Inline, Sentence } from "../../words/sentence";
import type { TableKey } from "../registry";

/** A column's head, its unit in a line of its own, and how its cells stand. */
export interface TableColumn {
  readonly head: string;
  readonly unit?: string;
  readonly align: "left" | "right";
}

/** A table of the report as every output writes it; the first cell of a row is its head. */
export interface ReportTable {
  readonly kind: "table";
  readonly key: TableKey;
  /** `Tabel 1.1` without the noun. */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** The "Sumber:" line. */
  readonly source: string;
  /** Remarks and cautions on the table, below it. */
  readonly notes: readonly (readonly Inline[])[];
}

/** What a table is built from. */
export interface TableContext {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** What a table is declared from: the study, and the words to say it in. */
export interface TableInput extends TableContext {
  readonly words: Words;
}

/**
 * What stands in a cell: the quantity of that id; an interval, from one quantity to another; a text; nothing, where
 * the column says nothing of the row.
 */
export type Cell = string | readonly [low: string, high: string] | Text | null;

/** Words or data in a cell or a note, as opposed to the id of a quantity. */
export interface Text {
  readonly text: string | Sentence;
}

/** A table in declared form: columns and rows over the ids of quantities. */
export interface TableDeclaration {
  readonly title: Sentence;
  /** Numbers stand to the right where nothing else is said. */
  readonly columns: readonly (Omit<TableColumn, "align"> & Partial<Pick<TableColumn, "align">>)[];
  /** The first cell is the row's head. */
  readonly rows: readonly (readonly [head: string, ...cells: Cell[]])[];
  readonly source: string;
  readonly notes: readonly (string | Sentence)[];
}

/** Declares a table of a study. */
export type DeclareTable = (input: TableInput) => TableDeclaration;

/** The line that names who published the figures: "Sumber: BPS Kota Kupang." */
export function sourceLine(study: Study, resources: readonly ResourceName[], words: Words): string {
  return words.tables.source({ publishers: publishersOf(study, resources) });
}

/** The line under figures that were computed: "Sumber: BPS Kota Kupang (data diolah)." */
export function processedSourceLine(study: Study, resources: readonly ResourceName[], words: Words): string {
  return words.tables.processedSource({ publishers: publishersOf(study, resources) });
}

const publishersOf = (study: Study, resources: readonly ResourceName[]): string =>
  [...new Set(resources.flatMap((name) => study.tables[name]?.publisher ?? []))].join("; ");
