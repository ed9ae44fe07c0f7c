import type { Finding } from "../../audit/finding";
import type { Analysis } from "../../ledger/analyse";
import type { Study } from "../../study/study";
import type { Language } from "../../words/language";
import type { Inline } from "../../words/sentence";
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

/** A table without what the registry knows of it. */
export type TableContent = Omit<ReportTable, "kind" | "key" | "number">;
